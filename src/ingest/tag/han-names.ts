import { firstUnits, lastUnits } from './first-units.ts'
import { isHan } from './han.ts'
import type { Offer } from './lattice.ts'
import { AFTER_NAME, LONGEST_OFFICE, OFFICE_NOUNS, PERSON_VERBS } from './lists/roles.ts'
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from './lists/surnames.ts'
import type { Model } from './model/model.ts'
import { UNSEEN } from './model/name-costs.ts'

/** What any name costs before its characters are looked at: −ln of the share of names among words. */
const NAME = 4.2
const AFTER_OFFICE = 3.5
const BEFORE_TITLE = 2
const BEFORE_VERB = 2

const BEGINS = firstUnits([...SURNAMES, ...COMPOUND_SURNAMES, ...JAPANESE_SURNAMES, '老', '小', '阿'])

/** Adds the Chinese names that may begin at `i`: a surname of one or two characters and one or two given ones. */
export function nameCandidates(text: string, i: number, model: Model, offer: Offer): void {
  if (BEGINS[text.charCodeAt(i)] === 0) return
  const first = text.charAt(i)
  const compound = text.slice(i, i + 2)
  if (COMPOUND_SURNAMES.has(compound)) add(text, i, 2, 6.5, model, offer)
  else if (JAPANESE_SURNAMES.has(compound) || JAPANESE_SURNAMES.has(text.slice(i, i + 3)))
    japanese(text, i, offer)
  if (SURNAMES.has(first)) {
    const cost = model.names.surname.get(first) ?? UNSEEN
    add(text, i, 1, cost, model, offer)
  }
  if (/[老小阿]/u.test(first) && SURNAMES.has(text.charAt(i + 1)) && after(text, i + 2) > 0)
    offer(i + 2, 13.5 - after(text, i + 2), 'name')
}

function add(text: string, i: number, taken: number, ofSurname: number, model: Model, offer: Offer): void {
  const a = text.charAt(i + taken)
  if (!isHan(a.charCodeAt(0))) return
  // Before a point in the middle stands a part of a name of another form.
  if (/^..?[·•・]/u.test(text.slice(i + taken, i + taken + 3))) return
  const left = before(text, i)
  const start = NAME + ofSurname - left
  const slot = /[、（(]/u.test(text.charAt(i - 1))
  const { single, first, last } = model.names
  const one = i + taken + 1
  if (!NO_GIVEN.test(a))
    offer(one, start + 1.1 + given(single, a, model) - after(text, one) - inSlot(text, slot, one), 'name')
  const b = text.charAt(one)
  if (!isHan(b.charCodeAt(0)) || NO_GIVEN.test(b) || /^[先女][生士]$/u.test(a + b)) return
  const two = one + 1
  if (OFFICE_NOUNS.has(a + b)) return
  const cost =
    start +
    (left > 1 ? 0.4 - WHOLE : 0.4) +
    given(first, a, model) +
    given(last, b, model) -
    after(text, two) -
    inSlot(text, slot, two)
  offer(two, cost, 'name')
}

/** Characters no given name ends with: particles, and the verbs that follow names in print. */
export const NO_GIVEN =
  /[摄说称等的是了着过也都曾既被因则按们将与及在或就又还却您他她我你这那哪什么吗呢吧把让给对向从到于所以其将会该此为和]/u

/** What a given character costs: one never seen in names is likely if rare, hardly if it is a common word. */
function given(costs: ReadonlyMap<string, number>, c: string, model: Model): number {
  let table = tables.get(costs)
  if (!table) tables.set(costs, (table = new Float64Array(0x10000)))
  const unit = c.charCodeAt(0)
  // 0 where it was never asked: no character costs nothing.
  return (table[unit] ||= costs.get(c) ?? ((model.words.get(c) ?? 12) < COMMON ? UNSEEN + 1.5 : UNSEEN))
}
/** What the characters of a model's tables cost, by UTF-16 unit: looking a character up as text takes ten times as long. */
const tables = new WeakMap<ReadonlyMap<string, number>, Float64Array>()
const COMMON = 9.5

/** Japanese names: a known surname, alone or with one to three characters that are no known word. */
function japanese(text: string, i: number, offer: Offer): void {
  const size = JAPANESE_SURNAMES.has(text.slice(i, i + 3)) ? 3 : 2
  const start = 14 - before(text, i)
  const end = i + size
  offer(end, start - after(text, end), 'foreign')
  const rest = /^\p{Script=Han}{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? ''
  for (let n = 1; n <= rest.length; n += 1) {
    const given = rest.slice(0, n)
    const ends = /[郎子夫雄男介美一二三治助彦明平]$/u.test(given)
    if (ends) offer(end + n, start + 3 + n - after(text, end + n), 'foreign')
  }
}

/** A paragraph of two or three characters that begins with a surname: the line under a headline that names the writer. */
export const standsAlone = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && SURNAMES.has(text.charAt(0))
const ALONE = 3.5
/** After an office, print gives the whole name, which has three characters far more often than two. */
const WHOLE = 2.2

/** A bracket of names alone, after the last sentence of a paragraph: its writers, or who took the picture. */
const SIGNATURE = /[。！？”][（(]\p{Script=Han}{2,9}[）)]$/u
/** Whether `i` stands in such a bracket. */
export const signs = (text: string, i: number): boolean =>
  i > text.length - 12 && SIGNATURE.test(text) && text.lastIndexOf('（') < i
const SIGNED = 3

const ENDS_OFFICE = lastUnits(OFFICE_NOUNS)
/** What stands before speaks for a name: an office (书记, 记者), or a list of names. */
export function before(text: string, i: number): number {
  for (let n = 2; n <= LONGEST_OFFICE && n <= i && ENDS_OFFICE[text.charCodeAt(i - 1)] === 1; n += 1)
    if (OFFICE_NOUNS.has(text.slice(i - n, i))) return AFTER_OFFICE
  if (i === 0 && standsAlone(text)) return ALONE
  if (signs(text, i)) return SIGNED
  return i === 0 || /[、，。：“（(\s]/u.test(text.charAt(i - 1)) ? 0.7 : 0
}

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
  return /[、，。：”）)（(\s]/u.test(text.charAt(end)) ? 1 : 0
}

/** A name between the commas of a list (、甲、) fills its place exactly. */
const inSlot = (text: string, slot: boolean, end: number): number =>
  slot && /[、等。，；）)和]/u.test(text.charAt(end)) ? 2 : 0
