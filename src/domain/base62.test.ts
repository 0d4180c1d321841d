import { expect, test } from 'vitest'
import { randomFrom } from '../../tests/support/random.ts'
import { BitReader, BitWriter } from './base62.ts'

test('numbers are read as they were written, and a text that was cut or went on is told', () => {
  const random = randomFrom(1)
  for (let i = 0; i < 500; i++) {
    const numbers = Array.from({ length: random(40) }, () => {
      const bits = 1 + random(31)
      return { bits, value: random(2 ** bits) }
    })
    const writer = new BitWriter()
    for (const { value, bits } of numbers) writer.put(value, bits)
    const text = writer.text()
    expect(text).toMatch(/^[0-9A-Za-z]*$/)
    const read = (from: string) => {
      const reader = new BitReader(from)
      return [numbers.map(({ bits }) => reader.take(bits)), reader.isDone()]
    }
    expect(read(text)).toEqual([numbers.map(({ value }) => value), true])
    expect(read(`${text}0`)[1]).toBe(false)
    if (text) expect(read(text.slice(0, -1))[1]).toBe(false)
  }
})

test('four characters have 23 bits', () => {
  const writer = new BitWriter()
  for (let i = 0; i < 4; i++) writer.put(2 ** 23 - 1, 23)
  expect(writer.text()).toHaveLength(16)
  expect(new BitReader('zzzz').take(23)).toBeLessThan(2 ** 23)
})
