import { digits } from './numerals.ts'
import { apply } from './rule.ts'
import { AMOUNTS } from './rules-amounts.ts'
import { CODES } from './rules-codes.ts'
import { DATES } from './rules-dates.ts'
import { MARKS, SIGNS } from './rules-marks.ts'

const RULES = [...SIGNS, ...CODES, ...DATES, ...AMOUNTS, ...MARKS]

/**
 * A sentence as a newsreader would say it: numbers, dates, scores, telephone numbers, money, units and abbreviations in words,
 * marks as pauses. What is shown is not touched. '' for a text without anything to be said.
 */
export function spoken(text: string): string {
  // What no rule has words for (a number of more than 24 digits) is said digit by digit.
  const said = digits(apply(RULES, text))
  return /[\p{L}\p{N}]/u.test(said) ? said : ''
}
