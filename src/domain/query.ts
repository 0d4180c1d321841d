import { DIMENSIONS, KINDS, type Dimension, type TagKind } from './kinds.ts'

/**
 * The one language in which articles are asked for: by the front page, the search page, the shell and the index.
 * Here is what a question is, and how it changes; `query-words.ts` reads what is typed, `query-address.ts` reads and
 * writes addresses.
 */

export const SORTS = ['relevance', 'newest', 'oldest'] as const
export type Sort = (typeof SORTS)[number]

/** What must occur; quoted means: just so, never tried again with marks and blanks ignored. */
export interface Term {
  text: string
  quoted: boolean
}
/** One of `any` must occur; or, with `not`, none may. */
export interface Clause {
  any: Term[]
  not: boolean
}
/** One of these names must be among the article's (`kind` says of what); or, with `not`, none may. */
export interface Filter {
  kind: Dimension
  any: string[]
  not: boolean
}
/** A question: every clause and every filter must hold; `from`/`to` are real ISO dates, both included, '' when open. */
export interface Query {
  clauses: Clause[]
  /** In the order of DIMENSIONS, none twice. */
  filters: Filter[]
  from: string
  to: string
  sort: Sort
}

/** So many clauses and so many filters are read; what is beyond is neither applied nor shown. */
export const MAX_PARTS = 40
/** Longest name that can be asked for (characters), and most alternatives in one filter. */
const MAX_NAME = 200
export const MAX_ANY = 40

/** Reads one value of a filter, `a|b` one of them, `-a` not; undefined when it names nobody. */
export function readFilter(kind: Dimension, value: string): Filter | undefined {
  const not = /^\s*-/u.test(value)
  const names = value.split('|').map((name) =>
    name
      .replaceAll('"', '')
      .replace(/^[-\s]+/u, '')
      .trim(),
  )
  const any = [...new Set(names.filter((name) => name !== '' && name.length <= MAX_NAME))].slice(0, MAX_ANY)
  return any.length > 0 ? { kind, any, not } : undefined
}

/** The inverse of {@link readFilter}. */
export const writeFilter = ({ any, not }: Filter): string => `${not ? '-' : ''}${any.join('|')}`

export const isSame = (a: Filter, b: Filter): boolean =>
  a.kind === b.kind && writeFilter(a) === writeFilter(b)

/** Filters in the order in which they are written, none twice, and not more than are read. */
export function inOrder(filters: readonly Filter[]): Filter[] {
  const unique = new Map(filters.map((one) => [one.kind + writeFilter(one), one]))
  const kept = [...unique.values()].slice(0, MAX_PARTS)
  return DIMENSIONS.flatMap((kind) => kept.filter((filter) => filter.kind === kind))
}

/** Whether articles are narrowed by names or by time. */
export const isFiltered = ({ filters, from, to }: Query): boolean =>
  filters.length > 0 || from !== '' || to !== ''

/** Whether exactly this name is asked for by a filter of its own. */
export const hasName = ({ filters }: Query, kind: Dimension, name: string): boolean =>
  filters.some((filter) => isSame(filter, { kind, any: [name], not: false }))

/** The query with one filter more. */
export const withFilter = (query: Query, filter: Filter): Query => ({
  ...query,
  filters: inOrder([...query.filters, filter]),
})

/** The query without this filter. */
export const withoutFilter = (query: Query, filter: Filter): Query => ({
  ...query,
  filters: query.filters.filter((one) => !isSame(one, filter)),
})

/** The query with this name asked for as well, or no longer. */
export function toggleName(query: Query, kind: Dimension, name: string): Query {
  const filter = { kind, any: [name], not: false }
  return hasName(query, kind, name) ? withoutFilter(query, filter) : withFilter(query, filter)
}

/** The query with its words only. */
export const wordsOnly = (query: Query): Query => ({ ...query, filters: [], from: '', to: '' })

/**
 * Both questions at once: what one and the other ask must hold; the later start and the earlier end count.
 * @public part of the language, before the first page that needs it
 */
export const combine = (one: Query, other: Query): Query => ({
  clauses: [...one.clauses, ...other.clauses].slice(0, MAX_PARTS),
  filters: inOrder([...one.filters, ...other.filters]),
  from: one.from > other.from ? one.from : other.from,
  to: one.to && other.to ? (one.to < other.to ? one.to : other.to) : one.to || other.to,
  sort: other.sort === 'relevance' ? one.sort : other.sort,
})

/** What a filter looks at in an article. */
export interface Asked {
  date: string
  tags: Readonly<Record<TagKind, readonly { name: string }[]>>
  byline: { authors: readonly { name: string }[] }
}

/** Whether an article answers the filters and dates of a query; its words are not looked at. */
export function matches(article: Asked, { filters, from, to }: Query): boolean {
  if (article.date < from || (to !== '' && article.date > to)) return false
  return filters.every(({ kind, any, not }) => {
    const names = kind === 'authors' ? article.byline.authors : article.tags[kind]
    return names.some(({ name }) => any.includes(name)) !== not
  })
}

/** The dimension of a search parameter or a typed operator; undefined for another word. */
export const dimensionNamed = (word: string): Dimension | undefined =>
  DIMENSIONS.find((kind) => {
    const { param, words }: { param: string; words: readonly string[] } = KINDS[kind]
    return param === word || words.includes(word)
  })
