import type { ReactNode } from 'react'
import type { Article } from '#domain/schema.ts'

/** A text of an article that readers see; those of a list are counted from 0. */
export type Part =
  'kicker' | 'headline' | 'sub' | 'credit' | `${'author' | 'role' | 'caption' | 'paragraph'}${number}`

/** Draws a stretch of a part, `start` (included) to `end` (not), with what was found in it marked; a name is a link. */
export type DrawMarked = (start: number, end: number, inName?: boolean) => ReactNode

/**
 * What was found in an article. How hits are drawn comes with them: an article in which nothing is looked for does
 * not load it.
 */
export interface Found {
  article: Article
  /** The parts in which there is something to mark. A part whose marks are the same keeps its function. */
  marked: ReadonlyMap<Part, DrawMarked>
}

/** Lays what is not looked for, but stays (highlights), over what was found. */
export type Overlay = (found: Found | undefined) => Found | undefined

let overlay: Overlay | undefined
let tell = () => {}

/** What lies over the opened article's text; who lays it comes later than the text, and stands elsewhere. */
export const overlaid = {
  read: () => overlay,
  lay: (next?: Overlay) => {
    overlay = next
    tell()
  },
  /** One article is opened at a time. */
  subscribe: (listener: () => void) => {
    tell = listener
    return () => {
      tell = () => {}
    }
  },
}
