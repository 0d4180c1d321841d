import { tagsOf } from '#domain/tags.ts'
import type { Page, TagKind } from '#domain/schema.ts'
import type { SearchDoc } from './doc.ts'
import type { FilterKind } from './query.ts'

const KINDS = {
  people: 'person',
  companies: 'company',
  organisations: 'org',
  places: 'place',
} as const satisfies Record<TagKind, FilterKind>

/** The articles of a page, in the order of their numbers. */
export function docsOf(page: Page): SearchDoc[] {
  const place = `${page.date}/${String(page.page).padStart(2, '0')}`
  return [...page.articles]
    .sort((a, b) => a.n - b.n)
    .map((article) => ({
      id: `${place}/${article.n}`,
      headline: article.headline.main,
      kicker: article.headline.kicker ?? '',
      sub: article.headline.sub ?? '',
      paragraphs: article.paragraphs,
      names: [
        ...tagsOf(article).map(({ kind, name }) => ({ kind: KINDS[kind], name })),
        ...article.byline.authors.map(({ name }) => ({ kind: 'author' as const, name })),
      ],
    }))
}
