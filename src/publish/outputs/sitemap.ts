import { addDays } from '#domain/dates.ts'
import { rfc3339 } from './dates.ts'
import { xmlElement, XML_HEAD } from './xml.ts'

/** A file to be written, its path relative to the site's base folder. */
export interface OutputFile {
  path: string
  text: string
}

/** Limits of one sitemap file: 50,000 addresses and 50 MB (https://www.sitemaps.org/protocol.html). */
export const SITEMAP_LIMITS = { urls: 50_000, bytes: 52_428_800 }
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const OPEN = `${XML_HEAD}<urlset xmlns="${NAMESPACE}">\n`
const CLOSE = '</urlset>\n'

/**
 * `sitemap.xml`, or, where one file cannot hold all, an index at that place over `sitemap-1.xml`, … Parts come
 * as soon as they are full, so that an archive of any size needs one part in memory. Addresses are absolute.
 */
export function* sitemaps(
  urls: Iterable<{ url: string; lastmod?: string }>,
  absolute: (path: string) => string,
  limits = SITEMAP_LIMITS,
): Generator<OutputFile> {
  const frame = Buffer.byteLength(OPEN + CLOSE)
  const parts: { path: string; lastmod: string }[] = []
  let lines: string[] = []
  let size = frame
  let lastmod = ''
  const part = (): OutputFile => {
    const path = `sitemap-${parts.length + 1}.xml`
    parts.push({ path, lastmod })
    const text = OPEN + lines.join('') + CLOSE
    lines = []
    size = frame
    lastmod = ''
    return { path, text }
  }
  for (const entry of urls) {
    const line = `<url>${xmlElement('loc', entry.url)}${entry.lastmod ? xmlElement('lastmod', entry.lastmod) : ''}</url>\n`
    const bytes = Buffer.byteLength(line)
    if (lines.length > 0 && (lines.length >= limits.urls || size + bytes > limits.bytes)) yield part()
    lines.push(line)
    size += bytes
    if (entry.lastmod && entry.lastmod > lastmod) lastmod = entry.lastmod
  }
  if (parts.length === 0) {
    yield { path: 'sitemap.xml', text: OPEN + lines.join('') + CLOSE }
    return
  }
  yield part()
  const entries = parts.map(
    ({ path, lastmod: changed }) =>
      `<sitemap>${xmlElement('loc', absolute(`/${path}`))}${changed ? xmlElement('lastmod', changed) : ''}</sitemap>\n`,
  )
  yield {
    path: 'sitemap.xml',
    text: `${XML_HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`,
  }
}

/** What a news sitemap says of an article. */
export interface NewsEntry {
  url: string
  title: string
  date: string
}

/** Google's news sitemap: articles of the last two days, at most 1,000. */
const NEWS_URLS = 1000

/**
 * The news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), or
 * undefined when no article is that new (a sitemap must name an address). `today` is the day from which two
 * days count back; without it, the newest issue's, so that the output depends on the data only.
 */
export function newsSitemap(
  articles: NewsEntry[],
  { paper, language, today }: { paper: string; language: string; today?: string },
): string | undefined {
  const newest = articles.reduce((date, article) => (article.date > date ? article.date : date), '')
  const last = today ?? newest
  if (!last) return undefined
  const first = addDays(last, -1)
  const recent = articles
    .filter(({ date }) => date >= first && date <= last)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, NEWS_URLS)
  if (recent.length === 0) return undefined
  const publication = `<news:publication>${xmlElement('news:name', paper)}${xmlElement('news:language', newsLanguage(language))}</news:publication>`
  const entries = recent.map(
    ({ url, title, date }) =>
      `<url>${xmlElement('loc', url)}<news:news>${publication}${xmlElement('news:publication_date', rfc3339(date))}${xmlElement('news:title', title)}</news:news></url>\n`,
  )
  return `${XML_HEAD}<urlset xmlns="${NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('')}${CLOSE}`
}

/** ISO 639, but for Chinese `zh-cn` and `zh-tw` (Google's page on news sitemaps). */
function newsLanguage(language: string): string {
  const [main = '', ...rest] = language.toLowerCase().split('-')
  if (main !== 'zh') return main
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
