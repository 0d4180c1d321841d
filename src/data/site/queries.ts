import { queryOptions, type QueryFunctionContext } from '@tanstack/react-query'
import {
  ContextSchema,
  IssueSchema,
  KindIndexSchema,
  SiteSchema,
  TagPageSchema,
  TagSliceSchema,
  YearSchema,
} from '#domain/derived.ts'
import { parseData, parsePage } from '#domain/parse.ts'
import type { TagKind } from '#domain/kinds.ts'
import { dataFile, type ArticleRef } from '#domain/urls.ts'
import { readJson } from './client.ts'

/** Every query of the site: its key is the file it reads, its answer is parsed at this border. */

type Parse<T> = (data: unknown, file: string) => T
function fileQuery<T>(file: string, parse: Parse<T>) {
  return queryOptions({
    queryKey: ['file', file],
    queryFn: async ({ client, signal }: QueryFunctionContext) =>
      parse(await readJson(client, file, signal), file),
  })
}

/** The site at a glance. */
export const siteQuery = () => fileQuery(dataFile.site(), (data, file) => parseData(SiteSchema, data, file))

/** An issue with the summaries of its articles. */
export const issueQuery = (date: string) =>
  fileQuery(dataFile.issue(date), (data, file) => parseData(IssueSchema, data, file))

/** A year of the archive. */
export const yearQuery = (year: number) =>
  fileQuery(dataFile.year(year), (data, file) => parseData(YearSchema, data, file))

/** A page with its articles, and what was wrong with it. */
export const pageQuery = (ref: Pick<ArticleRef, 'date' | 'page'>) => fileQuery(dataFile.page(ref), parsePage)

/** What surrounds the articles of a page. */
export const contextQuery = (ref: Pick<ArticleRef, 'date' | 'page'>) =>
  fileQuery(dataFile.context(ref), (data, file) => parseData(ContextSchema, data, file))

/** A tag's page. */
export const tagQuery = (tag: { kind: TagKind; slug: string }) =>
  fileQuery(dataFile.tag(tag), (data, file) => parseData(TagPageSchema, data, file))

/** An older slice of a tag's appearances. */
export const tagSliceQuery = (tag: { kind: TagKind; slug: string }, slice: number) =>
  fileQuery(dataFile.tagSlice(tag, slice), (data, file) => parseData(TagSliceSchema, data, file))

/** A slice of the index of a kind of tag. */
export const kindQuery = (kind: TagKind, slice: number) =>
  fileQuery(dataFile.kind(kind, slice), (data, file) => parseData(KindIndexSchema, data, file))
