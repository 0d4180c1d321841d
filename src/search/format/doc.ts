import { foldText } from '../language/fold.ts'
import { KINDS, type Dimension } from '#domain/kinds.ts'

/** A name an article carries: one of its tags, or an author. */
export interface DocName {
  kind: Dimension
  name: string
}

/** What suggestions need of an article. `id` is its address: `2024-02-24/01/1`. */
export interface DocHead {
  id: string
  headline: string
  names: readonly DocName[]
}

/** An article as search takes it. */
export interface SearchDoc extends DocHead {
  kicker: string
  sub: string
  paragraphs: readonly string[]
}

/** The parts of an article, best first (`partsOf`): postings keep them apart, so a hit's part is known without more data. */
export const PARTS = 4

/** Stands twice between two texts of one part, so that no phrase reaches from one into the next. */
export const BREAK = '\0'

/** The four parts of an article, folded: headline, kicker with subhead, names, paragraphs. */
export function partsOf(doc: SearchDoc): string[] {
  const names = new Set(doc.names.map(({ name }) => name))
  return [[doc.headline], [doc.kicker, doc.sub], [...names], doc.paragraphs].map((texts) =>
    texts
      .map(foldText)
      .filter((text) => text !== '')
      .join(BREAK + BREAK),
  )
}

/** What is equal for names that a reader would call the same: script, case, marks and blanks ignored. */
export const nameKey = (kind: Dimension, name: string): string =>
  `${KINDS[kind].digit}/${foldText(name).replaceAll(' ', '')}`
