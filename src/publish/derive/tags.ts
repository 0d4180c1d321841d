import type { Appearance, KindIndex, TagPage, TagSlice } from '#domain/derived-lists.ts'
import { KINDS, TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { networkOf } from '#domain/network-pairs.ts'
import { tagKey, type Tag, type TagCount } from '#domain/tags.ts'
import { dataFile, kindPath, tagPath } from '#domain/urls.ts'
import { placesOf } from '#graph/layout.ts'
import { hashOfAll } from '../hash.ts'
import type { ArticleDigest, TagUse } from './digest.ts'
import type { DerivedFile, OwnPage } from './file.ts'
import { linkTo } from './related.ts'

/** Appearances in a slice; the tag's own page shows the newest one to two slices' worth. */
const SLICE = 50
/** Tags in a slice of a kind's index. */
const KIND_SLICE = 300
/** With so many articles a tag gets a drawing of who stands with whom: with fewer, its page tells all of it anyway. */
const NETWORK_FROM = 10
/** With so many articles a tag, or an author, gets feeds. */
export const FEEDS_FROM = 5

interface Posting {
  article: ArticleDigest
  use: TagUse
}

/** A tag with the articles that carry it, oldest first. */
interface Entry extends Tag {
  list: Posting[]
}

/** The tags of an archive, each once, and which of them each article carries. */
export interface TagEntries {
  all: readonly Entry[]
  of: ReadonlyMap<ArticleDigest, readonly Entry[]>
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
 */
export function* tagPages(paper: string, tags: TagEntries, kept: ReadonlySet<string>): Generator<OwnPage> {
  for (const entry of tags.all) {
    const { kind, name, list } = entry
    const slices = Math.max(0, Math.floor(list.length / SLICE) - 1)
    const head = { paper, kind, name, slices }
    const feeds = list.length >= FEEDS_FROM || kept.has(tagPath(entry))
    yield {
      address: { path: tagPath(entry), ...newest(list) },
      feeds,
      madeFrom: () => hashOfAll([paper, String(feeds), ...list.map(({ article }) => article.hash)]),
      data: (): TagPage => ({
        ...head,
        total: list.length,
        roles: rolesOf(list),
        together: togetherWith(entry, tags.of),
        appearances: list
          .slice(slices * SLICE)
          .map(appearance)
          .reverse(),
        ...networkIn(list),
      }),
    }
    for (let slice = 1; slice <= slices; slice++) {
      const part = list.slice((slice - 1) * SLICE, slice * SLICE)
      yield {
        address: { path: tagPath(entry, slice), ...newest(part) },
        feeds: false,
        madeFrom: () => hashOfAll([paper, String(slices), ...part.map(({ article }) => article.hash)]),
        data: (): TagSlice => ({ ...head, slice, appearances: part.map(appearance).reverse() }),
      }
    }
  }
}

function networkIn(list: readonly Posting[]): Pick<TagPage, 'network' | 'places'> {
  const network = list.length < NETWORK_FROM ? undefined : networkOf(list.map(({ article }) => article.tags))
  return network ? { network, places: placesOf(network) } : {}
}

const newest = (list: readonly Posting[]) => {
  const changed = list.at(-1)?.article.summary.date
  return changed === undefined ? {} : { changed }
}

const appearance = ({ article, use }: Posting): Appearance => ({
  ...linkTo(article),
  sentence: use.sentence,
  at: use.at,
  start: use.start,
  end: use.end,
  roles: use.roles,
})

function rolesOf(list: readonly Posting[]): TagPage['roles'] {
  const roles = new Map<string, TagPage['roles'][number]>()
  for (const { article, use } of list) {
    const { date } = article.summary
    for (const role of use.roles) {
      const entry = roles.get(role)
      if (entry) Object.assign(entry, { count: entry.count + 1, last: date })
      else roles.set(role, { role, count: 1, first: date, last: date })
    }
  }
  return [...roles.values()].sort(
    (a, b) => order(b.last, a.last) || b.count - a.count || order(a.role, b.role),
  )
}

function togetherWith(self: Entry, of: TagEntries['of']): TagCount[] {
  const counts = new Map<Entry, number>()
  for (const { article } of self.list) {
    for (const other of of.get(article) ?? []) {
      if (other !== self) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  const all = [...counts].map(([{ kind, name }, count]) => ({ kind, name, count }))
  return TAG_KINDS.flatMap((kind) =>
    all
      .filter((tag) => tag.kind === kind)
      .sort((a, b) => b.count - a.count || order(a.name, b.name))
      .slice(0, KINDS[kind].together),
  )
}

/** The files of the kinds' indexes. */
export function* kindFiles(paper: string, kind: TagKind, entries: TagEntries): Generator<DerivedFile> {
  const tags = entries.all
    .filter((entry) => entry.kind === kind)
    .map(({ name, list }) => {
      const role = list.findLast(({ use }) => use.roles.length > 0)?.use.roles[0]
      return { name, count: list.length, ...(role && { role }) }
    })
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
  const slices = Math.max(1, Math.ceil(tags.length / KIND_SLICE))
  for (let slice = 1; slice <= slices; slice++) {
    const part = tags.slice((slice - 1) * KIND_SLICE, slice * KIND_SLICE)
    const data = (): KindIndex => ({ paper, kind, total: tags.length, slices, tags: part })
    yield { path: dataFile.kind(kind, slice), data, addresses: [{ path: kindPath(kind, slice) }] }
  }
}

/** By code units: the same on every machine, whatever its language. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
