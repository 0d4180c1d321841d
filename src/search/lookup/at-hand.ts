import type { Query } from '#domain/query.ts'
import type { SearchDoc } from '../format/doc.ts'
import { withNamesAsWords } from '../language/marks.ts'
import { asksNothing, wordsOf } from '../language/words.ts'
import { evaluate } from './evaluate.ts'
import { ScanSegment } from './scan.ts'
import { maySpell } from './search.ts'
import { showDoc, type Shown } from './show.ts'

/** The articles of a page of the paper, whole: they are answered without an index. */
export interface AtHand {
  date: string
  segment: ScanSegment
}

/** What articles at hand answer. */
export interface AnswerAtHand {
  total: number
  /** Found only with marks and blanks ignored. */
  loose: boolean
  /** A word may be how a name is spelled (qjj), which only an index knows: articles with such names are not found. */
  isSpelled: boolean
  /** The first rows. */
  rows: (count: number) => Shown[]
}

/** @param docs in order of print; each of their characters can be folded (`language/scripts.ts`) */
export const atHand = (date: string, docs: readonly SearchDoc[]): AtHand => ({
  date,
  segment: new ScanSegment(docs),
})

/**
 * Answers as an index does, but for names by their spelling. The newest day is the first, unless the oldest is asked for, and a day is
 * as it was printed: of these few articles none is better than others.
 * @param pages in order of day and print
 */
export async function askAtHand(pages: readonly AtHand[], query: Query): Promise<AnswerAtHand> {
  const find = async (loose: boolean) => {
    const manner = { loose, names: new Map(), missing: new Set<string>() }
    const days = new Map<string, SearchDoc[]>()
    for (const { date, segment } of pages) {
      if (date < query.from || (query.to !== '' && date > query.to)) continue
      const { docs } = segment
      const { docs: found } = await evaluate(segment, docs.length, query, [0, docs.length], manner)
      days.set(date, [...(days.get(date) ?? []), ...found.flatMap((i) => docs[i] ?? [])])
    }
    const inOrder = [...days.values()]
    return (query.sort === 'oldest' ? inOrder : inOrder.reverse()).flat()
  }
  const words = wordsOf(query)
  const strict = asksNothing(query) ? [] : await find(false)
  const loose = strict.length === 0 && words.length > 0
  const found = loose ? await find(true) : strict
  const marked = withNamesAsWords(query)
  return {
    total: found.length,
    loose: loose && found.length > 0,
    isSpelled: words.some(({ any }) => any.some(({ text, quoted }) => !quoted && maySpell(text))),
    rows: (count) => found.slice(0, count).map((doc) => ({ id: doc.id, ...showDoc(doc, marked, loose) })),
  }
}
