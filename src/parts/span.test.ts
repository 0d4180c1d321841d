import { expect, test } from 'vitest'
import { wholeSpan } from './span.ts'

test.each([
  ['2023-01-01', '2024-12-31', 'years'],
  ['2024-02-01', '2024-02-29', 'months'],
  ['2024-01-01', '2024-11-30', 'months'],
  ['2024-02-01', '2024-02-28', 'days'],
  ['2024-02-02', '2024-02-29', 'days'],
])('%s to %s is said in %s', (from, to, unit) => {
  expect(wholeSpan(from, to)).toBe(unit)
})
