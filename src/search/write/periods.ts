/** A segment smaller than this is continued into the next period. */
const LEAST = 100_000
/** Fewer characters before the newest week are written anew with it: some 300 files. */
const LEAST_BEFORE_WEEK = 300_000
/** A segment larger than this ends with the day: so memory is bounded, whatever the archive. */
const MOST = 64_000_000

/** The week of a date's month, from 0: the days after the 28th belong to the last. */
const week = (date: string): number => Math.min(3, Math.floor((Number(date.slice(8, 10)) - 1) / 7))

/** The period of a date as seen from the newest: before its year, its year, its month, its week of the month. */
function period(date: string, newest: string): number {
  if (!date.startsWith(newest.slice(0, 4))) return 0
  if (!date.startsWith(newest.slice(0, 7))) return 1
  return week(date) === week(newest) ? 3 : 2
}

/**
 * Whether a segment ends before a place.
 * @param place `2024-02-24/01`
 * @param last the place before, or empty
 * @param chars characters in the segment so far
 * @param newest the date of the newest article
 */
export function endsBefore(place: string, last: string, chars: number, newest: string): boolean {
  if (place.slice(0, 10) === last.slice(0, 10)) return false
  if (chars >= MOST) return true
  const [before, after] = [period(last, newest), period(place, newest)]
  return before !== after && chars >= (before === 2 ? LEAST_BEFORE_WEEK : LEAST)
}
