import { BLANKS, firstUnits, lastUnits, unitAt } from '../first-units.ts'
import { AFTER_NAME, LONGEST_OFFICE, OFFICE_NOUNS, PERSON_VERBS } from '../lists/roles.ts'
import { SURNAMES } from '../lists/surnames.ts'

/** What stands beside a name speaks for it so much (−ln of a share, as words cost). */
const AFTER_OFFICE = 3.5
const BEFORE_TITLE = 2
const BEFORE_VERB = 2

/** A paragraph of two or three characters that begins with a surname: the line under a headline that names the writer. */
export const standsAlone = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && SURNAMES.has(text.charAt(0))
const ALONE = 3.5

/** A bracket of names alone, after the last sentence of a paragraph: its writers, or who took the picture. */
const SIGNATURE = /[。！？”][（(]\p{Script=Han}{2,9}[）)]$/u
const CLOSES = firstUnits('）)')
/** Whether `i` stands in such a bracket. */
export const signs = (text: string, i: number): boolean =>
  i > text.length - 12 &&
  CLOSES[unitAt(text, text.length - 1)] === 1 &&
  SIGNATURE.test(text) &&
  text.lastIndexOf('（') < i
const SIGNED = 3

const ENDS_OFFICE = lastUnits(OFFICE_NOUNS)
/** What stands before speaks for a name: an office (书记, 记者), or a list of names. */
export function before(text: string, i: number): number {
  for (let n = 2; n <= LONGEST_OFFICE && n <= i && ENDS_OFFICE[text.charCodeAt(i - 1)] === 1; n += 1)
    if (OFFICE_NOUNS.has(text.slice(i - n, i))) return AFTER_OFFICE
  if (i === 0 && standsAlone(text)) return ALONE
  if (signs(text, i)) return SIGNED
  return i === 0 || OPENS[unitAt(text, i - 1)] === 1 ? 0.7 : 0
}
const OPENS = firstUnits(`、，。：“（(${BLANKS}`)

const BEGINS_TITLE = firstUnits(AFTER_NAME)
const BEGINS_VERB = firstUnits(PERSON_VERBS)
/** What stands after speaks for a name: a title, a verb of people, a mark. */
export function after(text: string, end: number): number {
  if (end >= text.length) return 0.5
  const unit = text.charCodeAt(end)
  if (
    BEGINS_TITLE[unit] === 1 &&
    (AFTER_NAME.has(text.slice(end, end + 2)) || AFTER_NAME.has(text.slice(end, end + 3)))
  )
    return BEFORE_TITLE
  if (
    BEGINS_VERB[unit] === 1 &&
    (PERSON_VERBS.has(text.slice(end, end + 2)) || PERSON_VERBS.has(text.charAt(end)))
  )
    return BEFORE_VERB
  return ENDS[unit] ?? 0
}
/** The marks that stand behind a name. */
const ENDS = firstUnits(`、，。：”）)（(${BLANKS}`)
