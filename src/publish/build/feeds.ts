import { tagsOf } from '#domain/tags.ts'
import { companion, FEED_FORMATS } from '#domain/companion.ts'
import { articlePath, HOME, SEARCH } from '#domain/urls.ts'
import type { Archive } from '../derive/cache.ts'
import type { Address } from '../derive/file.ts'
import { FEEDS_FROM } from '../derive/tags.ts'
import type { ArticleDigest } from '../derive/digest.ts'
import type { PublishOptions } from '../options.ts'
import { writeFeed, type FeedItem } from '../outputs/feeds.ts'
import { onHost } from '../outputs/hosting.ts'
import { robotsTxt } from '../outputs/robots.ts'
import { newsSitemap, sitemaps } from '../outputs/sitemap.ts'
import type { Output } from './output.ts'
import { siteSummary } from './llms.ts'

/** Articles in the site's own feeds, and in those of an author. */
const NEWEST = 100
const NEWEST_OF_AUTHOR = 20
/** Google reads at most so many addresses of a news sitemap. */
const NEWS = 1000

/**
 * Puts feeds of the site and of authors, sitemaps, robots.txt and llms.txt into the site. Feeds and sitemaps name
 * absolute addresses: a site that does not know its own has none.
 */
export function putFeeds(
  output: Output,
  { paper, digests }: Pick<Archive, 'paper' | 'digests'>,
  { base, siteUrl, today, leaveOut }: Pick<PublishOptions, 'base' | 'siteUrl' | 'today' | 'leaveOut'>,
  addresses: readonly Address[],
  kept: ReadonlySet<string>,
): void {
  const absolute = (path: string) => siteUrl + onHost(base, path)
  const putAll = (path: string, title: string, url: string, items: FeedItem[]) => {
    for (const format of FEED_FORMATS) {
      const file = companion.feed(path, format)
      const source = { paper, title, url, feedUrl: absolute(file), items }
      output.put(file.slice(1), writeFeed(format, source))
    }
  }
  const itemsOf = (articles: readonly ArticleDigest[]) =>
    articles.map((article) => feedItem(article, absolute))

  const newest = newestArticles(digests, NEWEST)
  const language = digests.at(-1)?.page.language ?? 'zh-Hans'
  const isKnown = siteUrl !== ''
  output.put('llms.txt', siteSummary(paper, language, newest, absolute, { leaveOut, siteFeeds: isKnown }))
  if (!isKnown) {
    output.put('robots.txt', robotsTxt([]))
    return
  }
  putAll(HOME, paper, absolute(HOME), itemsOf(newest))
  for (const { name, articles } of leaveOut.includes('feeds') ? [] : authorsWithFeeds(digests, kept)) {
    const url = `${absolute(SEARCH)}?${new URLSearchParams({ author: name })}`
    putAll(companion.author(name), `${name} - ${paper}`, url, itemsOf(articles.reverse()))
  }
  const urls = addresses.map(({ path, changed }) => ({
    url: absolute(path),
    ...(changed !== undefined && { lastmod: changed }),
  }))
  for (const { path, text } of sitemaps(urls, absolute)) output.put(path, text)
  const news = newsSitemap(
    newestArticles(digests, NEWS).map(({ summary }) => ({
      url: absolute(articlePath(summary)),
      title: summary.headline.main,
      date: summary.date,
    })),
    { paper, language, ...(today && { today }) },
  )
  if (news) output.put('news-sitemap.xml', news)
  const maps = ['/sitemap.xml', ...(news ? ['/news-sitemap.xml'] : [])]
  output.put('robots.txt', robotsTxt(maps.map(absolute)))
}

/** The newest articles, newest issue first, each issue in the order of its pages. */
function newestArticles(digests: Archive['digests'], count: number): ArticleDigest[] {
  const found: (readonly ArticleDigest[])[] = []
  let total = 0
  for (let end = digests.length; end > 0 && total < count;) {
    const date = digests[end - 1]?.page.date
    let start = end
    while (start > 0 && digests[start - 1]?.page.date === date) start--
    const issue = digests.slice(start, end).flatMap(({ articles }) => articles)
    found.push(issue)
    total += issue.length
    end = start
  }
  return found.flat().slice(0, count)
}

/**
 * The authors who have feeds, each with the newest articles, oldest first: like tags those with enough articles, and
 * those that once had.
 */
export function authorsWithFeeds(
  digests: Archive['digests'],
  kept: ReadonlySet<string>,
): { name: string; articles: ArticleDigest[] }[] {
  const authors = new Map<string, { name: string; articles: ArticleDigest[]; count: number }>()
  for (const article of digests.flatMap(({ articles }) => articles)) {
    for (const name of new Set(article.summary.byline.authors.map((author) => author.name))) {
      const author = authors.get(name) ?? { name, articles: [], count: 0 }
      authors.set(name, author)
      author.count += 1
      if (author.articles.push(article) > NEWEST_OF_AUTHOR) author.articles.shift()
    }
  }
  return [...authors.values()].filter(
    ({ name, count }) => count >= FEEDS_FROM || kept.has(companion.author(name)),
  )
}

function feedItem({ summary, updated }: ArticleDigest, absolute: (path: string) => string): FeedItem {
  const { headline, byline, opening, date } = summary
  const url = absolute(articlePath(summary))
  return {
    url,
    id: url,
    title: headline.main,
    ...(headline.kicker && { kicker: headline.kicker }),
    summary: opening,
    date,
    ...(updated && { updated }),
    authors: byline.authors.map(({ name }) => name),
    tags: tagsOf(summary).map(({ name }) => name),
  }
}
