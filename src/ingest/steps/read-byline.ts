import type { Byline } from '#domain/schema.ts'
import type { Paragraph } from '../stages.ts'
import { readOpening, readSigned } from './byline.ts'
import { isNameAlone, readSender, readWriters } from './writers.ts'

/**
 * Who wrote an article: its credit, the writers in brackets after it, lines of writers at its beginning and end and a
 * letter's sender, all of which leave the text; else the writers in brackets that end it, who stay in it, since they are
 * part of a paragraph. `paragraphs` is the rest.
 */
export function readByline(all: readonly Paragraph[]): { byline: Byline; paragraphs: string[] } {
  const byline: Byline = { authors: [] }
  const [from, to] = edges(all)
  const kept = all.filter((paragraph, i) => {
    const writers = writersOf(paragraph, i < from || i >= to)
    // Of two lines that say what was done (文/图) the second stays.
    if (!writers || (writers.credit !== undefined && byline.credit !== undefined)) return true
    if (writers.credit !== undefined) byline.credit = writers.credit
    byline.authors.push(...writers.authors)
    return false
  })
  const texts = kept.map(({ text }) => text)
  // A page may hold nothing but a line of writers; an article needs a text.
  if (texts.length === 0) return { byline: { authors: [] }, paragraphs: all.map(({ text }) => text) }
  const [first = '', ...others] = texts
  const opening = readOpening(first)
  const signed = (bare: boolean): Byline['authors'] => readSigned(texts.at(-1) ?? '', bare) ?? []
  if (byline.credit !== undefined || opening.byline.credit === undefined)
    return {
      byline: byline.authors.length > 0 ? byline : { ...byline, authors: signed(true) },
      paragraphs: texts,
    }
  const authors = [...opening.byline.authors, ...byline.authors]
  return {
    byline: { credit: opening.byline.credit, authors: authors.length > 0 ? authors : signed(false) },
    paragraphs: [opening.rest, ...others].filter((text) => text !== ''),
  }
}

/** Where the text itself begins and ends, lines of writers and captions around it left out. */
function edges(all: readonly Paragraph[]): [from: number, to: number] {
  const isText = ({ office }: Paragraph): boolean => office !== 'writers' && office !== 'caption'
  const from = all.findIndex(isText)
  return [from < 0 ? all.length : from, all.findLastIndex(isText) + 1]
}

/** Who a line of writers names; inside a text only a letter's sender counts. */
function writersOf({ text, office }: Paragraph, isOutside: boolean): Byline | undefined {
  if (office !== 'writers') return undefined
  const writers = readWriters(text)
  if (writers) return isOutside ? writers : undefined
  if (isNameAlone(text)) return { authors: [{ name: text.replace(/\s/gu, '') }] }
  return readSender(text)
}
