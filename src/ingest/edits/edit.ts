import type { TagKind } from '#domain/kinds.ts'
import type { Said } from '../wording/said.ts'

/**
 * A correction of the editor's. Places are named by text, never by number, so that a correction survives
 * re-ingesting; marks' width and white space do not matter in them. An edit says how the page is to be: where it
 * is so already, nothing is wrong.
 * - headline: sets a part of the headline of the article so headed; an empty kicker or sub takes it away
 * - article / no-article: an article begins with this headline (written in full) / begins with no such headline
 * - join / split: the paragraph that ends with `end` and the one that begins with `begin` are one / are two
 * - tag: this text is a name, everywhere in the article (`in`, else in every article that has it); `as` is the
 *   full name it means
 * - untag: this name is no such tag there; roles: the person has these roles and no others
 * - note: a line of comment, kept when the file is written again
 */
export type Edit =
  | { verb: 'headline'; of: string; part: HeadlinePart; text: string }
  | { verb: 'article' | 'no-article'; headline: string }
  | { verb: 'join' | 'split'; end: string; begin: string }
  | { verb: 'tag'; kind: TagKind; name: string; as?: string; roles?: string[]; in?: string }
  | { verb: 'untag'; kind: TagKind; name: string; in?: string }
  | { verb: 'roles'; name: string; roles: string[]; in?: string }
  | { verb: 'note'; text: string }

export const HEADLINE_PARTS = ['kicker', 'main', 'sub'] as const
export type HeadlinePart = (typeof HEADLINE_PARTS)[number]

/** An edit that does not apply: why, and what to do. */
export interface Miss {
  edit: Edit
  reason: Said
}

/** Edits on their way through the pipeline: each step applies its own and says what it could not. */
export interface Corrections {
  edits: readonly Edit[]
  misses: Miss[]
}

/** The edits of some verbs, in the order in which they are written. */
export function editsOf<V extends Edit['verb']>(
  edits: readonly Edit[],
  ...verbs: readonly V[]
): (Edit & { verb: V })[] {
  const isOf = (edit: Edit): edit is Edit & { verb: V } => verbs.some((verb) => verb === edit.verb)
  return edits.filter(isOf)
}
