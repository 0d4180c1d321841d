import type { Archive } from './archive.ts'
import { countFirst } from './first.ts'
import type { DocName } from '../format/doc.ts'
import type { Matches } from './evaluate.ts'
import type { Query } from '#domain/query.ts'

/** How many articles a month (`2024-02`) has. */
export interface MonthCount {
  month: string
  count: number
}

/** What there is to say about an answer beside its articles; see the fields of {@link Answer}. */
export type AnswerState = Pick<Answer, 'missing' | 'loose' | 'done' | 'names'>

/** The articles that answer a query, best first, and how sure that is. */
export class Answer {
  readonly query: Query
  readonly total: number
  /** Files that were missing or damaged; then `total` is the least that there is. */
  readonly missing: readonly string[]
  /** Found only with marks and blanks ignored. */
  readonly loose: boolean
  /** Names that are spelled like a word of the query (qiaojunjie, qjj): their articles are among the answers. */
  readonly names: readonly DocName[]
  /** False while older segments are still being looked at. */
  readonly done: boolean
  /** Ordinals of the articles, in the order asked for. */
  readonly ordinals: Uint32Array
  private readonly archive: Archive

  constructor(archive: Archive, query: Query, ordinals: Uint32Array, state: AnswerState) {
    this.archive = archive
    this.query = query
    this.ordinals = ordinals
    this.total = ordinals.length
    this.missing = state.missing
    this.loose = state.loose
    this.done = state.done
    this.names = state.names
  }

  /** Say "at least": something could not be read, or is still to come. */
  get atLeast(): boolean {
    return this.missing.length > 0 || !this.done
  }

  /** Addresses (`2024-02-24/01/1`) of the answers `from` (included) to `to` (not), best first. */
  ids(from = 0, to = this.total): string[] {
    return Array.from(this.ordinals.subarray(from, to), (ordinal) => this.archive.place(ordinal).id)
  }

  /** How many answers each day has, in no order. */
  days(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const ordinal of this.ordinals) {
      const { date } = this.archive.place(ordinal)
      counts.set(date, (counts.get(date) ?? 0) + 1)
    }
    return counts
  }

  /** How many answers each month has, oldest first: `2024-02`; months without any are left out. */
  months(): MonthCount[] {
    const { months } = this.archive
    const counts = new Uint32Array(months.length)
    for (const ordinal of this.ordinals) {
      const at = countFirst(months.length, (i) => (months[i]?.first ?? 0) <= ordinal) - 1
      counts[at] = (counts[at] ?? 0) + 1
    }
    return months.flatMap(({ month }, i) => (counts[i] ? [{ month, count: counts[i] }] : []))
  }
}

/**
 * Puts the matches of several segments (each with the ordinal of its first article) in the order asked for:
 * articles are dealt by score, walking from the freshest on, so that no sorting is needed.
 */
export function inOrder(
  archive: Archive,
  found: readonly { first: number; matches: Matches }[],
  sort: Query['sort'],
): Uint32Array {
  const worst = new Uint16Array(archive.size)
  const next = new Uint32Array(SCORES + 2)
  let total = 0
  for (const { first, matches } of found) {
    matches.docs.forEach((doc, i) => {
      const place = sort === 'relevance' ? SCORES - (matches.scores[i] ?? 0) : 1
      worst[first + doc] = place
      next[place + 1] = (next[place + 1] ?? 0) + 1
      total++
    })
  }
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  const ordered = new Uint32Array(total)
  for (let i = 0; i < archive.size; i++) {
    const ordinal = sort === 'oldest' ? i : (archive.fresh[i] ?? 0)
    const place = worst[ordinal] ?? 0
    if (place === 0) continue
    const at = next[place] ?? 0
    next[place] = at + 1
    ordered[at] = ordinal
  }
  return ordered
}

/** Scores go from 0 to less than this. */
const SCORES = 256
