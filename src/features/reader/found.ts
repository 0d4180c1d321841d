import type { ReactNode } from 'react'
import type { Article } from '#domain/schema.ts'

/** A text of an article that readers see; those of a list are counted from 0. */
export type Part =
  'kicker' | 'headline' | 'sub' | 'credit' | `${'author' | 'role' | 'caption' | 'paragraph'}${number}`

/** Draws a stretch of a part, `start` (included) to `end` (not), with what was found in it marked. */
export type DrawMarked = (start: number, end: number) => ReactNode

/**
 * What was found in an article. How hits are drawn comes with them: an article in which nothing is looked for does
 * not load it.
 */
export interface Found {
  article: Article
  /** The parts in which there is something to mark. A part whose marks are the same keeps its function. */
  marked: ReadonlyMap<Part, DrawMarked>
}
