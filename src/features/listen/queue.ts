import type { Article, Page } from '#domain/schema.ts'
import { articleId, parseArticleId, readablePath, type ArticleRef } from '#domain/urls.ts'

/** Articles to be read one after another. */
export interface Queue {
  articles: readonly ArticleRef[]
  /** Where the reading begins. */
  index: number
  /** Whether it goes on by itself: a list does, an article that was opened is read alone. */
  goesOn: boolean
}

/** An article among those of its page. */
export function queueOfPage(page: Page, article: Article): Queue {
  const articles = page.articles.map(({ n }) => ({ date: page.date, page: page.page, n }))
  return { articles, index: page.articles.indexOf(article), goesOn: false }
}

/** The articles that a page leads to, in the order in which they stand there: an issue, what was found, a name's. */
export function queueOfLinks(root: ParentNode, folder: string): Queue {
  const found = new Map<string, ArticleRef>()
  for (const { pathname } of root.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const ref = parseArticleId(readablePath(pathname).slice(folder.length))
    if (ref) found.set(articleId(ref), ref)
  }
  return { articles: [...found.values()], index: 0, goesOn: true }
}
