import { articleId, HOME, pagePath, slugOf, type ArticleRef } from './urls.ts'

/** What stands beside an address for machines, as paths of the site. */
export const companion = {
  /** `/2024-02-24/01/1.md`: the article as Markdown. */
  markdown: (ref: ArticleRef) => `/${articleId(ref)}.md`,
  /** `/2024-02-24/01/ninjs.json`: the page in IPTC's form. */
  ninjs: (ref: Pick<ArticleRef, 'date' | 'page'>) => `${pagePath(ref)}/ninjs.json`,
  /** `/cards/2024-02-24/01/1.png`: the picture that chat apps show with a link to an article, an issue, a page or a tag. */
  card: (path: string) => `/cards${path}.png`,
  /** `/people/王小明/feed.json`; at the home page `/feed.json`. */
  feed: (path: string, format: FeedFormat) => `${path === HOME ? '' : path}/${format}`,
  /** `/authors/王小明`: where an author's feeds stand. */
  author: (name: string) => `/authors/${slugOf(name)}`,
}
/** The three forms of a feed, by their files' names. */
export const FEED_FORMATS = ['feed.json', 'rss.xml', 'atom.xml'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]
