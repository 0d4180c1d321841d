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

/** For each character, how much a name that begins there would look like one: surname, and what follows. */
export function namesOf(text: string, { names }: Model): Uint32Array {
  const out = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const surname = COMPOUND_SURNAMES.has(text.slice(i, i + 2))
      ? 4
      : level(names.surname.get(text.charAt(i)), 5, 7)
    if (surname === 0) continue
    out[i] =
      surname * 64 +
      level(names.first.get(text.charAt(i + 1)), 5, 7) * 16 +
      level(names.last.get(text.charAt(i + 2)), 5, 7) * 4 +
      level(names.single.get(text.charAt(i + 1)), 5, 7)
  }
  return out
}

const level = (cost: number | undefined, low: number, high: number): number =>
  cost === undefined ? 0 : cost < low ? 3 : cost < high ? 2 : 1

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

/** For each character the class of its word and of the words beside it. */
export function classesOf(
  text: string,
  words: readonly Word[],
  { classes }: Model,
  own: Uint8Array,
  left: Uint8Array,
  right: Uint8Array,
): void {
  let before = 0
  let here = words[0] ? classOf(text, words[0], classes) : 0
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k]
    const next = words[k + 1]
    const after = next ? classOf(text, next, classes) : 0
    if (word) {
      own.fill(here, word.start, word.end)
      left.fill(before, word.start, word.end)
      right.fill(after, word.start, word.end)
    }
    before = here
    here = after
  }
}

const [NAME, FOREIGN, MARK] = [61, 62, 40]
function classOf(text: string, { start, end, kind }: Word, classes: ReadonlyMap<string, number>): number {
  if (kind === 'name') return NAME
  if (kind === 'foreign') return FOREIGN
  if (kind === 'other') return MARK + kindOf(alike(text.charCodeAt(start)))
  return classes.get(text.slice(start, end)) ?? 39
}
