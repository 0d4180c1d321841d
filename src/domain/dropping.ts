import { isSame, type Clause, type Filter, type Query } from './query.ts'

/** What a question can be asked without: a name's condition, its time, or one of its words. */
export type Part = { filter: Filter } | { time: readonly [from: string, to: string] } | { clause: Clause }

/** A question that asks for less. */
export interface Drop {
  parts: readonly Part[]
  next: Query
}

/** What a question is made of: conditions first, for they are what a reader may have forgotten. */
function partsOf({ filters, clauses, from, to }: Query): Part[] {
  return [
    ...filters.map((filter) => ({ filter })),
    ...(from || to ? [{ time: [from, to] as const }] : []),
    ...clauses.map((clause) => ({ clause })),
  ]
}

/** A question without some of its parts. */
export function dropOf(query: Query, parts: readonly Part[]): Drop {
  const isLeft = (one: Filter | Clause) =>
    !parts.some((part) =>
      'filter' in part ? 'kind' in one && isSame(one, part.filter) : 'clause' in part && part.clause === one,
    )
  const time = parts.some((part) => 'time' in part) ? { from: '', to: '' } : {}
  const next = {
    ...query,
    filters: query.filters.filter(isLeft),
    clauses: query.clauses.filter(isLeft),
    ...time,
  }
  return { parts, next }
}

/** A question without each of its parts, one at a time. */
export const dropsOf = (query: Query): Drop[] => partsOf(query).map((part) => dropOf(query, [part]))

/** A question with one alone of all that it asks for, one at a time; what it does not want stays. */
export function keepsOf(query: Query): Drop[] {
  const parts = partsOf(query).filter(isWanted)
  return parts.map((kept) =>
    dropOf(
      query,
      parts.filter((part) => part !== kept),
    ),
  )
}

const isWanted = (part: Part): boolean =>
  'time' in part || !('filter' in part ? part.filter : part.clause).not
