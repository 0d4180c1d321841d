import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOfDay, dayNumber, daysIn, isRealDate, isoDate, lastDay, weekdayOf } from './dates.ts'

test.each([
  ['2024-02-24', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0004-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2024-02-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['9999-99-99', false],
  ['2024-2-4', false],
  ['2024-02-24\n', false],
  ['２０２４-02-24', false],
  ['', false],
])('%j is a day: %s', (text, real) => {
  expect(isRealDate(text)).toBe(real)
})

test('a month or a year ends on its last day', () => {
  expect(lastDay(2024, 2)).toBe('2024-02-29')
  expect(lastDay(1900, 2)).toBe('1900-02-28')
  expect(lastDay(2031, 11)).toBe('2031-11-30')
  expect(lastDay(998)).toBe('0998-12-31')
  expect(daysIn(2024, 13)).toBe(0)
})

test('days are counted over months, years and leap days', () => {
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
  expect(weekdayOf('2024-02-24')).toBe(5)
  expect(weekdayOf('1969-12-31')).toBe(2)
})

const year = fc.integer({ min: 0, max: 9999 })
test('what exists is what a calendar of days says, and nothing else', () => {
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = isoDate(year, month, day)
        const time = Date.parse(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
        expect(isRealDate(text)).toBe(exists)
        if (!exists) return
        expect(dateOfDay(dayNumber(text))).toBe(text)
        expect(weekdayOf(text)).toBe((new Date(time).getUTCDay() + 6) % 7)
        if (month > 0) expect(lastDay(year, month) >= text).toBe(true)
      },
    ),
  )
})
