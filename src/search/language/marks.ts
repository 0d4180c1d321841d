import { fold } from './fold.ts'
import { wordsOf } from './words.ts'
import type { Query } from '#domain/query.ts'

/** A stretch of the original text, UTF-16 offsets `[start, end)`. */
export interface Mark {
  start: number
  end: number
}

/** Where the words of a query stand in a text: in order, without overlap; `loose` ignores marks and blanks. */
export function marksIn(text: string, query: Query, loose = false): Mark[] {
  const folded = fold(text)
  const units = loose ? Array.from(folded.starts.keys()).filter((i) => folded.text[i] !== ' ') : undefined
  const within = units ? units.map((i) => folded.text[i] ?? '').join('') : folded.text
  const found: Mark[] = []
  for (const { any, not } of wordsOf(query)) {
    if (not) continue
    for (const term of any) {
      const word = loose ? fold(term.text).text.replaceAll(' ', '') : fold(term.text).text
      for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + word.length)) {
        const last = at + word.length - 1
        const [from, to] = units ? [units[at] ?? 0, units[last] ?? 0] : [at, last]
        found.push({ start: folded.starts[from] ?? 0, end: folded.ends[to] ?? 0 })
      }
    }
  }
  return merged(found)
}

/** A query whose names (those asked for by a filter, and others) are words too, so that they are marked. */
export function withNamesAsWords(query: Query, names: readonly string[] = []): Query {
  const asked = query.filters.filter(({ not }) => !not).map(({ any }) => any)
  const clauses = [...asked, names]
    .filter((any) => any.length > 0)
    .map((any) => ({ not: false, any: any.map((text) => ({ text, quoted: true })) }))
  return { ...query, clauses: [...query.clauses, ...clauses] }
}

function merged(marks: Mark[]): Mark[] {
  const out: Mark[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else out.push({ ...mark })
  }
  return out
}
