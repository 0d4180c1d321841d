import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Article } from '#domain/schema.ts'
import { marksIn } from '#search/language/marks.ts'
import { parseQuery } from '#domain/query-words.ts'
import { useSearchTexts } from '#texts/search.ts'
import type { FindHits } from './ArticleText.tsx'
import './FindBar.css'

/** Milliseconds to wait for the next key before the text is marked. */
const PAUSE = 150

/**
 * Finds words in the opened article: those of the search that led here (`?q=`), or what is typed. Says how often
 * they occur, and leads from place to place. Its code comes only when there is something to find.
 */
export function FindBar({
  article,
  marking,
  onFind,
}: {
  article: Article
  /** What the text is marked by now. */
  marking: FindHits | undefined
  onFind: (find: FindHits | undefined) => void
}) {
  const texts = useSearchTexts().find
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const [text, setText] = useState(q)
  const [composing, setComposing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const arrived = useRef(false)
  const { find, total } = useMemo(() => finderOf(q, article), [q, article])
  const [place, setPlace] = useState({ find, at: -1 })
  const at = place.find === find ? place.at : -1

  const goTo = useCallback(
    (wanted: number) => {
      const marks = [...document.querySelectorAll<HTMLElement>('.prose mark')]
      if (marks.length === 0) return
      const next = (wanted + marks.length) % marks.length
      for (const mark of marks) mark.classList.remove('mark-current')
      marks[next]?.classList.add('mark-current')
      marks[next]?.scrollIntoView({ block: 'center' })
      setPlace({ find, at: next })
    },
    [find],
  )
  useEffect(() => onFind(find), [find, onFind])
  useEffect(() => () => onFind(undefined), [onFind])
  useEffect(() => {
    if (arrived.current || marking !== find) return undefined
    const frame = requestAnimationFrame(() => {
      arrived.current = true
      // A search led here: to the first place. Whoever comes back finds the page where it was.
      if (q === '') input.current?.focus()
      else if (scrollY === 0) goTo(0)
    })
    return () => cancelAnimationFrame(frame)
  }, [q, marking, find, goTo])
  useEffect(() => {
    if (composing || text === q) return undefined
    const timer = setTimeout(() => {
      setParams((now) => withQ(now, text), { replace: true, preventScrollReset: true })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, q, composing, setParams])

  return (
    <form
      className="find"
      role="search"
      aria-label={texts.label}
      onSubmit={(event) => {
        event.preventDefault()
        goTo(at + 1)
      }}
    >
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={texts.label}
        placeholder={texts.label}
        autoComplete="off"
        maxLength={400}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <button
        type="button"
        className="link"
        onClick={() => setParams((now) => withQ(now, undefined), { replace: true, preventScrollReset: true })}
      >
        {texts.close}
      </button>
      <span role="status">{q && texts.marked(q, total)}</span>
      <span className="find-steps">
        {total > 0 && (
          <>
            <button type="button" className="link" onClick={() => goTo(Math.max(at, 0) - 1)}>
              {texts.previous}
            </button>
            <button type="submit" className="link">
              {texts.next}
            </button>
          </>
        )}
      </span>
    </form>
  )
}

function withQ(params: URLSearchParams, q: string | undefined): URLSearchParams {
  const next = new URLSearchParams(params)
  if (q === undefined) next.delete('q')
  else next.set('q', q)
  return next
}

/** What to mark in the article; where nothing stands so, marks and blanks are ignored, as the search does. */
function finderOf(q: string, article: Article): { find: FindHits | undefined; total: number } {
  if (q.trim() === '') return { find: undefined, total: 0 }
  const query = parseQuery(q)
  const count = (find: FindHits) => article.paragraphs.reduce((sum, text) => sum + find(text).length, 0)
  const strict: FindHits = (text) => marksIn(text, query)
  const total = count(strict)
  if (total > 0) return { find: strict, total }
  const loose: FindHits = (text) => marksIn(text, query, true)
  return { find: loose, total: count(loose) }
}
