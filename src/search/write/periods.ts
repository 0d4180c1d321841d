/** A segment smaller than this is continued into the next period. */
const LEAST = 100_000
/** A segment larger than this ends with the day: so memory is bounded, whatever the archive. */
const MOST = 64_000_000

/** The period of a date as seen from the newest: everything before its year, its year, its month. */
const period = (date: string, newest: string): string =>
  [7, 4].map((length) => newest.slice(0, length)).find((start) => date.startsWith(start)) ?? ''

/**
 * Whether a segment ends before a place.
 * @param place `2024-02-24/01`
 * @param last the place before, or empty
 * @param chars characters in the segment so far
 * @param newest the date of the newest article
 */
export function endsBefore(place: string, last: string, chars: number, newest: string): boolean {
  if (place.slice(0, 10) === last.slice(0, 10)) return false
  return (period(place, newest) !== period(last, newest) && chars >= LEAST) || chars >= MOST
}
