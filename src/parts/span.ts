import { lastDay } from '#domain/dates.ts'
import type { NarrowingTexts } from '#texts/narrowing-zh.ts'
import type { Texts } from '#texts/zh.ts'

/**
 * Whether a span of days is of whole years or months, and can be said without days.
 * @param from its first day (`2024-02-01`)
 * @param to its last day
 */
export function wholeSpan(from: string, to: string): 'years' | 'months' | 'days' {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'years'
  const [year = 0, month = 0] = to.split('-').map(Number)
  return from.endsWith('-01') && to === lastDay(year, month) ? 'months' : 'days'
}

/** The days from which and until which is searched, one of them may be ''; whole months and years are said so. */
export function saySpan({ chosen }: NarrowingTexts, base: Texts, from: string, to: string): string {
  if (!to) return chosen.since(base.date(from))
  if (!from) return chosen.until(base.date(to))
  const unit = wholeSpan(from, to)
  const say = (date: string) => {
    const [year = 0, month = 0] = date.split('-').map(Number)
    return unit === 'years' ? base.year(year) : unit === 'months' ? base.month(year, month) : base.date(date)
  }
  return chosen.span(say(from), say(to))
}
