import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { onWayBack } from './way-back.ts'
import './Sheet.css'

/** What the Tab key stops at; of a group of radio buttons that is the chosen one. */
const STOPS =
  'a[href], button:enabled, input:enabled:not([type=radio]), [type=radio]:checked, select, textarea, summary'

/**
 * A sheet over the lower part of the page, which can still be read and scrolled above it. It takes the focus and keeps it:
 * behind it a reader would not see where they are (WCAG 2.4.11). Escape, its button, a press beside it or the phone's own way
 * back (where the browser tells of it, `CloseWatcher`) closes it, and the focus goes back to where it was.
 */
export function Sheet({
  label,
  head,
  close,
  from,
  back = from,
  onClose,
  at = 'foot',
  children,
}: {
  /** What it is called. */
  label: string
  /** Its first line, beside the button that closes it; its name, if nothing else. */
  head?: ReactNode
  /** The words of that button. */
  close: string
  /** What was pressed: a press there is no press beside the sheet. */
  from: HTMLElement
  /** Where the focus goes back to, if not there. */
  back?: HTMLElement | undefined
  onClose: () => void
  /** Where it stands: at the head of the window if one writes in it, for keyboards of phones come from below. */
  at?: 'foot' | 'head'
  children: ReactNode
}) {
  const sheet = useRef<HTMLElement>(null)
  const leave = () => {
    onClose()
    // Another page may have come under it.
    const place = [back, from].find((one) => one.isConnected) ?? document.getElementById('main')
    place?.focus({ preventScroll: true })
  }
  const onLeave = useEffectEvent(leave)
  // With its first drawing: on a busy phone there is time to press something between the two.
  useLayoutEffect(() => {
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        // Not for what lies under the sheet as well.
        event.preventDefault()
        onLeave()
      } else if (event.key === 'Tab') turnBack(event, sheet.current)
    }
    const onPress = ({ target }: PointerEvent) => {
      const isOpener = from.matches('a, button') && target instanceof Node && from.contains(target)
      if (target instanceof Node && !sheet.current?.contains(target) && !isOpener) onLeave()
    }
    const stopWatching = onWayBack(onLeave)
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPress)
    return () => {
      stopWatching()
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPress)
    }
  }, [from])
  return (
    <section
      ref={sheet}
      className={at === 'foot' ? 'sheet sheet-low' : 'sheet sheet-top'}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
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

/** From the last stop of a sheet on to its first, and back. */
function turnBack(event: KeyboardEvent, sheet: HTMLElement | null): void {
  const stops = [...(sheet?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(
    (one) => one.getClientRects().length > 0,
  )
  const { activeElement } = document
  const [end, begin] = event.shiftKey
    ? [stops[0], stops[stops.length - 1]]
    : [stops[stops.length - 1], stops[0]]
  if (activeElement !== end && (activeElement !== sheet || !event.shiftKey)) return
  event.preventDefault()
  begin?.focus()
}
