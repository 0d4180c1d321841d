import { foldText } from './fold.ts'
import type { Clause, Query } from '#domain/query.ts'

/** The clauses that say something: a word of nothing but marks is left out. */
export function wordsOf(query: Query): Clause[] {
  return query.clauses
    .map(({ any, not }) => ({ not, any: any.filter(({ text }) => foldText(text) !== '') }))
    .filter(({ any }) => any.length > 0)
}

/** Whether a query asks for anything at all. */
export const asksNothing = (query: Query): boolean =>
  wordsOf(query).length === 0 && query.filters.length === 0 && query.from === '' && query.to === ''
