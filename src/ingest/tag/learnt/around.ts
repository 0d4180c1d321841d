import { firstUnits } from '../first-units.ts'
import type { Word } from '../lattice.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'

/** One digit and one letter stand for all. */
export const alike = (code: number): number =>
  code >= 48 && code <= 57 ? 48 : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 65 : code

/** For each character its word, the words beside it (as hashes), and where in its word it stands. */
export function cut(
  text: string,
  words: readonly Word[],
  word: Uint32Array,
  before: Uint32Array,
  behind: Uint32Array,
  shape: Uint32Array,
  pad: number,
): void {
  const hashes = words.map(({ start, end, kind }) =>
    kind === 'name' ? 7 : kind === 'foreign' ? 8 : hash(text, start, end),
  )
  words.forEach(({ start, end, kind }, k) => {
    const [own, left, right] = [hashes[k] ?? 0, hashes[k - 1] ?? 0, hashes[k + 1] ?? 0]
    const size = Math.min(end - start, 4)
    const form = kind === 'name' ? 1 : kind === 'foreign' ? 2 : kind === 'other' ? 3 : 0
    for (let i = start; i < end; i += 1) {
      word[i + pad] = own
      before[i] = left
      behind[i] = right
      const place = i === start ? (i === end - 1 ? 3 : 0) : i === end - 1 ? 2 : 1
      shape[i] = 1 + place + 4 * size + 32 * form
    }
  })
}

function hash(text: string, start: number, end: number): number {
  let h = 0
  for (let i = start; i < end; i += 1) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0
  return h >>> 0
}

const COMPOUND = firstUnits(COMPOUND_SURNAMES)

/** For each character, how much a name that begins there would look like one: surname, and what follows. */
export function namesOf(text: string, { names }: Model): Uint32Array {
  const [surnames, firsts, lasts, singles] = [names.surname, names.first, names.last, names.single].map(
    levels,
  )
  const out = new Uint32Array(text.length)
  if (!surnames || !firsts || !lasts || !singles) return out
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const compound = COMPOUND[code] === 1 && COMPOUND_SURNAMES.has(text.slice(i, i + 2))
    const surname = compound ? 4 : (surnames[code] ?? 0)
    if (surname === 0) continue
    // Behind the end of the text there is no character, and none is likely.
    const next = text.charCodeAt(i + 1) || 0
    const last = text.charCodeAt(i + 2) || 0
    out[i] = surname * 64 + (firsts[next] ?? 0) * 16 + (lasts[last] ?? 0) * 4 + (singles[next] ?? 0)
  }
  return out
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

/** Whether a character stands in quotation marks, in the title of a work, in brackets, and how far in. */
export function quotesOf(text: string): Uint8Array {
  const out = new Uint8Array(text.length)
  let open = 0
  let since = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    const opened = '“《（「'.indexOf(c)
    if (opened >= 0) [open, since] = [opened + 1, i]
    else if ('”》）」'.includes(c) || i - since > 60) open = 0
    out[i] = open * 4 + (open ? Math.min(i - since, 3) : 0)
  }
  return out
}

/** Han, digit, letter, and the marks that part names from what is beside them. */
export function kindOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return 1
  const mark = '0A、，。（）“”《》：；·'.indexOf(String.fromCharCode(code))
  return mark < 0 ? 15 : mark + 2
}

export const bucket = (cost: number | undefined): number =>
  cost === undefined ? 5 : cost < 7.5 ? 1 : cost < 9.5 ? 2 : cost < 11 ? 3 : 4

/** Per character, the longest words of the dictionary that begin there, end there, and reach over it: length and rarity. */
export function dictionaryOf(
  text: string,
  { trie }: Model,
): { begins: Uint8Array; ends: Uint8Array; inside: Uint8Array } {
  const begins = new Uint8Array(text.length)
  const ends = new Uint8Array(text.length)
  const inside = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) {
    let node = trie.step(0, text.charCodeAt(i))
    for (let last = i + 1; node >= 0 && last < text.length; last += 1) {
      node = trie.step(node, text.charCodeAt(last))
      if (node < 0) break
      const cost = trie.valueAt(node)
      if (Number.isNaN(cost)) continue
      const own = Math.min(last - i + 1, 5) * 8 + bucket(cost)
      begins[i] = own
      if (own > (ends[last] ?? 0)) ends[last] = own
      for (let k = i; k <= last; k += 1) if (own > (inside[k] ?? 0)) inside[k] = own
    }
  }
  return { begins, ends, inside }
}

/** For each character the class of its word and of the words beside it, and how rare its word is. */
export function classesOf(
  text: string,
  words: readonly Word[],
  model: Model,
  own: Uint8Array,
  left: Uint8Array,
  right: Uint8Array,
  rarity: Uint8Array,
): void {
  const known = gradesOf(model)
  let before = 0
  let here = words[0] ? gradeOf(text, words[0], known) : 0
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k]
    const next = words[k + 1]
    const after = next ? gradeOf(text, next, known) : 0
    if (word)
      for (let i = word.start; i < word.end; i += 1) {
        own[i] = here >> 3
        left[i] = before >> 3
        right[i] = after >> 3
        rarity[i] = here & 7
      }
    before = here
    here = after
  }
}

/** Classes and rarities, each a number: of the nodes of the trie, and of words that it does not have. */
interface Grades {
  nodes: Uint16Array
  others: ReadonlyMap<string, number>
}

const graded = new WeakMap<Model, Grades>()

/** For each word its class and its rarity as one number, for they are looked up together; made once for a model. */
function gradesOf(model: Model): Grades {
  const made = graded.get(model)
  if (made) return made
  const grades: Grades = { nodes: new Uint16Array(model.trie.size), others: model.classes }
  for (const [word, cost] of model.words) {
    let node = 0
    for (let i = 0; i < word.length; i += 1) node = model.trie.step(node, word.charCodeAt(i))
    grades.nodes[node] = gradeBy(model.classes.get(word), cost)
  }
  graded.set(model, grades)
  return grades
}

const [NAME, FOREIGN, MARK, NO_CLASS] = [61, 62, 40, 39]
const gradeBy = (own: number | undefined, cost: number | undefined): number =>
  ((own ?? NO_CLASS) << 3) | bucket(cost)

function gradeOf(text: string, { start, end, kind, node = -1 }: Word, { nodes, others }: Grades): number {
  if (kind === 'name') return (NAME << 3) | 6
  if (kind === 'foreign') return (FOREIGN << 3) | 7
  if (kind === 'other') return (MARK + kindOf(alike(text.charCodeAt(start)))) << 3
  // A character's node is there also where no word is but longer ones begin with it.
  return (node < 0 ? 0 : nodes[node]) || gradeBy(others.get(text.slice(start, end)), undefined)
}
