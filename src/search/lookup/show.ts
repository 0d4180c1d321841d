import { sentencesOf } from '#domain/text.ts'
import type { Answer } from './answer.ts'
import type { Archive } from './archive.ts'
import type { DocName, SearchDoc } from '../format/doc.ts'
import { marksIn, withNamesAsWords, type Mark } from '../language/marks.ts'
import type { Query } from '#domain/query.ts'

/** A text with what to mark in it. */
export interface Marked {
  text: string
  marks: Mark[]
}

/** An answer as the list shows it; parts that are missing could not be read. */
export interface Shown {
  id: string
  headline?: Marked
  /** Those that its headline may name: no line ends inside one. */
  names?: readonly DocName[]
  kicker?: Marked | undefined
  /** The sentence that says most of what was asked; paragraph and sentence count from 1, as in `#p3s2`. */
  best?: (Marked & { paragraph: number; sentence: number }) | undefined
}

/** See `Search.show`; `textOf` reads the text of an article. */
export async function show(
  archive: Archive,
  answer: Answer,
  from: number,
  to: number,
  textOf: (ordinal: number) => Promise<SearchDoc | undefined>,
): Promise<Shown[]> {
  const query = withNamesAsWords(
    answer.query,
    answer.names.map(({ name }) => name),
  )
  return Promise.all(
    Array.from(answer.ordinals.subarray(from, to), async (ordinal) => {
      const { id } = archive.place(ordinal)
      try {
        const doc = await textOf(ordinal)
        if (doc) return { id, ...showDoc(doc, query, answer.loose) }
      } catch {
        // The list still shows the address; opening the article needs no file of the index.
      }
      return { id }
    }),
  )
}

/** What is shown of an article whose text is at hand. */
export function showDoc(doc: SearchDoc, query: Query, loose: boolean): Omit<Shown, 'id'> {
  const marked = (text: string): Marked => ({ text, marks: marksIn(text, query, loose) })
  return {
    headline: marked(doc.headline),
    names: doc.names,
    kicker: doc.kicker ? marked(doc.kicker) : undefined,
    best: bestSentence(doc, query, loose),
  }
}

/** The first sentence with the most different marked words; the article's first when nothing is marked. */
function bestSentence(doc: SearchDoc, query: Query, loose: boolean): Shown['best'] {
  let best: Shown['best']
  let most = -1
  doc.paragraphs.forEach((paragraph, p) => {
    const marks = marksIn(paragraph, query, loose)
    if (most >= 0 && marks.length === 0) return
    sentencesOf(paragraph).forEach(({ start, end }, s) => {
      const within = marks.filter((mark) => mark.start < end && mark.end > start)
      const words = new Set(within.map((mark) => paragraph.slice(mark.start, mark.end))).size
      if (words <= most) return
      most = words
      best = {
        text: paragraph.slice(start, end),
        marks: within.map((mark) => ({
          start: Math.max(0, mark.start - start),
          end: Math.min(end, mark.end) - start,
        })),
        paragraph: p + 1,
        sentence: s + 1,
      }
    })
  })
  return best
}
