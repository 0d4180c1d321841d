import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'

/** Rows that are on their way back, since a removal was taken back, by the ids of what stands in them. */
export const BackContext = createContext<Set<string> | undefined>(undefined)

/**
 * For a button of a row. What took the removal back goes with its press, and the focus with it: it goes on at the first row that
 * came back (WCAG 2.4.3), unless the reader writes by then.
 */
export function useFocusBack(id: string): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const back = useContext(BackContext)
  useEffect(() => {
    if (!back?.has(id)) return
    back.clear()
    if (!document.activeElement?.matches('input, textarea')) button.current?.focus()
  }, [back, id])
  return button
}
