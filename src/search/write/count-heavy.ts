import { PARTS } from '../format/doc.ts'
import { Heavies, weightOf, type HeavyPair } from '../format/heavy.ts'
import { fileOf } from '../format/key.ts'
import { emptyBins, SINGLE, type Bins } from './occurrences.ts'
import type { RankedText } from './ranked-text.ts'

const NO_HEAVIES = new Heavies([])

/** What a first look at a text tells. */
export interface Counted {
  heavies: Heavies
  /** Occurrences of pairs that are not heavy. */
  light: number
  /** How many occurrences `Collector.visit` tells with these heavies, by bins of keys. */
  bins: Bins
}

/** What may be a heavy pair: its occurrences, those side by side, and in how many articles and parts those are. */
interface Candidate {
  all: number
  beside: number
  once: number
  last: number
}

/**
 * Finds the pairs of a text of so many characters with at least `least` occurrences. Occurrences are counted by a part of their keys first:
 * only where that is frequent need keys be told apart.
 */
export function countHeavies(text: RankedText, chars: number, least: number): Counted {
  const bins = emptyBins(text.alphabet.width, chars)
  const { counts } = bins
  let light = 0
  let most = 0
  text.visit(NO_HEAVIES, (key, section) => {
    const bin = fileOf(key, bins)
    const count = (counts[bin] ?? 0) + 1
    counts[bin] = count
    if (count > most) most = count
    if (section < SINGLE) light++
  })
  if (most < least) return { heavies: NO_HEAVIES, light, bins }
  const candidates = new Map<number, Candidate>()
  text.visit(NO_HEAVIES, (key, section, doc) => {
    if (section >= SINGLE || (counts[fileOf(key, bins)] ?? 0) < least) return
    let found = candidates.get(key)
    if (!found) candidates.set(key, (found = { all: 0, beside: 0, once: 0, last: -1 }))
    found.all++
    if (section >= PARTS) return
    found.beside++
    const place = doc * PARTS + section
    if (found.last !== place) found.once++
    found.last = place
  })
  const pairs: HeavyPair[] = []
  for (const [key, { all, beside, once }] of candidates) {
    if (all < least) continue
    light -= all
    const bin = fileOf(key, bins)
    counts[bin] = (counts[bin] ?? 0) - (beside - once)
    const units = text.alphabet.unitsOf(key)
    pairs.push({ a: units >>> 16, b: units & 0xffff, weight: weightOf(all, least), apart: 0 })
  }
  return { heavies: new Heavies(pairs.sort((x, y) => x.a - y.a || x.b - y.b)), light, bins }
}
