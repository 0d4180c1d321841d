import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packWeights, readWeights, type Weights } from './weights.ts'

it('what is packed is read', () => {
  const weights: Weights = new Map([
    [3, Int8Array.of(0, -127)],
    [700_000, Int8Array.of(55, 127, 6, 1)],
    [0xffff_ffff, Int8Array.of(1, -1)],
  ])
  expect(readWeights(packWeights(weights))).toEqual(weights)
})

it('the weights that ship are small, and packed as they are read', () => {
  const bytes = readFileSync(new URL('weights.bin', import.meta.url))
  expect(bytes.length).toBeLessThanOrEqual(200_000)
  expect(Buffer.from(packWeights(readWeights(bytes))).equals(bytes)).toBe(true)
})
