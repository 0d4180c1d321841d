import type { Byline } from '#domain/schema.ts'
import { readAuthors, readOpening } from '../steps/heads/byline.ts'
import type { ArticleItem } from './schema.ts'

/** What `infoSources` says of a credit line (本报讯) in items that Banmian wrote. */
export const CREDIT = 'credit'
const WRITERS = /^(?:author|creator|writer|reporter|byline)$/iu

export const isWriter = (rel: string | undefined): boolean => rel !== undefined && WRITERS.test(rel)

/**
 * Credit and writers of an item. Banmian's own items name them apart in `infoSources`; of others `by` is read as
 * print has it, else the people who are its authors, else `by` as it stands.
 */
export function bylineOf(item: ArticleItem, own: boolean): Byline {
  const sources = item.infosources.flatMap(({ name, role }) => (name ? [{ name, role }] : []))
  if (own && sources.length > 0) {
    const [first, ...others] = sources
    const credit = first?.role === CREDIT ? first.name : undefined
    const authors = (credit === undefined ? sources : others).map(({ name, role }) =>
      role ? { name, role } : { name },
    )
    return credit === undefined ? { authors } : { credit, authors }
  }
  const by = (item.by ?? '').trim().slice(0, 100)
  const named = item.people.flatMap(({ name, rel }) =>
    name && isWriter(rel) ? [{ name: name.slice(0, 60) }] : [],
  )
  const { byline, rest } = readOpening(by)
  const rested = readAuthors(rest)
  if (byline.credit && (rested || rest === '')) return { ...byline, authors: rested ?? byline.authors }
  const printed = readAuthors(by)
  if (printed) return { authors: printed }
  if (named.length > 0 || by === '') return { authors: named.slice(0, 50) }
  const names = by
    .replace(/^by\s+/iu, '')
    .split(/[,，、]|\sand\s/u)
    .map((name) => name.trim())
  return { authors: names.filter((name) => name !== '' && name.length <= 60).map((name) => ({ name })) }
}
