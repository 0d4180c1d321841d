import { queryOptions } from '@tanstack/react-query'
import { dropOf, dropsOf, keepsOf, type Drop, type Part } from '#domain/dropping.ts'
import { readAddress, readConditions, withConditions, writeAddress } from '#domain/query-address.ts'
import { parseQuery, writeWords } from '#domain/query-words.ts'
import { isSame, type Query } from '#domain/query.ts'
import type { CountedDrop } from '#parts/DropList.tsx'
import { questionOf, withValue } from './conditions.ts'
import { openEngine } from './open-engine.ts'
import { KEPT } from './queries.ts'

/** A question that nothing answers, asked without some of its parts. */

/** So many are asked: each costs a look-up, and more nobody reads. */
const MOST = 8

/**
 * How many articles the question of an address would have without each of its parts; what says nothing by itself has none.
 * Where that leads nowhere, without all that no article has, else with one part alone.
 */
export const dropsQuery = (question: string) =>
  queryOptions({
    queryKey: ['search', 'without', question],
    queryFn: async (): Promise<CountedDrop[]> => {
      const engine = await openEngine()
      const counted = async (drops: readonly Drop[]): Promise<CountedDrop[]> => {
        const all = drops
          .slice(0, MOST)
          .map(async (drop) => ({ ...drop, count: await count(engine, drop.next) }))
        return (await Promise.all(all)).filter(({ count }) => count > 0)
      }
      const query = readAddress(new URLSearchParams(question))
      const drops = await counted(dropsOf(query))
      if (drops.length > 0) return drops
      const keeps = await counted(keepsOf(query))
      const nowhere = keeps[0]?.parts.filter((part) => keeps.every(({ parts }) => parts.includes(part))) ?? []
      const rest = keeps.length > 1 && nowhere.length > 0 ? await counted([dropOf(query, nowhere)]) : []
      return rest.length > 0 ? rest : keeps
    },
    ...KEPT,
  })

async function count(engine: Awaited<ReturnType<typeof openEngine>>, query: Query): Promise<number> {
  const question = questionOf(writeAddress(query))
  return question === '' ? 0 : (await engine.ask(question, 0, () => undefined)).total
}

/** The address without parts of its question. What was typed stays as it was typed, unless a part stands in it. */
export function without(params: URLSearchParams, { parts, next }: Drop): URLSearchParams {
  const typed = parseQuery(params.get('q') ?? '')
  const isTyped = (part: Part): boolean =>
    'filter' in part
      ? typed.filters.some((one) => isSame(one, part.filter))
      : 'clause' in part || typed.from !== '' || typed.to !== ''
  // Operators that were typed beside it stand as conditions from now on.
  return parts.some(isTyped)
    ? withConditions(withValue(params, { q: writeWords(next) }), next)
    : withConditions(params, dropOf(readConditions(params), parts).next)
}
