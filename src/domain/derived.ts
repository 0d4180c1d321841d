import * as v from 'valibot'
import { count } from './lenient.ts'
import { ProblemSchema } from './problem.ts'
import { BylineSchema, DateSchema, HeadlineSchema, TagKindSchema, TagsSchema } from './schema.ts'

/**
 * Data derived from page JSON at build time (never committed): what lists, tag pages and links between
 * articles need, in files that do not grow with the archive.
 */

const number = count()
const RefSchema = v.object({ date: DateSchema, page: number, n: number })

/** The site at a glance: for the front page, the 404 page and the About page. */
export const SiteSchema = v.object({
  paper: v.string(),
  latest: v.optional(DateSchema),
  first: v.optional(DateSchema),
  issues: number,
  articles: number,
  problems: v.array(ProblemSchema),
})
export type Site = v.InferOutput<typeof SiteSchema>

/** An article in a list: its opening instead of its text. */
export const SummarySchema = v.object({
  ...RefSchema.entries,
  headline: HeadlineSchema,
  byline: BylineSchema,
  opening: v.string(),
  length: number,
  tags: TagsSchema,
})
export type Summary = v.InferOutput<typeof SummarySchema>

/** An issue: its pages with the summaries of their articles, and the issues before and after it. */
export const IssueSchema = v.object({
  paper: v.string(),
  language: v.string(),
  date: DateSchema,
  dateCertainty: v.picklist(['printed', 'inferred']),
  lunar: v.string(),
  previous: v.optional(DateSchema),
  next: v.optional(DateSchema),
  pages: v.array(
    v.object({ page: number, pageName: v.optional(v.string()), articles: v.array(SummarySchema) }),
  ),
  problems: v.array(ProblemSchema),
})
export type Issue = v.InferOutput<typeof IssueSchema>

const LinkSchema = v.object({ ...RefSchema.entries, headline: v.string() })
/** A link to another article, with its headline. */
export type ArticleLink = v.InferOutput<typeof LinkSchema>

const RelatedSchema = v.object({ ...LinkSchema.entries, shared: v.array(v.string()) })
/** A link to an article on the same subject; `shared` names the tags that both carry. */
export type RelatedLink = v.InferOutput<typeof RelatedSchema>

/** What surrounds the articles of one page: neighbours in page order, related articles, the printed date line. */
export const ContextSchema = v.object({
  lunar: v.string(),
  articles: v.array(
    v.object({
      n: number,
      previous: v.optional(LinkSchema),
      next: v.optional(LinkSchema),
      related: v.array(RelatedSchema),
    }),
  ),
})
export type Context = v.InferOutput<typeof ContextSchema>

/** An article on a tag's page: with the sentence that names the tag, and where in the sentence. */
export const AppearanceSchema = v.object({
  ...LinkSchema.entries,
  sentence: v.string(),
  start: number,
  end: number,
  roles: v.array(v.string()),
})
export type Appearance = v.InferOutput<typeof AppearanceSchema>

const CountSchema = v.object({ kind: TagKindSchema, name: v.string(), count: number })

/** What both forms of a tag's page say of it; `slices` is how many older slices there are. */
const TAG_HEAD = { paper: v.string(), kind: TagKindSchema, name: v.string(), slices: number }

/** A slice of a tag's older appearances, newest first; `slice` counts from 1, the oldest. */
export const TagSliceSchema = v.object({
  ...TAG_HEAD,
  slice: number,
  appearances: v.array(AppearanceSchema),
})
export type TagSlice = v.InferOutput<typeof TagSliceSchema>

/** A tag's page: roles as printed, who appears with it, and its newest appearances. */
export const TagPageSchema = v.object({
  ...TAG_HEAD,
  total: number,
  roles: v.array(v.object({ role: v.string(), count: number, first: DateSchema, last: DateSchema })),
  together: v.array(CountSchema),
  appearances: v.array(AppearanceSchema),
})
export type TagPage = v.InferOutput<typeof TagPageSchema>

/** A slice of a kind's index: its tags, most frequent first. */
export const KindIndexSchema = v.object({
  paper: v.string(),
  kind: TagKindSchema,
  total: number,
  slices: number,
  tags: v.array(v.object({ name: v.string(), count: number, role: v.optional(v.string()) })),
})
export type KindIndex = v.InferOutput<typeof KindIndexSchema>

/** A year of the archive: its issues in order, and the other years there are. */
export const YearSchema = v.object({
  paper: v.string(),
  year: number,
  years: v.array(v.object({ year: number, issues: number, articles: number })),
  issues: v.array(v.object({ date: DateSchema, pages: number, articles: number })),
})
export type Year = v.InferOutput<typeof YearSchema>
