import { parseClause, type Clause as Condition } from '#domain/filters.ts'

/** The filters of a query, named as in the address (`/search?person=…`). */
export const FILTER_KINDS = ['person', 'company', 'org', 'place', 'author'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]
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
/** One of these names must be among the article's tags (or authors); or, with `not`, none may. */
export interface Filter extends Condition {
  kind: FilterKind
}
/** A question: every clause and every filter must hold; `from`/`to` are ISO dates, both included, '' when open. */
export interface Query {
  clauses: Clause[]
  filters: Filter[]
  from: string
  to: string
  sort: Sort
}

/** Longer questions are cut: no reader types them, and every term costs a lookup. */
const MAX_LENGTH = 400
const MAX_PARTS = 40

/** The operators as typed, in English and in Chinese. */
const OPERATORS = new Map<string, FilterKind | 'date'>([
  ...FILTER_KINDS.map((kind): [string, FilterKind] => [kind, kind]),
  ['date', 'date'],
  ['人物', 'person'],
  ['公司', 'company'],
  ['机构', 'org'],
  ['地点', 'place'],
  ['作者', 'author'],
  ['日期', 'date'],
])

/** A piece of what was typed: `-` before it, an operator, the text, and whether it stood in quotation marks. */
interface Token {
  not: boolean
  operator: string
  text: string
  quoted: boolean
}

const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['＂', '＂'],
])

function* tokens(input: string): Generator<Token> {
  let i = 0
  while (i < input.length) {
    if (/\s/u.test(input.charAt(i))) {
      i++
      continue
    }
    const token: Token = { not: false, operator: '', text: '', quoted: false }
    if (/[-－]/u.test(input.charAt(i))) {
      token.not = true
      i++
    }
    const operator = /^([a-z]{1,10}|[一-龥]{2})[:：]/iu.exec(input.slice(i, i + 12))
    const name = operator?.[1]?.toLowerCase() ?? ''
    if (operator && OPERATORS.has(name)) {
      token.operator = name
      i += operator[0].length
    }
    const close = CLOSING.get(input.charAt(i))
    const end = close === undefined ? -1 : input.indexOf(close, i + 1)
    if (end >= 0) {
      token.quoted = true
      const inner = input.slice(i + 1, end)
      token.text = (token.operator ? inner : inner.replace(/["“”＂]/gu, ' ')).trim()
      i = end + 1
    } else {
      const start = i
      while (i < input.length && !/[\s"“＂]/u.test(input.charAt(i))) i++
      if (i === start) i++
      token.text = input.slice(start, i).replace(/["“＂]/gu, '')
    }
    if (token.text !== '') yield token
  }
}

/**
 * Reads what a reader typed: words (all must occur), `"a phrase"`, `-word`, `a OR b` (or `a | b`), and
 * `person: company: org: place: author: date:` with the value grammar of the address (`a|b`, a leading `-`).
 * Never fails: what is not an operator is text.
 */
export function parseQuery(input: string, sort: Sort = 'relevance'): Query {
  const query: Query = { clauses: [], filters: [], from: '', to: '', sort }
  let or = false
  for (const token of tokens(input.slice(0, MAX_LENGTH))) {
    if (query.clauses.length + query.filters.length >= MAX_PARTS) break
    const kind = OPERATORS.get(token.operator)
    if (kind === 'date') {
      ;[query.from, query.to] = readDates(token.text) ?? [query.from, query.to]
    } else if (kind !== undefined) {
      const filter = readFilter(kind, (token.not ? '-' : '') + token.text)
      if (filter) query.filters.push(filter)
    } else if (!token.quoted && !token.not && /^(?:OR|\||｜)$/u.test(token.text)) {
      or = true
      continue
    } else {
      const term = { text: token.text, quoted: token.quoted }
      const last = query.clauses.at(-1)
      if (or && last && !last.not && !token.not) last.any.push(term)
      else query.clauses.push({ any: [term], not: token.not })
    }
    or = false
  }
  return query
}

/** One value of a filter as it stands in an address, cleaned of what a search cannot ask for. */
export function readFilter(kind: FilterKind, value: string): Filter | undefined {
  const { not, any: names } = parseClause(value)
  const clean = names.map((name) =>
    name
      .replaceAll('"', '')
      .replace(/^[-\s]+/u, '')
      .trim(),
  )
  const any = [...new Set(clean.filter((name) => name !== ''))]
  return any.length ? { kind, any, not } : undefined
}

/** `2024`, `2024-02`, `2024-02-24` or `from..to` (either may be missing) as first and last day. */
function readDates(text: string): [string, string] | undefined {
  const match = /^(\d{4}(?:-\d\d){0,2})?(\.\.)?(\d{4}(?:-\d\d){0,2})?$/u.exec(text)
  if (!match || !(match[1] ?? match[3])) return undefined
  const first = match[1] ?? ''
  const last = match[3] ?? (match[2] ? '' : first)
  return [first && `${first}-01-01`.slice(0, 10), last && lastDay(last)]
}

function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year, month = '12'] = date.split('-')
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}

const writeTerm = ({ text, quoted }: Term): string => (quoted ? `"${text}"` : text)

/** The words of a query (without its filters) as a reader would type them. */
export function writeWords(query: Query): string {
  return query.clauses.map(({ any, not }) => (not ? '-' : '') + any.map(writeTerm).join(' OR ')).join(' ')
}

/** The whole query in one line; `parseQuery` reads it back to the same. */
export function writeQuery(query: Query): string {
  const filters = query.filters.map(({ kind, any, not }) => `${not ? '-' : ''}${kind}:"${any.join('|')}"`)
  const dates = query.from || query.to ? [`date:${query.from}..${query.to}`] : []
  return [writeWords(query), ...filters, ...dates].filter((part) => part !== '').join(' ')
}
