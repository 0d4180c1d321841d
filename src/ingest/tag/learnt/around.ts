import { firstUnits, unitAt } from '../first-units.ts'
import type { Word } from '../lattice.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'
import { PAD, type Facts } from './facts.ts'

/** One digit and one letter stand for all. */
export const alike = (code: number): number =>
  code >= 48 && code <= 57 ? 48 : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 65 : code

/** For each character its word, the word before (as hashes), and where in its word it stands. */
export function cut(text: string, words: readonly Word[], { words: word, before, shapes }: Facts): void {
  let last = 0
  for (const { start, end, kind } of words) {
    const own = kind === 'name' ? 7 : kind === 'foreign' ? 8 : hash(text, start, end)
    const form = kind === 'name' ? 1 : kind === 'foreign' ? 2 : kind === 'other' ? 3 : 0
    const looks = 1 + 4 * Math.min(end - start, 4) + 32 * form
    for (let i = start; i < end; i += 1) {
      word[i + PAD] = own
      before[i + PAD] = last
      shapes[i + PAD] = looks + (i === start ? (i === end - 1 ? 3 : 0) : i === end - 1 ? 2 : 1)
    }
    last = own
  }
}

function hash(text: string, start: number, end: number): number {
  let h = 0
  for (let i = start; i < end; i += 1) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0
  return h
}

const COMPOUND = firstUnits(COMPOUND_SURNAMES)

/** For each character, how much a name that begins there would look like one: surname, and what follows. */
export function namesOf(text: string, { names }: Model, out: Uint16Array): void {
  const surnames = levels(names.surname)
  const firsts = levels(names.first)
  const lasts = levels(names.last)
  const singles = levels(names.single)
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const compound = COMPOUND[code] === 1 && COMPOUND_SURNAMES.has(text.slice(i, i + 2))
    const surname = compound ? 4 : (surnames[code] ?? 0)
    if (surname === 0) continue
    // Behind the end of the text there is no character, and none is likely.
    const next = unitAt(text, i + 1)
    const last = unitAt(text, i + 2)
    out[i + PAD] = surname * 64 + (firsts[next] ?? 0) * 16 + (lasts[last] ?? 0) * 4 + (singles[next] ?? 0)
  }
}

const known = new WeakMap<ReadonlyMap<string, number>, Uint8Array>()

/** For each UTF-16 unit how likely a table of names has it; made once for a table. */
function levels(costs: ReadonlyMap<string, number>): Uint8Array {
  const made = known.get(costs)
  if (made) return made
  const table = new Uint8Array(0x10000)
  for (const [c, cost] of costs) if (c.length === 1) table[c.charCodeAt(0)] = level(cost, 5, 7)
  known.set(costs, table)
  return table
}

const level = (cost: number, low: number, high: number): number => (cost < low ? 3 : cost < high ? 2 : 1)

const OPENING = '“《（「'
const CLOSING = '”》）」'
/** For each UTF-16 unit: 1 to 4 for a mark that opens, 5 for one that closes. */
const QUOTES = new Uint8Array(0x10000)
for (let k = 0; k < OPENING.length; k += 1) QUOTES[OPENING.charCodeAt(k)] = k + 1
for (let k = 0; k < CLOSING.length; k += 1) QUOTES[CLOSING.charCodeAt(k)] = 5

/** Whether a character stands in quotation marks, in the title of a work, in brackets, and how far in. */
export function quotesOf(text: string, out: Uint8Array): void {
  let open = 0
  let since = 0
  for (let i = 0; i < text.length; i += 1) {
    const mark = QUOTES[text.charCodeAt(i)] ?? 0
    if (mark > 0 && mark < 5) [open, since] = [mark, i]
    else if (mark === 5 || i - since > 60) open = 0
    out[i + PAD] = open * 4 + (open ? Math.min(i - since, 3) : 0)
  }
}

const MARKS = '0A、，。（）“”《》：；·'
const KINDS = new Uint8Array(0x10000).fill(15).fill(1, 0x4e00, 0xa000)
for (let k = 0; k < MARKS.length; k += 1) KINDS[MARKS.charCodeAt(k)] = k + 2

/** Han, digit, letter, and the marks that part names from what is beside them. */
export const kindOf = (code: number): number => KINDS[code] ?? 0
