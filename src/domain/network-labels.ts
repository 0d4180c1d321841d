import type { Tag } from './tags.ts'

/**
 * The room that names take in a drawing of a network, in units of its own: one is a pixel where the drawing is 328
 * pixels wide (a phone of 360), and more on a wider screen.
 */

export const WIDTH = 328
/** A Chinese character is as wide as it is high. */
export const EM = 12
/** A label is high enough for a mouse (WCAG 2.5.8); the table beside the drawing is there for fingers that miss. */
export const LABEL_HEIGHT = 24
/** Left and right of the text, inside the label. */
const PADDING = 7
/** Longest label, in characters. */
const LONGEST = 8

/** A name as it is written in a drawing: cut with … where it is longer than eight characters. */
export function labelOf({ name }: Pick<Tag, 'name'>): string {
  const all = Array.from(name)
  return all.length > LONGEST ? `${all.slice(0, LONGEST - 1).join('')}…` : name
}

/** How wide the label of a name is: Latin letters are taken to be as wide as their widest, so that none sticks out. */
export function labelWidth(tag: Pick<Tag, 'name'>): number {
  const ems = Array.from(labelOf(tag)).map((c) =>
    c >= '\u2e80' || c === '…' ? 1 : WIDE.has(c) ? 0.95 : 0.65,
  )
  return Math.ceil(ems.reduce((sum, em) => sum + em, 0) * EM) + 2 * PADDING
}

const WIDE: ReadonlySet<string> = new Set('MWmw@%—')
