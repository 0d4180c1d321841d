import { readAddress, writeAddress } from '#domain/query-address.ts'
import { parseArticleId } from '#domain/urls.ts'
import { openEngine } from './open-engine.ts'

/**
 * How many articles answer a search from a day on, and the headline of the newest.
 * @param search an address's search, without its `?`
 */
export async function newsOfSearch(
  search: string,
  from: string,
): Promise<{ count: number; headline?: string | undefined }> {
  const query = readAddress(new URLSearchParams(search))
  const since = from > query.from ? from : query.from
  if (query.to !== '' && since > query.to) return { count: 0 }
  const question = writeAddress({ ...query, from: since, sort: 'newest' }).toString()
  const engine = await openEngine()
  const { total } = await engine.ask(question, 0, () => undefined)
  const [newest] = total > 0 ? await engine.show(question, 0, 1) : []
  const headline = newest && parseArticleId(newest.id) ? newest.headline?.text : undefined
  return { count: total, headline }
}
