import type { Alphabet } from './alphabet.ts'
import type { Collector } from './collect.ts'
import { Heavies, weightOf, type HeavyPair } from './heavy.ts'
import { fileOf } from './key.ts'
import { SINGLE } from './occurrences.ts'

const MOST_BITS = 22
const NO_HEAVIES = new Heavies([])

/**
 * The pairs of a text with at least `least` occurrences, and how many occurrences all others have. Occurrences
 * are counted by a part of their keys first: only where that is frequent need keys be told apart.
 */
export function countHeavies(
  text: Collector,
  alphabet: Alphabet,
  least: number,
): { heavies: Heavies; light: number } {
  const { width } = alphabet
  const bins = { width, bits: Math.min(MOST_BITS, width) }
  const counts = new Uint32Array(2 ** bins.bits)
  let light = 0
  let most = 0
  text.visit(alphabet, NO_HEAVIES, (key, section) => {
    if (section >= SINGLE) return
    const bin = fileOf(key, bins)
    const count = (counts[bin] ?? 0) + 1
    counts[bin] = count
    if (count > most) most = count
    light++
  })
  if (most < least) return { heavies: NO_HEAVIES, light }
  const exact = new Map<number, number>()
  text.visit(alphabet, NO_HEAVIES, (key, section) => {
    if (section >= SINGLE || (counts[fileOf(key, bins)] ?? 0) < least) return
    exact.set(key, (exact.get(key) ?? 0) + 1)
  })
  const pairs: HeavyPair[] = []
  for (const [key, count] of exact) {
    if (count < least) continue
    light -= count
    const units = alphabet.unitsOf(key)
    pairs.push({ a: units >>> 16, b: units & 0xffff, weight: weightOf(count, least), apart: 0 })
  }
  return { heavies: new Heavies(pairs.sort((x, y) => x.a - y.a || x.b - y.b)), light }
}
