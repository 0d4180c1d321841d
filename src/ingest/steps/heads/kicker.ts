import { joinSpaced } from './byline.ts'
import { isLabelOver } from './labels.ts'
import { areTwins } from './parallel.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isCut } from '../characters/words.ts'

/** What kind of text it is, in a line of its own over the headline: 社论, 短评. */
const KIND =
  /^(?:社论|社評|社评|短评|时评|快评|评论|本[报刊]评论员|评论员文章|通讯|\p{Script=Han}{2}通讯|特写|消息|专访|述评|书评|影评|散文|小小说|杂文|随笔|寓言|连载|(?:长篇|小说)连载(?:\s?[（(]\d{1,3}[)）])?|读者来信|来函照登|(?:本报)?记者手记|(?:读书|采访)札记|反馈|更正|启事|今日谈|小评论|短波|[快简短]讯|图片新闻|新闻图片|一句话新闻|小?快板书?|三句半|对口词|山歌|新?民歌|儿歌|童谣|歌谣|顺口溜|诗歌|[短小]诗|街头诗|枪杆诗|散文诗|相声|小演唱|唱词|[小微]?小说|短篇小说|微型小说|(?:小|民间|革命|新)?故事|童话|笑话|报告文学|(?:革命)?回忆录|评论员|时令)$/u

/** What somebody is, in front of the name. */
const OFFICE =
  /(?:[长員员任理席官总事裁监师士授书练人]|代表|书记|专家|医生|主席|大使|冠军|作家|导演|市民|居民|村民|农民|大户|业主|拿督|斯里|拿汀)$/u

/** That somebody said so, behind the name: 周委员建议, 林小满谈纳米热. */
const SAYS = /(?:谈|谈[^，。：]{1,8}|说|建议|表示|指出|强调|认为|呼吁|提醒|透露)$/u

/** Whether a line names who says what the headline below it has: 市水利局局长林小满：, 院士周禾谈海堤：. */
export function isSpeakerLine(line: string): boolean {
  const [, said = ''] = /^([^，。：；！？“「]{4,24})[:：]$/u.exec(line) ?? []
  const own = simplified(said)
  const who = own.replace(SAYS, '')
  if (who === '') return false
  const names = [2, 3, 4].map((size) => [who.slice(0, -size), who.slice(-size)] as const)
  return (
    names.some(([office, name]) => OFFICE.test(office) && hasSurname(name)) ||
    (who !== own &&
      /^\p{Script=Han}{2,3}(?:委员|代表|教授|院士|局长|市长|县长)$/u.test(who) &&
      hasSurname(who))
  )
}

/** Whether a line is a kicker by its own words: the kind of text, or where and by whom what follows was said. */
export const isKicker = (line: string): boolean =>
  KIND.test(simplified(joinSpaced(line))) || isSpeakerLine(line) || /^[^—─].{3,}(?:——|──)$/u.test(line)

/** Who was there, below what took place: 谭啸主持并讲话, 旦正才让讲话 何宏主持. */
export const ATTENDED = /^[^，。：！？]{2,14}(?:主持|出席|讲话|参加|陪同|致辞)$/u

/** Whether a line says who demanded what the headline below it has, the meeting named above it: 林小满要求. */
const DEMANDS = /^(\p{Script=Han}{2,4})(?:强调|指出|要求|表示|寄语|批示|指示)$/u

/** Whether a line says who or what meeting said what the headline below it has: 县委三级干部会议提出. */
const SAID = /^[^，。：；！？]{4,24}(?:强调|指出|提出|要求|号召|宣布|倡议|呼吁|承诺|透露|回应)$/u

/** What was held, or what those who met or who know decided and tell: a line that ends so leads to what came of it. */
const HELD =
  /^[^，：；！？]{4,24}(?:会议|大会|全会|例会|年会|晚会|代会|(?:座谈|汇报|茶话|联欢|现场|动员|推进|交流|洽谈|博览|运动|总结|研讨|听证|发布|报告|表彰|调度|誓师|展销|订货|恳谈)会)(?:召开|举行|开幕|闭幕|举办)?$|^[^，：；！？]{2,20}(?:召开|举行)[^，：；！？]{2,14}会议?$|^[^，：；！？]{4,20}(?:会议?决定|作出决定|发出(?:通知|号召|通报|预警)|通过决议|提醒|通报)$/u
