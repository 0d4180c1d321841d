import { companion, FEED_FORMATS, type FeedFormat } from '#domain/companion.ts'
import { HOME } from '#domain/urls.ts'
import { companionPaths, type Offers } from './companions.ts'
import { escapeHtml } from './template.ts'

const TYPES: Record<FeedFormat, string> = {
  'feed.json': 'application/feed+json',
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
}

/** Tells feed readers and machines what stands beside an address (`<link rel="alternate">`). */
export function alternates(address: string, base: string, offers: Offers): string {
  const paths =
    address === HOME && offers.siteFeeds
      ? FEED_FORMATS.map((format) => companion.feed(HOME, format).slice(1))
      : companionPaths(address, offers)
  return paths
    .map((path) => {
      const format = FEED_FORMATS.find((name) => path.endsWith(name))
      const type = format ? TYPES[format] : path.endsWith('.md') ? 'text/markdown' : 'application/json'
      return `<link rel="alternate" type="${type}" href="${escapeHtml(base + encodeURI(path))}">`
    })
    .join('')
}
