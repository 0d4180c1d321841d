import { useState } from 'react'
import { fromTab, toTab } from './tab.ts'

/** Where the entry of the history says how much of which list was shown. */
const KEY = 'shown'
/** Where the tab says it too: when a host leads a reload to another address, the browser forgets the entry's state. */
const LAST = 'banmian.shown'

/**
 * How many rows of a list are shown, remembered by the entry of the history: Back and a reload find the list as long as
 * it was left, and so the place in it; who comes anew begins with few.
 * @param list what the list answers: another list begins at its beginning
 * @param few rows at first
 */
export function useShown(list: string, few: number): [number, (rows: number) => void] {
  const [now, setNow] = useState(() => ({ list, rows: read(list) ?? few }))
  const current = now.list === list ? now : { list, rows: read(list) ?? few }
  if (current !== now) setNow(current)
  const show = (rows: number) => {
    setNow({ list, rows })
    const state: unknown = history.state
    history.replaceState({ ...(typeof state === 'object' && state), [KEY]: { list, rows } }, '')
    toTab(LAST, JSON.stringify({ list, rows, at: addressNow() }))
  }
  return [current.rows, show]
}

function read(list: string): number | undefined {
  const state: unknown = history.state
  const kept = typeof state === 'object' && state !== null && KEY in state ? state[KEY] : beforeReload()
  isAsked = true
  if (typeof kept !== 'object' || kept === null || !('list' in kept && 'rows' in kept)) return undefined
  return kept.list === list && typeof kept.rows === 'number' ? kept.rows : undefined
}

const addressNow = () => location.pathname + location.search

/** Whether a list has asked already what was shown before a reload: from then on whoever comes, comes anew. */
let isAsked = false

function beforeReload(): unknown {
  if (isAsked) return undefined
  try {
    const [entry] = performance.getEntriesByType('navigation')
    const kept: unknown = JSON.parse(fromTab(LAST) ?? 'null')
    const isHere = typeof kept === 'object' && kept !== null && 'at' in kept && kept.at === addressNow()
    return isHere && entry && Reflect.get(entry, 'type') === 'reload' ? kept : undefined
  } catch {
    // What is kept is not ours.
    return undefined
  }
}
