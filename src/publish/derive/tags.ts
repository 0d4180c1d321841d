import { TAG_SLICE, type TagArticles, type TagPage, type TagSlice } from '#domain/derived-lists.ts'
import { networkOf } from '#domain/network-pairs.ts'
import { tagKey } from '#domain/tags.ts'
import { listFile } from '#domain/derived-files.ts'
import { slugOf, tagPath } from '#domain/urls.ts'
import { placesOf } from '#graph/layout.ts'
import { hashOfAll } from '../hash.ts'
import type { ArticleDigest } from './digest.ts'
import type { DerivedFile, OwnPage, Paper } from './file.ts'
import {
  appearance,
  barsOf,
  carriedBy,
  formsOf,
  insidersOf,
  olderYears,
  rolesOf,
  togetherWith,
  type Carriers,
  type Entry,
  type Posting,
} from './tag-page.ts'

/** With so many articles a tag gets a drawing of who stands with whom: with fewer, its page tells all of it anyway. */
const NETWORK_FROM = 10
/** With so many articles a tag, or an author, gets feeds. */
export const FEEDS_FROM = 5

/** The tags of an archive, each once, and which of them each article carries. */
export interface TagEntries {
  all: readonly Entry[]
  of: Carriers
}

/** Gathers the tags of articles that come oldest first. */
export function gatherTags(articles: Iterable<ArticleDigest>): TagEntries {
  const entries = new Map<string, Entry>()
  const of = new Map<ArticleDigest, Entry[]>()
  for (const article of articles) {
    const own: Entry[] = []
    for (const use of article.tags) {
      const key = tagKey(use)
      const entry = entries.get(key) ?? { kind: use.kind, name: use.name, list: [] }
      if (entry.list.push({ article, use }) === 1) entries.set(key, entry)
      own.push(entry)
    }
    of.set(article, own)
  }
  return { all: [...entries.values()], of }
}

/**
 * The pages of tags.
 * @param kept addresses of tags that have feeds although they have few articles: those once offered stay
 * @param offers whether the site has feeds of names: only then a page speaks of them
 */
export function* tagPages(
  paper: Paper,
  tags: TagEntries,
  kept: ReadonlySet<string>,
  offers: boolean,
): Generator<OwnPage> {
  for (const entry of tags.all) {
    const { kind, name, list } = entry
    const slices = slicesOf(list)
    const head = { ...paper, kind, name, slices }
    const feeds = list.length >= FEEDS_FROM || kept.has(tagPath(entry))
    yield {
      address: { path: tagPath(entry), ...newest(list) },
      feeds,
      madeFrom: () =>
        hashOfAll([
          paper.paper,
          String(paper.language),
          String(feeds),
          String(offers),
          ...list.map(({ article }) => article.hash),
        ]),
      data: (): TagPage => ({
        ...head,
        total: list.length,
        forms: formsOf(list),
        roles: rolesOf(list),
        insiders: insidersOf(entry),
        together: togetherWith(entry, tags.of),
        bars: barsOf(list),
        older: olderYears(list, slices),
        appearances: list
          .slice(slices * TAG_SLICE)
          .map(appearance)
          .reverse(),
        ...networkIn(list),
        ...(offers && feeds && { feeds }),
        ...(slices === 0 && { carried: carriedBy(list.toReversed(), entry, tags.of) }),
      }),
    }
    for (let slice = 1; slice <= slices; slice++) {
      const part = list.slice((slice - 1) * TAG_SLICE, slice * TAG_SLICE)
      yield {
        address: { path: tagPath(entry, slice), ...newest(part) },
        feeds: false,
        madeFrom: () =>
          hashOfAll([
            paper.paper,
            String(paper.language),
            String(slices),
            ...part.map(({ article }) => article.hash),
          ]),
        data: (): TagSlice => ({ ...head, slice, appearances: part.map(appearance).reverse() }),
      }
    }
  }
}

function networkIn(list: readonly Posting[]): Pick<TagPage, 'network' | 'places'> {
  const network = list.length < NETWORK_FROM ? undefined : networkOf(list.map(({ article }) => article.tags))
  return network ? { network, places: placesOf(network) } : {}
}

/** How many slices of older appearances a list has beside the page of its newest. */
const slicesOf = (list: readonly Posting[]) => Math.max(0, Math.floor(list.length / TAG_SLICE) - 1)

/** The files that say which names the articles of a tag carry, where they are too many for its page. */
export function* tagArticleFiles(tags: TagEntries): Generator<DerivedFile> {
  for (const entry of tags.all) {
    const { kind, name, list } = entry
    if (slicesOf(list) === 0) continue
    const data = (): TagArticles => {
      const newestFirst = list.toReversed()
      const articles = newestFirst.map(({ article: { summary } }) => ({
        date: summary.date,
        page: summary.page,
        n: summary.n,
      }))
      return { articles, ...carriedBy(newestFirst, entry, tags.of) }
    }
    yield { path: listFile.tagArticles({ kind, slug: slugOf(name) }), data, addresses: [] }
  }
}

const newest = (list: readonly Posting[]) => {
  const changed = list.at(-1)?.article.summary.date
  return changed === undefined ? {} : { changed }
}
