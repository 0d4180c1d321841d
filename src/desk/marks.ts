import type { Article } from '#domain/schema.ts'
import type { ArticlePlaces } from './align.ts'
import type { Doubt } from './protocol.ts'

/** What is to be marked at a line of the raw text. */
export interface LineMark {
  /** The number of the article that begins here. */
  begins?: number
  headline: boolean
  /** The line goes on a paragraph that an earlier line began. */
  joined: boolean
  leftOut: boolean
  doubts: readonly Doubt[]
}

export const NO_MARK: LineMark = { headline: false, joined: false, leftOut: false, doubts: [] }

/** Draft → marks by line of the file; a line without anything to mark is absent. */
export function lineMarks(
  articles: readonly Pick<Article, 'n'>[],
  places: readonly ArticlePlaces[],
  doubts: readonly Doubt[],
): Map<number, LineMark> {
  const marks = new Map<number, LineMark>()
  const mark = (line: number, change: Partial<LineMark>) => {
    marks.set(line, { ...(marks.get(line) ?? NO_MARK), ...change })
  }
  places.forEach(({ headline, paragraphs }, i) => {
    const begins = headline?.first ?? paragraphs.find((place) => place !== undefined)?.first
    if (begins !== undefined) mark(begins, { begins: articles[i]?.n ?? i + 1 })
    if (headline) for (let n = headline.first; n <= headline.last; n += 1) mark(n, { headline: true })
    for (const place of paragraphs)
      if (place) for (const { line } of place.joints) mark(line, { joined: true })
  })
  for (const doubt of doubts) {
    const known = marks.get(doubt.line) ?? NO_MARK
    if (doubt.kind === 'left-out') mark(doubt.line, { leftOut: true, doubts: [...known.doubts, doubt] })
    else mark(doubt.line, { doubts: [...known.doubts, doubt] })
  }
  return marks
}
