import type { Article, Page } from '#domain/schema.ts'
import { articleId } from '#domain/urls.ts'

/** What is kept of an article with everything that belongs to it: enough to list it without a network. */
export interface About {
  /** `2024-02-24/01/1` */
  id: string
  title: string
  paper: string
}

export const aboutArticle = (page: Page, article: Article): About => ({
  id: articleId({ ...page, n: article.n }),
  title: article.headline.main,
  paper: page.paper,
})
