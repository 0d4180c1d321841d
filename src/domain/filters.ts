import type { Tags, TagKind } from './schema.ts'
import { parseDate } from './urls.ts'
import type { Tag } from './tags.ts'

/** One condition of a filter: any of the names (`a|b`), or none of them (leading `-`). */
export interface Clause {
  not: boolean
  any: string[]
}

/** What is asked of articles: per kind, conditions that all hold; and a span of dates, both ends included. */
export interface Filters {
  tags: Record<TagKind, Clause[]>
  from?: string
  to?: string
}

/** The search parameter of each kind of tag (data-contract: addresses). */
export const FILTER_KEYS = {
  people: 'person',
  companies: 'company',
  organisations: 'org',
  places: 'place',
} as const

const KINDS: readonly TagKind[] = ['people', 'companies', 'organisations', 'places']
const MAX_CLAUSES = 20

/** Reads filters from an address; what makes no sense is dropped (a bad parameter never breaks a page). */
export function parseFilters(params: URLSearchParams): Filters {
  const clauses = (kind: TagKind) =>
    params
      .getAll(FILTER_KEYS[kind])
      .slice(0, MAX_CLAUSES)
      .map(parseClause)
      .filter((clause) => clause.any.length > 0)
  const from = parseDate(params.get('from') ?? undefined)
  const to = parseDate(params.get('to') ?? undefined)
  return {
    tags: {
      people: clauses('people'),
      companies: clauses('companies'),
      organisations: clauses('organisations'),
      places: clauses('places'),
    },
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** Writes filters into search parameters, the inverse of {@link parseFilters}; other parameters stay. */
export function withFilters(params: URLSearchParams, filters: Filters): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const kind of KINDS) {
    next.delete(FILTER_KEYS[kind])
    for (const clause of filters.tags[kind]) {
      next.append(FILTER_KEYS[kind], writeClause(clause))
    }
  }
  for (const key of ['from', 'to'] as const) {
    const value = filters[key]
    if (value) next.set(key, value)
    else next.delete(key)
  }
  return next
}

/** One value of a parameter: `a|b` one of them, `-a` not. */
export function parseClause(text: string): Clause {
  const not = text.startsWith('-')
  const any = (not ? text.slice(1) : text).split('|').map((name) => name.trim())
  return { not, any: any.filter((name) => name !== '' && name.length <= 200) }
}

/** The inverse of {@link parseClause}. */
export const writeClause = ({ not, any }: Clause): string => `${not ? '-' : ''}${any.join('|')}`

export const isFiltered = (filters: Filters): boolean =>
  Boolean(filters.from ?? filters.to) || KINDS.some((kind) => filters.tags[kind].length > 0)

/** Whether the filters ask for exactly this tag by a condition of its own. */
export const hasTag = (filters: Filters, { kind, name }: Tag): boolean =>
  filters.tags[kind].some((clause) => !clause.not && clause.any.length === 1 && clause.any[0] === name)

/** The filters with this tag asked for as well, or no longer. */
export function toggleTag(filters: Filters, tag: Tag): Filters {
  const { kind, name } = tag
  const clauses = filters.tags[kind]
  const next = hasTag(filters, tag)
    ? clauses.filter((clause) => clause.not || clause.any.length !== 1 || clause.any[0] !== name)
    : [...clauses, { not: false, any: [name] }]
  return { ...filters, tags: { ...filters.tags, [kind]: next } }
}

/** Whether an article answers the filters. */
export function matches({ tags }: { tags: Tags }, filters: Filters, date?: string): boolean {
  if (date !== undefined && filters.from && date < filters.from) return false
  if (date !== undefined && filters.to && date > filters.to) return false
  return KINDS.every((kind) =>
    filters.tags[kind].every((clause) => {
      const found = tags[kind].some((tag) => clause.any.includes(tag.name))
      return found !== clause.not
    }),
  )
}
