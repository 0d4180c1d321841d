import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSearchTexts } from '#texts/search.ts'
import { Notice } from '#ui/Notice.tsx'
import type { AnswerView } from './engine.ts'
import { ROWS, rowsQuery } from './queries.ts'
import { Result } from './Result.tsx'
import './Results.css'

/** So many lots come by scrolling; then the reader asks for more, so that the page's foot can be reached. */
const BY_SCROLLING = 20
/** In a list of more lots, the browser leaves out of its work what is far from the eye. */
const SHORT = 3

/**
 * The articles found, best first, in lots: the next comes when the end of the list is near. The query cache keeps
 * the lots, so that Back finds the list as long as it was.
 */
export function Results({
  view,
  q,
  language,
  onOpen,
  onShown,
}: {
  view: AnswerView
  q: string
  /** Of the paper, where it is not simplified Chinese. */
  language: string | undefined
  onOpen: () => void
  /** There are rows. */
  onShown: (() => void) | undefined
}) {
  const texts = useSearchTexts()
  const { data, isError, isFetching, isFetchNextPageError, hasNextPage, isPlaceholderData, ...rows } =
    useInfiniteQuery({ ...rowsQuery(view), placeholderData: keepPreviousData })
  const { fetchNextPage, refetch } = rows
  const [focused, setFocused] = useState(-1)
  const isDrawn = useDrawn()
  const end = useRef<HTMLDivElement>(null)
  const lots = data?.pages.length ?? 0
  /** As long as there are more. */
  const shown = lots * ROWS
  const byItself = hasNextPage && !isFetching && !isFetchNextPageError && lots < BY_SCROLLING

  useEffect(() => {
    if (lots > 0) onShown?.()
  }, [lots, onShown])
  useEffect(() => {
    const near = end.current
    if (!byItself || !near || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage()
      },
      { rootMargin: '300px' },
    )
    observer.observe(near)
    return () => observer.disconnect()
  }, [byItself, fetchNextPage])

  if (isError && !data) {
    return (
      <Notice title={texts.failed}>
        <button type="button" className="button" onClick={() => void refetch()}>
          {texts.retry}
        </button>
      </Notice>
    )
  }
  return (
    <section aria-label={texts.results} aria-busy={!data || isPlaceholderData}>
      {data ? (
        // A click on any of its links opens an article; the list itself is no control.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
        <ol
          lang={language}
          className={isDrawn && lots > SHORT ? 'results results-long' : 'results'}
          onClick={({ target }) => target instanceof Element && target.closest('a') && onOpen()}
        >
          {data.pages.flat().map((row, i) => (
            <Result key={row.id} row={row} q={q} place={i + 1} total={view.total} isFocused={i === focused} />
          ))}
        </ol>
      ) : (
        <p className="results-wait">{texts.loading}</p>
      )}
      {hasNextPage && (
        <>
          <div ref={end} className="results-more">
            <button
              type="button"
              className="button"
              aria-busy={isFetching}
              onClick={() => {
                setFocused(shown)
                void fetchNextPage({ cancelRefetch: false })
              }}
            >
              {isFetching ? texts.loading : texts.more(Math.min(ROWS, view.total - shown))}
            </button>
          </div>
          <p className="results-part">{texts.printed(shown, view.total, view.atLeast || !view.done)}</p>
        </>
      )}
    </section>
  )
}

/**
 * True once everything has been laid out: until then nothing is left out, so that Back finds the place where the
 * reader was, and the browser knows how tall each row is (CSS Sizing 4, "last remembered size").
 */
function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setDrawn, 300, true)
    return () => clearTimeout(timer)
  }, [])
  return isDrawn
}
