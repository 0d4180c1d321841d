import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf, spanOver } from './segments.ts'
import type { Span } from './text.ts'

const TEXT = '区长王小明说。'
const whole = (text: string): Span => ({ start: 0, end: text.length })
const MENTION = { start: 2, end: 5, name: '王小明' }
const texts = (spans: readonly Span[]) => spans.map(({ start, end }) => TEXT.slice(start, end))

test('a text is cut at its names', () => {
  const segments = segmentsOf(whole(TEXT), [MENTION])
  expect(texts(segments)).toEqual(['区长', '王小明', '说。'])
  expect(segments.map((segment) => spanOver([MENTION], segment)?.name)).toEqual([
    undefined,
    '王小明',
    undefined,
  ])
})

test('a hit that crosses the edge of a name is cut there, and nothing is lost', () => {
  const hits = [{ start: 4, end: 6 }]
  const segments = segmentsOf(whole(TEXT), [MENTION], hits)
  expect(texts(segments)).toEqual(['区长', '王小', '明', '说', '。'])
  expect(segments.map((segment) => Boolean(spanOver(hits, segment)))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ])
})

test('part of a text is cut alone; text without anything is one segment, no text none', () => {
  expect(texts(segmentsOf(MENTION, [{ start: 0, end: 3 }]))).toEqual(['王', '小明'])
  expect(segmentsOf(whole('雪。'))).toEqual([{ start: 0, end: 2 }])
  expect(segmentsOf(whole(''))).toEqual([])
})

/** Spans in order that do not overlap, some of them beyond the end of a text of 40. */
const layer = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 12 }).map((points) => {
  const sorted = points.sort((a, b) => a - b)
  return sorted.flatMap((start, i): Span[] => {
    const end = sorted[i + 1]
    // Some touch, some have a gap between them.
    return end === undefined || (start + i) % 3 === 0 ? [] : [{ start, end }]
  })
})
const within = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('segments cover the text in order; each lies wholly in or out of every span; none could be joined', () => {
  fc.assert(
    fc.property(within, fc.array(layer, { maxLength: 4 }), (range, layers) => {
      const segments = segmentsOf(range, ...layers)
      const places = segments.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      )
      expect(places).toEqual(Array.from({ length: range.end - range.start }, (_, i) => range.start + i))
      const overs = segments.map((segment) => layers.map((spans) => spanOver(spans, segment)))
      segments.forEach((segment, i) => {
        layers.forEach((spans, k) => {
          // What a plain look at every span says.
          const touching = spans.filter(({ start, end }) => start < segment.end && end > segment.start)
          expect(touching).toEqual(overs[i]?.[k] ? [overs[i][k]] : [])
          for (const { start, end } of touching)
            expect(start <= segment.start && segment.end <= end).toBe(true)
        })
        if (i > 0) expect(overs[i]).not.toEqual(overs[i - 1])
      })
    }),
    { numRuns: 500 },
  )
})
