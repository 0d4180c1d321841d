import { PARTS, type DocName } from '../format/doc.ts'
import { FileError } from './files.ts'
import type { Segment } from './segment.ts'
import type { List } from '../format/postings.ts'
import type { Query } from '#domain/query.ts'
import { wordsOf } from '../language/words.ts'
import { NONE, scoreOf, type Found } from './rank.ts'

/** Which articles of a segment answer a query, in order, and how well each does (0–255). */
export interface Matches {
  docs: number[]
  scores: number[]
}

/** How a query is to be read, and what could not be. */
export interface Manner {
  /** Marks and blanks ignored, but in quoted words. */
  loose: boolean
  /** Words that stand for names too: they are spelled so. */
  names: ReadonlyMap<string, readonly DocName[]>
  /** Files that were missing or damaged are added. */
  missing: Set<string>
}

/**
 * Answers a query in one segment, for its articles `from` (included) to `to` (not). A file that cannot be read
 * is added to `missing`; what it would have said is taken as "no", so that the answer is never too large.
 */
export async function evaluate(
  segment: Segment,
  size: number,
  query: Query,
  [from, to]: readonly [number, number],
  { loose, names, missing }: Manner,
): Promise<Matches> {
  if (from >= to) return { docs: [], scores: [] }
  const known = async <T>(answer: Promise<T>): Promise<T | undefined> => {
    try {
      return await answer
    } catch (error) {
      if (!(error instanceof FileError || error instanceof RangeError)) throw error
      missing.add(error instanceof FileError ? error.path : 'unreadable list')
      return undefined
    }
  }
  const clauses = wordsOf(query).map(async (clause) => {
    const terms = await Promise.all(
      clause.any.map(({ text, quoted }) => {
        const spelled = names.get(text)
        const stands = segment.term(text, loose && !quoted)
        return known(spelled && !quoted ? withNames(segment, stands, spelled) : stands)
      }),
    )
    return { not: clause.not, unknown: terms.includes(undefined), found: gather(terms, size) }
  })
  const filters = query.filters.map(async (filter) => {
    const names = await Promise.all(filter.any.map((name) => known(segment.name(filter.kind, name))))
    return { not: filter.not, unknown: names.includes(undefined), has: mark(names, size) }
  })
  const [words, tags] = await Promise.all([Promise.all(clauses), Promise.all(filters)])
  const out: Matches = { docs: [], scores: [] }
  if ([...words, ...tags].some(({ not, unknown }) => not && unknown)) return out
  const wanted = words.filter(({ not }) => !not).map(({ found }) => found)
  const fits = new Uint8Array(size).fill(1, from, to)
  for (const { not, found } of words) keep(fits, (doc) => (found.best[doc] === NONE) === not)
  for (const { not, has } of tags) keep(fits, (doc) => (has[doc] === 1) !== not)
  fits.forEach((fit, doc) => {
    if (fit === 0) return
    out.docs.push(doc)
    out.scores.push(scoreOf(doc, wanted))
  })
  return out
}

/** Takes out what does not fit: plain loops, for there may be 100,000 articles and 16 ms. */
function keep(fits: Uint8Array, fit: (doc: number) => boolean): void {
  for (let doc = 0; doc < fits.length; doc++) if (fits[doc] === 1 && !fit(doc)) fits[doc] = 0
}

/** The lists of a word, and the articles that carry a name that is spelled so, as if it stood in their text. */
async function withNames(
  segment: Segment,
  stands: Promise<List[]>,
  names: readonly DocName[],
): Promise<List[]> {
  const [lists, ...found] = await Promise.all([
    stands,
    ...names.map(({ kind, name }) => segment.name(kind, name)),
  ])
  const empty = new Uint32Array(0)
  return [...lists, ...found.map((docs) => ({ docs, starts: empty, positions: empty }))]
}

function gather(terms: readonly (List[] | undefined)[], size: number): Found {
  const best = new Uint8Array(size).fill(NONE)
  const opens = new Uint8Array(size)
  for (const parts of terms) {
    parts?.forEach(({ docs, starts, positions }, i) => {
      const part = Math.min(i, PARTS)
      for (let d = 0; d < docs.length; d++) {
        const doc = docs[d] ?? 0
        if (part < (best[doc] ?? NONE)) best[doc] = part
        if (part === 0 && positions.length > 0 && positions[starts[d] ?? 0] === 0) opens[doc] = 1
      }
    })
  }
  return { best, opens, lists: terms.length === 1 ? (terms[0] ?? []) : [] }
}

function mark(lists: readonly (Uint32Array | undefined)[], size: number): Uint8Array {
  const has = new Uint8Array(size)
  for (const list of lists) for (const doc of list ?? []) has[doc] = 1
  return has
}
