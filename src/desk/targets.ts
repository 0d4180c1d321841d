import type { Page } from '#domain/schema.ts'
import type { ArticlePlaces } from './align.ts'
import type { Doubt } from './protocol.ts'

/** Ids of what one can jump to at the desk. Articles and paragraphs count from 0. */
export const rawId = (line: number): string => `raw-${line}`
export const articleId = (article: number): string => `article-${article}`
export const paragraphId = (article: number, paragraph: number): string => `paragraph-${article}-${paragraph}`

/** What the draft made of a line of the raw text; where nothing came of it, of the nearest line above. */
export function draftIdAt(line: number, places: readonly ArticlePlaces[]): string {
  let id = articleId(0)
  for (const [a, { headline, paragraphs }] of places.entries()) {
    if (headline && headline.first <= line) id = articleId(a)
    for (const [p, place] of paragraphs.entries()) if (place && place.first <= line) id = paragraphId(a, p)
  }
  return id
}

/** Where a doubt is best looked at: what was left out in the raw text, a name in its paragraph, else its line. */
export function doubtTarget(
  { kind, line, text }: Doubt,
  places: readonly ArticlePlaces[],
  page: Page,
): string {
  if (kind === 'left-out') return rawId(line)
  if (kind !== 'name') return draftIdAt(line, places)
  const named = page.articles.map(({ mentions }) =>
    mentions.find((item) => item.kind === 'people' && item.name === text),
  )
  const begins = ({ headline, paragraphs }: ArticlePlaces): number =>
    headline?.first ?? paragraphs[0]?.first ?? 0
  const own = places.findIndex((place, a) => begins(place) === line && named[a] !== undefined)
  const a = own >= 0 ? own : named.findIndex((mention) => mention !== undefined)
  const mention = named[a]
  return mention ? paragraphId(a, mention.paragraph) : draftIdAt(line, places)
}
