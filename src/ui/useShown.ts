import { useState } from 'react'

/** Where the entry of the history says how much of which list was shown. */
const KEY = 'shown'

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
  }
  return [current.rows, show]
}

function read(list: string): number | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined
  const kept = state[KEY]
  if (typeof kept !== 'object' || kept === null || !('list' in kept && 'rows' in kept)) return undefined
  return kept.list === list && typeof kept.rows === 'number' ? kept.rows : undefined
}
