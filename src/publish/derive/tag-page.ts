import { bucketsOfDays } from '#domain/buckets.ts'
import { TAG_SLICE, type Appearance, type Carried, type TagPage } from '#domain/derived-lists.ts'
import { KINDS, TAG_KINDS, type Dimension } from '#domain/kinds.ts'
import type { Tag, TagCount } from '#domain/tags.ts'
import type { ArticleDigest, TagUse } from './digest.ts'
import { linkTo } from './related.ts'

/** So many forms of a name, and people with a role in it, are shown. */
const FORMS = 6
const INSIDERS = 20

/** What a tag's page says, made from the articles that carry the tag. */

/** An article that carries a tag, and how. */
export interface Posting {
  article: ArticleDigest
  use: TagUse
}

/** A tag with the articles that carry it, oldest first. */
export interface Entry extends Tag {
  list: Posting[]
}

/** Which tags each article carries. */
export type Carriers = ReadonlyMap<ArticleDigest, readonly Entry[]>

/** An article as a tag's page shows it. */
export const appearance = ({ article, use }: Posting): Appearance => ({
  ...linkTo(article),
  sentence: use.sentence,
  at: use.at,
  start: use.start,
  end: use.end,
  roles: use.roles,
})

/** Roles as printed, the latest first. */
export function rolesOf(list: readonly Posting[]): TagPage['roles'] {
  const roles = new Map<string, TagPage['roles'][number]>()
  for (const { article, use } of list) {
    const { date, page, n } = article.summary
    for (const [i, role] of use.roles.entries()) {
      const { count, first } = roles.get(role) ?? { count: 0, first: date }
      const said = { page, n, at: use.said[i] ?? '' }
      roles.set(role, { role, count: count + 1, first, last: date, said })
    }
  }
  return [...roles.values()].sort(
    (a, b) => order(b.last, a.last) || b.count - a.count || order(a.role, b.role),
  )
}

/** The other forms in which a name is printed, the most frequent first. */
export function formsOf(list: readonly Posting[]): string[] {
  const counts = new Map<string, number>()
  for (const form of list.flatMap(({ use }) => use.forms)) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || order(a, b))
    .slice(0, FORMS)
    .map(([form]) => form)
}

/** Who has a role in a company or an organisation: people beside it whose printed role names it. */
export function insidersOf(self: Entry): TagPage['insiders'] {
  if (self.kind !== 'companies' && self.kind !== 'organisations') return []
  const found = new Map<string, TagPage['insiders'][number]>()
  for (const { article, use } of self.list) {
    const names = [self.name, ...use.forms]
    for (const person of article.tags) {
      const role = person.roles.find((one) => names.some((name) => one.includes(name)))
      if (role)
        found.set(person.name, { name: person.name, role, count: (found.get(person.name)?.count ?? 0) + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || order(a.name, b.name)).slice(0, INSIDERS)
}

/** Who and what appears with a tag, of each kind the most frequent. */
export function togetherWith(self: Entry, of: Carriers): TagCount[] {
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

/** Bars over time, where there is more than one. */
export function barsOf(list: readonly Posting[]): TagPage['bars'] {
  const bars = bucketsOfDays(list.map(({ article }) => article.summary.date))
  return bars.length > 1 ? bars : []
}

/** The years of what the slices hold, newest first; each leads to the slice of its newest article. */
export function olderYears(list: readonly Posting[], slices: number): TagPage['older'] {
  const years = new Map<number, TagPage['older'][number]>()
  for (const [i, { article }] of list.slice(0, slices * TAG_SLICE).entries()) {
    const year = Number(article.summary.date.slice(0, 4))
    const count = (years.get(year)?.count ?? 0) + 1
    years.set(year, { year, count, slice: Math.floor(i / TAG_SLICE) + 1 })
  }
  return [...years.values()].reverse()
}

/** The names that each of these articles carries beside a tag, its authors among them. */
export function carriedBy(list: readonly Posting[], self: Entry, of: Carriers): Carried {
  const names = new Map<string, { at: number; kind: Dimension; name: string }>()
  const place = (kind: Dimension, name: string): number => {
    const key = `${kind}/${name}`
    const known = names.get(key) ?? { at: names.size, kind, name }
    names.set(key, known)
    return known.at
  }
  const carried = list.map(({ article }) => [
    ...(of.get(article) ?? []).flatMap((tag) => (tag === self ? [] : place(tag.kind, tag.name))),
    ...article.summary.byline.authors.map(({ name }) => place('authors', name)),
  ])
  return { names: Array.from(names.values(), ({ kind, name }) => ({ kind, name })), of: carried }
}

/** By code units: the same on every machine, whatever its language. */
export const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
