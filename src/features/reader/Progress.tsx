import { useEffect, useRef } from 'react'
import './Progress.css'

/** Whether the browser moves the line itself, by the text's way through the window. */
const BY_ITSELF = '(animation-timeline: --text) and (timeline-scope: --text)'

/** A quiet line at the upper edge, as long as the part of the article that has been read; none where motion is not wanted. */
export function Progress() {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const text = document.querySelector('.prose')
    if (!text || CSS.supports(BY_ITSELF)) return undefined
    const show = () => {
      const { top, height } = text.getBoundingClientRect()
      const read = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)))
      if (line.current) line.current.style.transform = `scaleX(${read})`
    }
    show()
    addEventListener('scroll', show, { passive: true })
    addEventListener('resize', show)
    return () => {
      removeEventListener('scroll', show)
      removeEventListener('resize', show)
    }
  }, [])
  return <div ref={line} className="read" aria-hidden="true" />
}
