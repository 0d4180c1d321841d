import { TAG_KINDS } from '#domain/kinds.ts'
import { companion, FEED_FORMATS } from '#domain/companion.ts'
import type { Redirect } from './redirects.ts'

/** The address of a tag, without slice or fragment. */
const TAG = new RegExp(`^/(?:${TAG_KINDS.join('|')})/[^/#]+$`, 'u')

/** What leads on from old addresses: pages of the site, and feeds of tags. */
export interface Moved {
  pages: readonly Redirect[]
  feeds: readonly Redirect[]
}

/** A tag's old address → the tag that its words are now; not a line that leads elsewhere. */
const isTag = ({ from, to }: Redirect): boolean => TAG.test(from) && TAG.test(to)

/**
 * The tags that old tags lead to. Their feeds stay, however few articles they have: what was called so may have had
 * feeds, and nothing but its redirect tells.
 */
export const feedsLedTo = (redirects: readonly Redirect[]): string[] =>
  redirects.filter(isTag).map(({ to }) => to)

/**
 * Redirects with what stood below each tag that moved: its feeds lead to the feeds of the new tag, its slices of older
 * articles to the new tag's page. There were at most as many as the new tag has, which took over every article.
 * @param exists whether the build makes a page at a path
 * @param hasFeeds whether the build makes feeds below a path
 */
export function withTagParts(
  redirects: readonly Redirect[],
  exists: (path: string) => boolean,
  hasFeeds: (path: string) => boolean,
): Moved {
  const led = new Set(redirects.map(({ from }) => from))
  const tags = redirects.filter(isTag)
  const slices = tags.flatMap(({ from, to }) => {
    const own: Redirect[] = []
    for (let n = 1; exists(`${to}/${n}`); n += 1) own.push({ from: `${from}/${n}`, to })
    return own.filter((slice) => !led.has(slice.from))
  })
  const feeds = tags
    .filter(({ to }) => hasFeeds(to))
    .flatMap(({ from, to }) =>
      FEED_FORMATS.map((format) => ({ from: companion.feed(from, format), to: companion.feed(to, format) })),
    )
    .filter((feed) => !led.has(feed.from))
  return { pages: [...redirects, ...slices], feeds }
}
