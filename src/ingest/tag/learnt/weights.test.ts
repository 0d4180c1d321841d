import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { madeFrom } from '../training/texts.ts'
import { FEATURES } from './features.ts'
import { LABELS } from './labels.ts'
import { packWeights, readWeights, scoresOf } from './weights.ts'

it('what is packed is read, and adds up', () => {
  const steps = Int32Array.from({ length: LABELS * LABELS }, (_, k) => k - 100)
  const row = (from: number): Int8Array => Int8Array.from({ length: LABELS }, (_, k) => from - 9 * k)
  const kept = [
    { hash: 3, weights: row(127) },
    { hash: 700_000, weights: row(-1) },
    { hash: 2_000_000, weights: row(5) },
  ]
  const weights = readWeights(packWeights(steps, kept))
  expect(weights.steps).toEqual(steps)
  const features = new Uint32Array(2 * FEATURES).fill(9)
  features.set([3, 700_000, 3])
  features.set([2_000_000], FEATURES)
  const scores = scoresOf(features, weights)
  expect([...scores.subarray(0, LABELS)]).toEqual(
    Array.from({ length: LABELS }, (_, k) => 127 + 127 - 1 - 27 * k),
  )
  expect([...scores.subarray(LABELS)]).toEqual(Array.from({ length: LABELS }, (_, k) => 5 - 9 * k))
})

it('the weights and signs that ship are those made from the texts that ship', () => {
  const at = (name: string): URL => new URL(name, import.meta.url)
  const made = madeFrom(readFileSync(at('weights.bin')), readFileSync(at('signs.ts'), 'utf8'))
  expect(made).toBe(readFileSync(at('made-from.txt'), 'utf8'))
})
