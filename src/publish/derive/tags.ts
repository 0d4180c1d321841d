import type { Appearance, KindIndex, TagPage, TagSlice } from '#domain/derived.ts'
import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { tagKey, type Tag, type TagCount } from '#domain/tags.ts'
import { dataFile, kindPath, slugOf, tagPath } from '#domain/urls.ts'
import type { ArticleDigest, TagUse } from './digest.ts'
import type { DerivedFile } from './file.ts'
import { linkTo } from './related.ts'

/** Appearances in a slice; the tag's own page shows the newest one to two slices' worth. */
const SLICE = 50
/** Tags in a slice of a kind's index. */
const KIND_SLICE = 300
const TOGETHER: Record<TagKind, number> = { people: 20, companies: 12, organisations: 10, places: 8 }

interface Posting {
  article: ArticleDigest
  use: TagUse
}
type Postings = Map<string, { tag: Tag; list: Posting[] }>

/** The files of tag pages and of the kinds' indexes. Articles come oldest first. */
export function* deriveTags(paper: string, articles: Iterable<ArticleDigest>): Generator<DerivedFile> {
  const postings: Postings = new Map()
  for (const article of articles) {
    for (const use of article.tags) {
      const entry = postings.get(tagKey(use))
      if (entry) entry.list.push({ article, use })
      else postings.set(tagKey(use), { tag: { kind: use.kind, name: use.name }, list: [{ article, use }] })
    }
  }
  for (const { tag, list } of postings.values()) yield* tagFiles(paper, tag, list)
  for (const kind of TAG_KINDS) yield* kindFiles(paper, kind, postings)
}

function* tagFiles(paper: string, tag: Tag, list: readonly Posting[]): Generator<DerivedFile> {
  const slices = Math.max(0, Math.floor(list.length / SLICE) - 1)
  const ref = { kind: tag.kind, slug: slugOf(tag.name) }
  const page: TagPage = {
    paper,
    ...tag,
    total: list.length,
    roles: rolesOf(list),
    together: togetherWith(tag, list),
    slices,
    appearances: list
      .slice(slices * SLICE)
      .map(appearance)
      .reverse(),
  }
  yield { path: dataFile.tag(ref), data: page, addresses: [{ path: tagPath(tag), ...newest(list) }] }
  for (let slice = 1; slice <= slices; slice++) {
    const part = list.slice((slice - 1) * SLICE, slice * SLICE)
    const data: TagSlice = { slice, appearances: part.map(appearance).reverse() }
    yield {
      path: dataFile.tagSlice(ref, slice),
      data,
      addresses: [{ path: tagPath(tag, slice), ...newest(part) }],
    }
  }
}

const newest = (list: readonly Posting[]) => {
  const changed = list.at(-1)?.article.summary.date
  return changed === undefined ? {} : { changed }
}

const appearance = ({ article, use }: Posting): Appearance => ({
  ...linkTo(article),
  sentence: use.sentence,
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

function togetherWith(self: Tag, list: readonly Posting[]): TagCount[] {
  const counts = new Map<string, TagCount>()
  for (const { article } of list) {
    for (const { kind, name } of article.tags) {
      if (kind === self.kind && name === self.name) continue
      const entry = counts.get(tagKey({ kind, name }))
      if (entry) entry.count += 1
      else counts.set(tagKey({ kind, name }), { kind, name, count: 1 })
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || order(a.name, b.name))
  return TAG_KINDS.flatMap((kind) => sorted.filter((tag) => tag.kind === kind).slice(0, TOGETHER[kind]))
}

function* kindFiles(paper: string, kind: TagKind, postings: Postings): Generator<DerivedFile> {
  const tags = [...postings.values()]
    .filter(({ tag }) => tag.kind === kind)
    .map(({ tag, list }) => {
      const role = list.findLast(({ use }) => use.roles.length > 0)?.use.roles[0]
      return { name: tag.name, count: list.length, ...(role && { role }) }
    })
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
  const slices = Math.max(1, Math.ceil(tags.length / KIND_SLICE))
  for (let slice = 1; slice <= slices; slice++) {
    const part = tags.slice((slice - 1) * KIND_SLICE, slice * KIND_SLICE)
    const data: KindIndex = { paper, kind, total: tags.length, slices, tags: part }
    yield { path: dataFile.kind(kind, slice), data, addresses: [{ path: kindPath(kind, slice) }] }
  }
}

/** By code units: the same on every machine, whatever its language. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
