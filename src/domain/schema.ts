import * as v from 'valibot'
import { isRealDate } from './dates.ts'
import { byKind, KINDS, TAG_KINDS } from './kinds.ts'
import { count, cutText, firm, form, list, optional, spare, text } from './lenient.ts'

/**
 * The page JSON contract (`banmian/page/1`). Types are inferred from it; JSON is never cast.
 * Limits follow ASVS 5.0 §2.2.1: data from a file is validated for structure and for size. They stand well above any
 * real document (a list of 2,186 names is one article), and what exceeds one is cut or left out by itself: see
 * `lenient.ts`. Only an article without number, headline or paragraphs is none.
 */
export const LIMITS = { paragraphs: 20_000, paragraph: 1_000_000, tags: 50_000, mentions: 500_000 }
/** Stands for a paragraph that cannot be read, so that the addresses of those after it hold. */
const ELISION = '……'

type Box = [x: number, y: number, width: number, height: number]
/** A rectangle on the facsimile, in fractions of it. */
const BoxSchema = v.custom<Box>(
  (box) =>
    Array.isArray(box) &&
    box.length === 4 &&
    box.every((one) => typeof one === 'number' && one >= 0 && one <= 1),
)

export const TagKindSchema = v.picklist(TAG_KINDS)

/** An ISO calendar date that exists, `2024-02-24`. */
export const DateSchema = firm(v.pipe(v.string(), v.check(isRealDate)))

export const HeadlineSchema = v.object({
  kicker: optional(text(2000)),
  main: cutText(2000),
  sub: optional(text(5000)),
})
export type Headline = v.InferOutput<typeof HeadlineSchema>

export const BylineSchema = v.object({
  credit: optional(text(500)),
  authors: list(v.object({ name: text(200), role: optional(text(200)) }), 1000),
})
export type Byline = v.InferOutput<typeof BylineSchema>

/** A name that an article carries; `roles` as printed, of kinds that have them. */
export interface NamedTag {
  name: string
  roles?: string[] | undefined
}
const nameTag: v.GenericSchema<unknown, NamedTag> = v.object({ name: text(500) })
const roleTag: v.GenericSchema<unknown, NamedTag> = v.object({
  name: text(500),
  roles: v.optional(list(text(1000), 1000)),
})
export const TagsSchema = v.object(
  byKind((kind) => v.optional(list(KINDS[kind].hasRoles ? roleTag : nameTag, LIMITS.tags), [])),
)
export type Tags = v.InferOutput<typeof TagsSchema>

/** Where a tag is named: UTF-16 offsets `[start, end)` into `paragraphs[paragraph]`. */
export const MentionSchema = v.object({
  paragraph: count(LIMITS.paragraphs),
  start: count(LIMITS.paragraph),
  end: count(LIMITS.paragraph),
  kind: TagKindSchema,
  name: text(500),
})
export type Mention = v.InferOutput<typeof MentionSchema>

/**
 * A picture's address: a path of the site or http(s), never another scheme (ASVS 5.0 §1.2.2). Browsers take `\` for `/`, and
 * leave out blanks before an address and tabs inside it: no such path, nor one that begins anew (`.//elsewhere`).
 */
const src = form(5000, /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:|\.?\/\/| ))[^\\\p{Cc}]+$/iu)
const size = { width: count(50_000, 1), height: count(50_000, 1) }
export const ImageSchema = v.object({
  src,
  ...size,
  alt: v.optional(
    spare(firm(v.pipe(v.string(), v.maxLength(10_000))), () => ({ value: '' })),
    '',
  ),
  caption: optional(text(10_000)),
  credit: optional(text(1000)),
})

export const ArticleSchema = v.object({
  n: count(999, 1),
  headline: HeadlineSchema,
  byline: v.optional(
    spare(BylineSchema, () => ({ value: { authors: [] } })),
    { authors: [] },
  ),
  paragraphs: list(cutText(LIMITS.paragraph, ELISION), LIMITS.paragraphs, true),
  tags: v.optional(
    spare(TagsSchema, () => ({ value: byKind(() => []) })),
    {},
  ),
  mentions: v.optional(list(MentionSchema, LIMITS.mentions), []),
  images: v.optional(list(ImageSchema, 1000)),
  box: optional(BoxSchema),
  updated: optional(DateSchema),
})
export type Article = v.InferOutput<typeof ArticleSchema>

const page = count(99, 1)
const PAGE_HEAD = {
  schema: v.picklist(['banmian/page/1']),
  paper: text(60),
  language: v.optional(
    spare(form(60, /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), () => ({ value: 'zh-Hans' })),
    'zh-Hans',
  ),
  date: DateSchema,
  dateCertainty: v.optional(
    spare(v.picklist(['printed', 'inferred']), () => ({ value: 'inferred' as const })),
    'printed',
  ),
  page,
  pageName: optional(text(60)),
  facsimile: optional(v.object({ src, ...size })),
}

/** A page whose articles are still unread: used to report a broken article apart from its page. */
export const RawPageSchema = v.object({ ...PAGE_HEAD, articles: list(v.unknown(), 999, true) })
export const PageSchema = v.object({ ...PAGE_HEAD, articles: list(ArticleSchema, 999, true) })
export type Page = v.InferOutput<typeof PageSchema>

/** `pages/index.json`: what an archive holds. */
export const IndexSchema = v.object({
  schema: v.picklist(['banmian/index/1']),
  paper: text(60),
  pages: v.array(
    v.object({
      date: DateSchema,
      page,
      pageName: v.optional(text(60)),
      articles: count(999),
    }),
  ),
})
export type Index = v.InferOutput<typeof IndexSchema>
