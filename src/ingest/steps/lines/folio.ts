const NUMBER = '[一二三四五六七八九十廿卅〇○零]'

/** The pieces of a page head, as printed on one line between blanks and rules; by kind. */
const YEAR = `(?:\\d{2,4}|${NUMBER}{2,4})年`
const MONTH = `(?:\\d{1,2}|${NUMBER}{1,3})月`
/** A day, the days of a week (5月11日—17日), a month. */
const DAY = new RegExp(
  `^(?:(?:中华)?民国|公元|公历)?${YEAR}${MONTH}(?:(?:\\d{1,2}|${NUMBER}{1,3})日(?:[—–~-](?:\\d{1,2}月)?\\d{1,2}日)?)?$` +
    `|^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?:[—–~-](?:\\d{1,2}[-./])?\\d{1,2})?$`,
  'u',
)
const WEEKDAY = /^(?:星期|周|礼拜)[一二三四五六日天]$/u
const LUNAR = /^(?:农历|夏历|\p{Script=Han}{2}年)\p{Script=Han}{1,9}$/u
const LEAF = new RegExp(`^(?:[①-⑳]|第?[A-Z]?\\d{1,3}版|第${NUMBER}{1,3}版|[A-DP]\\d{1,2}|[A-Z]?0\\d)$`, 'u')
/** Which issue it is, and how it is registered. */
const ISSUE =
  /^(?:总?第?\d{1,6}期|(?:总|新)第\d{1,6}[期号]|第\d{1,6}[期号]|今日\p{Script=Han}?\d{1,2}版|内部(?:刊物|资料|发行|通讯)|(?:试刊|创刊|增刊|号外|特刊)号?)$/u
/** How to reach the paper. */
const CONTACT =
  /^(?:\p{Script=Han}{0,4}(?:邮箱|电话|热线|传真)|E-?mail|网址|官网|客户端|抖音号?|微博|微信(?:公众号)?|公众号|视频号)[:：]?\S*$|^[^\s@]+@[^\s@]+$|^(?:https?:\/\/|www\.)\S+$|^0\d{2,3}$|^\d[\d×-]{6,}$/iu
const PAPER = /^\p{Script=Han}{2,8}(?:报|周刊|週刊|周末|新闻网?|晨刊|周报)$/u
const OFFICE =
  '(?:责编|视觉|图编|检校|策划|统筹|编辑|编委|总编|主任|美编|版式|校对|组版|主编|排版|设计|审核|执编|审读|[一二三终]审)'
const NAMES = '[\\p{Script=Han}A-Z]{2,4}(?:、[\\p{Script=Han}A-Z]{2,4}){0,3}'
const EDITOR = new RegExp(
  `^(?:本版|本期|今日|值班|图文|文字|责任|执行|首席|版面|版式|美术|视觉|电子)?${OFFICE}[:：/／]${NAMES}$`,
  'u',
)
/** Who else made the page, beside its editors: alone it may be of a story. */
const STAFF = new RegExp(`^(?:采访|摄影|美术|制图|绘图|插图)[:：/／]${NAMES}$`, 'u')
/** A word of office and the name after it, parted by a blank: one piece. */
const SPACED = new RegExp(
  `(${OFFICE}\\s{0,3}[:：/／]?)(?:\\s{1,4}|[|｜])(?=\\p{Script=Han}{2,4}(?:\\s|$))`,
  'gu',
)
/** Behind a word of office a name of two characters is set apart to fill three: 美编 胡 蓉. */
const SET_APART = new RegExp(
  `(${OFFICE}\\s{0,3}[:：/／]?\\s{0,4}\\p{Script=Han})\\s{1,3}(?=\\p{Script=Han}(?:\\s|$))`,
  'gu',
)
/**
 * Who publishes the paper, which it must name in each issue (报纸出版管理规定, 版本记录: 主管单位, 主办单位, 出版单位): 中共某县委主办,
 * 主办单位：某某日报社, 某市委机关报.
 */
const SPONSOR =
  /^(?:主管|主办|承办|协办|出版|编印)(?:主办|主管)?(?:单位)?[:：][^，。；！？]{2,30}$|^[^，。；：！？《》]{1,24}(?:委|府|社|局|部|会|校|院|厂|司|团|中心|处|办|站|组|[县市区省州])(?:主管|主办|主管主办|主办主管|承办|编印?|出版|机关报)$/u
