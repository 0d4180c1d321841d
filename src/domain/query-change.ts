import { readConditions, withConditions } from './query-address.ts'
import { inOrder, isSame, type Filter, type Query } from './query.ts'

/** The change that made `next` of `drawn`, made to `now`: what was pressed just before may not have been drawn. Words stay. */
export function rebased(drawn: Query, next: Query, now: Query): Query {
  const isIn =
    ({ filters }: Query) =>
    (filter: Filter) =>
      filters.some((one) => isSame(one, filter))
  const [wasDrawn, isNext, isNow] = [isIn(drawn), isIn(next), isIn(now)]
  const kept = next.filters.filter((filter) => isNow(filter) || !wasDrawn(filter))
  const others = now.filters.filter((filter) => !isNext(filter) && !wasDrawn(filter))
  return {
    clauses: now.clauses,
    filters: inOrder([...kept, ...others]),
    from: next.from === drawn.from ? now.from : next.from,
    to: next.to === drawn.to ? now.to : next.to,
    sort: next.sort === drawn.sort ? now.sort : next.sort,
  }
}

/** An address with the change that made `next` of `drawn`. */
export const withChange = (now: URLSearchParams, drawn: Query, next: Query): URLSearchParams =>
  withConditions(now, rebased(drawn, next, readConditions(now)))
