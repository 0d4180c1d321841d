import { useSyncExternalStore } from 'react'

/** Something that this device remembers, in every tab alike; where nothing can be stored, for as long as the page is open. */
export interface Stored<T> {
  read: () => T
  write: (value: T) => void
  /** The value, drawn anew when it changes, in another tab too; in a static page it is what is there before anything is. */
  use: () => T
}

/**
 * @param key of the browser's storage
 * @param parse what was stored, which anybody may have written; never throws
 * @param empty what there is before anything is stored, and what need not be
 * @param written what of a value is stored
 */
export function stored<T>(
  key: string,
  parse: (value: unknown) => T,
  empty: T,
  written: (value: T) => unknown = (value) => value,
): Stored<T> {
  const listeners = new Set<() => void>()
  let last: { text: string | null; value: T } = { text: null, value: empty }
  let canStore = true

  const read = (): T => {
    if (!canStore) return last.value
    let text: string | null = null
    try {
      text = localStorage.getItem(key)
    } catch {
      canStore = false
      return last.value
    }
    if (text !== last.text) last = { text, value: text === null ? empty : parseText(text, parse, empty) }
    return last.value
  }
  const write = (value: T): void => {
    const text = JSON.stringify(written(value))
    try {
      if (text === JSON.stringify(written(empty))) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
      // There is room again, or none is needed: what is read is what is stored.
      canStore = true
    } catch {
      // A full or forbidden storage costs the memory, not what is done with it now.
      canStore = false
      last = { text, value }
    }
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      removeEventListener('storage', listener)
    }
  }
  return { read, write, use: () => useSyncExternalStore(subscribe, read, () => empty) }
}

function parseText<T>(text: string, parse: (value: unknown) => T, empty: T): T {
  try {
    return parse(JSON.parse(text))
  } catch {
    return empty
  }
}
