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

/**
 * What stands at `[from, to)` as a stretch of the article.
 * @param exact whether all of it is as it was
 * @param stood where it was
 */
export function stretchOf(
  flat: Flat,
  { from, to, exact }: { from: number; to: number; exact: boolean },
  stood: number,
): FoundStretch {
  const how = !exact ? 'changed' : from === stood ? 'same' : 'moved'
  return { how, start: placeAt(flat, from), end: placeAt(flat, to, true), quote: wordsOf(flat, from, to) }
}
