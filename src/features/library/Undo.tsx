import { useEffect, useRef, type ReactNode } from 'react'
import { useKeepingTexts } from '#texts/keeping.ts'
import { FootBar } from '#ui/FootBar.tsx'

/** What was done is spoken of for so long (ms), longer while the keyboard or the pointer is there. */
const SAID_MS = 8000

/** Says at the foot of the window what was done, and lets it be undone. `stays` for what the reader must not miss. */
export function Undo({
  said,
  stays = false,
  takesFocus = false,
  onUndo,
  onClose,
  onLeave,
  children,
}: {
  said: string
  stays?: boolean
  /** What was pressed by key is gone: the keyboard goes on here (WCAG 2.4.3). */
  takesFocus?: boolean
  onUndo?: (() => void) | undefined
  onClose: () => void
  /** Gives on the focus where the bar has it as it goes. */
  onLeave?: (() => void) | undefined
  children?: ReactNode
}) {
  const texts = useKeepingTexts()
  const bar = useRef<HTMLSpanElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (stays) return undefined
    const timer = setInterval(() => {
      const around = bar.current?.parentElement
      if (!around?.matches(':hover') && !around?.contains(document.activeElement)) close.current()
    }, SAID_MS)
    return () => clearInterval(timer)
  }, [stays])
  return (
    <FootBar said={said} onLeave={onLeave}>
      <span ref={bar} hidden />
      {onUndo && (
        <button
          type="button"
          className="button"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of what was pressed
          autoFocus={takesFocus}
          onClick={onUndo}
        >
          {texts.undo}
        </button>
      )}
      {children}
      <button type="button" className="link" onClick={onClose}>
        {texts.close}
      </button>
    </FootBar>
  )
}
