import * as v from 'valibot'
import { TAG_KINDS } from '#domain/kinds.ts'
import { PageSchema } from '#domain/schema.ts'

/**
 * What the desk's page and its server say to each other, as JSON. Corrections travel in the very form in which
 * they are kept on the disk (an edits file, lines of the registry), so that there is one parser for them.
 */

const text = v.pipe(v.string(), v.maxLength(20_000_000))
const short = v.pipe(v.string(), v.maxLength(200))

/** The header's fields as typed; ingest checks them, so that the desk has no rules of its own. */
export const HeadSchema = v.object({
  paper: short,
  date: short,
  dateCertainty: v.picklist(['printed', 'inferred']),
  page: short,
  pageName: short,
})
export type Head = v.InferOutput<typeof HeadSchema>

/** A page as the editor has it: header, raw text as received, edits file, lines to be added to the registry. */
export const ManuscriptSchema = v.object({ head: HeadSchema, text, edits: text, names: text })
export type Manuscript = v.InferOutput<typeof ManuscriptSchema>

/** `known` is what the disk held when the page was opened ({@link OpenedSchema}); '' for a page new to the desk. */
export const SaveRequestSchema = v.object({
  ...ManuscriptSchema.entries,
  known: short,
  overwrite: v.boolean(),
})

/** Answer to GET /api/pages: the page texts there are, newest first, and the paper's name if it is known. */
export const ShelfSchema = v.object({ paper: v.string(), files: v.array(v.string()) })
export type Shelf = v.InferOutput<typeof ShelfSchema>

/** Answer to GET /api/pages/NAME: a page text taken apart; `known` stands for its state on the disk. */
export const OpenedSchema = v.object({ head: HeadSchema, text, edits: text, known: v.string() })
export type Opened = v.InferOutput<typeof OpenedSchema>

const DoubtSchema = v.object({
  line: v.number(),
  kind: v.string(),
  message: v.string(),
  text: v.string(),
  tag: v.optional(v.object({ kind: v.picklist(TAG_KINDS), name: v.string() })),
  weight: v.optional(v.number()),
})
export type Doubt = v.InferOutput<typeof DoubtSchema>

const SightSchema = v.object({
  name: v.string(),
  id: v.string(),
  date: v.string(),
  headline: v.string(),
  roles: v.array(v.string()),
  bodies: v.array(v.string()),
  places: v.array(v.string()),
})
export type Sight = v.InferOutput<typeof SightSchema>

const PROPOSED = {
  tag: v.object({ kind: v.picklist(TAG_KINDS), name: v.string() }),
  score: v.number(),
  here: SightSchema,
  there: SightSchema,
}
/** What ingest asks about who is who (`ingest/proposals`), and does nothing about by itself. */
const ProposalSchema = v.variant('about', [
  v.object({ about: v.literal('namesake'), as: v.string(), ...PROPOSED }),
  v.object({ about: v.literal('short form'), full: v.string(), ...PROPOSED }),
])
export type Proposal = v.InferOutput<typeof ProposalSchema>

/** Answer to POST /api/draft. Lines count from 1 in the file; `firstLine` is the raw text's first. */
export const DraftSchema = v.object({
  page: PageSchema,
  doubts: v.array(DoubtSchema),
  /** Names of the page that may be two people's, or one body's with another name of the archive. */
  proposals: v.array(ProposalSchema),
  firstLine: v.number(),
  /** Corrections that found no place: each as its line of the edits file, and why. */
  misses: v.array(v.object({ edit: v.string(), reason: v.string() })),
  /** Articles published before that are no longer on the page; saving leads their addresses away. */
  removed: v.array(v.object({ n: v.number(), headline: v.string() })),
})
export type Draft = v.InferOutput<typeof DraftSchema>

/** Answer to POST /api/save: the files written, in order, under which name the page stands, and what the disk holds of it now. */
export const SavedSchema = v.object({ written: v.array(v.string()), name: v.string(), known: v.string() })
export type Saved = v.InferOutput<typeof SavedSchema>

/** The page `name`, as the disk held it (`known`), stands as `to` now and is to go; readers may have its addresses or not. */
export const RetireRequestSchema = v.object({
  name: short,
  known: short,
  to: short,
  isPublished: v.boolean(),
})
export type RetireRequest = v.InferOutput<typeof RetireRequestSchema>

/** Answer to POST /api/retire: how many addresses of the page lead on. */
export const RetiredSchema = v.object({ led: v.number() })
export type Retired = v.InferOutput<typeof RetiredSchema>

/** Any refusal: what is wrong (`code`), in which file and line (0 = the whole), and what ingest says of it. */
export const RefusalSchema = v.object({
  code: v.picklist(['text', 'taken', 'forbidden', 'missing', 'failed']),
  file: v.string(),
  line: v.number(),
  message: v.string(),
})
export type Refusal = v.InferOutput<typeof RefusalSchema>
