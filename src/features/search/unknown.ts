import { queryOptions } from '@tanstack/react-query'
import { writeAddress } from '#domain/query-address.ts'
import { tagKey, type Tag } from '#domain/tags.ts'
import { openEngine } from './open-engine.ts'
import { KEPT } from './queries.ts'

/** Which of these names no article has (`tagKey`). Where that cannot be told, they are taken to be there. */
export const unknownQuery = (tags: readonly Tag[]) =>
  queryOptions({
    queryKey: ['search', 'unknown', tags],
    queryFn: async () => {
      const engine = await openEngine()
      const keys = tags.map(async (tag) => {
        const filters = [{ kind: tag.kind, any: [tag.name], not: false }]
        const question = writeAddress({ clauses: [], filters, from: '', to: '', sort: 'relevance' })
        const { total, missing } = await engine.ask(`${question}`, 0, () => undefined)
        return total > 0 || missing.length > 0 ? [] : [tagKey(tag)]
      })
      return (await Promise.all(keys)).flat()
    },
    ...KEPT,
  })
