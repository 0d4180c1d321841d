import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeChars, encodeChars } from './charset.ts'

test('any text comes back as it was written, halves of characters too', () => {
  const units = fc.array(
    fc.oneof(fc.nat(0xffff), fc.constantFrom(...Array.from('的，一国甲乙𠮷\n', (c) => c.charCodeAt(0)))),
  )
  fc.assert(
    fc.property(units, (all) => {
      const text = String.fromCharCode(...all)
      expect(decodeChars(encodeChars(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('every character of the basic plane', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
  expect(decodeChars(encodeChars(all))).toBe(all)
})

test.each([[[255, 1]], [[170]], [[254, 0]]])('%j is no text', (bytes) => {
  expect(() => decodeChars(Uint8Array.from(bytes))).toThrow('damaged')
})
