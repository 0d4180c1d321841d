import { onHost } from '../outputs/hosting.ts'
import type { Archive } from '../derive/cache.ts'
import type { PublishOptions } from '../options.ts'
import { atomFeed, jsonFeed, rssFeed, type FeedItem } from '../outputs/feeds.ts'
import { robotsTxt } from '../outputs/robots.ts'
import { newsSitemap, sitemaps } from '../outputs/sitemap.ts'
import { articlePath, HOME } from '#domain/urls.ts'
import { tagsOf } from '#domain/tags.ts'
import type { Output } from './output.ts'

/** Articles in the site's own feeds. */
const NEWEST = 100

/** Puts feeds, sitemaps and robots.txt into the site; all of them need to know where it will stand. */
export function putFeeds(
  output: Output,
  { paper, digests }: Pick<Archive, 'paper' | 'digests'>,
  { base, siteUrl }: Pick<PublishOptions, 'base' | 'siteUrl'>,
  addresses: readonly string[],
): void {
  if (siteUrl === '') return
  const absolute = (path: string) => siteUrl + onHost(base, path)
  const newest = digests.slice(-NEWEST).flatMap(({ articles }) => articles.map(({ summary }) => summary))
  const items = newest.map((summary): FeedItem => {
    const { headline, byline, opening, date } = summary
    const url = absolute(articlePath(summary))
    return {
      url,
      id: url,
      title: headline.main,
      ...(headline.kicker && { kicker: headline.kicker }),
      summary: opening,
      date,
      authors: byline.authors.map(({ name }) => name),
      tags: tagsOf(summary).map(({ name }) => name),
    }
  })
  const source = (name: string) => ({
    paper,
    title: paper,
    url: absolute(HOME),
    feedUrl: absolute(`/${name}`),
    items: [...items].reverse().slice(0, NEWEST),
  })
  output.put('feed.json', jsonFeed(source('feed.json')))
  output.put('rss.xml', rssFeed(source('rss.xml')))
  output.put('atom.xml', atomFeed(source('atom.xml')))
  for (const { path, text } of sitemaps(
    addresses.map((path) => ({ url: absolute(path) })),
    absolute,
  )) {
    output.put(path, text)
  }
  const news = newsSitemap(
    items.map(({ url, title, date }) => ({ url, title, date })),
    { paper, language: digests.at(-1)?.page.language ?? 'zh-Hans' },
  )
  if (news) output.put('news-sitemap.xml', news)
  output.put(
    'robots.txt',
    robotsTxt([absolute('/sitemap.xml'), ...(news ? [absolute('/news-sitemap.xml')] : [])]),
  )
}
