import { useState } from 'react'
import { useHref } from 'react-router'
import { articlePath, type ArticleRef } from '#domain/urls.ts'
import { useEvidenceTexts } from '#texts/evidence.ts'
import { useTexts } from '#texts/texts.ts'
import { copy } from '#ui/copy.ts'

/** Copies a sentence with where it was printed and its lasting address, and says whether it worked. */
export function QuoteButton({
  sentence,
  paper,
  article,
  headline,
  at,
}: {
  sentence: string
  paper: string
  article: ArticleRef
  headline: string
  /** `#p3s2-9f3a07bc` */
  at: string
}) {
  const texts = useEvidenceTexts()
  const base = useTexts()
  const href = useHref(articlePath(article) + at)
  const [said, setSaid] = useState('')
  const quote = async () => {
    const where = base.date(article.date) + base.page(article.page)
    const url = decodeURI(new URL(href, location.href).href)
    const done = await copy(texts.citation(sentence, paper, where, headline, url))
    setSaid(done ? texts.quoted : texts.failed)
  }
  return (
    <>
      <button type="button" className="link" onClick={() => void quote()}>
        {texts.quote}
      </button>
      <span role="status">{said}</span>
    </>
  )
}
