import { useCallback, useState } from 'react'

/**
 * How much of something is shown, as this tab remembers it of each page, over Back and a reload alike: so that the page is
 * as tall as it was when the reader left it (`useTabFlag.ts`). Another page begins with few.
 */
export function useTabCount(key: string, few: number): [number, (count: number) => void] {
  const [count, setCount] = useState(() => read(key) ?? few)
  const set = useCallback(
    (next: number) => {
      setCount(next)
      try {
        if (next > few) sessionStorage.setItem(placeOf(key), String(next))
        else sessionStorage.removeItem(placeOf(key))
      } catch {
        // No storage: it is remembered as long as it is shown.
      }
    },
    [key, few],
  )
  return [count, set]
}

const placeOf = (key: string) => `${key} ${location.pathname}`

function read(key: string): number | undefined {
  try {
    return Number(sessionStorage.getItem(placeOf(key)) ?? undefined) || undefined
  } catch {
    return undefined
  }
}
