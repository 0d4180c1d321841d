import { expect, test } from 'vitest'
import { pack, unpack } from './compact.ts'
import { createConvert } from './convert.ts'

const convert = createConvert({ chars: new Map([['灯', '燈']]), phrases: new Map([['灯灯', '燈灯']]) })

test('a character described by its parts stays as it is described', () => {
  expect(convert('灯⿰灯灯灯')).toBe('燈⿰灯灯燈')
  expect(convert('⿲灯⿱灯灯灯灯')).toBe('⿲灯⿱灯灯灯燈')
})

test.each([50, 100_000])('%i signs that describe nothing stay, and hold nothing up', (count) => {
  expect(convert('⿰'.repeat(count))).toBe('⿰'.repeat(count))
  expect(convert(`${'⿰'.repeat(count)}灯`)).toHaveLength(count + 1)
})

test('a phrase changes no more characters than it has', () => {
  const { from, to } = pack({ chars: new Map(), phrases: new Map() })
  expect([...unpack({ from, to, phrases: '后来0後4294967290來' }).phrases]).toEqual([['后来', '後来']])
})
