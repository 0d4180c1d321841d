import { titleOf, type PageHead } from '#app/Head.tsx'
import { companion } from '#domain/companion.ts'
import { parseDate } from '#domain/urls.ts'
import type { Absolute } from '../outputs/absolute.ts'
import { CARD_SIZE, PAPER_CARD, type OwnCards } from '../cards/card.ts'
import { jsonForScript, newsArticle, publishedAt } from './json-ld.ts'
import { escapeHtml } from './template.ts'

/** What a page's head needs to know of the site. */
export interface HeadSite {
  absolute: Absolute
  /** Whether the site knows where it will stand: else `absolute` makes paths, which a canonical link or a card can't be. */
  isKnown: boolean
  /** Which addresses have cards of their own; undefined if there are no cards. */
  cards: OwnCards | undefined
}

/**
 * The head of a static page, of what the page says of itself: title, description, canonical link, Open Graph
 * (https://ogp.me). A page without an address is an error: nobody should list it.
 */
export function headTags(head: PageHead, site: HeadSite): string {
  const { path, description, article } = head
  const title = `<title>${escapeHtml(titleOf(head))}</title>`
  if (path === undefined) return `${title}${named('robots', 'noindex')}`
  const picture = pictureOf(path, site)
  return (
    title +
    (description ? named('description', description, 'description') : '') +
    (site.isKnown ? `<link rel="canonical" href="${escapeHtml(site.absolute(path))}">` : '') +
    openGraph(head, site.isKnown ? site.absolute(path) : undefined) +
    (article ? articleTags(article) : '') +
    (picture ? pictureTags(picture, ownTitle(head)) : '')
  )
}

/** What a page says to machines beside its head: schema.org for an article. It may stand anywhere in the page. */
export function structuredData({ path, article }: PageHead, site: HeadSite): string {
  if (path === undefined || !article) return ''
  const json = jsonForScript(newsArticle(article.page, article.article, site.absolute, pictureOf(path, site)))
  return `<script type="application/ld+json">${json}</script>`
}

function pictureOf(path: string, { isKnown, absolute, cards }: HeadSite): string | undefined {
  const card = isKnown ? cardPath(path, cards) : undefined
  return card === undefined ? undefined : absolute(card)
}

/** @param item as chat apps of Tencent's ask for it, which know no Open Graph: name, description, image */
const meta = (property: string, content: string, item = '') =>
  `<meta property="${property}"${item && ` itemprop="${item}"`} content="${escapeHtml(content)}">`
const named = (name: string, content: string, item = '') =>
  `<meta name="${name}"${item && ` itemprop="${item}"`} content="${escapeHtml(content)}">`

/** The title beside which the paper's name is shown, as chat apps do; the front page is the paper itself. */
const ownTitle = ({ title, paper = '' }: PageHead): string => title ?? paper

/** What chat apps and social sites read of any page. */
const openGraph = (head: PageHead, url: string | undefined): string =>
  (head.paper ? meta('og:site_name', head.paper) : '') +
  meta('og:title', ownTitle(head), 'name') +
  meta('og:type', head.article ? 'article' : 'website') +
  (url ? meta('og:url', url) : '') +
  (head.description ? meta('og:description', head.description) : '')

type Printed = NonNullable<PageHead['article']>

const articleTags = ({ page, article }: Printed): string =>
  meta('article:published_time', publishedAt(page)) +
  (article.updated ? meta('article:modified_time', publishedAt({ date: article.updated })) : '') +
  article.byline.authors.map(({ name }) => meta('article:author', name)).join('') +
  (page.pageName ? meta('article:section', page.pageName) : '')

/** The card of an address: its own where its issue is new enough or its tag much in print, else the paper's; undefined without cards. */
export function cardPath(address: string, cards: OwnCards | undefined): string | undefined {
  if (cards === undefined) return undefined
  const date = parseDate(address.split('/')[1])
  return (date && date >= cards.from) || cards.tags.includes(address) ? companion.card(address) : PAPER_CARD
}

/** The picture that chat apps show beside a link. */
const pictureTags = (url: string, alt: string): string =>
  meta('og:image', url, 'image') +
  meta('og:image:width', String(CARD_SIZE.width)) +
  meta('og:image:height', String(CARD_SIZE.height)) +
  meta('og:image:alt', alt) +
  named('twitter:card', 'summary_large_image')
