import { useCallback, useState } from 'react'

/**
 * A yes or no that this tab remembers, over Back and a reload alike: what was unfolded is unfolded still, so that
 * the page is as tall as it was when the reader left it.
 */
export function useTabFlag(key: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => read(key))
  const set = useCallback(
    (next: boolean) => {
      setOn(next)
      try {
        if (next) sessionStorage.setItem(key, '1')
        else sessionStorage.removeItem(key)
      } catch {
        // No storage: it is remembered as long as it is shown.
      }
    },
    [key],
  )
  return [on, set]
}

function read(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}
