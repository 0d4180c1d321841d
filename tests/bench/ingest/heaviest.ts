import type { Weights } from '#ingest/steps/weighed/weights.ts'

/** What a sign weighs in a slot, as learnt. */
export interface Learnt {
  hash: number
  slot: number
  weight: number
}

/** Weights as whole numbers of at most 127, the `most` that weigh most. */
export function heaviest(learnt: readonly Learnt[], most: number): Weights {
  const whole = learnt
    .map((one) => ({ ...one, weight: Math.max(-127, Math.min(127, Math.round(one.weight))) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.hash - b.hash || a.slot - b.slot)
  const kept = new Map<number, number[]>()
  for (const { hash, slot, weight } of whole.slice(0, most)) {
    const pairs = kept.get(hash) ?? []
    pairs.push(slot, weight)
    kept.set(hash, pairs)
  }
  return new Map([...kept].map(([hash, pairs]) => [hash, Int8Array.from(pairs)]))
}
