import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { madeFrom } from '../training/texts.ts'
import { LABELS } from './labels.ts'
import { addRow, LANES, labelSums } from './rows.ts'
import { packWeights, readWeights } from './weights.ts'

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
  const scoresOf = (...hashes: number[]): number[] => {
    const sums = new Float64Array(LANES)
    const scores = new Int32Array(4 * LANES)
    for (const hash of hashes) addRow(hash, weights, sums, 0)
    sums.forEach((sum, k) => {
      labelSums(sum, 0, scores, 4 * k)
    })
    return [...scores.subarray(0, LABELS)]
  }
  expect(scoresOf(9, 3, 700_000, 3)).toEqual(Array.from({ length: LABELS }, (_, k) => 127 + 127 - 1 - 27 * k))
  expect(scoresOf(2_000_000, 9)).toEqual(Array.from({ length: LABELS }, (_, k) => 5 - 9 * k))
})

it('the weights and signs that ship are those made from the texts that ship', () => {
  const at = (name: string): URL => new URL(name, import.meta.url)
  const made = madeFrom(readFileSync(at('weights.bin')), readFileSync(at('signs.ts'), 'utf8'))
  expect(made).toBe(readFileSync(at('made-from.txt'), 'utf8'))
})
