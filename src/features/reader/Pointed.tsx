import { useEffect, useMemo } from 'react'
import { useLocation, useNavigate, useNavigationType, NavigationType } from 'react-router'
import type { Article, Page } from '#domain/schema.ts'
import { findSentence, parseSentenceHash, writeSentenceHash } from '#domain/sentence-address.ts'
import { articlePath } from '#domain/urls.ts'
import { QuoteButton } from '#parts/QuoteButton.tsx'
import { useEvidenceTexts } from '#texts/evidence.ts'
import type { Found } from './found.ts'
import { drawHits } from './marked.tsx'
import './Pointed.css'

/**
 * Marks the sentence that the address points to (`#p3s2`), brings it into view, says when a correction has moved or
 * changed it, and lets it be quoted. Its code comes only with such an address.
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
  const texts = useEvidenceTexts()
  const { hash, search } = useLocation()
  const arrives = useNavigationType() !== NavigationType.Pop
  const navigate = useNavigate()
  const found = useMemo(() => {
    const ref = parseSentenceHash(hash)
    return ref && findSentence(article.paragraphs, ref)
  }, [article, hash])
  const path = articlePath({ ...page, n: article.n })

  useEffect(() => {
    if (!found) return undefined
    const text = article.paragraphs[found.paragraph - 1] ?? ''
    const ref = (mark: HTMLElement | null) => {
      // Whoever comes back finds the page where it was.
      if (mark && (arrives || scrollY === 0)) mark.scrollIntoView({ block: 'center' })
    }
    const drawn = drawHits(text, [found.span], { start: found.span.start, ref })
    onFind({ article, marked: new Map([[`paragraph${found.paragraph - 1}` as const, drawn]]) })
    return () => onFind(undefined)
  }, [article, found, arrives, onFind])

  const sentence = found && article.paragraphs[found.paragraph - 1]?.slice(found.span.start, found.span.end)
  return (
    <section className="pointed" aria-label={texts.pointed.label}>
      <p role="status">{found ? texts.pointed.found(found.how) : texts.pointed.gone}</p>
      <p className="pointed-tools">
        {sentence && (
          <QuoteButton
            sentence={sentence}
            paper={page.paper}
            article={{ ...page, n: article.n }}
            headline={article.headline.main}
            at={writeSentenceHash(found)}
          />
        )}
        <button
          type="button"
          className="link"
          onClick={() => void navigate(path + search, { replace: true, preventScrollReset: true })}
        >
          {texts.pointed.close}
        </button>
      </p>
    </section>
  )
}
