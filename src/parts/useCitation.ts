import { useHref } from 'react-router'
import { pasteable } from '#domain/shared-address.ts'
import { articlePath, type ArticleRef } from '#domain/urls.ts'
import { useEvidenceTexts } from '#texts/evidence.ts'
import { useTexts } from '#texts/texts.ts'

/** Where words of an article were printed. */
export interface Printed {
  paper: string
  article: ArticleRef
  headline: string
}

/** The one form of a citation: words in quotation marks, where they were printed, and the lasting address of where they begin. */
export function useCitation({ paper, article, headline }: Printed) {
  const texts = useEvidenceTexts()
  const base = useTexts()
  const path = useHref(articlePath(article))
  /** @param at `#p3s2-9f3a07bc` */
  const addressOf = (at: string) => pasteable(new URL(path + at, location.href).href)
  return {
    addressOf,
    /** @param words paragraphs, by line */
    cite: (words: string, at: string) =>
      texts.citation(
        words,
        paper,
        base.date(article.date) + base.page(article.page),
        headline,
        addressOf(at),
      ),
  }
}
