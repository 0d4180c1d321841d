import { useEffect, useRef, type ReactNode } from 'react'
import './Sheet.css'

/**
 * A sheet over the lower part of the page, which can still be read and scrolled above it. It takes the focus; Escape, its
 * button or a press beside it closes it, and the focus goes back to what opened it.
 */
export function Sheet({
  label,
  head,
  close,
  from,
  onClose,
  children,
}: {
  /** What it is called. */
  label: string
  /** Its first line, beside the button that closes it; its name, if nothing else. */
  head?: ReactNode
  /** The words of that button. */
  close: string
  /** Where the focus goes back to. If it is what was pressed, a press there is no press beside the sheet. */
  from: HTMLElement
  onClose: () => void
  children: ReactNode
}) {
  const sheet = useRef<HTMLElement>(null)
  const leave = () => {
    onClose()
    from.focus({ preventScroll: true })
  }
  const onLeave = useRef(leave)
  useEffect(() => {
    onLeave.current = leave
  })
  useEffect(() => {
    sheet.current?.focus({ preventScroll: true })
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave.current()
    }
    const onPress = ({ target }: PointerEvent) => {
      const isOpener = from.matches('a, button') && target instanceof Node && from.contains(target)
      if (target instanceof Node && !sheet.current?.contains(target) && !isOpener) onLeave.current()
    }
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPress)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPress)
    }
  }, [from])
  return (
    <section ref={sheet} className="sheet" role="dialog" aria-label={label} tabIndex={-1}>
      <div className="sheet-head">
        {head ?? <h2>{label}</h2>}
        <button type="button" className="link" onClick={leave}>
          {close}
        </button>
      </div>
      {children}
    </section>
  )
}
