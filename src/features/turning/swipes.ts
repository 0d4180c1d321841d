import { scrollsSideways } from './action.ts'

/** A swipe is at least this long (px), and at most so steep; not from the edge, where the system's own begins. */
const LENGTH = 70
const SLOPE = 0.5
const EDGE = 28

/**
 * Tells when the reader swipes to what comes before or after: by one finger, clearly sideways; not what scrolls a row,
 * zooms, selects text or moves in a sheet.
 * @returns ends it
 */
export function swipes(turn: (to: 'prev' | 'next') => void): () => void {
  let start: { x: number; y: number } | undefined
  const onStart = (event: TouchEvent) => {
    const touch = event.touches[0]
    const { target } = event
    const inside = touch && touch.clientX > EDGE && touch.clientX < innerWidth - EDGE
    const free =
      event.touches.length === 1 &&
      target instanceof Element &&
      !target.closest('[role=dialog], input') &&
      !scrollsSideways(target)
    start = inside && free ? { x: touch.clientX, y: touch.clientY } : undefined
  }
  const onEnd = (event: TouchEvent) => {
    const touch = event.changedTouches[0]
    if (!start || !touch || (visualViewport?.scale ?? 1) > 1.01 || getSelection()?.isCollapsed === false)
      return
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
    if (Math.abs(x) >= LENGTH && Math.abs(y) <= Math.abs(x) * SLOPE) turn(x < 0 ? 'next' : 'prev')
  }
  addEventListener('touchstart', onStart, { passive: true })
  addEventListener('touchend', onEnd, { passive: true })
  return () => {
    removeEventListener('touchstart', onStart)
    removeEventListener('touchend', onEnd)
  }
}
