/**
 * What the learnt tagger looks at around one character, as hashes: equal hashes mean equal features. Each function writes
 * the features that look at the same things, each to its own place of the `FEATURES` behind `at`; `p` is the character's
 * cell. What most of them look at comes together again and again, so that what those weigh together is remembered
 * (scores.ts); only of characters and of words there are too many.
 */
import type { Facts } from './facts.ts'

/** How many features a character has. */
export const FEATURES = 36

/** From so many characters each character alone is looked at: two before it to two behind it. */
export const CHARACTERS = 5

/** A character alone, as it is looked at from the characters beside it: `place` 0 from two behind it, 4 from two before. */
export const characterAt = (place: number, code: number): number => mix(2 + place, code, 0)

/** The characters from two before to two behind, each alone. */
export function ofCharacters(out: Uint32Array, at: number, { codes }: Facts, p: number): void {
  for (let place = 0; place < CHARACTERS; place += 1)
    out[at + place] = characterAt(place, codes[p - 2 + place] ?? 0)
}

/** The places of what {@link ofRuns} writes side by side. */
export const RUNS: readonly number[] = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 30]

/** What there are too many of: characters by twos and threes, words with the word before, the classes of three words. */
export function ofRuns(out: Uint32Array, at: number, facts: Facts, p: number): void {
  const { codes, words, before, shapes, own, left, right } = facts
  const c2 = codes[p - 2] ?? 0
  const c1 = codes[p - 1] ?? 0
  const c = codes[p] ?? 0
  const d1 = codes[p + 1] ?? 0
  const d2 = codes[p + 2] ?? 0
  const d3 = codes[p + 3] ?? 0
  const word = words[p] ?? 0
  const last = before[p] ?? 0
  const s = shapes[p] ?? 0
  out[at] = mix(9, c2, c1)
  out[at + 1] = mix(10, c1, c)
  out[at + 2] = mix(11, c, d1)
  out[at + 3] = mix(12, d1, d2)
  out[at + 4] = mix(13, d2, d3)
  out[at + 5] = mix(14, mix(0, c2, c1), c)
  out[at + 6] = mix(15, mix(0, c1, c), d1)
  out[at + 7] = mix(16, mix(0, c, d1), d2)
  out[at + 8] = mix(19, c1, d1)
  out[at + 9] = mix(20, word, s)
  out[at + 10] = mix(21, last, s)
  out[at + 11] = mix(23, last, word)
  out[at + 12] = mix(49, left[p] ?? 0, ((own[p] ?? 0) << 16) | ((right[p] ?? 0) << 8) | (s & 3))
}

/** Where in its word the character stands, with what the word is and what ends before it. */
export function ofPlace(out: Uint32Array, at: number, facts: Facts, p: number): void {
  const s = facts.shapes[p] ?? 0
  const e1 = facts.ends[p - 1] ?? 0
  out[at + 17] = mix(25, s, e1)
  out[at + 27] = mix(46, facts.own[p] ?? 0, s)
  out[at + 31] = mix(42, facts.wordInside[p] ?? 0, s)
  out[at + 33] = mix(44, facts.rarity[p] ?? 0, mix(0, s, e1))
}

/** Listed words that end before, begin here, lie over the character, begin behind it. */
export function ofLists(out: Uint32Array, at: number, { begins, ends, inside }: Facts, p: number): void {
  out[at + 18] = mix(27, ends[p - 1] ?? 0, begins[p] ?? 0)
  out[at + 19] = mix(28, inside[p] ?? 0, begins[p + 1] ?? 0)
}

/** How much a name that begins here would look like one, with what ends before it and what the rules found. */
export function ofName(out: Uint32Array, at: number, { names, ends, ruled }: Facts, p: number): void {
  const n0 = names[p] ?? 0
  const e1 = ends[p - 1] ?? 0
  out[at + 20] = mix(31, n0, e1)
  out[at + 23] = mix(36, ruled[p] ?? 0, mix(0, n0, e1))
}

