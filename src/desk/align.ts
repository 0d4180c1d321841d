import type { Article } from '#domain/schema.ts'
import { toLines } from '#ingest/steps/lines/lines.ts'

/** Where a piece of the draft stands in the raw text: its lines, counted as the file counts them. */
export interface Place {
  first: number
  last: number
}

/** Where a line of the raw text begins inside a paragraph (UTF-16 offset): halves were joined there. */
export interface Joint {
  offset: number
  line: number
}
export interface ParagraphPlace extends Place {
  joints: readonly Joint[]
}

/** The places of an article; absent where an editor's own words stand, which the raw text does not have. */
export interface ArticlePlaces {
  headline?: Place
  paragraphs: readonly (ParagraphPlace | undefined)[]
}

interface Folded {
  text: string
  /** For each character of `text`: the line it stands on. */
  lines: readonly number[]
}

/** Only letters and digits count: layout, widths and marks are what ingest changes. */
const COUNTS = /[\p{L}\p{N}]/u
const SEEK = 6

/**
 * Finds a draft's articles in the raw text they were made from. Since ingest neither adds nor reorders text, one
 * pass is enough; what was left out (page heads, jump lines) is stepped over.
 */
export function alignArticles(raw: string, firstLine: number, articles: readonly Article[]): ArticlePlaces[] {
  const folded = foldRaw(raw, firstLine)
  let at = 0
  const find = (text: string): ParagraphPlace | undefined => {
    const found = walk(folded, text, at)
    if (found) at = found.end
    return found?.place
  }
  return articles.map(({ headline, paragraphs }) => {
    const parts = [headline.kicker, headline.main, headline.sub].flatMap((part) =>
      part ? (find(part) ?? []) : [],
    )
    const [first, last] = [parts[0], parts.at(-1)]
    return {
      ...(first && last && { headline: { first: first.first, last: last.last } }),
      paragraphs: paragraphs.map(find),
    }
  })
}

function foldRaw(raw: string, firstLine: number): Folded {
  let text = ''
  const lines: number[] = []
  for (const line of toLines({ text: raw, firstLine }))
    for (const char of line.text)
      if (COUNTS.test(char)) {
        text += char
        for (let i = 0; i < char.length; i += 1) lines.push(line.number)
      }
  return { text, lines }
}

function walk(
  { text, lines }: Folded,
  piece: string,
  from: number,
): { place: ParagraphPlace; end: number } | undefined {
  const chars: { char: string; offset: number }[] = []
  for (let offset = 0; offset < piece.length; offset += 1) {
    const char = piece[offset] ?? ''
    if (COUNTS.test(char) || /[\uD800-\uDFFF]/u.test(char)) chars.push({ char, offset })
  }
  const ahead = (i: number): string =>
    chars
      .slice(i, i + SEEK)
      .map(({ char }) => char)
      .join('')
  let at = chars.length === 0 ? -1 : text.indexOf(ahead(0), from)
  if (at < 0) return undefined
  const first = lines[at] ?? 0
  let last = first
  const joints: Joint[] = []
  for (const [i, { char, offset }] of chars.entries()) {
    if (text[at] !== char) at = text.indexOf(ahead(i), at)
    if (at < 0) return undefined
    const line = lines[at] ?? last
    if (line !== last) joints.push({ offset, line })
    last = line
    at += 1
  }
  return { place: { first, last, joints }, end: at }
}
