import { IssueSchema } from '#domain/derived-issue.ts'
import {
  KindIndexSchema,
  KindNamesSchema,
  TagArticlesSchema,
  TagPageSchema,
  TagSliceSchema,
  YearSchema,
} from '#domain/derived-lists.ts'
import type { TagKind } from '#domain/kinds.ts'
import { parseData } from '#domain/parse.ts'
import { downloadListFile, DownloadListSchema } from '#domain/download-list.ts'
import { listFile } from '#domain/derived-files.ts'
import { dataFile } from '#domain/urls.ts'
import { fileQuery } from './queries.ts'

/** The queries of issues, tag pages, indexes and the calendar: they come with these pages. */

/** An issue with the summaries of its articles. */
export const issueQuery = (date: string) =>
  fileQuery(dataFile.issue(date), (data, file) => parseData(IssueSchema, data, file))

/** A year of the archive. */
export const yearQuery = (year: number) =>
  fileQuery(listFile.year(year), (data, file) => parseData(YearSchema, data, file))

/** A tag's page. */
export const tagQuery = (tag: { kind: TagKind; slug: string }) =>
  fileQuery(listFile.tag(tag), (data, file) => parseData(TagPageSchema, data, file))

/** All articles of a tag that has older slices, with the names that they carry. */
export const tagArticlesQuery = (tag: { kind: TagKind; slug: string }) =>
  fileQuery(listFile.tagArticles(tag), (data, file) => parseData(TagArticlesSchema, data, file))

/** An older slice of a tag's appearances. */
export const tagSliceQuery = (tag: { kind: TagKind; slug: string }, slice: number) =>
  fileQuery(listFile.tagSlice(tag, slice), (data, file) => parseData(TagSliceSchema, data, file))

/** A slice of the index of a kind of tag. */
export const kindQuery = (kind: TagKind, slice: number) =>
  fileQuery(listFile.kind(kind, slice), (data, file) => parseData(KindIndexSchema, data, file))

/** A part of all names of a kind. */
export const kindNamesQuery = (kind: TagKind, part: number) =>
  fileQuery(listFile.kindNames(kind, part), (data, file) => parseData(KindNamesSchema, data, file))

/** The files of an issue as the site has it now, for who takes it along: what the device keeps would call itself the newest. */
export const downloadListQuery = (date: string) =>
  fileQuery(downloadListFile(date), (data, file) => parseData(DownloadListSchema, data, file), 'no-store')
