import { addDays, dayNumber, isoDate, lastDay } from './dates.ts'

/** How many articles a month (`2024-02`) has. */
interface MonthCount {
  month: string
  count: number
}

/** A bar of the chart: a day, a month or a year, its first and last day, and its articles. */
export interface Bucket {
  year: number
  /** 1–12; undefined for a whole year. One day is told by `from` being `to`. */
  month?: number | undefined
  from: string
  to: string
  count: number
}

/** More months than this are drawn as years: a bar must be wide enough for a finger. */
const MOST_MONTHS = 36

/** Days over which articles are drawn day by day. */
const MOST_DAYS = 45

/** Days with articles (in any order, each as often as it has some) as bars of days, months or years. */
export function bucketsOfDays(dates: readonly string[]): Bucket[] {
  const sorted = [...dates].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const length = dayNumber(last) - dayNumber(first) + 1
  if (length > MOST_DAYS) {
    const months = new Map<string, number>()
    for (const date of sorted) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1)
    return bucketsOf(Array.from(months, ([month, count]) => ({ month, count })))
  }
  const buckets = Array.from({ length }, (_, i) => dayAt(addDays(first, i)))
  for (const date of sorted) {
    const bucket = buckets[dayNumber(date) - dayNumber(first)]
    if (bucket) bucket.count += 1
  }
  return buckets
}

/** Months with articles (`2024-02`, in order) as bars without gaps between the first and the last. */
export function bucketsOf(months: readonly MonthCount[]): Bucket[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (!first || !last) return []
  const length = indexOf(last) - indexOf(first) + 1
  if (length <= MOST_MONTHS) {
    const buckets = Array.from({ length }, (_, i) => monthAt(indexOf(first) + i))
    for (const { month, count } of months) {
      const bucket = buckets[indexOf(month) - indexOf(first)]
      if (bucket) bucket.count += count
    }
    return buckets
  }
  const start = Number(first.slice(0, 4))
  const buckets = Array.from({ length: Number(last.slice(0, 4)) - start + 1 }, (_, i): Bucket => {
    const year = start + i
    return { year, month: undefined, from: isoDate(year, 1, 1), to: lastDay(year), count: 0 }
  })
  for (const { month, count } of months) {
    const bucket = buckets[Number(month.slice(0, 4)) - start]
    if (bucket) bucket.count += count
  }
  return buckets
}

/** Which bars a span of days touches, `[first, last]`; all of them when it is open or touches none. */
export function rangeOf(buckets: readonly Bucket[], from: string, to: string): [number, number] {
  const first = from ? buckets.findIndex((bucket) => bucket.to >= from) : 0
  const last = to ? buckets.filter((bucket) => bucket.from <= to).length - 1 : buckets.length - 1
  return first < 0 || last < first ? [0, buckets.length - 1] : [first, last]
}

/** The first and the last day of a stretch of bars, `[first, last]`; both '' for all of them: no condition. */
export function spanOfBars(
  buckets: readonly Bucket[],
  [first, last]: readonly [number, number],
): [string, string] {
  const [from, to] = [buckets[first], buckets[last]]
  return !from || !to || (first === 0 && last === buckets.length - 1) ? ['', ''] : [from.from, to.to]
}

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function monthAt(index: number): Bucket {
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return { year, month, from: isoDate(year, month, 1), to: lastDay(year, month), count: 0 }
}

const dayAt = (date: string): Bucket => {
  const [year = 0, month] = date.split('-').map(Number)
  return { year, month, from: date, to: date, count: 0 }
}
