import { queryOptions, type QueryFunctionContext } from '@tanstack/react-query'
import { ContextSchema, SiteSchema } from '#domain/derived.ts'
import { parseData, parsePage } from '#domain/parse.ts'
import { dataFile, type ArticleRef } from '#domain/urls.ts'
import { readJson } from './client.ts'

/** The queries of articles, and what all queries are made of: its key is the file it reads, its answer is parsed at this border. */

type Parse<T> = (data: unknown, file: string) => T
/** The query of a file; `cache` is fetch's. */
export function fileQuery<T>(file: string, parse: Parse<T>, cache?: RequestCache) {
  return queryOptions({
    queryKey: ['file', file],
    queryFn: async ({ client, signal }: QueryFunctionContext) =>
      parse(await readJson(client, file, signal, cache), file),
  })
}

/** The site at a glance. */
export const siteQuery = () => fileQuery(dataFile.site(), (data, file) => parseData(SiteSchema, data, file))

/** A page with its articles, and what was wrong with it. */
export const pageQuery = (ref: Pick<ArticleRef, 'date' | 'page'>) => fileQuery(dataFile.page(ref), parsePage)

/** What surrounds the articles of a page. */
export const contextQuery = (ref: Pick<ArticleRef, 'date' | 'page'>) =>
  fileQuery(dataFile.context(ref), (data, file) => parseData(ContextSchema, data, file))
