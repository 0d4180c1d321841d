import type { Byline } from '#domain/schema.ts'
import type { Paragraph } from '../../stages.ts'
import { readBracketed } from './bracketed.ts'
import { readOpening, readSigned } from './byline.ts'
import { readNamed } from './signed-names.ts'
import { isNameAlone, isSetWide } from '../lines/names-alone.ts'
import { readPlaced } from '../lines/placed-writers.ts'
import { readWriters } from '../lines/writers.ts'
import { readSender } from '../lines/letters.ts'
import { readWork } from '../lines/works.ts'

/** A credit that a column's end cut, or one inside a text: what stands below it is the rest of it, no line of writers. */
const CUT_CREDIT = /[（(【〔]$|^[讯訊]$|.本[报報刊台网網][讯訊]$/u
const CREDIT = /^本[报報刊台网網][讯訊]$/u
const isCutCredit = (all: readonly Paragraph[], i: number): boolean => {
  const above = all[i - 1]?.text ?? ''
  return CUT_CREDIT.test(above) || (i > 1 && CREDIT.test(above))
}

/**
 * Who wrote an article: its credit, the writers in brackets after it, lines of writers at its beginning and end and a
 * letter's sender, all of which leave the text; where none of these names anyone, the writers in brackets that end it, who
 * stay in it, since they are part of a paragraph. `paragraphs` is the rest.
 */
export function readByline(all: readonly Paragraph[]): { byline: Byline; paragraphs: string[] } {
  const [from, to] = edges(all)
  const lines: Byline[] = []
  const texts: string[] = []
  all.forEach((paragraph, i) => {
    const writers = isCutCredit(all, i) ? undefined : writersOf(paragraph, i < from || i >= to)
    if (writers) lines.push(writers)
    else texts.push(paragraph.text)
  })
  // A page may hold nothing but a line of writers; an article needs a text.
  if (texts.length === 0) return { byline: { authors: [] }, paragraphs: all.map(({ text }) => text) }
  const [first = '', ...others] = texts
  const opening = readBracketed(first) ?? readOpening(first)
  const isCredited = opening.byline.credit !== undefined
  const isOpened = isCredited || opening.byline.authors.length > 0
  const byline = joined([...(isOpened ? [opening.byline] : []), ...lines])
  const paragraphs = isCredited ? [opening.rest, ...others].filter((text) => text !== '') : texts
  const signed =
    byline.authors.length > 0 ? undefined : (readSigned(paragraphs.at(-1) ?? '') ?? readNamed(paragraphs))
  return { byline: signed ? { ...byline, authors: signed } : byline, paragraphs }
}

/** Several bylines in one: the first credit is the article's, another one stays with its first writer. */
function joined([first, ...others]: readonly Byline[]): Byline {
  if (!first) return { authors: [] }
  const more = others.flatMap(({ credit, authors }) =>
    authors.map((author, i) => {
      const role = [i === 0 ? credit : undefined, author.role].filter(Boolean).join(' ')
      return role === '' ? author : { ...author, role }
    }),
  )
  return { ...first, authors: [...first.authors, ...more] }
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
  const writers = readWork(text) ?? readWriters(text)
  if (writers) return isOutside ? writers : undefined
  if (isNameAlone(text) || isSetWide(text)) return { authors: [{ name: text.replace(/\s/gu, '') }] }
  const own = text.replace(/^——\s?/u, '')
  if (/^[\p{Script=Han}·]{2,7}$/u.test(own)) return { authors: [{ name: own }] }
  return readPlaced(own) ?? readSender(own)
}
