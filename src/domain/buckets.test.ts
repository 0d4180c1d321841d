import { expect, test } from 'vitest'
import { bucketsOf, rangeOf } from './buckets.ts'

const months = (...list: [string, number][]) => list.map(([month, count]) => ({ month, count }))

test('months without articles are bars of nothing; the last day is the month’s', () => {
  const buckets = bucketsOf(months(['2023-12', 3], ['2024-02', 5]))
  expect(buckets.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['2023-12-01', '2023-12-31', 3],
    ['2024-01-01', '2024-01-31', 0],
    ['2024-02-01', '2024-02-29', 5],
  ])
})

test('more than three years are drawn as years', () => {
  const buckets = bucketsOf(months(['1998-01', 2], ['1998-12', 1], ['2001-03', 4]))
  expect(buckets.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['1998-01-01', '1998-12-31', 3],
    ['1999-01-01', '1999-12-31', 0],
    ['2000-01-01', '2000-12-31', 0],
    ['2001-01-01', '2001-12-31', 4],
  ])
})

test('a span of days touches the bars that it is part of; one that touches none is all', () => {
  const buckets = bucketsOf(months(['2024-01', 1], ['2024-04', 1]))
  expect(rangeOf(buckets, '', '')).toEqual([0, 3])
  expect(rangeOf(buckets, '2024-02-10', '2024-03-01')).toEqual([1, 2])
  expect(rangeOf(buckets, '2024-03-01', '')).toEqual([2, 3])
  expect(rangeOf(buckets, '2025-01-01', '2025-02-01')).toEqual([0, 3])
  expect(bucketsOf([])).toEqual([])
})
