import { expect, it } from 'vitest'
import { decode } from './decode.ts'

it('reads UTF-8 with and without a mark, UTF-16 with one, and GB18030', () => {
  expect(decode(Buffer.from('版面'))).toBe('版面')
  expect(decode(Buffer.from('\uFEFF版面'))).toBe('版面')
  expect(decode(Buffer.from('\uFEFF版面', 'utf16le'))).toBe('版面')
  expect(decode(Uint8Array.of(0xb0, 0xe6, 0xc3, 0xe6))).toBe('版面')
})
it('says what to do with bytes that are neither', () => {
  expect(() => decode(Uint8Array.of(0xff, 0xff, 0x00))).toThrow('save the file as UTF-8')
})
