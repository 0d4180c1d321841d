import type { Candidate } from './anchor-judge.ts'
import { placeAt, wordsOf, type Flat, type Place } from './anchor-text.ts'

/** Where a stretch stands now. `same`: where it stood; `moved`: its words elsewhere; `changed`: its words were corrected. */
export interface FoundStretch {
  how: 'same' | 'moved' | 'changed'
  start: Place
  /** Exclusive. */
  end: Place
  quote: string
}
/** undefined: lost. */
export type Found = FoundStretch | undefined

/** A candidate as a stretch of the article. */
export function stretchOf(flat: Flat, { from, to, exact }: Candidate, stood: number): FoundStretch {
  const how = !exact ? 'changed' : from === stood ? 'same' : 'moved'
  return { how, start: placeAt(flat, from), end: placeAt(flat, to, true), quote: wordsOf(flat, from, to) }
}
