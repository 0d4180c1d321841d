import { writeClause } from '#domain/filters.ts'
import { FILTER_KINDS, readFilter, type Filter, type FilterKind } from '#search/language/query.ts'

/** The conditions of a search beside its words, as they stand in the address. */

const DATE = /^\d{4}-\d\d-\d\d$/u

/** The filters of an address in order, each with the value that stands there. */
export function filtersOf(params: URLSearchParams): (Filter & { value: string })[] {
  return FILTER_KINDS.flatMap((kind) =>
    params.getAll(kind).flatMap((value) => {
      const filter = readFilter(kind, value)
      return filter ? [{ ...filter, value }] : []
    }),
  )
}

/** The days from which and until which is searched; '' is open. */
export function spanOf(params: URLSearchParams): { from: string; to: string } {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? '']
  return { from: DATE.test(from) ? from : '', to: DATE.test(to) ? to : '' }
}

/**
 * Whether a span of days is of whole years or months, and can be said without days.
 * @param from its first day (`2024-02-01`)
 * @param to its last day
 */
export function wholeSpan(from: string, to: string): 'years' | 'months' | 'days' {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'years'
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return from.endsWith('-01') && day === last ? 'months' : 'days'
}

/** An address that asks for this name as well. */
export function withName(params: URLSearchParams, kind: FilterKind, name: string): URLSearchParams {
  const next = new URLSearchParams(params)
  const value = writeClause({ any: [name], not: false })
  if (!next.getAll(kind).includes(value)) next.append(kind, value)
  return next
}

/** An address without this value of a filter. */
export function withoutValue(params: URLSearchParams, kind: FilterKind, value: string): URLSearchParams {
  const next = new URLSearchParams(params)
  const rest = next.getAll(kind).filter((one) => one !== value)
  next.delete(kind)
  for (const one of rest) next.append(kind, one)
  return next
}

/** An address with one parameter set, or without it when the value is ''. */
export function withValue(params: URLSearchParams, values: Record<string, string>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [key, value] of Object.entries(values)) {
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}

/** An address with its words only. */
export const wordsOnly = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([key]) => key === 'q' || key === 'sort'))

/** The question of an address: what the answer depends on, in a fixed order; '' when nothing is asked. */
export function questionOf(params: URLSearchParams): string {
  const question = new URLSearchParams()
  const q = (params.get('q') ?? '').trim()
  if (q) question.set('q', q)
  for (const { kind, value } of filtersOf(params)) question.append(kind, value)
  const { from, to } = spanOf(params)
  if (from) question.set('from', from)
  if (to) question.set('to', to)
  if (question.toString() === '') return ''
  const sort = params.get('sort')
  if (sort === 'newest' || sort === 'oldest') question.set('sort', sort)
  return question.toString()
}

/** The same question of any time. */
export function anyTime(question: string): string {
  const params = new URLSearchParams(question)
  params.delete('from')
  params.delete('to')
  params.delete('sort')
  return params.toString()
}
