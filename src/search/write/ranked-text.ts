import { PARTS } from '../format/doc.ts'
import type { Alphabet } from '../format/alphabet.ts'
import { gramKey, type Heavies } from '../format/heavy.ts'
import { ALL_KEYS, SINGLE, type Visitor } from './occurrences.ts'

/** Stands in ranked texts for a mark or blank, and between two texts. */
export const APART = 0xffff
const NONE = 0

/** All texts of one part, one after the other, as ranks; text `i` ends before `ends[i + 1]`. */
interface Part {
  data: Uint16Array
  ends: readonly number[]
}

/** The texts of a segment as units: the ranks of their characters in its alphabet. Walked to gather occurrences. */
export class RankedText {
  readonly alphabet: Alphabet
  private readonly parts: readonly Part[]
  private readonly docs: number

  constructor(alphabet: Alphabet, parts: readonly Part[], docs: number) {
    this.alphabet = alphabet
    this.parts = parts
    this.docs = docs
  }

  /**
   * Every pair of neighbouring units, part by part, in order: its key, its section (see `Posting`; with
   * {@link SINGLE} for one unit), its article, its position there and its neighbours (see `Heavies`). Single
   * units and heavy pairs side by side come once an article and part, without a position.
   */
  visit(heavies: Heavies, seen: Visitor, { low, high } = ALL_KEYS): void {
    this.parts.forEach(({ data, ends }, part) => {
      const last = new Int32Array(this.alphabet.chars.length + 1).fill(-1)
      const lastOf = new Int32Array(heavies.pairs.length).fill(-1)
      for (let doc = 0; doc < this.docs; doc++) {
        const start = ends[doc] ?? 0
        const end = ends[doc + 1] ?? 0
        // The heavy pair that ends at this unit (-2: not yet looked up).
        let before = -2
        for (let i = start; i < end; i++) {
          const a = data[i] ?? NONE
          if (a === APART || a === NONE) {
            before = -1
            continue
          }
          if (last[a] !== doc) {
            last[a] = doc
            const key = this.alphabet.key(a, 0)
            if (key >= low && key < high) seen(key, SINGLE | part, doc, 0, 0)
          }
          const b = i + 1 < end ? (data[i + 1] ?? NONE) : NONE
          const apart = b === APART
          const next = apart ? i + 2 : i + 1
          if (b === NONE || next >= end) continue
          const to = apart ? (data[next] ?? NONE) : b
          const key = this.alphabet.key(a, to)
          if (key < low || key >= high) {
            before = -2
            continue
          }
          const here = apart ? -1 : heavies.index(a, b)
          if (here >= 0) {
            if (lastOf[here] !== doc) {
              lastOf[here] = doc
              seen(key, part, doc, 0, 0)
            }
          } else {
            if (before === -2) before = i > start ? heavies.index(data[i - 1] ?? NONE, a) : -1
            const after = next + 1 < end ? heavies.index(to, data[next + 1] ?? NONE) : -1
            seen(key, apart ? PARTS + part : part, doc, i - start, heavies.neighbours(before, after))
          }
          before = here
        }
      }
    })
  }

  /**
   * Every run of units side by side of which both the first and the last ones but one have a heavy list: three units
   * when `levels` (the indices of the heavy lists of each level before) is empty, four when it has one, and so on.
   */
  visitGrams(
    heavies: Heavies,
    levels: readonly ReadonlyMap<number, number>[],
    seen: Visitor,
    { low, high } = ALL_KEYS,
  ): void {
    const top = levels.length
    this.parts.forEach(({ data, ends }, part) => {
      // The heavy lists of the runs that end one unit before, and of those that end here: of a pair, of three units …
      let before = new Int32Array(top + 1)
      let here = new Int32Array(top + 1)
      for (let doc = 0; doc < this.docs; doc++) {
        const start = ends[doc] ?? 0
        const end = ends[doc + 1] ?? 0
        before.fill(-1)
        for (let i = start + 1; i < end; i++) {
          const c = data[i] ?? NONE
          here.fill(-1)
          here[0] = heavies.index(data[i - 1] ?? NONE, c)
          for (let level = 0; (before[level] ?? -1) >= 0 && (here[level] ?? -1) >= 0; level++) {
            const key = gramKey(before[level] ?? 0, c)
            if (level === top) {
              if (key >= low && key < high) seen(key, part, doc, i - top - 2 - start, 0)
              break
            }
            here[level + 1] = levels[level]?.get(key) ?? -1
          }
          ;[before, here] = [here, before]
        }
      }
    })
  }
}
