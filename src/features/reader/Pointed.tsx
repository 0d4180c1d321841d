import { useEffect, useMemo } from 'react'
import { useLocation, useNavigate, useNavigationType, NavigationType } from 'react-router'
import type { Article, Page } from '#domain/schema.ts'
import { articlePath } from '#domain/urls.ts'
import { QuoteButton } from '#parts/QuoteButton.tsx'
import { useEvidenceTexts } from '#texts/evidence.ts'
import type { Found } from './found.ts'
import { drawHits } from './marked.tsx'
import { pointedBy } from './pointed-by.ts'
import { spansOf } from './spans.ts'
import { whenWhole } from './when-whole.ts'
import './Pointed.css'

/**
 * Whether the fragment was typed, or tapped outside of the app, into the open page: browsers make such an entry of history
 * without a state, and the router takes it for a way back. It gets one, so that coming back to it is a way back.
 */
function isTyped(): boolean {
  const state: unknown = history.state
  if (state === null) history.replaceState({ seen: true }, '')
  return state === null
}

/**
 * Marks the sentence (`#p3s2`), or exactly the quoted words, that the address points to, brings them into view, says when a
 * correction has moved or changed them, and lets them be quoted. Its code comes only with such an address.
 */
export function Pointed({
  page,
  article,
  onFind,
}: {
  page: Page
  article: Article
  /** Is told what to mark; undefined when nothing is pointed to any longer. */
  onFind: (found: Found | undefined) => void
}) {
  const texts = useEvidenceTexts().pointed
  const { hash, search } = useLocation()
  const arrives = useNavigationType() !== NavigationType.Pop
  const navigate = useNavigate()
  const pointed = useMemo(() => pointedBy(article.paragraphs, hash), [article, hash])
  const path = articlePath({ ...page, n: article.n })

  useEffect(() => {
    if (!pointed) return undefined
    const isNew = arrives || isTyped()
    const ref = (mark: HTMLElement | null) => {
      // Whoever comes back finds the page where it was.
      if (mark && (isNew || scrollY === 0)) mark.scrollIntoView({ block: 'center' })
    }
    const { paragraphs } = article
    const marked = Array.from(spansOf(paragraphs, pointed), ([p, span]) => {
      const here = p === pointed.start.paragraph ? { start: span.start, ref } : undefined
      return [`paragraph${p}` as const, drawHits(paragraphs[p] ?? '', [span], here)] as const
    })
    const giveUp = whenWhole(() => onFind({ article, marked: new Map(marked) }))
    return () => {
      giveUp()
      onFind(undefined)
    }
  }, [article, pointed, arrives, onFind])

  return (
    <section className="pointed" aria-label={texts.label}>
      <p role="status">{pointed ? texts.found(pointed.how) : texts.gone}</p>
      <p className="pointed-tools">
        {pointed && (
          <QuoteButton
            sentence={pointed.quote}
            paper={page.paper}
            article={{ ...page, n: article.n }}
            headline={article.headline.main}
            at={pointed.at}
          />
        )}
        <button
          type="button"
          className="link"
          onClick={() => void navigate(path + search, { replace: true, preventScrollReset: true })}
        >
          {texts.close}
        </button>
      </p>
    </section>
  )
}