/** How much a name that begins here, one before, two before would look like one. */
export function ofNames(out: Uint32Array, at: number, { names }: Facts, p: number): void {
  out[at + 21] = mix(32, mix(0, names[p] ?? 0, names[p - 1] ?? 0), names[p - 2] ?? 0)
}

/** What the rules found before, here and behind; in what quotation marks. */
export function ofRules(out: Uint32Array, at: number, { ruled, quotes }: Facts, p: number): void {
  const r = ruled[p] ?? 0
  out[at + 22] = mix(35, mix(0, ruled[p - 1] ?? 0, r), ruled[p + 1] ?? 0)
  out[at + 24] = mix(37, quotes[p] ?? 0, r)
}

/** Words of the dictionary that end before, begin here, end here, begin behind. */
export function ofDictionary(out: Uint32Array, at: number, { wordBegins, wordEnds }: Facts, p: number): void {
  out[at + 25] = mix(40, wordEnds[p - 1] ?? 0, wordBegins[p] ?? 0)
  out[at + 26] = mix(41, wordEnds[p] ?? 0, wordBegins[p + 1] ?? 0)
}

/** The class of the word before. */
export function ofLeft(out: Uint32Array, at: number, { left, shapes }: Facts, p: number): void {
  out[at + 28] = mix(47, left[p] ?? 0, shapes[p] ?? 0)
}

/** The class of the word behind. */
export function ofRight(out: Uint32Array, at: number, { right, shapes }: Facts, p: number): void {
  out[at + 29] = mix(48, right[p] ?? 0, shapes[p] ?? 0)
}

/** How rare the word is here, before, behind. */
export function ofRarities(out: Uint32Array, at: number, { rarity }: Facts, p: number): void {
  out[at + 32] = mix(43, rarity[p] ?? 0, mix(0, rarity[p - 1] ?? 0, rarity[p + 1] ?? 0))
}

/** Whether a name can begin here, in how rare a word, and in what longer one. */
export function ofRareNames(out: Uint32Array, at: number, facts: Facts, p: number): void {
  const { names, rarity, wordInside, begins } = facts
  out[at + 34] = mix(45, mix(0, names[p] ?? 0, rarity[p] ?? 0), mix(0, wordInside[p] ?? 0, begins[p] ?? 0))
}

/** The kinds of the six characters, from two before to three behind. */
export function ofKinds(out: Uint32Array, at: number, { kinds }: Facts, p: number): void {
  out[at + 35] = mix(38, mix(0, threeKinds(kinds, p - 2), 0), threeKinds(kinds, p + 1))
}

/** The kinds of three characters from one on, as a number of twelve bits. */
export const threeKinds = (kinds: Uint8Array, p: number): number =>
  ((kinds[p] ?? 0) << 8) | ((kinds[p + 1] ?? 0) << 4) | (kinds[p + 2] ?? 0)

/** A group of features that look at the same: what writes them, and where. */
interface Group {
  write: (out: Uint32Array, at: number, facts: Facts, p: number) => void
  places: readonly number[]
}

/** The groups of features of which a sum is remembered. */
export const GROUPS: readonly Group[] = [
  { write: ofPlace, places: [17, 27, 31, 33] },
  { write: ofLists, places: [18, 19] },
  { write: ofName, places: [20, 23] },
  { write: ofNames, places: [21] },
  { write: ofRules, places: [22, 24] },
  { write: ofDictionary, places: [25, 26] },
  { write: ofLeft, places: [28] },
  { write: ofRight, places: [29] },
  { write: ofRarities, places: [32] },
  { write: ofRareNames, places: [34] },
  { write: ofKinds, places: [35] },
]

/** Mixes three numbers into 32 bits: multipliers of MurmurHash3 (public domain). */
function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b + 1, 0x1b873593) ^ Math.imul(template, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}
