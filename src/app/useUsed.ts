import { useCallback, useState } from 'react'
import { useLocation } from 'react-router'
import type { Asked } from './useAsked.ts'

/** A tool in use. */
export interface Used extends Asked {
  /** The page that it was asked for on. */
  on: string
  /** Counts the presses. */
  turn: number
  /** Whether its button said that it is on when it was pressed (`aria-pressed`). */
  wasOn: boolean
}

/** Tools that have nothing to do with what stands on a page. */
const ON_ALL = new Set(['search', 'settings', 'elder'])

/** Which tool is in use on this page, by what was asked for last; and what was typed for it before it was there. */
export function useUsed(asked: Asked | readonly KeyboardEvent[]) {
  const { pathname } = useLocation()
  const [seen, setSeen] = useState<typeof asked>()
  const [pressed, setPressed] = useState<readonly KeyboardEvent[]>([])
  const [typed, setTyped] = useState('')
  const [last, setLast] = useState<Used>()
  /** Presses so far: a tool that was closed begins no new count, in which a press would look like one that is done. */
  const [turns, setTurns] = useState(0)
  const [listening, setListening] = useState(0)
  const close = useCallback(() => {
    setLast(undefined)
    setTyped('')
  }, [])
  if (asked !== seen) {
    setSeen(asked)
    if (!('tool' in asked)) setPressed(asked)
    else if (asked.tool === 'listen') setListening((turn) => turn + 1)
    else {
      if (asked.tool !== 'search') setTyped('')
      setTurns(turns + 1)
      setLast(
        next(last, {
          ...asked,
          on: pathname,
          turn: turns + 1,
          wasOn: asked.from.getAttribute('aria-pressed') === 'true',
        }),
      )
    }
  } else if (last && last.on !== pathname) {
    // Who comes back to a page asks for nothing: what they saved there would be taken back. But what is the same on every page is
    // wanted on the one that was on its way, too.
    if (last.to === pathname && ON_ALL.has(last.tool)) setLast({ ...last, on: pathname })
    else close()
  }
  return {
    used: last?.on === pathname ? last : undefined,
    /** Closes whatever is in use. */
    close,
    /** Closes this, if nothing else is in use by now. */
    end: (one: Used) => setLast((now) => (now === one ? undefined : now)),
    /** Listening goes on from page to page: presses so far, 0 for a bar that is closed. */
    listening,
    endListening: () => setListening(0),
    /** Keys that were pressed as the code was on its way. */
    pressed,
    /** What was typed for the field that searches before it was there. */
    typed,
    setTyped,
  }
}

/** Sheets are closed by the button that opened them. */
const next = (before: Used | undefined, used: Used): Used | undefined =>
  (used.tool === 'settings' || used.tool === 'share') && before?.tool === used.tool && before.on === used.on
    ? undefined
    : used
