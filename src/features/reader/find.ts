import type { Article } from '#domain/schema.ts'
import { parseQuery } from '#domain/query-words.ts'
import type { Query } from '#domain/query.ts'
import type { Span } from '#domain/text.ts'
import { marksIn, withNamesAsWords } from '#search/language/marks.ts'
import type { Part } from './found.ts'
import '#search/language/scripts.ts'

/** What is found in a part: its text, and the hits in it, in order. */
export interface PartHits {
  text: string
  spans: readonly Span[]
}
type Hits = Map<Part, PartHits>

/** The texts of an article in the order in which they are read. */
function* partsOf({ headline, byline, images = [], paragraphs }: Article): Generator<[Part, string]> {
  if (headline.kicker) yield ['kicker', headline.kicker]
  yield ['headline', headline.main]
  if (headline.sub) yield ['sub', headline.sub]
  if (byline.credit) yield ['credit', byline.credit]
  for (const [i, { name, role }] of byline.authors.entries()) {
    if (role) yield [`role${i}`, role]
    yield [`author${i}`, name]
  }
  for (const [i, { caption }] of images.entries()) if (caption) yield [`caption${i}`, caption]
  for (const [i, text] of paragraphs.entries()) yield [`paragraph${i}`, text]
}

/**
 * Where the words of a search stand in an article, so that each way in which the search finds it leads somewhere: its
 * words; else the places that are tagged with a name in which they stand (the text may say it shorter); else the
 * words with marks and blanks ignored.
 */
export function findIn(article: Article, q: string): Hits {
  const query = withNamesAsWords(parseQuery(q))
  for (const find of [wordsIn, namesIn, looseIn]) {
    const hits = find(article, query)
    if (hits.size > 0) return hits
  }
  return new Map()
}

const wordsIn = (article: Article, query: Query) => collect(article, (text) => marksIn(text, query))
const looseIn = (article: Article, query: Query) => collect(article, (text) => marksIn(text, query, true))

function namesIn(article: Article, query: Query): Hits {
  const spans = new Map<Part, Span[]>()
  for (const { paragraph, start, end, name } of article.mentions) {
    if (marksIn(name, query).length === 0) continue
    const part: Part = `paragraph${paragraph}`
    spans.set(part, [...(spans.get(part) ?? []), { start, end }])
  }
  return collect(article, (_, part) => spans.get(part) ?? [])
}

function collect(article: Article, find: (text: string, part: Part) => readonly Span[]): Hits {
  const hits: Hits = new Map()
  for (const [part, text] of partsOf(article)) {
    const spans = find(text, part)
    if (spans.length > 0) hits.set(part, { text, spans })
  }
  return hits
}
