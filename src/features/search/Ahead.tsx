import { useEffect, useRef } from 'react'
import { useHref } from 'react-router'
import { SEARCH } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import './Ahead.css'

/**
 * Stands in the place of a field whose code is on its way: it is not to be seen, but has the focus, so that what is typed on,
 * by an input method too, is not lost. Enter searches by a page load, Escape gives up.
 */
export function Ahead({
  typed,
  onType,
  from,
  onClose,
}: {
  /** What was typed before. */
  typed: string
  onType: (text: string) => void
  /** Where the focus goes back to. */
  from: HTMLElement
  onClose: () => void
}) {
  const { nav } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    return () => {
      // Where the code did not come nothing takes the focus.
      if (document.activeElement === document.body) from.focus({ preventScroll: true })
    }
  }, [from])
  return (
    <form className="ahead" action={useHref(SEARCH)}>
      <input
        ref={field}
        name="q"
        inputMode="search"
        autoComplete="off"
        aria-label={nav.search}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          // The key that asked for it, pressed once more or for long.
          if (/^[/／]$/.test(event.key) && typed === '') event.preventDefault()
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          onClose()
          from.focus({ preventScroll: true })
        }}
      />
    </form>
  )
}
