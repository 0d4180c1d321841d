/** A headline that no credit line follows is seldom longer than this; half a paragraph mostly is. */
const LONGEST_ALONE = 28

/** Words a sentence of prose begins with and a headline does not. */
const PROSE_START =
  /^(?:\d{1,4}年|\d{1,2}月\d{1,2}日|\d{1,2}日|昨[天日晚]|今[天日晨晚]|日前|近日|连日来|据[了介悉统]|他|她|我们|这[是些次个]|其中|同时|此外|另外|目前|截至|下一步|会上|会前|会后|活动现场|随后|后来|走访中|记者(?:走访了|采访了|了解到|注意到|看到|发现|从))/u

/** The name of a column may begin so too (今日看点). */
const LONGEST_COLUMN = 5

/** A measure word behind a numeral wants its noun. */
const CUT_END =
  /[的和与及或在于对向从把被将为以由其这那、是]$|[一两这那某][只个件条位张把台份块]$|的[小大老新好]$/u

/** What notices and lists are called by the kind of their text (文种): a headline whatever it begins with. */
const NOTICE =
  /(?:公告|通告|公示|启事|啟事|声明|聲明|讣告|訃告|通知|名单|名單|天气|天氣|预告|预报|招领|征集)$/u
export const isNotice = (text: string): boolean =>
  NOTICE.test(text) ||
  /^(?:启[\s　]+事|啟[\s　]+事|公[\s　]+告|通[\s　]+[知告]|声[\s　]+明|讣[\s　]+告|寻[\s　]+人|遗[\s　]+失|招[\s　]+[领聘]|鸣[\s　]+谢|征[\s　]+婚|更[\s　]+正|迁[\s　]+址|[出招][\s　]+租|转[\s　]+让)$/u.test(
    text,
  )

/** Columns of many short texts: none is a section of the story above it. */
const COLUMN =
  /^.{0,4}(?:[简簡短快]讯|簡訊|短訊|快訊|简报|摘登|行情|影讯|预告|动态|信息|讯息|征文|征稿|小启|提醒|提示|贴士|须知|问答|常识|警句|金榜|红榜|光荣榜|战报|书架|书讯|书目|排行榜?|公告栏|日历|指南|一览表?|时刻表|值班表)$/u
export const isColumn = (text: string): boolean => COLUMN.test(text)

/** Whether a short text begins as prose begins, or ends where no line is meant to end. */
export const isLoose = (text: string): boolean =>
  (PROSE_START.test(text) && (text.length > LONGEST_COLUMN || /[她他它我你]$/u.test(text))) ||
  CUT_END.test(text)

/**
 * Whether a short text, with a whole paragraph before it and plain prose after it, is a headline rather than
 * the first piece of a paragraph cut by a column's end. Headlines set a space where prose has a comma, so a
 * comma speaks for prose, except between two clauses of one length (“不求最大,但求最好”).
 */
export function isTitleAlone(text: string): boolean {
  if (text.length > LONGEST_ALONE) return false
  if (isNotice(text) && !/[，,]/u.test(text)) return true
  if (isLoose(text)) return false
  if (text.length > 18 && /^[在当随为]/u.test(text)) return false
  const clauses = text.split(/[，,]/u)
  const [first = '', second = ''] = clauses
  if (clauses.length === 1) return true
  const alike = first.includes('、') === second.includes('、')
  return clauses.length === 2 && alike && Math.abs(first.length - second.length) <= 1
}
