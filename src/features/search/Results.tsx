import { useCallback, useEffect, useRef, useState } from 'react'
import { useSearchTexts } from '#texts/search.ts'
import type { AnswerView } from './engine.ts'
import { Lot } from './Lot.tsx'
import { ROWS } from './queries.ts'
import './Results.css'

/** So many lots come by scrolling; then the reader asks for more, so that the page's foot can be reached. */
const BY_SCROLLING = 20
/** How far a reader had gone in a list: Back goes there again. */
const reached = new Map<string, number>()

/** The articles found, best first, in lots: the next comes when the end of the list is near. */
export function Results({ view, q, onOpen }: { view: AnswerView; q: string; onOpen: () => void }) {
  const texts = useSearchTexts()
  const { question, total } = view
  const [gone, setGone] = useState({ question, lots: reached.get(question) ?? 1 })
  const lots = gone.question === question ? gone.lots : (reached.get(question) ?? 1)
  const [focusFrom, setFocusFrom] = useState(-1)
  const [loaded, setLoaded] = useState(0)
  const onLoaded = useCallback(() => setLoaded((count) => count + 1), [])
  const end = useRef<HTMLDivElement>(null)
  const left = total - lots * ROWS
  const more = left > 0

  useEffect(() => {
    const near = end.current
    // Only when what was asked for last is there: an empty list would seem to end at once.
    if (!more || !near || loaded < lots || lots >= BY_SCROLLING || !('IntersectionObserver' in window))
      return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        reached.set(question, lots + 1)
        setGone({ question, lots: lots + 1 })
      },
      { rootMargin: '300px' },
    )
    observer.observe(near)
    return () => observer.disconnect()
  }, [question, lots, loaded, more])

  return (
    <section aria-label={texts.results}>
      {/* A click on any of its links opens an article; the list itself is no control. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <ol
        className="results"
        onClick={({ target }) => target instanceof Element && target.closest('a') && onOpen()}
      >
        {Array.from({ length: Math.min(lots, Math.ceil(total / ROWS)) }, (_, i) => (
          <Lot
            key={i}
            view={view}
            from={i * ROWS}
            q={q}
            windowed={lots > 8}
            onLoaded={onLoaded}
            focus={focusFrom === i * ROWS}
          />
        ))}
      </ol>
      {more && (
        <div ref={end} className="results-more">
          <button
            type="button"
            className="button"
            onClick={() => {
              setFocusFrom(lots * ROWS)
              reached.set(question, lots + 1)
              setGone({ question, lots: lots + 1 })
            }}
          >
            {texts.more(Math.min(ROWS, left))}
          </button>
        </div>
      )}
    </section>
  )
}
