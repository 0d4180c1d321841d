import { readConditions, withConditions } from './query-address.ts'
import { inOrder, isSame, type Filter, type Query } from './query.ts'

/** The change that made `next` of `drawn`, made to `now`: what was pressed just before may not have been drawn. Words stay. */
export function rebased(drawn: Query, next: Query, now: Query): Query {
  const without = (these: readonly Filter[], others: readonly Filter[]) =>
    these.filter((filter) => !others.some((one) => isSame(one, filter)))
  const removed = without(drawn.filters, next.filters)
  const added = without(next.filters, drawn.filters)
  // One of several alternatives less: what is left stands where they stood.
  const filters = now.filters.flatMap((filter) =>
    without([filter], removed).length > 0 ? filter : added.splice(0, 1),
  )
  return {
    clauses: now.clauses,
    filters: inOrder([...filters, ...added]),
    from: next.from === drawn.from ? now.from : next.from,
    to: next.to === drawn.to ? now.to : next.to,
    sort: next.sort === drawn.sort ? now.sort : next.sort,
  }
}

/** An address with the change that made `next` of `drawn`. */
export const withChange = (now: URLSearchParams, drawn: Query, next: Query): URLSearchParams =>
  withConditions(now, rebased(drawn, next, readConditions(now)))
