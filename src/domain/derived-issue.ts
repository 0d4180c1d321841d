import * as v from 'valibot'
import { PhrasesSchema, RefSchema, number } from './derived.ts'
import { PlacesSchema } from './network.ts'
import { ProblemSchema } from './problem.ts'
import { BylineSchema, DateSchema, HeadlineSchema, TagsSchema } from './schema.ts'

/** Derived data of issues (see `derived.ts`). */

/** An article in a list: its opening instead of its text. */
export const SummarySchema = v.object({
  ...RefSchema.entries,
  headline: HeadlineSchema,
  phrases: PhrasesSchema,
  byline: BylineSchema,
  opening: v.string(),
  length: number,
  tags: TagsSchema,
})
export type Summary = v.InferOutput<typeof SummarySchema>

/**
 * An issue: its pages with the summaries of their articles, and the issues before and after it. `places` say where the
 * network of the issue, or of a page, is drawn: who is in it is known from the summaries. The latest
 * stands on the front page too: `feeds` says whether the site has some.
 */
export const IssueSchema = v.object({
  paper: v.string(),
  language: v.string(),
  date: DateSchema,
  dateCertainty: v.picklist(['printed', 'inferred']),
  lunar: v.string(),
  previous: v.optional(DateSchema),
  next: v.optional(DateSchema),
  pages: v.array(
    v.object({
      page: number,
      pageName: v.optional(v.string()),
      articles: v.array(SummarySchema),
      places: v.optional(PlacesSchema),
    }),
  ),
  places: v.optional(PlacesSchema),
  problems: v.array(ProblemSchema),
  feeds: v.optional(v.boolean()),
})
export type Issue = v.InferOutput<typeof IssueSchema>
