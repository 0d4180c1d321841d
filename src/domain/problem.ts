import * as v from 'valibot'

/**
 * What can be wrong with data, as codes: the catalogues (`texts/`) put them into words.
 * - missing, empty, type, form: not there, empty, of the wrong type, not as the contract wants it
 * - long: over the limit, and left out; cut: over the limit, and used up to it
 * - more: further faults of the same list, not named one by one
 * - twice: a number that the page has already
 * - outside, order, unknown: a mention outside its paragraph, out of order, of a name the article has no tag for
 * - json, absent, misplaced: no whole JSON, no such file, a page that stands in another's place
 * - gone, silent, status, large: the server has no such file, does not answer, answers with an error, sends too much
 * - other: what the system says
 */
const CODES = [
  'missing',
  'empty',
  'type',
  'form',
  'long',
  'cut',
  'more',
  'twice',
  'outside',
  'order',
  'unknown',
  'json',
  'absent',
  'misplaced',
  'gone',
  'silent',
  'status',
  'large',
  'other',
] as const
export type ProblemCode = (typeof CODES)[number]

/** What a problem cost: a whole file, an article, or a part of one that the rest does without. */
const LOST = ['file', 'article', 'part'] as const

export const ProblemSchema = v.object({
  file: v.string(),
  /** Where in the file, `articles[2].tags.people[7].name`; empty for the whole file. */
  place: v.string(),
  code: v.picklist(CODES),
  lost: v.picklist(LOST),
  /** What was found there, shortened. */
  found: v.optional(v.string()),
  /** What should have been found, in the schema library's words. */
  expected: v.optional(v.string()),
  /** The limit that was passed: characters of a text, items of a list. */
  max: v.optional(v.number()),
})
/** Something wrong in a file: which file, where in it, what, and what it cost. */
export type Problem = v.InferOutput<typeof ProblemSchema>
