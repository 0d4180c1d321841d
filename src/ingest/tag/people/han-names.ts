import { after, before } from '../bodies/beside-names.ts'
import { firstUnits, unitAt } from '../first-units.ts'
import { isHan } from '../han.ts'
import { FOREIGN, NAME, type Lattice } from '../lattice.ts'
import { OFFICE_NOUNS } from '../lists/roles.ts'
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'
import { UNSEEN } from '../model/name-costs.ts'

/** What any name costs before its characters are looked at: −ln of the share of names among words. */
const ANY_NAME = 4.2

const BEGINS = firstUnits([...SURNAMES, ...COMPOUND_SURNAMES, ...JAPANESE_SURNAMES, '老', '小', '阿'])
const SURNAME = firstUnits(SURNAMES)
const COMPOUND = firstUnits(COMPOUND_SURNAMES)
const JAPANESE = firstUnits(JAPANESE_SURNAMES)
const FAMILIAR = firstUnits('老小阿')

/** Adds the Chinese names that may begin at `i`: a surname of one or two characters and one or two given ones. */
export function nameCandidates(text: string, i: number, model: Model, lattice: Lattice): void {
  const first = text.charCodeAt(i)
  if (BEGINS[first] === 0) return
  if (COMPOUND[first] === 1 && COMPOUND_SURNAMES.has(text.slice(i, i + 2)))
    add(text, i, 2, 6.5, model, lattice)
  else if (JAPANESE[first] === 1) japanese(text, i, lattice)
  if (SURNAME[first] === 1)
    add(text, i, 1, costOf(first, costsOf(model).surname, model.names.surname, UNSEEN), model, lattice)
  if (FAMILIAR[first] === 1 && SURNAME[unitAt(text, i + 1)] === 1 && after(text, i + 2) > 0)
    lattice.offer(i + 2, 13.5 - after(text, i + 2), NAME, -1)
}

const POINTS = firstUnits('·•・')
const LINE_ENDS = firstUnits('\n\r\u2028\u2029')
const BEGINS_SLOT = firstUnits('、（(')
const BEGINS_OFFICE = firstUnits(OFFICE_NOUNS)

function add(
  text: string,
  i: number,
  taken: number,
  ofSurname: number,
  model: Model,
  lattice: Lattice,
): void {
  const one = i + taken + 1
  const two = one + 1
  const a = unitAt(text, one - 1)
  if (!isHan(a)) return
  const b = unitAt(text, one)
  // Before a point in the middle stands a part of a name of another form.
  if (POINTS[b] === 1 || (POINTS[unitAt(text, two)] === 1 && LINE_ENDS[b] === 0)) return
  const left = before(text, i)
  const start = ANY_NAME + ofSurname - left
  const slot = BEGINS_SLOT[unitAt(text, i - 1)] === 1
  const costs = costsOf(model)
  if (NOT_GIVEN[a] === 0) {
    const given = start + 1.1 + givenCost(a, costs.single, model.names.single, model)
    lattice.offer(one, given - after(text, one) - inSlot(text, slot, one), NAME, -1)
  }
  if (!isHan(b) || NOT_GIVEN[b] === 1) return
  if (a === 0x5148 || a === 0x5973) if (b === 0x751f || b === 0x58eb) return
  if (BEGINS_OFFICE[a] === 1 && OFFICE_NOUNS.has(text.slice(one - 1, two))) return
  const cost =
    start +
    (left > 1 ? 0.4 - WHOLE : 0.4) +
    givenCost(a, costs.first, model.names.first, model) +
    givenCost(b, costs.last, model.names.last, model) -
    after(text, two) -
    inSlot(text, slot, two)
  lattice.offer(two, cost, NAME, -1)
}

/** Characters no given name ends with: particles, and the verbs that follow names in print. */
const NEVER_GIVEN =
  '摄说称等的是了着过也都曾既被因则按们将与及在或就又还却您他她我你这那哪什么吗呢吧把让给对向从到于所以其将会该此为和'
export const NO_GIVEN = new RegExp(`[${NEVER_GIVEN}]`, 'u')

/** The same, by UTF-16 unit. */
const NOT_GIVEN = firstUnits(NEVER_GIVEN)

/** What the characters of names cost, by UTF-16 unit, 0 where it was never asked: looking a character up as text takes ten times as long. */
interface Costs {
  surname: Float64Array
  single: Float64Array
  first: Float64Array
  last: Float64Array
}

let known: { model: Model; costs: Costs } | undefined

/** The costs of a model, for one model at a time. */
function costsOf(model: Model): Costs {
  if (known?.model !== model) {
    const table = (): Float64Array => new Float64Array(0x10000)
    known = { model, costs: { surname: table(), single: table(), first: table(), last: table() } }
  }
  return known.costs
}

/** What a character costs, 0 where it was not asked: no character costs nothing. */
function costOf(
  unit: number,
  table: Float64Array,
  costs: ReadonlyMap<string, number>,
  unseen: number,
): number {
  const asked = table[unit] ?? 0
  if (asked !== 0) return asked
  const cost = costs.get(String.fromCharCode(unit)) ?? unseen
  table[unit] = cost
  return cost
}

/** What a given character costs: one never seen in names is likely if rare, hardly if it is a common word. */
function givenCost(
  unit: number,
  table: Float64Array,
  costs: ReadonlyMap<string, number>,
  { words }: Model,
): number {
  const asked = table[unit] ?? 0
  if (asked !== 0) return asked
  const common = (words.get(String.fromCharCode(unit)) ?? 12) < COMMON
  return costOf(unit, table, costs, common ? UNSEEN + 1.5 : UNSEEN)
}
const COMMON = 9.5

/** Japanese names: a known surname, alone or with one to three characters that are no known word. */
function japanese(text: string, i: number, lattice: Lattice): void {
  const size = JAPANESE_SURNAMES.has(text.slice(i, i + 3)) ? 3 : 2
  if (size === 2 && !JAPANESE_SURNAMES.has(text.slice(i, i + 2))) return
  const start = 14 - before(text, i)
  const end = i + size
  lattice.offer(end, start - after(text, end), FOREIGN, -1)
  const rest = /^\p{Script=Han}{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? ''
  for (let n = 1; n <= rest.length; n += 1) {
    const given = rest.slice(0, n)
    const ends = /[郎子夫雄男介美一二三治助彦明平]$/u.test(given)
    if (ends) lattice.offer(end + n, start + 3 + n - after(text, end + n), FOREIGN, -1)
  }
}

/** After an office, print gives the whole name, which has three characters far more often than two. */
const WHOLE = 2.2

/** A name between the commas of a list (、甲、) fills its place exactly. */
const inSlot = (text: string, slot: boolean, end: number): number =>
  slot && ENDS_SLOT[unitAt(text, end)] === 1 ? 2 : 0
const ENDS_SLOT = firstUnits('、等。，；）)和')
