import type { FeedFormat } from '#domain/companion.ts'
import { rfc3339, rfc822 } from './dates.ts'
import { xmlAttributes, xmlElement, xmlText, XML_HEAD } from './xml.ts'

/** An article as feeds carry it. Addresses are absolute; `id` never changes; dates are ISO days. */
export interface FeedItem {
  url: string
  id: string
  title: string
  kicker?: string
  summary: string
  contentHtml?: string
  date: string
  /** Day of a correction after printing. */
  updated?: string
  authors: string[]
  tags: string[]
}

/** A list of articles and where it stands; `url` is the page for readers, `feedUrl` the feed's own address. */
export interface FeedSource {
  paper: string
  title: string
  url: string
  feedUrl: string
  /** BCP 47, `zh-Hans` if not given. */
  language?: string
  items: FeedItem[]
}

/** A feed in one of its three forms, by the name of its file. */
export const writeFeed = (format: FeedFormat, source: FeedSource): string =>
  ({ 'feed.json': jsonFeed, 'rss.xml': rssFeed, 'atom.xml': atomFeed })[format](source)

/** JSON Feed readers may refuse more than 250 kB. */
const MAX_BYTES = 250_000
const MAX_ITEMS = 100

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Oldest items go until it stays under 250 kB. */
export function jsonFeed(source: FeedSource): string {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    home_page_url: source.url,
    feed_url: source.feedUrl,
    language: languageOf(source),
    authors: [{ name: source.paper }],
  }
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
  let size = bytes({ ...head, items: [] })
  const items = []
  for (const item of newestFirst(source.items).map(jsonItem)) {
    size += bytes(item) + 1
    if (size >= MAX_BYTES) break
    items.push(item)
  }
  return JSON.stringify({ ...head, items })
}

function jsonItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    // An item must have content; without HTML the summary is all there is.
    ...(item.contentHtml ? { content_html: item.contentHtml } : { content_text: item.summary }),
    date_published: rfc3339(item.date),
    ...(item.updated && { date_modified: rfc3339(item.updated) }),
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    ...(item.kicker && { _banmian: { kicker: item.kicker } }),
  }
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the content, dc and atom modules. */
export function rssFeed(source: FeedSource): string {
  const items = newestFirst(source.items)
  const newest = updatedOf(items)
  const self = xmlAttributes({ href: source.feedUrl, rel: 'self', type: 'application/rss+xml' })
  return `${XML_HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${xmlElement('title', source.title)}
${xmlElement('link', source.url)}
${xmlElement('description', describe(source))}
${xmlElement('language', languageOf(source))}
${newest ? `${xmlElement('lastBuildDate', rfc822(newest))}\n` : ''}<atom:link${self}/>
${items.map(rssItem).join('')}</channel>
</rss>
`
}

const rssItem = (item: FeedItem): string => `<item>
${xmlElement('title', item.title)}
${xmlElement('link', item.url)}
${xmlElement('guid', item.id, { isPermaLink: String(item.id === item.url) })}
${xmlElement('pubDate', rfc822(item.date))}
${xmlElement('description', withKicker(item))}
${item.authors.map((name) => `${xmlElement('dc:creator', name)}\n`).join('')}${item.tags.map((tag) => `${xmlElement('category', tag)}\n`).join('')}${item.contentHtml ? `${xmlElement('content:encoded', item.contentHtml)}\n` : ''}</item>
`

/** Atom 1.0 (RFC 4287). A feed's and an entry's id is an absolute IRI. */
export function atomFeed(source: FeedSource): string {
  const items = newestFirst(source.items)
  const link = (rel: string, href: string, type: string) => `<link${xmlAttributes({ rel, href, type })}/>`
  const head = xmlAttributes({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageOf(source) })
  return `${XML_HEAD}<feed${head}>
${xmlElement('id', source.feedUrl)}
${xmlElement('title', source.title)}
${xmlElement('subtitle', describe(source))}
${xmlElement('updated', rfc3339(updatedOf(items) ?? '1970-01-01'))}
${link('self', source.feedUrl, 'application/atom+xml')}
${link('alternate', source.url, 'text/html')}
<author>${xmlElement('name', source.paper)}</author>
${items.map(atomEntry).join('')}</feed>
`
}

const atomEntry = (item: FeedItem): string => `<entry>
${xmlElement('id', item.id)}
${xmlElement('title', item.title)}
<link rel="alternate" type="text/html" href="${xmlText(item.url)}"/>
${xmlElement('published', rfc3339(item.date))}
${xmlElement('updated', rfc3339(item.updated ?? item.date))}
${item.authors.map((name) => `<author>${xmlElement('name', name)}</author>\n`).join('')}${item.tags.map((tag) => `<category${xmlAttributes({ term: tag })}/>\n`).join('')}${xmlElement('summary', withKicker(item))}
${item.contentHtml ? `${xmlElement('content', item.contentHtml, { type: 'html' })}\n` : ''}</entry>
`

/** XML feeds have no place of their own for the line above a headline: it opens the summary. */
const withKicker = ({ kicker, summary }: FeedItem) => (kicker ? `${kicker}｜${summary}` : summary)

const describe = ({ paper, title }: FeedSource) => (title.includes(paper) ? title : `${paper}：${title}`)
const languageOf = (source: FeedSource) => source.language ?? 'zh-Hans'

/** Newest first, articles of one day in the order given. */
const newestFirst = (items: FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, MAX_ITEMS)

/** The newest day that an item names: a feed changes with its items, never with the time of a build. */
const updatedOf = (items: FeedItem[]): string | undefined =>
  items.map(({ date, updated }) => updated ?? date).reduce<string | undefined>(later, undefined)
const later = (a: string | undefined, b: string) => (a !== undefined && a > b ? a : b)
