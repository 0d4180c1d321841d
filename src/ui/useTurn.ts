import { useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'

/** A swipe is at least this long (px), and at most so steep; not from the edge, where the system's own begins. */
const LENGTH = 70
const SLOPE = 0.5
const EDGE = 28

/** Where the arrow keys and a swipe lead: to the page, issue or article before and after. */
export interface Turn {
  previous?: string | undefined
  next?: string | undefined
}

/**
 * Turns pages by arrow keys and by swiping. Keys with a modifier, in a field, and swipes that scroll something
 * sideways, zoom or select text are left alone.
 */
export function useTurn({ previous, next }: Turn): void {
  const navigate = useNavigate()
  // With the page itself, not after it: a key pressed at once must not turn the page that has gone.
  useLayoutEffect(() => {
    const go = (to: string | undefined) => {
      if (to) void navigate(to)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]')
      )
        return
      if (event.key === 'ArrowLeft') go(previous)
      else if (event.key === 'ArrowRight') go(next)
    }
    let start: { x: number; y: number } | undefined
    const onStart = (event: TouchEvent) => {
      const touch = event.touches[0]
      const inside = touch && touch.clientX > EDGE && touch.clientX < innerWidth - EDGE
      const free = event.touches.length === 1 && !scrollsSideways(event.target)
      start = inside && free ? { x: touch.clientX, y: touch.clientY } : undefined
    }
    const onEnd = (event: TouchEvent) => {
      const touch = event.changedTouches[0]
      if (!start || !touch || (visualViewport?.scale ?? 1) > 1.01 || getSelection()?.isCollapsed === false)
        return
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
      if (Math.abs(x) >= LENGTH && Math.abs(y) <= Math.abs(x) * SLOPE) go(x < 0 ? next : previous)
    }
    addEventListener('keydown', onKey)
    addEventListener('touchstart', onStart, { passive: true })
    addEventListener('touchend', onEnd, { passive: true })
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('touchstart', onStart)
      removeEventListener('touchend', onEnd)
    }
  }, [navigate, previous, next])
}

function scrollsSideways(target: EventTarget | null): boolean {
  for (
    let el = target instanceof Element ? target : null;
    el && el !== document.body;
    el = el.parentElement
  ) {
    if (el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).overflowX !== 'visible') return true
  }
  return false
}
