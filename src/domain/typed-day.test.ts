import { expect, test } from 'vitest'
import { readTypedDay } from './typed-day.ts'

test.each([
  ['1998-01-01', '1998-01-01'],
  ['1998.1.1', '1998-01-01'],
  ['1998/1/1', '1998-01-01'],
  [' 1998年1月1日 ', '1998-01-01'],
  ['1998年12月31号', '1998-12-31'],
  ['１９９８／１２／３１', '1998-12-31'],
  ['19980229', undefined],
  ['20240229', '2024-02-29'],
  ['1998-13-01', undefined],
  ['1998-01', undefined],
  ['8月11日', undefined],
  ['1998-01-011', undefined],
])('%s is %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day)
})
