import { expect, test } from 'vitest'
import { bucketsOf, bucketsOfDays, rangeOf, spanOfBars } from './buckets.ts'

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

test('a few weeks are drawn day by day, more by months, in whatever order the days come', () => {
  const days = bucketsOfDays(['2024-03-02', '2024-02-28', '2024-02-28'])
  expect(days.map(({ from, to, count }) => [from, to, count])).toEqual([
    ['2024-02-28', '2024-02-28', 2],
    ['2024-02-29', '2024-02-29', 0],
    ['2024-03-01', '2024-03-01', 0],
    ['2024-03-02', '2024-03-02', 1],
  ])
  expect(bucketsOfDays(['2024-02-01', '2024-03-16']).length).toBe(45)
  expect(bucketsOfDays(['2024-03-17', '2024-02-01'])).toEqual(
    bucketsOf(months(['2024-02', 1], ['2024-03', 1])),
  )
  expect(bucketsOfDays([])).toEqual([])
})

test('a stretch of bars is a span of days; all of them are no condition', () => {
  const buckets = bucketsOf(months(['2024-01', 1], ['2024-04', 1]))
  expect(spanOfBars(buckets, [1, 2])).toEqual(['2024-02-01', '2024-03-31'])
  expect(spanOfBars(buckets, [0, 2])).toEqual(['2024-01-01', '2024-03-31'])
  expect(spanOfBars(buckets, [0, 3])).toEqual(['', ''])
  expect(spanOfBars([], [0, 0])).toEqual(['', ''])
})
