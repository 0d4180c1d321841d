import { useSyncExternalStore } from 'react'

/** What was searched lately: on this device only. */
const KEY = 'banmian.searched'
const MOST = 8

const listeners = new Set<() => void>()
let last: { text: string | null; list: readonly string[] } = { text: null, list: [] }

/** The questions, newest first; none where nothing can be stored. */
function read(): readonly string[] {
  let text: string | null = null
  try {
    text = localStorage.getItem(KEY)
  } catch {
    // No storage: nothing is remembered.
  }
  if (text !== last.text) last = { text, list: parse(text) }
  return last.list
}

function parse(text: string | null): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

function write(list: readonly string[]): void {
  try {
    if (list.length > 0) localStorage.setItem(KEY, JSON.stringify(list))
    else localStorage.removeItem(KEY)
  } catch {
    // A full or forbidden storage costs the memory, not the search.
  }
  for (const listener of listeners) listener()
}

/** Remembers a question as the newest. */
export function remember(q: string): void {
  const text = q.trim().slice(0, 100)
  if (text) write([text, ...read().filter((one) => one !== text)].slice(0, MOST))
}

export const forget = (q: string): void => write(read().filter((one) => one !== q))
export const forgetAll = (): void => write([])

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
const NONE: readonly string[] = []

/** What was searched lately, newest first. */
export const useRecent = (): readonly string[] => useSyncExternalStore(subscribe, read, () => NONE)
