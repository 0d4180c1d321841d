import type { Follow } from '../follows.ts'
import { STORES, type Records, type Store } from './records.ts'

/** All that a reader keeps. */
export type Library = { [S in Store]: Records[S][] } & { following: Follow[] }

interface Dated {
  id: string
  changed: number
}

/** Code units, so that every device puts them in the same order. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The newer of two with one id; of two of the same time always the same one, whichever comes first. */
function newer<T extends Dated>(a: T, b: T): T {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

function union<T>(lists: readonly (readonly T[])[], idOf: (one: T) => string, best: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>()
  for (const one of lists.flat()) {
    const other = found.get(idOf(one))
    found.set(idOf(one), other ? best(other, one) : one)
  }
  return [...found.values()].sort((a, b) => inOrder(idOf(a), idOf(b)))
}

const dated = <T extends Dated>(...lists: T[][]) => union(lists, ({ id }) => id, newer)

/** What was looked at on one device was looked at; the name is the one that was seen last. */
const laterLook = (a: Follow, b: Follow): Follow => {
  if (a.seen !== b.seen) return a.seen > b.seen ? a : b
  return a.label >= b.label ? a : b
}

/**
 * Two libraries as one: whatever is in either, and of the same thing what was changed last. Nothing is ever removed by it.
 * It comes to the same in any order and any number of times.
 */
export const mergeLibraries = (mine: Library, theirs: Library): Library => ({
  saved: dated(mine.saved, theirs.saved),
  history: dated(mine.history, theirs.history),
  highlights: dated(mine.highlights, theirs.highlights),
  following: union([mine.following, theirs.following], ({ path }) => path, laterLook),
})

/** How many of a kind an import adds, and how many it changes. */
export interface Effect {
  added: number
  changed: number
}
export const KINDS = [...STORES, 'following'] as const
export type LibraryKind = (typeof KINDS)[number]

const byId = (library: Library, kind: LibraryKind) =>
  new Map(library[kind].map((one) => ['path' in one ? one.path : one.id, JSON.stringify(one)] as const))

/** What is different in a library from what was there before. */
export function effectOn(before: Library, after: Library, kind: LibraryKind): Effect {
  const was = byId(before, kind)
  const now = [...byId(after, kind)]
  return {
    added: now.filter(([id]) => !was.has(id)).length,
    changed: now.filter(([id, text]) => was.has(id) && was.get(id) !== text).length,
  }
}
