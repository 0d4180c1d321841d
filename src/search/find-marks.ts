import { fold } from './fold.ts'
import type { Query } from './query.ts'

/** UTF-16 offsets `[start, end)` in a text as printed. */
export interface Mark {
  start: number
  end: number
}

/** The folded words of a query that a text may contain (not those that it must not). */
export function markTerms(query: Query): string[] {
  const terms = query.clauses.flatMap(({ any, not }) => (not ? [] : any.map(({ text }) => fold(text).text)))
  return [...new Set(terms)].filter((term) => term !== '')
}

/** Every place of a text where one of the folded terms stands, in order; those that touch or overlap are one. */
export function findMarks(text: string, terms: readonly string[]): Mark[] {
  const folded = fold(text)
  const found: Mark[] = []
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
      const [start, end] = [folded.starts[at], folded.ends[at + term.length - 1]]
      if (start !== undefined && end !== undefined) found.push({ start, end })
    }
  }
  const marks: Mark[] = []
  for (const mark of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else marks.push({ ...mark })
  }
  return marks
}
