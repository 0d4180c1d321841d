import type { Summary } from './derived-issue.ts'
import type { Article, Page } from './schema.ts'
import { opening } from './text.ts'

/** Characters of an article's text that lists may show. */
const OPENING = 160

/** An article as lists show it. */
export function summarise({ date, page }: Pick<Page, 'date' | 'page'>, article: Article): Summary {
  const { n, headline, byline, paragraphs, tags } = article
  return {
    date,
    page,
    n,
    headline,
    byline,
    opening: opening(paragraphs[0] ?? '', OPENING),
    length: paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0),
    tags,
  }
}
