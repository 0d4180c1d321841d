import { useCallback, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType, useSearchParams } from 'react-router'
import { useLeaving } from '#ui/useLeaving.ts'

/**
 * How one search follows another: words are being `typed`; a search is `entered` (by Enter, a suggestion, one of
 * lately); or the search is `narrowed` (a condition, an order).
 */
export type Manner = 'typed' | 'entered' | 'narrowed'

/** An address of the search page; while words are being typed, with the address that they are typed over. */
export interface Place {
  search: string
  over?: string | undefined
}

/**
 * What history makes of a search: each one that was entered or narrowed is a step that Back takes back. Typing is one
 * step however long it takes, and entering what was typed is none of its own; typed back to where it began, it was none.
 */
export function stepTo(
  now: Place,
  next: string,
  manner: Manner,
): { how: 'push' | 'replace'; place: Place } | 'back' | undefined {
  const typed = manner === 'typed'
  const { search, over } = now
  if (next === search && (typed || over === undefined)) return undefined
  if (over === undefined || (manner === 'narrowed' && next !== search))
    return { how: 'push', place: { search: next, over: typed ? search : undefined } }
  if (next === over) return 'back'
  return { how: 'replace', place: { search: next, over: typed ? over : undefined } }
}

/** Goes on to another question. */
export type Step = (change: (params: URLSearchParams) => URLSearchParams, manner: Manner) => void

/** The parameters of the address of a page that answers questions, and a step to others. */
export function useSteps(): [params: URLSearchParams, step: Step] {
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()
  const { state }: { state: unknown } = useLocation()
  // Whoever came back to what was typed has used it: it is not typed over.
  const over = useNavigationType() === NavigationType.Pop ? undefined : overOf(state)
  const search = params.toString()
  /** Where the reader is; a step is there at once, before it is drawn: Enter may come between the two. */
  const now = useRef<Place>({ search, over })
  useLayoutEffect(() => {
    now.current = { search, over }
  }, [search, over])
  const isLeaving = useLeaving()
  const step = useCallback(
    (change: (params: URLSearchParams) => URLSearchParams, manner: Manner) => {
      if (manner === 'typed' && isLeaving()) return
      const next = change(new URLSearchParams(now.current.search))
      const to = stepTo(now.current, next.toString(), manner)
      if (!to) return
      now.current = to === 'back' ? { search: next.toString() } : to.place
      if (to === 'back') void navigate(-1)
      else setParams(next, { replace: to.how === 'replace', state: to.place, preventScrollReset: true })
    },
    [setParams, navigate, isLeaving],
  )
  return [params, step]
}

const overOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'over' in state && typeof state.over === 'string'
    ? state.over
    : undefined
