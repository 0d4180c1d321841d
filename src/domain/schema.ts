import * as v from 'valibot'
import { isRealDate } from './dates.ts'
import { TAG_KINDS, type TagKind } from './kinds.ts'

/**
 * The page JSON contract (`banmian/page/1`). Types are inferred from it; JSON is never cast.
 * Limits follow ASVS 5.0 §2.2.1: data from a file is validated for structure and for size.
 */

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

export const TagKindSchema = v.picklist(TAG_KINDS)

/** An ISO calendar date that exists, `2024-02-24`. */
export const DateSchema = v.pipe(v.string(), v.check(isRealDate, 'no such day'))

export const HeadlineSchema = v.object({
  kicker: v.optional(text(300)),
  main: text(300),
  sub: v.optional(text(600)),
})
export type Headline = v.InferOutput<typeof HeadlineSchema>

export const BylineSchema = v.object({
  credit: v.optional(text(100)),
  authors: v.pipe(v.array(v.object({ name: text(60), role: v.optional(text(60)) })), v.maxLength(50)),
})
export type Byline = v.InferOutput<typeof BylineSchema>

export const PersonTagSchema = v.object({ name: text(100), roles: v.optional(v.array(text(200))) })
export const NameTagSchema = v.object({ name: text(200) })
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.pipe(v.array(item), v.maxLength(2000)), [])
export const TagsSchema = v.object({
  people: list(PersonTagSchema),
  companies: list(NameTagSchema),
  organisations: list(NameTagSchema),
  places: list(NameTagSchema),
} satisfies Record<TagKind, v.GenericSchema>)
export type Tags = v.InferOutput<typeof TagsSchema>

/** Where a tag is named: UTF-16 offsets `[start, end)` into `paragraphs[paragraph]`. */
export const MentionSchema = v.object({
  paragraph: count(2000),
  start: count(50_000),
  end: count(50_000),
  kind: TagKindSchema,
  name: text(200),
})
export type Mention = v.InferOutput<typeof MentionSchema>

/** A picture's address: a relative path or http(s), never another scheme (ASVS 5.0 §1.2.2). */
const src = v.pipe(text(2000), v.regex(/^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:|\/\/))/i))
const size = { width: v.pipe(count(50_000), v.minValue(1)), height: v.pipe(count(50_000), v.minValue(1)) }
export const ImageSchema = v.object({
  src,
  ...size,
  alt: v.optional(v.pipe(v.string(), v.maxLength(1000)), ''),
  caption: v.optional(text(2000)),
  credit: v.optional(text(200)),
})

export const ArticleSchema = v.object({
  n: v.pipe(count(999), v.minValue(1)),
  headline: HeadlineSchema,
  byline: BylineSchema,
  paragraphs: v.pipe(v.array(text(50_000)), v.maxLength(2000)),
  tags: TagsSchema,
  mentions: v.optional(v.pipe(v.array(MentionSchema), v.maxLength(20_000)), []),
  images: v.optional(v.pipe(v.array(ImageSchema), v.maxLength(100))),
  box: v.optional(v.tuple([fraction, fraction, fraction, fraction])),
  updated: v.optional(DateSchema),
})
export type Article = v.InferOutput<typeof ArticleSchema>

const PAGE_HEAD = {
  schema: v.literal('banmian/page/1'),
  paper: text(60),
  language: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'zh-Hans'),
  date: DateSchema,
  dateCertainty: v.optional(v.picklist(['printed', 'inferred']), 'printed'),
  page: v.pipe(count(99), v.minValue(1)),
  pageName: v.optional(text(60)),
  facsimile: v.optional(v.object({ src, ...size })),
}

/** A page whose articles are still unread: used to report a broken article apart from its page. */
export const RawPageSchema = v.object({
  ...PAGE_HEAD,
  articles: v.pipe(v.array(v.unknown()), v.maxLength(999)),
})
export const PageSchema = v.object({
  ...PAGE_HEAD,
  articles: v.pipe(v.array(ArticleSchema), v.maxLength(999)),
})
export type Page = v.InferOutput<typeof PageSchema>

/** `pages/index.json`: what an archive holds. */
export const IndexSchema = v.object({
  schema: v.literal('banmian/index/1'),
  paper: text(60),
  pages: v.array(
    v.object({
      date: DateSchema,
      page: v.pipe(count(99), v.minValue(1)),
      pageName: v.optional(text(60)),
      articles: count(999),
    }),
  ),
})
export type Index = v.InferOutput<typeof IndexSchema>
