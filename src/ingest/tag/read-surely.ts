import type { Span } from './learnt/labels.ts'

/** A place in a sentence that only the name of a person can fill, UTF-16 offsets `[start, end)` of the text. */
export interface Slot {
  start: number
  end: number
}

/** What was read in a text, and by how much it beats any other reading; `slot` where only a person's name can stand. */
export type Read = Span & { margin: number; slot?: boolean }

/** By how much an office, and a name, must have been read to count here; from where on where a name ends is sure. */
export const READ = 60
export const SURE = 200

/** What was read, with other bounds. Made like all of its kind: the same fields in the same order. */
export const within = ({ kind, margin, slot }: Read, start: number, end: number): Read => ({
  start,
  end,
  kind,
  margin,
  slot: slot === true,
})
