import { lastDay } from '#domain/dates.ts'
import type { Dimension } from '#domain/kinds.ts'
import { readAddress, readConditions, withConditions, writeAddress } from '#domain/query-address.ts'
import { isFiltered, withFilter, withoutFilter, wordsOnly, type Filter } from '#domain/query.ts'

/** Steps from one address of a search to the next. What was typed into the field is changed by the field alone. */

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

/** An address that asks for this name as well. */
export const withName = (params: URLSearchParams, kind: Dimension, name: string): URLSearchParams =>
  withConditions(params, withFilter(readConditions(params), { kind, any: [name], not: false }))

/** An address without this filter. */
export const without = (params: URLSearchParams, filter: Filter): URLSearchParams =>
  withConditions(params, withoutFilter(readConditions(params), filter))

/** An address with parameters set, or without those whose value is ''. */
export function withValue(params: URLSearchParams, values: Record<string, string>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [key, value] of Object.entries(values)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}

/** An address with its words and their order only. */
export const onlyWords = (params: URLSearchParams): URLSearchParams =>
  withConditions(params, wordsOnly(readConditions(params)))

/** The question of an address: what the answer depends on, in a fixed form; '' when nothing is asked. */
export function questionOf(params: URLSearchParams): string {
  const query = readAddress(params)
  return query.clauses.length > 0 || isFiltered(query) ? writeAddress(query).toString() : ''
}

/** The same question of any time. */
export function anyTime(question: string): string {
  const query = readAddress(new URLSearchParams(question))
  return writeAddress({ ...query, from: '', to: '', sort: 'relevance' }).toString()
}
