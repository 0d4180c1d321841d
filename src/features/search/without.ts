import { queryOptions } from '@tanstack/react-query'
import { dropsOf, type Drop } from '#domain/dropping.ts'
import { readAddress, readConditions, withConditions, writeAddress } from '#domain/query-address.ts'
import { parseQuery, writeWords } from '#domain/query-words.ts'
import { isSame, withoutFilter, type Query } from '#domain/query.ts'
import type { CountedDrop } from '#parts/DropList.tsx'
import { questionOf, withValue } from './conditions.ts'
import { openEngine } from './open-engine.ts'
import { KEPT } from './queries.ts'

/** A question that nothing answers, asked without each of its parts. */

/** So many are asked: each costs a look-up, and more nobody reads. */
const MOST = 8

/** How many articles the question of an address would have without each of its parts; what says nothing by itself has none. */
export const dropsQuery = (question: string) =>
  queryOptions({
    queryKey: ['search', 'without', question],
    queryFn: async (): Promise<CountedDrop[]> => {
      const engine = await openEngine()
      const drops = dropsOf(readAddress(new URLSearchParams(question))).slice(0, MOST)
      return Promise.all(drops.map(async (drop) => ({ ...drop, count: await count(engine, drop.next) })))
    },
    ...KEPT,
  })

async function count(engine: Awaited<ReturnType<typeof openEngine>>, query: Query): Promise<number> {
  const question = questionOf(writeAddress(query))
  return question === '' ? 0 : (await engine.ask(question, 0, () => undefined)).total
}

/** The address without a part of its question. What was typed stays as it was typed, unless the part stands in it. */
export function without(params: URLSearchParams, { part, next }: Drop): URLSearchParams {
  const typed = parseQuery(params.get('q') ?? '')
  const conditions = readConditions(params)
  if ('filter' in part && !typed.filters.some((one) => isSame(one, part.filter)))
    return withConditions(params, withoutFilter(conditions, part.filter))
  if ('time' in part && !typed.from && !typed.to)
    return withConditions(params, { ...conditions, from: '', to: '' })
  // Operators that were typed beside it stand as conditions from now on.
  return withConditions(withValue(params, { q: writeWords(next) }), next)
}
