import * as v from 'valibot'
import { count } from './lenient.ts'
import { ProblemSchema } from './problem.ts'
import { BylineSchema, DateSchema, HeadlineSchema, TagsSchema } from './schema.ts'

/**
 * Data derived from page JSON at build time (never committed): what issues and links between articles need, in files
 * that do not grow with the archive. What lists need stands apart, in `derived-lists.ts`: no article loads it.
 */

export const number = count()
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

export const LinkSchema = v.object({ ...RefSchema.entries, headline: v.string() })
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
