import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

const mention = { paragraph: 0, start: 2, end: 5, kind: 'people', name: '王小明' } as const

test('a paragraph is cut at its mentions', () => {
  expect(segmentsOf('区长王小明说。', [mention], []).map(({ text, mention: m }) => [text, m?.name])).toEqual([
    ['区长', undefined],
    ['王小明', '王小明'],
    ['说。', undefined],
  ])
})

test('a hit that crosses the edge of a mention is cut there, and nothing is lost', () => {
  const segments = segmentsOf('区长王小明说。', [mention], [{ start: 4, end: 6 }])
  expect(segments.map(({ text, hit, mention: m }) => [text, hit, Boolean(m)])).toEqual([
    ['区长', false, false],
    ['王小', false, true],
    ['明', true, true],
    ['说', true, false],
    ['。', false, false],
  ])
})

test('text without anything is one run', () => {
  expect(segmentsOf('雪。', [], []).map(({ text }) => text)).toEqual(['雪。'])
})
