import { DIMENSIONS, KINDS } from './kinds.ts'
import { inOrder, readFilter, SORTS, writeFilter, type Query } from './query.ts'
import { parseQuery, spanOf, writeWords } from './query-words.ts'

/**
 * A query from the parameters of an address (data-contract: addresses). Operators typed into `q` count like the
 * parameters; what makes no sense is dropped: a bad parameter never breaks a page, and is not shown as if it counted.
 */
export function readAddress(params: URLSearchParams): Query {
  const typed = parseQuery(params.get('q') ?? '')
  const { filters, from, to, sort } = readConditions(params)
  const [first, last] = spanOf(from || typed.from, to || typed.to)
  return { ...typed, filters: inOrder([...filters, ...typed.filters]), from: first, to: last, sort }
}

/** What an address asks beside what was typed: its filters, dates and order. */
export function readConditions(params: URLSearchParams): Query {
  const filters = DIMENSIONS.flatMap((kind) =>
    params.getAll(KINDS[kind].param).flatMap((value) => readFilter(kind, value) ?? []),
  )
  const [from, to] = spanOf(params.get('from') ?? '', params.get('to') ?? '')
  const sort = SORTS.find((one) => one === params.get('sort')) ?? 'relevance'
  return { clauses: [], filters: inOrder(filters), from, to, sort }
}

/** The parameters of a query, each in its place; {@link readAddress} reads them back to the same. */
export function writeAddress({ clauses, filters, from, to, sort }: Query): URLSearchParams {
  const params = new URLSearchParams()
  const set = (key: string, value: string) => value && params.set(key, value)
  set('q', writeWords({ clauses }))
  for (const filter of filters) params.append(KINDS[filter.kind].param, writeFilter(filter))
  set('from', from)
  set('to', to)
  if (sort !== 'relevance') params.set('sort', sort)
  return params
}

const CONDITIONS: ReadonlySet<string> = new Set([
  ...DIMENSIONS.map((kind) => KINDS[kind].param),
  'from',
  'to',
  'sort',
])

/** An address with other conditions; what was typed and parameters of others stay. */
export function withConditions(params: URLSearchParams, conditions: Query): URLSearchParams {
  const next = new URLSearchParams([...params].filter(([key]) => !CONDITIONS.has(key)))
  for (const [key, value] of writeAddress({ ...conditions, clauses: [] })) next.append(key, value)
  return next
}