/** The code of the post office by which it is ordered, and of the state by which it is registered. */
const CODE =
  /^(?:邮发|国内|国外|海外)?代号[:：]?\s?[\dA-Z-]{3,8}$|^(?:国内)?统一(?:连续出版物|刊)号[:：]?\s?(?:CN)?[\dX×A-Z—-]*$|^CN[\dX×A-Z—-]{4,12}$/u
/** A day as English heads have it: Feb. 9 - Feb. 15, 2008. */
const MONTHS = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const ENGLISH_DAY = new RegExp(
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?${MONTHS}\\s?\\d{1,2}(?:\\s?[-–—]\\s?(?:${MONTHS}\\s?)?\\d{1,2})?,?\\s?(\\d{4})`,
  'u',
)
/** How a paper is registered, beside its name. */
const REGISTERED =
  /^(?:国内)?(?:统一)?(?:连续出版物|内部资料)?(?:刊号|准印证号?|邮发代号)?[:：]?(?:CN\s?)?[\dA-Za-z×-]{4,20}$|^(?:国内统一)?刊号.{4,20}$/u
/** A head that names the paper and its day may name more: who issues it, that it is free, its address. */
const LONGEST = 120
const LONGEST_PLAIN = 80
const SECTION = /^\p{Script=Han}{2,6}$/u

/**
 * Whether a line is a page head: its pieces are paper (`paper`, or what ends as papers' names do), day, weekday, leaf,
 * section, issue and editors, each once or so, and nothing else; with the paper's own name and the day there may be anything.
 * A day alone or with another name is none: notices are signed so.
 */
export function isFolio(line: string, paper?: string): boolean {
  if (line.length > LONGEST) return false
  const pieces = piecesOf(line)
  if (pieces.length < 2 || pieces.length > 12) return false
  const kinds = pieces.map((piece) => (piece === paper ? 'paper' : kindOf(piece)))
  const has = (kind: Kind): boolean => kinds.includes(kind)
  if (pieces.length === 2 && pieces[0] === paper && REGISTERED.test(pieces[1] ?? '')) return true
  if (
    pieces.includes(paper ?? '') &&
    kinds.every((kind) => IN_HEAD.has(kind) || kind === 'paper' || kind === 'latin')
  )
    return true
  if (has('paper') && has('day') && pieces.includes(paper ?? '') && !/[，。；！？]/u.test(line)) return true
  if (line.length > LONGEST_PLAIN) return false
  if (has('editor') && kinds.every((kind) => ['editor', 'staff', 'contact'].includes(kind))) return true
  if (kinds.includes('other') || kinds.filter((kind) => kind === 'section').length > 2) return false
  return has('leaf') || (has('day') && (['weekday', 'paper', 'editor', 'issue'] as const).some(has))
}

/** The pieces of a line between blanks and rules; a word of office and its name are one. */
export const piecesOf = (line: string): string[] =>
  line
    .replace(SET_APART, '$1')
    .replace(SPACED, (_, office: string) => `${office.replace(/[\s:：/／]/gu, '')}:`)
    .replace(ENGLISH_DAY, '$1-01-01')
    .split(/[\s　|｜丨·•（）()／]+/u)
    .filter((piece) => piece !== '')

type Kind =
  | 'day'
  | 'weekday'
  | 'lunar'
  | 'leaf'
  | 'paper'
  | 'issue'
  | 'contact'
  | 'sponsor'
  | 'code'
  | 'number'
  | 'latin'
  | 'editor'
  | 'staff'
  | 'section'
  | 'other'

/** In this order: the first that fits. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['day', DAY],
  ['weekday', WEEKDAY],
  ['leaf', LEAF],
  ['issue', ISSUE],
  ['contact', CONTACT],
  ['editor', EDITOR],
  ['staff', STAFF],
  ['sponsor', SPONSOR],
  ['paper', PAPER],
  ['lunar', LUNAR],
  ['code', CODE],
  ['number', /^\d{1,2}$/u],
  ['latin', /^[A-Z]{2,16}$/iu],
  ['section', SECTION],
]

/** What the head of a page may consist of, beside the paper's name, none of which begins a story. */
export const IN_HEAD: ReadonlySet<Kind> = new Set<Kind>([
  'day',
  'weekday',
  'lunar',
  'leaf',
  'issue',
  'contact',
  'sponsor',
  'code',
])

export const kindOf = (piece: string): Kind =>
  KINDS.find(([, pattern]) => pattern.test(piece))?.[0] ?? 'other'
