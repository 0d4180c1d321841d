import { simplified } from '../characters/simplified.ts'

/** Genres of news (体裁): what names one says what the headline beside it is. */
const GENRE = /(?:侧记|纪实|纪事|综述|述评|巡礼|见闻|追记|札记)$/u

/** What a series is called (走海岛·匠人), a slogan (学先进 见行动). */
const SERIES =
  /^\p{Script=Han}{2,6}[·•]|^\p{Script=Han}{2,4}[\s　]\p{Script=Han}{2,4}$|[①-⑳]$|系列(?:报道)?之.{1,3}$|^【[^】]{2,6}】/u

/** A label between marks of its own: 【回 音】, ［青春热线］, ·战士论坛·, #市民热线#; a credit or its writers are none. */
const MARKED =
  /^(?!.*(?:记者|通讯员|[电讯].$))(?:【[^【】]{2,10}】|［[^［］]{2,10}］|\[[^[\]]{2,10}\]|〖[^〖〗]{2,10}〗|#[^#]{2,12}#|[·•][^·•]{2,10}[·•])$/u

/** What only columns are called by: no sentence goes on behind these words. */
const OWN =
  '日记|小品|旧事|往事|常识|花絮|短波|短讯|简讯|巷议|漫谈|漫话|随感|随想|札记|拾零|拾趣|掌故|趣谈|杂谈|点滴|一瞥|剪影|掠影|素描|侧记|见闻|文摘|荟萃|集锦|拾遗|拾穗|群像|追踪|茶座|走笔|手记|史话|钩沉|之窗|之声|园地|絮语|俚语|夜话|闲话|纵横|大观|百态|写真|专栏|风采录|短论|小议|小辑|选登|选载|文萃|诗抄|诗选|信箱|连线|人物|来信|来函|广角|视点|速递|论坛|讲堂|信息|巷尾|传真|暗访|内外|问答|文苑|之页|之友|之家|一得|拾贝|集萃|长廊|采风|随笔|漫笔|漫步|新事|讲坛|沙龙|战报|来电|来鸿|话题|扫描|英雄谱|特别报道|调查报道|追踪报道|跟踪报道|诗页|诗苑|诗刊|与建议|散记|杂记|小记|夜谈|茶馆|一周|博客|微语|论语|快评|时评|锐评|短评|人语|絮谈'
/** What columns are called by that a headline's first line may end in as well (讲好海岛故事, 引发关注). */
const SHARED = '故事|风采|聚焦|观察|关注|印象|记忆|档案|热线|说法|天地|口述|访谈|人生|心语|心声|岁月|物语'

/** What a column may be called by these words alone as well: 曝光台, 打擂台. */
const WHOLE =
  '回音壁|读者故事|读者·编者|编读往来|道德风尚|曝光台|光荣榜|群英谱|小经验|大家谈|小百科|三言两语|打擂台|点将台|百花园|百花坛|信息窗|信息港|瞭望台|瞭望哨|服务台|观察哨|百宝箱|聚光灯|哈哈镜|放大镜|多棱镜|直通车|龙虎榜|英雄榜|红黑榜|万花筒|金点子|一点通|有话说|街谈巷议|百家争鸣|一得之见|有感而发|他山之石|前车之鉴|朝花夕拾|一事一议|有问必答|你问我答|问与答|一句话新闻|小档案|走基层|万里行|进行时|凡人小事|身边事|新鲜事|答[^，。：；！？\\s]{1,4}问'

const COLUMN = new RegExp(`^(?:.{1,4}(?:${OWN}|${SHARED})|.{0,4}(?:${WHOLE}))$`, 'u')
const OWN_COLUMN = new RegExp(
  `^(?:[^，。：；！？\\s]{0,4}(?:${OWN})|[^，。：；！？\\s]{0,4}(?:${WHOLE}))$`,
  'u',
)
/** A number in a series: 风采录7, 手记之三. */
const NUMBER = /[\s（(]?(?:\d{1,2}|之?[一二三四五六七八九十]{1,2}|[①-⑳])[)）]?$/u

/** A phrase that is whole and says nothing yet: 从…到…. */
const FROM_TO = /^从[^从到]{1,8}到[^从到]{1,8}$/u

/** Whether a line in a block of its own, over a headline, is a label: a series, a genre, a column. */
export const isLabelAlone = (line: string): boolean =>
  SERIES.test(line) || isMarkedLabel(line) || GENRE.test(line) || COLUMN.test(simplified(line))

/** Whether a line is a label by the marks around it, or by the one before a column's name: ■百姓故事. */
export function isMarkedLabel(line: string): boolean {
  const own = simplified(line)
  return MARKED.test(own) || (MARK.test(own) && COLUMN.test(own.replace(MARK, '')))
}
const MARK = /^[■◆●▲★□◇○△☆]\s?/u

export const isFromTo = (line: string): boolean => FROM_TO.test(line)

/** Whether a line is a label also where no blank line parts it from the headline, which may be the rest of it as well. */
export function isLabelOver(line: string): boolean {
  const own = simplified(line)
  return (
    isMarkedLabel(line) ||
    GENRE.test(own) ||
    FROM_TO.test(own) ||
    OWN_COLUMN.test(own) ||
    OWN_COLUMN.test(own.replace(NUMBER, ''))
  )
}
