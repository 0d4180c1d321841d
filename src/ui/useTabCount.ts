import { useCallback, useState } from 'react'
import { fromTab, toTab } from './tab.ts'

/**
 * How much of something is shown, as this tab remembers it of each page, so that the page is as tall as it was when the
 * reader left it. Another page begins with few.
 */
export function useTabCount(key: string, few: number): [number, (count: number) => void] {
  const [count, setCount] = useState(() => Number(fromTab(placeOf(key))) || few)
  const set = useCallback(
    (next: number) => {
      setCount(next)
      toTab(placeOf(key), next > few ? String(next) : null)
    },
    [key, few],
  )
  return [count, set]
}

const placeOf = (key: string) => `${key} ${location.pathname}`
