import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { texts } from '../texts/texts.ts'

interface InlineFormProps {
  legend: string
  done: string
  /** Further buttons beside “done” and “cancel”. */
  more?: ReactNode
  children: ReactNode
  onDone: () => void
  onClose: () => void
}

/**
 * A small form that opens in the text, where the click was: the keyboard goes into it, Esc or its buttons close it,
 * and the keyboard returns to where it came from.
 */
export function InlineForm({ legend, done, more, children, onDone, onClose }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  useEffect(() => {
    const before = document.activeElement
    form.current?.querySelector<HTMLElement>('input:checked, input:not([type]), button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <form
      ref={form}
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
        onClose()
      }}
    >
      <fieldset>
        <legend>{legend}</legend>
        {children}
        <div className="inline-buttons">
          <button className="button button-main">{done}</button>
          {more}
          <button type="button" className="link" onClick={onClose}>
            {texts.draft.cancel}
          </button>
        </div>
      </fieldset>
    </form>
  )
}
