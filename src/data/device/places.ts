import { parseArticleId } from '#domain/urls.ts'
import { parseSentenceHash } from '#domain/sentence-address.ts'
import { stored } from './stored.ts'

/** Where a reader was in an article. On this device only, told to nobody. */
export interface Place {
  /** `2024-02-24/01/1` */
  id: string
  /** The sentence at the upper edge of the window, `#p3s2-9f3a07bc`. */
  at: string
  /** How much of it had gone beyond the edge, 0 to 1. */
  gone: number
}

/** So many articles are remembered, those read last. */
const MOST = 200

/** What another version, or another hand, has stored is looked at before it is believed. */
function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'at' in value && 'gone' in value)) return false
  const { id, at, gone } = value
  return (
    typeof id === 'string' &&
    parseArticleId(id) !== undefined &&
    typeof at === 'string' &&
    parseSentenceHash(at) !== undefined &&
    typeof gone === 'number' &&
    gone >= 0 &&
    gone <= 1
  )
}

const places = stored<readonly Place[]>(
  'banmian.places',
  (kept) => (Array.isArray(kept) ? kept.filter(isPlace).slice(0, MOST) : []),
  [],
)

export const placeIn = (id: string): Place | undefined => places.read().find((one) => one.id === id)

/** Remembers where the reader is; `undefined` at the beginning and at the end, where there is nothing to come back to. */
export function keepPlace(id: string, place: Omit<Place, 'id'> | undefined): void {
  const others = places.read().filter((one) => one.id !== id)
  places.write(place ? [{ id, ...place }, ...others].slice(0, MOST) : others)
}
