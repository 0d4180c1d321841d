import { useCallback, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Article } from '#domain/schema.ts'
import { useSearchTexts } from '#texts/search.ts'
import { useLeaving } from '#ui/useLeaving.ts'
import { useWritten } from '#ui/useWritten.ts'
import type { Found } from './found.ts'
import { useFind } from './useFind.ts'
import './FindBar.css'

/** Milliseconds to wait for the next key before the text is marked. */
const PAUSE = 150

/**
 * Finds words in the opened article: those of the search that led here (`?q=`), or what is typed. Says how often
 * they occur, and leads from place to place. Its code comes only when there is something to find.
 */
export function FindBar({
  article,
  onFind,
}: {
  article: Article
  /** Is told what to mark; undefined when nothing is looked for any longer. */
  onFind: (found: Found | undefined) => void
}) {
  const texts = useSearchTexts().find
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const [text, setText] = useState(q)
  const [composing, setComposing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const { count, at, goTo } = useFind(article, q, onFind)
  const isClosed = useRef(false)
  const close = useCallback(() => {
    isClosed.current = true
    setParams((now) => withQ(now, undefined), { replace: true, preventScrollReset: true })
  }, [setParams])
  // The link that opens the bar is there again when the bar is gone. Who was in the text stays there.
  useEffect(
    () => () => {
      if (isClosed.current && document.activeElement === document.body)
        document.querySelector<HTMLElement>('article a[href$="?q="]')?.focus({ preventScroll: true })
    },
    [],
  )

  const isLeaving = useLeaving()
  const isBrought = useRef(true)
  // By a search over the page, or by Back.
  const written = useWritten(q, () => {
    isBrought.current = true
    setText(q)
  })
  useEffect(() => {
    if (!isBrought.current) return undefined
    const frame = requestAnimationFrame(() => {
      isBrought.current = false
      if (q === '') input.current?.focus()
      // A search led here: to the first place. Whoever comes back finds the page where it was.
      else if (scrollY === 0) goTo(0)
    })
    return () => cancelAnimationFrame(frame)
  }, [q, goTo])
  const look = useCallback(
    (words: string) => {
      written.push(words)
      setParams((now) => withQ(now, words), { replace: true, preventScrollReset: true })
    },
    [setParams, written],
  )
  useEffect(() => {
    const isWritten = () => text === written.at(-1)
    if (composing || isWritten()) return undefined
    // Again and again: a link that was pressed meanwhile may be waited for no longer.
    const timer = setInterval(() => isWritten() || isLeaving() || look(text), PAUSE)
    return () => clearInterval(timer)
  }, [text, composing, written, isLeaving, look])
  // Enter came before the pause was over.
  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current && text === q) goTo(0)
    isAsked.current &&= text !== q
  }, [text, q, goTo])
  useEffect(() => {
    // Wherever the reader is, but not in another control, to which the key may mean something.
    const onKey = ({ key, target, isComposing, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || isComposing || defaultPrevented || !(target instanceof Element)) return
      const free = target === document.body || target.id === 'main' || target.closest('a, mark')
      if (free || form.current?.contains(target)) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [close])

  return (
    <form
      ref={form}
      className="find"
      role="search"
      aria-label={texts.label}
      onSubmit={(event) => {
        event.preventDefault()
        if (text === q) return goTo(at + 1)
        isAsked.current = true
        look(text)
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
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          goTo(Math.max(at, 0) - 1)
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <button type="button" className="link" onClick={close}>
        {texts.close}
      </button>
      <p role="status">
        <span aria-hidden>{q && texts.place(at + 1, count)}</span>
        <span className="hidden">{q && texts.marked(q, count, at + 1)}</span>
      </p>
      <span className="find-steps">
        {count > 0 && (
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
