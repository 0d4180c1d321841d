import type { Article, Page } from '#domain/schema.ts'
import { opening } from '#domain/text.ts'
import { articlePath, pagePath } from '#domain/urls.ts'
import { escapeHtml } from './template.ts'

/** Makes an absolute address of a path; without a site address it stays a path from the host's root. */
export type Absolute = (path: string) => string

const meta = (property: string, content: string) =>
  `<meta property="${property}" content="${escapeHtml(content)}">`

/** What chat apps and social sites read of any page (Open Graph). */
export function openGraph(
  paper: string,
  title: string,
  description: string,
  url: string,
  type = 'website',
): string {
  return (
    meta('og:site_name', paper) +
    meta('og:title', title) +
    meta('og:type', type) +
    meta('og:url', url) +
    (description ? meta('og:description', description) : '')
  )
}

/** Open Graph and schema.org data of an article. */
export function articleMetadata(page: Page, article: Article, absolute: Absolute): string {
  const { headline, byline } = article
  const url = absolute(articlePath({ ...page, n: article.n }))
  const description = opening(article.paragraphs[0] ?? headline.main, 100)
  return (
    openGraph(page.paper, headline.main, description, url, 'article') +
    meta('article:published_time', publishedAt(page)) +
    byline.authors.map(({ name }) => meta('article:author', name)).join('') +
    (page.pageName ? meta('article:section', page.pageName) : '') +
    `<script type="application/ld+json">${jsonForScript(newsArticle(page, article, absolute, url))}</script>`
  )
}

/** A page has a date and no hour: the day begins in China. */
const publishedAt = (page: Page) => `${page.date}T00:00:00+08:00`

function newsArticle(page: Page, article: Article, absolute: Absolute, url: string) {
  const { headline, byline, tags } = article
  const alternative = [headline.kicker, headline.sub].filter((text) => text !== undefined)
  const organisation = (kind: 'companies' | 'organisations') =>
    tags[kind].map(({ name }) => ({ '@type': 'Organization', name }))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    headline: headline.main,
    ...(alternative.length > 0 && { alternativeHeadline: alternative }),
    inLanguage: page.language,
    datePublished: publishedAt(page),
    ...(article.updated && { dateModified: `${article.updated}T00:00:00+08:00` }),
    pubDate: `${page.date}T00:00:00`,
    printPage: String(page.page),
    ...(page.pageName && { articleSection: page.pageName }),
    author: byline.authors.map(({ name, role }) => ({
      '@type': 'Person',
      name,
      ...(role && { jobTitle: role }),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: page.paper },
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: page.date,
      url: absolute(pagePath(page)),
      isPartOf: { '@type': 'Newspaper', name: page.paper },
    },
    mentions: [
      ...tags.people.map(({ name, roles }) => ({
        '@type': 'Person',
        name,
        ...(roles && { jobTitle: roles }),
      })),
      ...organisation('companies'),
      ...organisation('organisations'),
      ...tags.places.map(({ name }) => ({ '@type': 'Place', name })),
    ],
  }
}

/** JSON that cannot end its script element (ASVS 5.0 §1.2.3). */
const jsonForScript = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c')
