import * as v from 'valibot'
import { AnchorSchema } from '#domain/anchor.ts'
import { count, form, text } from '#domain/lenient.ts'
import { parseArticleId } from '#domain/urls.ts'

/**
 * What a reader keeps. Each record says enough of its article to be listed without a network. Whoever adds a field gives it
 * a value that stands for its absence: a later version reads the records of this one, and so may a tab that is older.
 */
export const MOST_NOTE = 5000
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const
export type Colour = (typeof COLOURS)[number]

/** An article's lasting id, `2024-02-24/01/1`. */
const ArticleIdSchema = v.pipe(
  text(24),
  v.check((id) => parseArticleId(id) !== undefined),
)
/** Milliseconds since 1970, up to the year 9999. */
const when = count(253_402_300_799_999)
const ABOUT = {
  /** Its headline, and the paper. */
  title: text(2000),
  paper: text(60),
  /** When it was kept, read or last changed; of two with the same id the newer one holds. */
  changed: when,
}

/** An article that is kept, or that was read (`changed`: last). */
const KeptSchema = v.object({ id: ArticleIdSchema, ...ABOUT })
export type Kept = v.InferOutput<typeof KeptSchema>

/** Words of an article that are marked. */
const HighlightSchema = v.object({
  id: form(64, /^[\w-]+$/),
  article: ArticleIdSchema,
  ...ABOUT,
  anchor: AnchorSchema,
  colour: v.picklist(COLOURS),
  note: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
  created: when,
})
export type Highlight = v.InferOutput<typeof HighlightSchema>

/** What lies in each store of the database. */
export interface Records {
  saved: Kept
  history: Kept
  highlights: Highlight
}
export type Store = keyof Records
export const STORES = ['saved', 'history', 'highlights'] as const satisfies readonly Store[]
const SCHEMAS: { readonly [S in Store]: v.GenericSchema<unknown, Records[S]> } = {
  saved: KeptSchema,
  history: KeptSchema,
  highlights: HighlightSchema,
}

/** A record as it was found; undefined for what is none (any longer), of which nothing is believed. */
export function parseRecord<S extends Store>(store: S, value: unknown): Records[S] | undefined {
  const result = v.safeParse(SCHEMAS[store], value)
  return result.success ? result.output : undefined
}

/** The id under which something lies in a store, whatever it is. */
export const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : ''
