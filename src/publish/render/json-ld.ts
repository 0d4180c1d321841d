import type { NewsArticle, Organization, Person, Place, WithContext } from 'schema-dts'
import { KINDS, TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import type { Article, NamedTag, Page } from '#domain/schema.ts'
import { articlePath, pagePath } from '#domain/urls.ts'
import type { Absolute } from '../outputs/absolute.ts'

/** A page has a date and no hour: the day begins in China. */
export const publishedAt = ({ date }: Pick<Page, 'date'>) => `${date}T00:00:00+08:00`

/** Baidu reads the days from words of its own (资源平台, 时间因子). */
type WithPubDate = { pubDate: string; upDate?: string }

const person = ({ name, roles = [] }: NamedTag): Person => ({
  '@type': 'Person',
  name,
  ...(roles.length > 0 && { jobTitle: roles }),
})

/** A name as schema.org's thing of its type; a person with the roles in which they are named. */
const NAMED: Record<(typeof KINDS)[TagKind]['schemaType'], (tag: NamedTag) => Person | Organization | Place> =
  {
    Person: person,
    Organization: ({ name }) => ({ '@type': 'Organization', name }),
    Place: ({ name }) => ({ '@type': 'Place', name }),
  }

/**
 * An article as schema.org's NewsArticle: printed on a page of an issue of a newspaper, naming whom it names.
 * Its types are those that Google publishes of schema.org. `card` is its picture's absolute address.
 */
export function newsArticle(page: Page, article: Article, absolute: Absolute, card?: string) {
  const { headline, byline, tags } = article
  const alternative = [headline.kicker, headline.sub].filter((text) => text !== undefined)
  const data: WithContext<Exclude<NewsArticle, string>> & WithPubDate = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: absolute(articlePath({ ...page, n: article.n })),
    headline: headline.main,
    ...(alternative.length > 0 && { alternativeHeadline: alternative }),
    ...(card && { image: [card] }),
    inLanguage: page.language,
    datePublished: publishedAt(page),
    ...(article.updated && { dateModified: publishedAt({ date: article.updated }) }),
    pubDate: `${page.date}T00:00:00`,
    ...(article.updated && { upDate: `${article.updated}T00:00:00` }),
    printPage: String(page.page),
    ...(page.pageName && { articleSection: page.pageName }),
    author: byline.authors.map(({ name, role }) => person({ name, roles: role ? [role] : [] })),
    publisher: { '@type': 'NewsMediaOrganization', name: page.paper },
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: page.date,
      url: absolute(pagePath(page)),
      isPartOf: { '@type': 'Newspaper', name: page.paper },
    },
    mentions: TAG_KINDS.flatMap((kind) => tags[kind].map(NAMED[KINDS[kind].schemaType])),
  }
  return data
}

/** JSON that cannot end its script element (ASVS 5.0 §1.2.3). */
export const jsonForScript = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c')
