import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { inflateText } from './inflate.ts'

test('a text of any length comes back, and so do characters at the edges of its pieces', () => {
  for (const text of [
    '',
    '灯',
    '灯塔🏮'.repeat(100_000),
    Array.from({ length: 30_000 }, (_, i) => `${i * 7919}灯`).join(''),
  ])
    expect(inflateText(deflateSync(strToU8(text)))).toBe(text)
})

test('what unpacks to too much is refused before it fills the memory', () => {
  const bomb = deflateSync(new Uint8Array(65 * 1024 * 1024), { level: 1 })
  const before = process.memoryUsage().arrayBuffers
  expect(() => inflateText(bomb)).toThrow('damaged: unpacks to too much')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40e6)
})

test.each([
  ['cut', deflateSync(strToU8('灯塔亮了三十年，从没有误过一夜。')).slice(0, -3)],
  ['no such form', Uint8Array.of(255, 255, 255, 255)],
  ['no text', deflateSync(Uint8Array.of(0xff, 0xfe, 0x80))],
])('%s: damaged', (_, bytes) => {
  expect(() => inflateText(bytes)).toThrow('damaged')
})
