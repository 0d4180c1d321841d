import * as v from 'valibot'
import { LinkSchema, number } from './derived.ts'
import { DIMENSIONS } from './kinds.ts'
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

/** Appearances in a slice of older ones; the tag's own page shows the newest one to two slices' worth. */
export const TAG_SLICE = 25

/**
 * Which names each article of a tag carries, without the tag itself: `of` holds, for each article, the places of its
 * names in `names`.
 */
const CarriedSchema = v.object({
  names: v.array(v.object({ kind: v.picklist(DIMENSIONS), name: v.string() })),
  of: v.array(v.array(number)),
})
export type Carried = v.InferOutput<typeof CarriedSchema>

/** All articles of a tag with more appearances than its page shows, newest first, and the names that they carry. */
export const TagArticlesSchema = v.object({
  ...CarriedSchema.entries,
  articles: v.array(v.object({ date: DateSchema, page: number, n: number })),
})
export type TagArticles = v.InferOutput<typeof TagArticlesSchema>

/** Whose names they are, and the language of its pages where that is not simplified Chinese. */
const PAPER = { paper: v.string(), language: v.optional(v.string()) }

/** What both forms of a tag's page say of it; `slices` is how many older slices there are. */
const TAG_HEAD = { ...PAPER, kind: TagKindSchema, name: v.string(), slices: number }

/** A slice of a tag's older appearances, newest first; `slice` counts from 1, the oldest. */
export const TagSliceSchema = v.object({
  ...TAG_HEAD,
  slice: number,
  appearances: v.array(AppearanceSchema),
})
export type TagSlice = v.InferOutput<typeof TagSliceSchema>

/** A role as printed: in how many articles, the first and the last day, and where the newest of them says so. */
const RoleSchema = v.object({
  role: v.string(),
  count: number,
  first: DateSchema,
  last: DateSchema,
  said: v.object({ page: number, n: number, at: v.string() }),
})

/** A bar of a tag's time (see `buckets.ts`). */
const BarSchema = v.object({
  year: number,
  month: v.optional(number),
  from: DateSchema,
  to: DateSchema,
  count: number,
})

/**
 * A tag's page: how else it is printed, roles as printed, who has a role in it, who appears with it, when, and its
 * newest appearances. `older` are the years of those
 * that slices hold, newest first, each with the slice that its newest stands in. `carried` goes with `appearances` where
 * these are all there are; else it is a file of its own ({@link TagArticlesSchema}). Of a tag with articles enough,
 * `network` says who stands with whom in them, and `places` where that is drawn. `feeds` where such stand beside it.
 */
export const TagPageSchema = v.object({
  ...TAG_HEAD,
  total: number,
  forms: v.array(v.string()),
  roles: v.array(RoleSchema),
  insiders: v.array(v.object({ name: v.string(), role: v.string(), count: number })),
  together: v.array(CountSchema),
  bars: v.array(BarSchema),
  older: v.array(v.object({ year: number, count: number, slice: number })),
  appearances: v.array(AppearanceSchema),
  carried: v.optional(CarriedSchema),
  network: v.optional(NetworkSchema),
  places: v.optional(PlacesSchema),
  feeds: v.optional(v.boolean()),
})
export type TagPage = v.InferOutput<typeof TagPageSchema>

const NameSchema = v.object({
  name: v.string(),
  count: number,
  /** The newest day that has it. */
  last: DateSchema,
  role: v.optional(v.string()),
})

/**
 * A slice of a kind's index: its names from A to Z, those of a letter together. `letters` leads to every letter that
 * names begin with, in whichever slice; `top` are the names with most articles, on the first slice.
 */
export const KindIndexSchema = v.object({
  ...PAPER,
  kind: TagKindSchema,
  total: number,
  slices: number,
  letters: v.array(v.object({ letter: v.string(), slice: number })),
  top: v.array(v.object({ name: v.string(), count: number })),
  sections: v.array(v.object({ letter: v.string(), names: v.array(NameSchema) })),
})
export type KindIndex = v.InferOutput<typeof KindIndexSchema>

/** Days reach 4,500 years. */
const NAME_LINE = /^[^\t]+\t[\da-z]{1,6}\t[\da-z]{1,4}(?:\t[^\t]+)?$/u

/**
 * A part of all names of a kind, from A to Z, in few bytes: `names` a line each (name, count and days from `first` in
 * base 36, the latest role if there is one; tabs between), `readings` as `writeReadings` writes them. `parts` counts from 1.
 */
export const KindNamesSchema = v.object({
  parts: number,
  first: DateSchema,
  readings: v.string(),
  names: v.pipe(
    v.string(),
    v.check((text) => text === '' || text.split('\n').every((line) => NAME_LINE.test(line))),
  ),
})

/** A year of the archive: its issues in order, and the other years there are. */
export const YearSchema = v.object({
  paper: v.string(),
  year: number,
  years: v.array(v.object({ year: number, issues: number, articles: number })),
  issues: v.array(v.object({ date: DateSchema, pages: number, articles: number })),
})
export type Year = v.InferOutput<typeof YearSchema>
