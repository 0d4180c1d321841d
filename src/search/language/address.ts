import { writeClause } from '#domain/filters.ts'
import { FILTER_KINDS, SORTS, parseQuery, readFilter, writeWords, type Query } from './query.ts'

const DATE = /^\d{4}-\d\d-\d\d$/u

/**
 * A query from the parameters of `/search`: `q`, `person`, `company`, `org`, `place`, `author` (each may be
 * repeated), `from`, `to`, `sort`. Operators typed into `q` count like the parameters; bad values are dropped.
 */
export function readAddress(params: URLSearchParams): Query {
  const query = parseQuery(params.get('q') ?? '')
  for (const kind of FILTER_KINDS) {
    for (const value of params.getAll(kind).slice(0, 20)) {
      const filter = readFilter(kind, value.slice(0, 400))
      if (filter) query.filters.push(filter)
    }
  }
  const from = params.get('from') ?? ''
  const to = params.get('to') ?? ''
  if (DATE.test(from)) query.from = from
  if (DATE.test(to)) query.to = to
  query.sort = SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance'
  return query
}

/** The parameters of `/search` for a query; `readAddress` reads them back to the same. */
export function writeAddress(query: Query): URLSearchParams {
  const params = new URLSearchParams()
  const words = writeWords(query)
  if (words) params.set('q', words)
  for (const kind of FILTER_KINDS) {
    for (const filter of query.filters) if (filter.kind === kind) params.append(kind, writeClause(filter))
  }
  if (query.from) params.set('from', query.from)
  if (query.to) params.set('to', query.to)
  if (query.sort !== 'relevance') params.set('sort', query.sort)
  return params
}
