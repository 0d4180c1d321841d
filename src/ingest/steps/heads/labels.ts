import { simplified } from '../characters/simplified.ts'

/** Genres of news (体裁): what names one says what the headline beside it is. */
const GENRE = /(?:侧记|纪实|纪事|综述|述评|巡礼|见闻|追记|札记)$/u

/** What a series is called (走海岛·匠人), a slogan (学先进 见行动). */
const SERIES =
  /^\p{Script=Han}{2,6}[·•]|^\p{Script=Han}{2,4}[\s　]\p{Script=Han}{2,4}$|[①-⑳]$|系列(?:报道)?之.{1,3}$|^【[^】]{2,6}】/u

/** What only columns are called by: no sentence goes on behind these words. */
const OWN =
  '日记|小品|旧事|往事|常识|花絮|短波|短讯|简讯|巷议|漫谈|漫话|随感|随想|札记|拾零|拾趣|掌故|趣谈|杂谈|点滴|一瞥|剪影|掠影|素描|侧记|见闻|文摘|荟萃|集锦|茶座|走笔|手记|史话|钩沉|之窗|之声|园地|絮语|俚语|夜话|闲话|纵横|大观|百态|写真|专栏|回音壁|曝光台|光荣榜|群英谱|风采录|人物|来信|来函|广角|视点|速递|论坛|讲堂|信箱|小经验|信息|巷尾|传真|暗访|内外|问答|文苑|之页|之友|之家|一得|拾贝|集萃|长廊|采风|随笔|漫笔|漫步|诗页|诗苑|诗刊|与建议|散记|杂记|小记|夜谈|茶馆|大家谈|一周|小百科|博客|微语|论语|三言两语|快评|时评|锐评|短评|人语|絮谈'
/** What columns are called by that a headline's first line may end in as well (讲好海岛故事, 引发关注). */
const SHARED = '故事|风采|聚焦|观察|关注|印象|记忆|档案|热线|说法|天地|口述'

const COLUMN = new RegExp(`^.{1,4}(?:${OWN}|${SHARED})$`, 'u')
const OWN_COLUMN = new RegExp(`^[^，。：；！？\\s]{1,4}(?:${OWN})$`, 'u')
/** A number in a series: 风采录7, 手记之三. */
const NUMBER = /[\s（(]?(?:\d{1,2}|之?[一二三四五六七八九十]{1,2}|[①-⑳])[)）]?$/u

/** A phrase that is whole and says nothing yet: 从…到…. */
const FROM_TO = /^从[^从到]{1,8}到[^从到]{1,8}$/u

/** Whether a line in a block of its own, over a headline, is a label: a series, a genre, a column. */
export const isLabelAlone = (line: string): boolean =>
  SERIES.test(line) || GENRE.test(line) || COLUMN.test(simplified(line))

export const isFromTo = (line: string): boolean => FROM_TO.test(line)

/** Whether a line is a label also where no blank line parts it from the headline, which may be the rest of it as well. */
export function isLabelOver(line: string): boolean {
  const own = simplified(line)
  return (
    GENRE.test(own) || FROM_TO.test(own) || OWN_COLUMN.test(own) || OWN_COLUMN.test(own.replace(NUMBER, ''))
  )
}
