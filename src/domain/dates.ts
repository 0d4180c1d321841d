/**
 * Calendar dates as ISO text (`2024-02-24`): days without an hour or a zone, years 0000–9999. They sort as text.
 */

const DAY = 86_400_000
const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** How many days a month has (1–12); 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whether a text is the date of a day that exists. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return day >= 1 && day <= daysIn(year, month)
}

/** `2024-02-24` from its numbers; they are not checked. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** The day of a moment (ms since 1970; now) where the reader is: by this device's clock and zone. */
export function localDay(time = Date.now()): string {
  const at = new Date(time)
  return isoDate(at.getFullYear(), at.getMonth() + 1, at.getDate())
}

/** The last day of a month (1–12), or of a year: `2024-02-29`, `2024-12-31`. */
export const lastDay = (year: number, month = 12): string => isoDate(year, month, daysIn(year, month))

/** Days since 1970-01-01. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** The inverse of {@link dayNumber}. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The day so many days later, or earlier when negative. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days)

/** The day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 3) % 7) + 7) % 7
