import type { Records, Store } from './records.ts'

/** A record to write, or the id of one to remove. */
export type Change = { [S in Store]: { store: S; put: Records[S] } }[Store] | { store: Store; remove: string }

/** Why something is kept in this tab only: no room, or the browser stores nothing (private window, forbidden, no answer). */
export type Trouble = 'full' | 'forbidden'

/**
 * What could not be stored: it is read as if it had been, for as long as the tab is open, and written as soon as that
 * works. By store and id; `undefined` for what could not be removed.
 */
export const held = new Map<string, Change>()
let trouble: Trouble | undefined

/** Notes what keeps things from being stored; undefined for nothing any longer. */
export const noteTrouble = (now: Trouble | undefined): void => {
  trouble = now
}

export const keyOf = (change: Change) => `${change.store} ${'put' in change ? change.put.id : change.remove}`

/** What kept something from being stored, and how many changes are in this tab only. */
export interface Standing {
  trouble: Trouble | undefined
  held: number
}
export const standing = (): Standing => ({ trouble, held: held.size })
