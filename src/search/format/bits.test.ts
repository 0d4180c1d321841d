import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from './bits.ts'
import { fileOf, keyIn, restOf, shuffle, unshuffle } from './key.ts'
import { seal, unseal } from './seal.ts'

test('numbers come back as written', () => {
  const number = fc.tuple(fc.integer({ min: 0, max: 0xfffffff }), fc.integer({ min: 0, max: 24 }))
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const out = new BitWriter()
      for (const [value, k] of numbers) {
        out.gamma(value + 1)
        out.rice(value, k)
        out.write(value, 32)
      }
      const input = new BitReader(out.take())
      for (const [value, k] of numbers) {
        expect([input.gamma(), input.rice(k), input.read(32)]).toEqual([value + 1, value, value])
      }
    }),
  )
})

test.each([1, 2, 7, 18, 25, 32])('keys of %d bits can be undone', (bits) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** bits - 1 }), (number) => {
      const key = shuffle(number, bits)
      expect(key).toBeLessThan(2 ** bits)
      expect(unshuffle(key, bits)).toBe(number)
      const spread = { width: bits, bits: bits >> 1 }
      expect(keyIn(fileOf(key, spread), restOf(key, spread), spread)).toBe(key)
    }),
  )
})

test('damage is noticed', () => {
  const bytes = seal(Uint8Array.of(1, 2, 3))
  expect(unseal(bytes)).toEqual(Uint8Array.of(1, 2, 3))
  bytes[1] = 9
  expect(() => unseal(bytes)).toThrow('damaged')
  expect(() => unseal(bytes.subarray(0, 2))).toThrow('damaged')
})
