import * as v from 'valibot'
import { count } from './lenient.ts'
import { ProblemSchema } from './problem.ts'
import { DateSchema } from './schema.ts'

/**
 * Data derived from page JSON at build time (never committed): what links between articles need, in files that do not
 * grow with the archive. What issues and lists need stands apart, in `derived-issue.ts` and `derived-lists.ts`: no
 * article loads it.
 */

/**
 * Where headline, kicker and subhead of an article may break, in this order, '' for a text that is one piece: the lengths
 * of its pieces, `4,3,5-3 4,2`. A space stands where the text has one between clauses; at `,` a line may break, at `-`
 * only if the whole of what `-` joins does not fit into a line.
 */
export const PhrasesSchema = v.optional(v.array(v.string()))

export const number = count()
export const RefSchema = v.object({ date: DateSchema, page: number, n: number })

/** The site at a glance: for the front page, the 404 page and the About page; `language` where it is not simplified Chinese. */
export const SiteSchema = v.object({
  paper: v.string(),
  language: v.optional(v.string()),
  latest: v.optional(DateSchema),
  first: v.optional(DateSchema),
  issues: number,
  articles: number,
  problems: v.array(ProblemSchema),
})
export type Site = v.InferOutput<typeof SiteSchema>

export const LinkSchema = v.object({
  ...RefSchema.entries,
  headline: v.string(),
  phrases: v.optional(v.string()),
})
/** A link to another article, with its headline and where that may break (see `PhrasesSchema`). */
export type ArticleLink = v.InferOutput<typeof LinkSchema>

const RelatedSchema = v.object({ ...LinkSchema.entries, shared: v.array(v.string()) })
/** A link to an article on the same subject; `shared` names the tags that both carry. */
export type RelatedLink = v.InferOutput<typeof RelatedSchema>

/**
 * What surrounds the articles of one page: neighbours in page order, related articles, the printed date line. `forms` has a
 * letter for each paragraph that is not prose, and for those before it: `h` a cross-head, `v` verse, `r` a table's row,
 * `t` the names of its columns.
 */
export const ContextSchema = v.object({
  lunar: v.string(),
  articles: v.array(
    v.object({
      n: number,
      phrases: PhrasesSchema,
      forms: v.optional(v.string()),
      previous: v.optional(LinkSchema),
      next: v.optional(LinkSchema),
      related: v.array(RelatedSchema),
    }),
  ),
})
export type Context = v.InferOutput<typeof ContextSchema>
