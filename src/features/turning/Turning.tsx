import { useEffect, useEffectEvent, useState } from 'react'
import { useSettings } from '#data/device/settings.ts'
import { actionOf, type Action } from './action.ts'
import { KeysHelp } from './KeysHelp.tsx'
import { swipes } from './swipes.ts'

/** A first key that is older than this (ms) when this code has come is not what the reader still waits for. */
const FRESH_MS = 3000

/**
 * Turns pages, issues and articles by keys and by swiping: it follows the page's own links to what comes before and after,
 * so that whatever has such links turns, and no gesture is ever needed. Either can be turned off.
 */
export function Turning({
  first,
}: {
  /** What this code came for, which may have been a key. */
  first: Event | undefined
}) {
  const { keys, swipe } = useSettings()
  const [helpFrom, setHelpFrom] = useState<HTMLElement>()
  const act = (action: Action) => {
    if (action === 'help') {
      const { activeElement } = document
      const from = activeElement instanceof HTMLElement ? activeElement : document.body
      setHelpFrom((open) => (open ? undefined : from))
    } else if (action === 'search') {
      const fields = [...document.querySelectorAll<HTMLElement>('main :is([type=search], [role=combobox])')]
      const field =
        fields.find((one) => one.getClientRects().length > 0) ??
        document.querySelector<HTMLElement>('header [data-tool=search]')
      field?.focus()
      // What is a tool opens; a field of the page is one.
      field?.click()
    } else turn(action)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actionOf(event)
    // Turned off, the sheet that says so can still be closed as it was opened.
    if (!action || (keys === 'off' && !(helpFrom && action === 'help'))) return
    event.preventDefault()
    act(action)
  })
  const onFirst = useEffectEvent(() => {
    if (first instanceof KeyboardEvent && performance.now() - first.timeStamp < FRESH_MS) onKey(first)
  })
  useEffect(() => {
    const frame = requestAnimationFrame(() => onFirst())
    addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('keydown', onKey)
    }
  }, [])
  useEffect(() => (swipe === 'on' ? swipes(turn) : undefined), [swipe])
  return helpFrom ? <KeysHelp from={helpFrom} onClose={() => setHelpFrom(undefined)} /> : null
}

/** Follows the page's link to what comes before or after. */
function turn(to: 'prev' | 'next'): void {
  document.querySelector<HTMLElement>(`main a[rel=${to}]`)?.click()
}
