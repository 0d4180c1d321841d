import type { Word } from '../lattice.ts'
import type { Model } from '../model/model.ts'
import { alike, classesOf, cut, dictionaryOf, kindOf, namesOf, quotesOf } from './around.ts'
import { marksOf } from './lexicon.ts'

/** What the learnt tagger looks at around one character. */
export const FEATURES = 36

/** What a text's characters are judged by, beside the characters themselves. */
export interface Sight {
  /** The text folded: simplified, digits 0, letters A, marks full-width. Offsets are the printed text's. */
  text: string
  words: readonly Word[]
  /** What the rules found: a label for each character. */
  ruled: Uint8Array
}

/** The features of each character, `FEATURES` hashes apiece; equal hashes mean equal features. */
export function featuresOf({ text, words, ruled }: Sight, model: Model): Uint32Array {
  const length = text.length
  const out = new Uint32Array(length * FEATURES)
  const PAD = 4
  const codes = new Uint32Array(length + 2 * PAD)
  for (let i = 0; i < length; i += 1) codes[i + PAD] = alike(text.charCodeAt(i))
  const word = new Uint32Array(length + 2 * PAD)
  const before = new Uint32Array(length)
  const behind = new Uint32Array(length)
  const shape = new Uint32Array(length)
  cut(text, words, word, before, behind, shape, PAD)
  const { begins, ends, inside } = marksOf(text)
  const names = namesOf(text, model)
  const quotes = quotesOf(text)
  const lex = dictionaryOf(text, model)
  const kinds = new Uint32Array(length + 2 * PAD)
  for (let i = 0; i < length; i += 1) kinds[i + PAD] = kindOf(codes[i + PAD] ?? 0)
  const rarity = new Uint8Array(length)
  const own = new Uint8Array(length)
  const left = new Uint8Array(length)
  const right = new Uint8Array(length)
  classesOf(text, words, model, own, left, right, rarity)
  let at = 0
  // What the characters before had: kept here, for reading before an array's start is slow.
  let [n1, n2, e1, r1, h1, rare1] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < length; i += 1) {
    const p = i + PAD
    const next = i + 1 < length ? i + 1 : -1
    const c2 = codes[p - 2] ?? 0
    const c1 = codes[p - 1] ?? 0
    const c = codes[p] ?? 0
    const d1 = codes[p + 1] ?? 0
    const d2 = codes[p + 2] ?? 0
    const d3 = codes[p + 3] ?? 0
    const b = begins[i] ?? 0
    const b1 = next < 0 ? 0 : (begins[next] ?? 0)
    const inn = inside[i] ?? 0
    const r = ruled[i] ?? 0
    const r2 = next < 0 ? 0 : (ruled[next] ?? 0)
    const n0 = names[i] ?? 0
    const s = shape[i] ?? 0
    const q = quotes[i] ?? 0
    out[at++] = mix(2, c2, 0)
    out[at++] = mix(3, c1, 0)
    out[at++] = mix(4, c, 0)
    out[at++] = mix(5, d1, 0)
    out[at++] = mix(6, d2, 0)
    out[at++] = mix(9, c2, c1)
    out[at++] = mix(10, c1, c)
    out[at++] = mix(11, c, d1)
    out[at++] = mix(12, d1, d2)
    out[at++] = mix(13, d2, d3)
    out[at++] = mix(14, mix(0, c2, c1), c)
    out[at++] = mix(15, mix(0, c1, c), d1)
    out[at++] = mix(16, mix(0, c, d1), d2)
    out[at++] = mix(19, c1, d1)
    out[at++] = mix(20, word[p] ?? 0, s)
    out[at++] = mix(21, before[i] ?? 0, s)
    out[at++] = mix(23, before[i] ?? 0, word[p] ?? 0)
    out[at++] = mix(25, s, e1)
    out[at++] = mix(27, e1, b)
    out[at++] = mix(28, inn, b1)
    out[at++] = mix(31, n0, e1)
    out[at++] = mix(32, mix(0, n0, n1), n2)
    out[at++] = mix(35, mix(0, r1, r), r2)
    out[at++] = mix(36, r, mix(0, n0, e1))
    out[at++] = mix(37, q, r)
    const g0 = lex.begins[i] ?? 0
    const g1 = next < 0 ? 0 : (lex.begins[next] ?? 0)
    const h0 = lex.ends[i] ?? 0
    const in0 = lex.inside[i] ?? 0
    const rare = rarity[i] ?? 0
    out[at++] = mix(40, h1, g0)
    out[at++] = mix(41, h0, g1)
    const pw = own[i] ?? 0
    const pl = left[i] ?? 0
    const pr = right[i] ?? 0
    out[at++] = mix(46, pw, s)
    out[at++] = mix(47, pl, s)
    out[at++] = mix(48, pr, s)
    out[at++] = mix(49, pl, (pw << 16) | (pr << 8) | (s & 3))
    out[at++] = mix(42, in0, s)
    out[at++] = mix(43, rare, mix(0, rare1, next < 0 ? 0 : (rarity[next] ?? 0)))
    out[at++] = mix(44, rare, mix(0, s, e1))
    out[at++] = mix(45, mix(0, n0, rare), mix(0, in0, b))
    out[at++] = mix(
      38,
      mix(0, ((kinds[p - 2] ?? 0) << 8) | ((kinds[p - 1] ?? 0) << 4) | (kinds[p] ?? 0), 0),
      ((kinds[p + 1] ?? 0) << 8) | ((kinds[p + 2] ?? 0) << 4) | (kinds[p + 3] ?? 0),
    )
    n2 = n1
    n1 = n0
    e1 = ends[i] ?? 0
    r1 = r
    h1 = h0
    rare1 = rare
  }
  return out
}

/** Mixes three numbers into 32 bits: multipliers of MurmurHash3 (public domain). */
function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b + 1, 0x1b873593) ^ Math.imul(template, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}
