import type { Article, Page } from '#domain/schema.ts'
import { opening } from '#domain/text.ts'
import { articlePath, companion, parseArticleId } from '#domain/urls.ts'
import type { Absolute } from '../outputs/absolute.ts'
import { CARD_SIZE, PAPER_CARD } from '../cards/card.ts'
import { jsonForScript, newsArticle, publishedAt } from './json-ld.ts'
import { escapeHtml } from './template.ts'

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

/** The card of an address: its own where its article is new enough, else the paper's; undefined without cards. */
export function cardPath(address: string, cardsFrom: string | undefined): string | undefined {
  if (cardsFrom === undefined) return undefined
  const ref = parseArticleId(address.slice(1))
  return ref && ref.date >= cardsFrom ? companion.card(ref) : PAPER_CARD
}

/** The picture that chat apps show beside a link, and its absolute address. */
export function cardMetadata(
  address: string,
  title: string,
  cardsFrom: string | undefined,
  absolute: Absolute,
): { url: string; meta: string } | undefined {
  const path = cardPath(address, cardsFrom)
  if (path === undefined) return undefined
  const url = absolute(path)
  const tags =
    meta('og:image', url) +
    meta('og:image:width', String(CARD_SIZE.width)) +
    meta('og:image:height', String(CARD_SIZE.height)) +
    meta('og:image:alt', title) +
    '<meta name="twitter:card" content="summary_large_image">'
  return { url, meta: tags }
}

/** Open Graph and schema.org data of an article; `card` is its picture's absolute address. */
export function articleMetadata(page: Page, article: Article, absolute: Absolute, card?: string): string {
  const { headline, byline } = article
  const url = absolute(articlePath({ ...page, n: article.n }))
  const description = opening(article.paragraphs[0] ?? headline.main, 100)
  return (
    openGraph(page.paper, headline.main, description, url, 'article') +
    meta('article:published_time', publishedAt(page)) +
    byline.authors.map(({ name }) => meta('article:author', name)).join('') +
    (page.pageName ? meta('article:section', page.pageName) : '') +
    `<script type="application/ld+json">${jsonForScript(newsArticle(page, article, absolute, card))}</script>`
  )
}
