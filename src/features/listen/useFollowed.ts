import { useEffect, useRef, useState } from 'react'
import type { Line } from './lines.ts'
import { elementOf, isInView, mark } from './mark.ts'

/** A line is read in this part of the window's height, or less where the bars at its foot take more (ui/FootBar.tsx). */
const FREE = 0.7
const free = () => {
  const foot = parseFloat(document.documentElement.style.getPropertyValue('--foot')) || 0
  return Math.min(innerHeight * FREE, innerHeight - foot)
}
/** How often a page that is still coming is looked through for the line (ms). */
const LOOK_MS = 200
const KEYS = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' '])

const bring = (element: HTMLElement) => {
  const still =
    document.documentElement.dataset['motion'] === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top, height } = element.getBoundingClientRect()
  const room = free()
  scrollBy({ top: top - Math.max(room / 3, (room - height) / 2), behavior: still ? 'auto' : 'smooth' })
}

/**
 * Marks the line that is read where it stands, and keeps it in view until the reader scrolls away from it; then `back`
 * leads there again.
 */
export function useFollowed(line: Line | undefined, className: string) {
  const [isAway, setAway] = useState(false)
  const follows = useRef(true)
  const marked = useRef<HTMLElement | undefined>(undefined)

  useEffect(() => {
    if (!line) return undefined
    let unmark = () => {}
    const show = (): boolean => {
      const element = elementOf(line)
      if (!element) return false
      marked.current = element
      unmark = mark(element, className)
      if (follows.current && !isInView(element, free())) bring(element)
      return true
    }
    const timer = show() ? undefined : setInterval(() => show() && clearInterval(timer), LOOK_MS)
    return () => {
      clearInterval(timer)
      marked.current = undefined
      unmark()
    }
  }, [line, className])

  useEffect(() => {
    const settle = (is: boolean) => {
      follows.current = !is
      setAway(is)
    }
    // Only the reader's own scrolling leads away.
    let own = false
    const touch = ({ type, key }: { type: string; key?: string }) => {
      own = type !== 'keydown' || KEYS.has(key ?? '')
    }
    const onScroll = () => {
      const element = marked.current
      if (!element) return
      if (isInView(element, innerHeight)) settle(false)
      else if (own) settle(true)
    }
    for (const sign of ['wheel', 'touchmove'] as const) addEventListener(sign, touch, { passive: true })
    addEventListener('keydown', touch)
    addEventListener('scroll', onScroll, { passive: true })
    return () => {
      for (const sign of ['wheel', 'touchmove'] as const) removeEventListener(sign, touch)
      removeEventListener('keydown', touch)
      removeEventListener('scroll', onScroll)
    }
  }, [])

  const back = () => {
    follows.current = true
    setAway(false)
    if (marked.current) bring(marked.current)
  }
  return { isAway: isAway && line !== undefined, back }
}
