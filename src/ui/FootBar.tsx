import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import './FootBar.css'

/** Something that is said at the foot of the window, with what can be done; the page above can be read on. */
export function FootBar({
  said,
  language,
  onLeave,
  children,
}: {
  said: string
  language?: string
  /** The bar goes, and the focus is in it: gives it on. If not said, it goes back to where it came from. */
  onLeave?: (() => void) | undefined
  children: ReactNode
}) {
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => stand(bar.current, false), [])
  const leave = useEffectEvent((from?: HTMLElement) =>
    onLeave ? onLeave() : from?.isConnected && from.focus({ preventScroll: true }),
  )
  useLayoutEffect(() => leadBack(bar.current, leave), [])
  return (
    <section ref={bar} className="foot-bar" aria-label={said} lang={language}>
      <p role="status">{said}</p>
      {children}
    </section>
  )
}

/**
 * Who closes a bar by one of its buttons goes on where they came from: it stands at the page's end, whose next stop is the page's
 * beginning.
 * @returns does so, if the focus is in the bar
 */
function leadBack(bar: HTMLElement | null, onLeave: (from?: HTMLElement) => void): (() => void) | undefined {
  if (!bar) return undefined
  let from: HTMLElement | undefined
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !bar.contains(relatedTarget)) from = relatedTarget
  }
  bar.addEventListener('focusin', onFocus)
  return () => {
    bar.removeEventListener('focusin', onFocus)
    if (bar.contains(document.activeElement)) onLeave(from)
  }
}

/** Holds at the foot of the window what stays there; bars that come and go stand on it. */
export function AtFoot({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => stand(place.current, true), [])
  return (
    <div ref={place} className="at-foot">
      {children}
    </div>
  )
}

/** So much (px) stays free between what is focused and what stands at the foot. */
const AIR = 8

/** What stands at the foot of the window, the lowest first, and the same room once more at the page's end. */
const bars: HTMLElement[] = []
let room: HTMLElement | undefined

/**
 * Lets a bar stand on those that are there, so that none lies over another. What is focused is scrolled to above them
 * (WCAG 2.4.11), sheets stand on them, and the page's end can be scrolled out from under them.
 * @returns how to take it away
 */
function stand(bar: HTMLElement | null, isLowest: boolean): (() => void) | undefined {
  if (!bar) return undefined
  if (isLowest) bars.unshift(bar)
  else bars.push(bar)
  const observer = new ResizeObserver(lay)
  observer.observe(bar)
  lay()
  return () => {
    observer.disconnect()
    bars.splice(bars.indexOf(bar), 1)
    lay()
  }
}

function lay(): void {
  let height = 0
  for (const bar of bars) {
    // Where there is no room for all, the last can be read.
    const most = Math.max(0, innerHeight - bar.offsetHeight)
    bar.style.bottom = `calc(var(--dock) + ${Math.min(height, most)}px)`
    height += bar.offsetHeight
  }
  if (!room) {
    room = document.createElement('div')
    room.className = 'foot-room'
    document.body.append(room)
  }
  room.style.height = `${height}px`
  const { style } = document.documentElement
  const last = bars[bars.length - 1]
  const foot = last && Math.round(innerHeight - last.getBoundingClientRect().top)
  style.scrollPaddingBottom = foot ? `${foot + AIR}px` : ''
  if (foot) style.setProperty('--foot', `${foot}px`)
  else style.removeProperty('--foot')
}
