const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** As many characters on either side of a break as its word can reach over. */
const REACH = 4

/** The words around a break between two texts, and how many characters stand before it. */
function around(before: string, after: string): { text: string; at: number } {
  const head = before.slice(-REACH)
  return { text: head + after.slice(0, REACH), at: head.length }
}

/**
 * Whether a break between two texts goes through a word (渔|民), by the system's dictionary; not where words end and
 * begin at the break (变化|学生, in which it sees 化学).
 */
export function cutsWord(before: string, after: string): boolean {
  const { text, at } = around(before, after)
  for (const { index, segment } of segmenter.segment(text))
    if (index < at && index + segment.length > at)
      return /^\p{Script=Han}+$/u.test(segment) && !liesBetween(text.slice(0, at), text.slice(at))
  return false
}

/** Whether a break lies between words: whole ones on either side, or one after a word that is a character (有|三十年). */
const liesBetween = (before: string, after: string): boolean =>
  (lastWord(before) > 1 || /[有是在到了不也就都还会能要]$/u.test(before)) && firstWord(after) > 1

const lastWord = (text: string): number =>
  segmenter.segment(text).containing(text.length - 1)?.segment.length ?? 0
const firstWord = (text: string): number => segmenter.segment(text).containing(0)?.segment.length ?? 0

/** Verbs and prepositions that want an object, marks that open: no line is whole that ends in one. */
const WANTING = /[“‘「『《（(做让把被给为是有到用向往从在以将使令请帮替与和的]$/u
/** Words that end in one of these, and want nothing (申请, 参与). */
const ENDS_WHOLE = /(?:[申邀报]请|[命禁法号口夏冬]令|参与|[温平共谐缓祥]和|目的|[大天特行]使)$/u
/** What no word or clause begins with. */
const BOUND = /^(?:[的地得们着和与及、，。；：]|了(?![解却结断如望若]))/u

/** Whether a headline runs into the text below it: it may well end in a verb (随叫随到). */
export const runsInto = (above: string, below: string): boolean =>
  (/[“‘「『《（(做让把被给为往从以将使令请帮替与和的]$/u.test(above) && !ENDS_WHOLE.test(above)) ||
  BOUND.test(below) ||
  cutsWord(above, below)

/** Whether two lines are pieces of one that was cut: its word, its quotes, or its sense, go through the break. */
export const isCut = (above: string, below: string): boolean =>
  WANTING.test(above) || BOUND.test(below) || cutsQuote(above, below) || cutsWord(above, below)

/** Whether words in quotes go through the break: opened and not closed above, closed below. */
const cutsQuote = (above: string, below: string): boolean =>
  /[“「『][^“「『”」』]*$/u.test(above) && /^[^“「『]*[”」』]/u.test(below)

/** Whether a text is one word of the system's dictionary. */
export const isWord = (text: string): boolean => lastWord(text) === text.length