/** What the second line of one sentence about it begins with: 全市农村工作会议 在海角召开. */
const WHERE = /^(?:[在于至暨昨今明]|举行|召开|隆重|圆满|胜利|顺利|开幕|闭幕|\d)/u
/** A clause that is whole: what follows is no predicate of it, as it is of a meeting alone (县三级干部会议 / 提出…). */
const WAS_HELD = /召开|举行|开幕|闭幕|举办/u
const isHeldOver = (first: string, second: string): boolean =>
  HELD.test(simplified(first)) &&
  second.length > 4 &&
  !WHERE.test(second) &&
  !ATTENDED.test(simplified(second)) &&
  !isCut(first, second)

/** A word or two over a longer line (新政, 热线回音): no headline wraps there, and what a column's end cut off is seldom whole. */
const isShortOver = (first: string, second: string): boolean =>
  /^(?:\p{Script=Han}{2}){1,2}$/u.test(first) &&
  second.length >= first.length * 2.5 &&
  second.length > 7 &&
  !isCut(first, second)

/** A headline sets a space between two clauses. */
export const hasClauses = (text: string): boolean =>
  /[\p{Script=Han}”」][\s　]+[“「\p{Script=Han}]/u.test(text)

/** A slogan's halves: no shorter, and not of five above a single line, of which couplets are made that are headlines themselves. */
const isHalf = (text: string, isOverMore: boolean): boolean =>
  text.length >= 3 && (isOverMore || text.length !== 5)

/**
 * Whether a line is two halves of one length (水涨一寸 堤高一尺) over a line that is one clause: a slogan that leads to what was done,
 * unless the line below names who speaks or who was there.
 */
export function isSloganOver(first: string, second: string, isOverMore = false): boolean {
  const [one = '', other = '', more] = first.split(/[\s　]+/u)
  return (
    more === undefined &&
    isHalf(one, isOverMore) &&
    areTwins(one, other) &&
    second.length >= one.length &&
    !hasClauses(second) &&
    !/[:：]|^(?:——|──|--|[（(])/u.test(second) &&
    !ATTENDED.test(simplified(second))
  )
}

/** What is played, run or sung for, whole: 东京田径邀请赛, 大马超级联赛第14轮, 盐湖城冬奥会. */
const EVENT =
  /^[^，。：；！？\s]{0,12}(?:[联杯]赛|(?:小组|淘汰|邀请|公开|锦标|对抗|友谊|资格|预选|挑战|大奖|排名|巡回|季后|总决|半决|热身)赛|世锦赛|亚锦赛|[奥亚全冬青残]运会|世界杯|亚洲杯|欧洲杯|联赛杯|大师赛|赛第[\d一二三四五六七八九十]{1,3}[轮站场])(?:第[\d一二三四五六七八九十]{1,3}[轮站场日])?$/u

export const isEvent = (line: string): boolean => EVENT.test(simplified(line))

/** Whether a line is an event over what came of it: no longer than that, which is no event itself and has a clause more, or a score. */
export const isEventOver = (first: string, second: string): boolean =>
  isEvent(first) &&
  first.length <= second.length &&
  (hasClauses(second) || /\d\s?(?:[比:：∶-])\s?\d/u.test(second)) &&
  !isCut(first, second)

/** How many of a headline's lines are its kicker by what their words say; 0 where none tells. */
export function kickerBySaying(lines: readonly string[]): number {
  const [first = '', second = ''] = lines
  if (lines.length < 2) return 0
  if (isKicker(first) || SAID.test(simplified(first)) || (isLabelOver(first) && !isCut(first, second)))
    return 1
  if (isEventOver(first, second) || isSloganOver(first, second, lines.length > 2)) return 1
  if (first.length === 2 && isShortOver(first, second)) return 1
  if (WAS_HELD.test(simplified(first)) && isHeldOver(first, second)) return 1
  const [, name = ''] = DEMANDS.exec(simplified(second)) ?? []
  return lines.length > 2 && hasSurname(name) ? 2 : 0
}

/** The same, or by their lengths and by what is held; those may be one line that wraps as well. */
export function kickerSize(lines: readonly string[]): number {
  const [first = '', second = ''] = lines
  const isOver = lines.length > 1 && (isShortOver(first, second) || isHeldOver(first, second))
  return kickerBySaying(lines) || (isOver ? 1 : 0)
}
