import { tagsOf } from '#domain/tags.ts'
import type { Article, Page } from '#domain/schema.ts'
import { pageId } from '#domain/urls.ts'
import type { DocHead, SearchDoc } from './doc.ts'

/** What suggestions need of an article, from what lists show of it. */
export const headOf = (
  place: string,
  article: Pick<Article, 'n' | 'headline' | 'byline' | 'tags'>,
): DocHead => ({
  id: `${place}/${article.n}`,
  headline: article.headline.main,
  names: [
    ...tagsOf(article),
    ...article.byline.authors.map(({ name }) => ({ kind: 'authors' as const, name })),
  ],
})

/** The articles of a page, in the order of their numbers. */
export function docsOf(page: Page): SearchDoc[] {
  const place = pageId(page)
  return [...page.articles]
    .sort((a, b) => a.n - b.n)
    .map((article) => ({
      ...headOf(place, article),
      kicker: article.headline.kicker ?? '',
      sub: article.headline.sub ?? '',
      paragraphs: article.paragraphs,
    }))
}
