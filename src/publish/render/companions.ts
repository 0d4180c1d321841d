import type { QueryReader } from '#data/site/client.ts'
import { tagQuery } from '#data/site/list-queries.ts'
import { pageQuery } from '#data/site/queries.ts'
import type { TagPage } from '#domain/derived-lists.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import { listFile } from '#domain/derived-files.ts'
import { companion, FEED_FORMATS } from '#domain/companion.ts'
import { articlePath, dataFile, parseArticleId, parseDate, parsePageNumber, tagPath } from '#domain/urls.ts'
import { writeFeed, type FeedItem } from '../outputs/feeds.ts'
import { articleMarkdown } from '../outputs/markdown.ts'
import { ninjsPage } from '../outputs/ninjs.ts'
import type { Absolute } from '../outputs/absolute.ts'

/** A file for machines beside an address's HTML: its path from the site's folder, and the data files read for it. */
export interface Companion {
  path: string
  text: string
  reads: string[]
}

/** What stands beside pages for machines; of tags, whether the one in question has feeds. */
export interface Offers {
  markdown: boolean
  ninjs: boolean
  feeds: boolean
  /** Feeds of the whole site, beside its front page. */
  siteFeeds: boolean
}

/** Articles in a tag's feed. */
const NEWEST = 20

/** What an address is, as far as machines get something beside it. */
function kindOf(address: string) {
  const [first = '', second = '', third] = address.slice(1).split('/')
  const article = parseArticleId(address.slice(1))
  if (article) return { type: 'article', ref: article } as const
  const [date, page] = [parseDate(first), parsePageNumber(second)]
  if (date && page && third === undefined) return { type: 'page', ref: { date, page } } as const
  const kind = TAG_KINDS.find((one) => one === first)
  if (kind && second && third === undefined) return { type: 'tag', ref: { kind, slug: second } } as const
  return undefined
}

/** The paths of an address's companions, from the site's folder: article → Markdown, page → ninjs, tag → feeds. */
export function companionPaths(address: string, offers: Offers): string[] {
  const found = kindOf(address)
  if (!found) return []
  const paths =
    found.type === 'article'
      ? offers.markdown && [companion.markdown(found.ref)]
      : found.type === 'page'
        ? offers.ninjs && [companion.ninjs(found.ref)]
        : offers.feeds && FEED_FORMATS.map((format) => companion.feed(address, format))
  return (paths || []).map((path) => path.slice(1))
}

/**
 * Writes what stands beside an address, in the order of {@link companionPaths}.
 * @throws a DataError if a file that the address is made from cannot be read
 */
export async function drawCompanions(
  address: string,
  offers: Offers,
  get: QueryReader['ensureQueryData'],
  absolute: Absolute,
): Promise<Companion[]> {
  const found = kindOf(address)
  const paths = companionPaths(address, offers)
  if (!found || paths.length === 0) return []
  const file = found.type === 'tag' ? listFile.tag(found.ref) : dataFile.page(found.ref)
  const texts = async () => {
    if (found.type === 'tag') return tagFeeds(await get(tagQuery(found.ref)), absolute)
    const { page } = await get(pageQuery(found.ref))
    if (found.type === 'page') return [JSON.stringify(ninjsPage(page, absolute))]
    const article = page.articles.find(({ n }) => n === found.ref.n)
    return article ? [articleMarkdown(page, article, absolute(address))] : []
  }
  const all = await texts()
  return paths.map((path, i) => {
    const text = all[i]
    if (text === undefined) throw new Error(`${path} cannot be made of ${file}`)
    return { path, text, reads: [file] }
  })
}

function tagFeeds({ paper, kind, name, appearances }: TagPage, absolute: Absolute): string[] {
  const tag: Tag = { kind, name }
  const items = appearances.slice(0, NEWEST).map((appearance): FeedItem => {
    const url = absolute(articlePath(appearance))
    return {
      url,
      id: url,
      title: appearance.headline,
      summary: appearance.sentence,
      date: appearance.date,
      authors: [],
      tags: [name],
    }
  })
  const source = { paper, title: `${name} - ${paper}`, url: absolute(tagPath(tag)), items }
  return FEED_FORMATS.map((format) =>
    writeFeed(format, { ...source, feedUrl: absolute(companion.feed(tagPath(tag), format)) }),
  )
}
