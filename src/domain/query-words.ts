import { isRealDate, lastDay } from './dates.ts'
import type { Dimension } from './kinds.ts'
import {
  dimensionNamed,
  inOrder,
  MAX_PARTS,
  readFilter,
  type Clause,
  type Filter,
  type Query,
  type Term,
} from './query.ts'

/** Characters of words that are looked for; longer questions are cut: no reader types them, and each costs a look-up. */
const MAX_LENGTH = 400

/** A piece of what was typed: `-` before it, an operator, the text, and whether it stood in quotation marks. */
interface Token {
  not: boolean
  operator: Dimension | 'dates' | undefined
  text: string
  quoted: boolean
}

const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['＂', '＂'],
])

const operatorNamed = (word: string): Token['operator'] =>
  word === 'date' || word === '日期' ? 'dates' : dimensionNamed(word)

function* tokens(input: string): Generator<Token> {
  let i = 0
  while (i < input.length) {
    if (/\s/u.test(input.charAt(i))) {
      i++
      continue
    }
    const token: Token = { not: false, operator: undefined, text: '', quoted: false }
    if (/[-－]/u.test(input.charAt(i))) {
      token.not = true
      i++
    }
    const operator = /^([a-z]{1,10}|[一-龥]{2})[:：]/iu.exec(input.slice(i, i + 12))
    token.operator = operator?.[1] === undefined ? undefined : operatorNamed(operator[1].toLowerCase())
    if (operator && token.operator) i += operator[0].length
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
 * Reads what a reader typed: words (all must occur), `"a phrase"`, `-word`, `a OR b` (or `a | b`), names by the
 * words of `kinds.ts` (`人物:`, `企业:`, `person:` …) with the value grammar of the address (`a|b`, a leading `-`), and
 * `日期:2024-02`. Never fails: what is not an operator is text, a date that there is not says nothing.
 */
export function parseQuery(input: string): Query {
  const clauses: Clause[] = []
  const filters: Filter[] = []
  let dates: Dates = ['', '']
  let or = false
  let room = MAX_LENGTH
  for (const { not, operator, text: whole, quoted } of tokens(input)) {
    if (room <= 0 || clauses.length + filters.length >= MAX_PARTS) break
    const text = operator ? whole : cut(whole, room)
    if (text === '') continue
    if (operator === 'dates') {
      dates = readDates(text) ?? dates
    } else if (operator) {
      const filter = readFilter(operator, (not ? '-' : '') + text)
      if (filter) filters.push(filter)
    } else if (!quoted && !not && /^(?:OR|\||｜)$/u.test(text)) {
      or = true
      continue
    } else {
      room -= text.length
      const last = clauses.at(-1)
      if (or && last && !last.not && !not) last.any.push({ text, quoted })
      else clauses.push({ any: [{ text, quoted }], not })
    }
    or = false
  }
  const [from, to] = dates
  return { clauses, filters: inOrder(filters), from, to, sort: 'relevance' }
}

/** The beginning of a text, not in the middle of a character. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim()

type Dates = readonly [from: string, to: string]

/** Two real days as a span in order; '' is open. Days that there are not count as open. */
export function spanOf(from: string, to: string): Dates {
  const [first, last] = [isRealDate(from) ? from : '', isRealDate(to) ? to : '']
  return first && last && first > last ? [last, first] : [first, last]
}

/** `2024`, `2024-02`, `2024-02-24` or `from..to` (either may be missing) as first and last day. */
function readDates(text: string): Dates | undefined {
  const match = /^(\d{4}(?:-\d\d){0,2})?(\.\.)?(\d{4}(?:-\d\d){0,2})?$/u.exec(text)
  const [, first = '', until, end = until ? '' : first] = match ?? []
  const span = spanOf(first && `${first}-01-01`.slice(0, 10), end && lastDayOf(end))
  return span[0] || span[1] ? span : undefined
}

/** The last day of a year, a month or a day. */
function lastDayOf(date: string): string {
  if (date.length === 10) return date
  const [year, month = '12'] = date.split('-')
  return lastDay(Number(year), Number(month))
}

const writeTerm = ({ text, quoted }: Term): string => (quoted ? `"${text}"` : text)

/** The words of a query (without its filters) as a reader would type them. */
export function writeWords({ clauses }: Pick<Query, 'clauses'>): string {
  return clauses.map(({ any, not }) => (not ? '-' : '') + any.map(writeTerm).join(' OR ')).join(' ')
}

/** What was typed, to stand inside quotation marks: what it quotes is in the inner ones (GB/T 15834 §4.8.3.4). */
export const innerWords = (typed: string): string => typed.replace(/["“＂]([^"“”＂]*)["”＂]/gu, '‘$1’')
