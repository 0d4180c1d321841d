import { isBound } from './parallel.ts'
import { isCut } from '../characters/words.ts'

/** Lines of one size are of one width: by so many em hardly one is longer than the one above it, of so many (counted on 1,450 headlines). */
const muchFor = (width: number): number => (width < 6 ? 5 : width < 7 ? 4 : width < 9 ? 5 : 3)
/** A headline that stands over its subhead is seldom as short as this. */
const LONGEST_OVER = 6

/** How wide a line is, in em; its quotes and blanks hang or are set narrow. */
const widthOf = (line: string): number => {
  const own = line.replace(/[“”‘’"'「」『』《》（）()\s]/gu, '')
  return own.length - (own.match(/[\u0021-\u007E]/gu)?.length ?? 0) / 2
}

/** Whether a line is so much longer than the one above it that they are set in two sizes: no headline wraps so. */
const isMuchLonger = (first: string, second: string): boolean =>
  widthOf(second) - widthOf(first) >= muchFor(widthOf(first)) &&
  !/[！？!?：:]$/u.test(first) &&
  !isCut(first, second) &&
  !isBound(first, second)

/** A few words over a much longer line (北疆销售公司) are its kicker. */
export const isOverLong = (first: string, second: string): boolean =>
  widthOf(first) <= LONGEST_OVER && isMuchLonger(first, second)

/** A line much longer than the headline above it tells more: of two sizes the smaller holds more characters. */
export const isLongUnder = (first: string, second: string): boolean =>
  widthOf(first) > LONGEST_OVER && isMuchLonger(first, second)
