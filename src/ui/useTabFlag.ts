import { useCallback, useState } from 'react'
import { fromTab, toTab } from './tab.ts'

/**
 * A yes or no that this tab remembers: what was unfolded is unfolded still, so that the page is as tall as it was when the
 * reader left it.
 */
export function useTabFlag(key: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => fromTab(key) !== null)
  const set = useCallback(
    (next: boolean) => {
      setOn(next)
      toTab(key, next ? '1' : null)
    },
    [key],
  )
  return [on, set]
}
