import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSettings } from '#data/device/settings.ts'
import { actionOf, type Action } from './action.ts'
import { KeysHelp } from './KeysHelp.tsx'
import { swipes } from './swipes.ts'
import { awaitWords } from './words.ts'

/** Keys are no more what the reader waits for when the last of them is older than this (ms). */
const FRESH_MS = 3000

/**
 * Turns pages, issues and articles by keys and by swiping: it follows the page's own links to what comes before and after,
 * so that whatever has such links turns, and no gesture is ever needed. Either can be turned off.
 */
export function Turning({
  pressed,
  onWrite,
}: {
  /** Keys that were pressed while this code was on its way, in order. */
  pressed: readonly KeyboardEvent[]
  /** Takes letters for the tool that searches, while it is on its way. */
  onWrite: (letter: string) => void
}) {
  const { keys, swipe } = useSettings()
  const [helpFrom, setHelpFrom] = useState<HTMLElement>()
  /** A field of the page that was asked for. */
  const field = useRef<HTMLInputElement>(null)
  const [words] = useState(awaitWords)
  const act = (action: Action, at: number) => {
    if (action === 'help') {
      const { activeElement } = document
      const from = activeElement instanceof HTMLElement ? activeElement : document.body
      setHelpFrom((open) => (open ? undefined : from))
    } else if (action === 'search') {
      field.current = search()
      words.begin(at)
    } else turn(action)
  }
  const seen = useRef(new WeakSet<Event>())
  const onKey = useEffectEvent((event: KeyboardEvent, isOnce = false) => {
    if (seen.current.has(event)) return
    seen.current.add(event)
    const action = actionOf(event)
    // Pressed once more, or for long, as nothing was there yet.
    if (action === 'search' && (isOnce || event.repeat)) return event.preventDefault()
    const letter = words.letterOf(event)
    if (letter) {
      event.preventDefault()
      if (field.current) write(field.current, letter)
      else onWrite(letter)
      return
    }
    // Turned off, the sheet that says so can still be closed as it was opened.
    if (!action || (keys === 'off' && !(helpFrom && action === 'help'))) return
    event.preventDefault()
    if (!isOnce) act(action, event.timeStamp)
  })
  const onPressed = useEffectEvent((events: readonly KeyboardEvent[]) => {
    if (!events.some(({ timeStamp }) => performance.now() - timeStamp < FRESH_MS)) return
    // Who presses a key again, as nothing has come yet, means it once.
    const keys = events.map(({ key }) => key)
    for (const [i, event] of events.entries()) onKey(event, keys.indexOf(event.key) < i)
  })
  const onLive = useEffectEvent((event: KeyboardEvent) => {
    // In the order in which they were pressed; this one, which may be among them by now, is no repetition.
    onPressed(pressed.filter((one) => one !== event))
    onKey(event)
  })
  useEffect(() => {
    const frame = requestAnimationFrame(() => onPressed(pressed))
    return () => cancelAnimationFrame(frame)
  }, [pressed])
  useEffect(() => {
    addEventListener('keydown', onLive)
    addEventListener('pointerdown', words.end, true)
    return () => {
      removeEventListener('keydown', onLive)
      removeEventListener('pointerdown', words.end, true)
    }
  }, [words])
  useEffect(() => (swipe === 'on' ? swipes(turn) : undefined), [swipe])
  return helpFrom ? <KeysHelp from={helpFrom} onClose={() => setHelpFrom(undefined)} /> : null
}

/** Follows the page's link to what comes before or after. */
function turn(to: 'prev' | 'next'): void {
  document.querySelector<HTMLElement>(`main a[rel=${to}]`)?.click()
}

/**
 * Goes to the page's own field, or opens the tool that searches.
 * @returns the field
 */
function search(): HTMLInputElement | null {
  const fields = [...document.querySelectorAll<HTMLElement>('main :is([type=search], [role=combobox])')]
  const own = fields.find((one) => one.getClientRects().length > 0)
  const field = own ?? document.querySelector<HTMLElement>('header [data-tool=search]')
  // What is a tool opens over the page, which stays where it is, and so does the reader's place in it; a field of the page is one.
  own?.focus()
  field?.click()
  return own instanceof HTMLInputElement ? own : null
}

/** Writes a letter into a field as a reader does. */
function write(field: HTMLInputElement, letter: string): void {
  field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
