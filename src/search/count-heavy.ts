import type { Alphabet } from './alphabet.ts'
import type { Collector } from './collect.ts'
import { Heavies, weightOf, type HeavyPair } from './heavy.ts'
import { fileOf } from './key.ts'
import { SINGLE } from './occurrences.ts'

const MOST_BITS = 22
const NO_HEAVIES = new Heavies([])

/**
 * The pairs of a text with at least `least` occurrences, and how many occurrences all others have. Occurrences are counted by a part of their keys first:
 * only where that is frequent need the keys themselves be told apart.
 */
export function countHeavies(
  text: Collector,
  alphabet: Alphabet,
  least: number,
): { heavies: Heavies; light: number } {
  const { width } = alphabet
  const bins = { width, bits: Math.min(MOST_BITS, width) }
  let light = 0
  const counts = new Uint32Array(2 ** bins.bits)
  text.visit(alphabet, NO_HEAVIES, (key, section) => {
    if (section >= SINGLE) return
    const bin = fileOf(key, bins)
    counts[bin] = (counts[bin] ?? 0) + 1
    light++
  })
  if (counts.every((count) => count < least)) return { heavies: NO_HEAVIES, light }
  const exact = new Map<number, number>()
  text.visit(alphabet, NO_HEAVIES, (key, section) => {
    if (section >= SINGLE || (counts[fileOf(key, bins)] ?? 0) < least) return
    exact.set(key, (exact.get(key) ?? 0) + 1)
  })
  const pairs: HeavyPair[] = []
  for (const [key, count] of exact) {
    if (count < least) continue
    light -= count
    const [a, b] = alphabet.pair(key)
    pairs.push({ a, b, weight: weightOf(count, least), apart: 0 })
  }
  return { heavies: new Heavies(pairs.sort((x, y) => x.a - y.a || x.b - y.b)), light }
}
