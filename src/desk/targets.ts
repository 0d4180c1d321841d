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

/** Where a doubt is best looked at: what was left out only stands in the raw text. */
export const doubtTarget = ({ kind, line }: Doubt, places: readonly ArticlePlaces[]): string =>
  kind === 'left-out' ? rawId(line) : draftIdAt(line, places)
