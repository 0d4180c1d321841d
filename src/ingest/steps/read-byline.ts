import type { Byline } from '#domain/schema.ts'
import type { Paragraph } from '../stages.ts'
import { readOpening, readSigned } from './byline.ts'
import { isNameAlone, readSender, readWriters } from './writers.ts'

/**
 * Who wrote an article: its credit, the writers in brackets after it, lines of writers and a letter's sender, all of
 * which leave the text; else the writers in brackets that end the last sentence, who stay in it. `paragraphs` is the rest.
 */
export function readByline(all: readonly Paragraph[]): { byline: Byline; paragraphs: string[] } {
  const byline: Byline = { authors: [] }
  const texts = all.filter((paragraph) => !takeWriters(paragraph, byline)).map(({ text }) => text)
  // A page may hold nothing but a line of writers; an article needs a text.
  if (texts.length === 0) return { byline: { authors: [] }, paragraphs: all.map(({ text }) => text) }
  const [first = '', ...others] = texts
  const opening = readOpening(first)
  if (byline.credit !== undefined || opening.byline.credit === undefined) {
    if (byline.authors.length === 0) byline.authors = readSigned(texts.at(-1) ?? '') ?? []
    return { byline, paragraphs: texts }
  }
  const authors = [...opening.byline.authors, ...byline.authors]
  const paragraphs = [opening.rest, ...others].filter((text) => text !== '')
  return {
    byline: {
      credit: opening.byline.credit,
      authors: authors.length > 0 ? authors : (readSigned(paragraphs.at(-1) ?? '') ?? []),
    },
    paragraphs,
  }
}

/** Moves a line of writers to the byline; of two that say what was done (文/图) the second stays. */
function takeWriters({ text, office }: Paragraph, byline: Byline): boolean {
  const writers = office === 'writers' ? writersOf(text) : undefined
  if (!writers || (writers.credit !== undefined && byline.credit !== undefined)) return false
  if (writers.credit !== undefined) byline.credit = writers.credit
  byline.authors.push(...writers.authors)
  return true
}

const writersOf = (text: string): Byline | undefined =>
  readWriters(text) ?? (isNameAlone(text) ? { authors: [{ name: text }] } : readSender(text))
