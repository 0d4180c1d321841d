import * as v from 'valibot'
import { LinkSchema, number } from './derived.ts'
import { NetworkSchema, PlacesSchema } from './network.ts'
import { DateSchema, TagKindSchema } from './schema.ts'

/** Derived data of tag pages, of the kinds' indexes and of the calendar (see `derived.ts`). */

/**
 * An article on a tag's page: with the sentence that names the tag, where it stands in the article (the fragment of an
 * address, '' when none does), and where in the sentence the name is.
 */
export const AppearanceSchema = v.object({
  ...LinkSchema.entries,
  sentence: v.string(),
  at: v.string(),
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

/**
 * A tag's page: roles as printed, who appears with it, its newest appearances; and, of a tag with articles enough, who
 * stands with whom in them, with where it is drawn.
 */
export const TagPageSchema = v.object({
  ...TAG_HEAD,
  total: number,
  roles: v.array(v.object({ role: v.string(), count: number, first: DateSchema, last: DateSchema })),
  together: v.array(CountSchema),
  appearances: v.array(AppearanceSchema),
  network: v.optional(NetworkSchema),
  places: v.optional(PlacesSchema),
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
