import type { Dimension } from '#domain/kinds.ts'
import { readAddress, readConditions, withConditions, writeAddress } from '#domain/query-address.ts'
import { isFiltered, withFilter } from '#domain/query.ts'

/** Steps from one address of a search to the next. What was typed into the field is changed by the field alone. */

/** An address that asks for this name as well. */
export const withName = (params: URLSearchParams, kind: Dimension, name: string): URLSearchParams =>
  withConditions(params, withFilter(readConditions(params), { kind, any: [name], not: false }))

/** An address with parameters set, or without those whose value is ''. */
export function withValue(params: URLSearchParams, values: Record<string, string>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [key, value] of Object.entries(values)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}

/** The question of an address: what the answer depends on, in a fixed form; '' when nothing is asked. */
export function questionOf(params: URLSearchParams): string {
  const query = readAddress(params)
  return query.clauses.length > 0 || isFiltered(query) ? writeAddress(query).toString() : ''
}

/** Whether words have anything that is searched for: marks alone are not (`language/fold.ts` keeps a few of them). */
export const saysAnything = (q: string): boolean => /[^\p{P}\p{Z}\p{C}]|[%‰&@#*]/u.test(q)

/** A question that every article answers. */
export const EVERYTHING = 'from=0000-01-01'

/** The same question of any time. */
export function anyTime(question: string): string {
  const query = readAddress(new URLSearchParams(question))
  return writeAddress({ ...query, from: '', to: '', sort: 'relevance' }).toString()
}
