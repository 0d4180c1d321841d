import { expect, it } from 'vitest'
import { decode } from './decode.ts'

it('reads UTF-8 with and without a mark, UTF-16 with one, and GB18030', () => {
  expect(decode(Buffer.from('版面'))).toBe('版面')
  expect(decode(Buffer.from('\uFEFF版面'))).toBe('版面')
  expect(decode(Buffer.from('\uFEFF版面', 'utf16le'))).toBe('版面')
  expect(decode(Uint8Array.of(0xb0, 0xe6, 0xc3, 0xe6))).toBe('版面')
})

it('tells Big5 from GBK, also where a few characters are all there is', () => {
  // 國立臺灣大學今天說，王小明 in both.
  const big5 = Buffer.from('b0eaa5dfbb4fc657a46abec7a4b5a4d1bba1a141a4fda470a9fa', 'hex')
  const gbk = Buffer.from('87f8c1a2c55f9eb3b4f38c57bdf1ccecd566a3accdf5d0a1c3f7', 'hex')
  for (const bytes of [big5, gbk]) expect(decode(bytes)).toBe('國立臺灣大學今天說，王小明')
})

it('ends lines in one way', () => {
  expect(decode(Buffer.from('---\rpaper: 甲\r\n乙\n'))).toBe('---\npaper: 甲\n乙\n')
})

it('does not read what is no text', () => {
  expect(decode(Uint8Array.of(0xff, 0xff, 0x00))).toBeUndefined()
})
