import { withoutFilter, type Clause, type Filter, type Query } from './query.ts'

/** What a question can be asked without: a name's condition, its time, or one of its words. */
export type Part = { filter: Filter } | { time: readonly [from: string, to: string] } | { clause: Clause }

/** A question that asks for one thing less. */
export interface Drop {
  part: Part
  next: Query
}

/** A question without each of its parts, one at a time: conditions first, for they are what a reader may have forgotten. */
export function dropsOf(query: Query): Drop[] {
  const { filters, clauses, from, to } = query
  return [
    ...filters.map((filter): Drop => ({ part: { filter }, next: withoutFilter(query, filter) })),
    ...(from || to ? [{ part: { time: [from, to] as const }, next: { ...query, from: '', to: '' } }] : []),
    ...clauses.map((clause): Drop => {
      const next = { ...query, clauses: clauses.filter((one) => one !== clause) }
      return { part: { clause }, next }
    }),
  ]
}
