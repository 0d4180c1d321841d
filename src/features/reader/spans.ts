import type { Place } from '#domain/anchor-text.ts'
import type { Span } from '#domain/text.ts'

/** Where code point `offset` of a text is among its UTF-16 units. */
export const unitsAt = (text: string, offset: number): number =>
  Array.from(text).slice(0, offset).join('').length

/** A stretch of an article as a span (UTF-16) of each paragraph that it reaches into. */
export function spansOf(
  paragraphs: readonly string[],
  { start, end }: { start: Place; end: Place },
): Map<number, Span> {
  const spans = new Map<number, Span>()
  for (let p = start.paragraph; p <= end.paragraph; p++) {
    const text = paragraphs[p]
    if (text === undefined) continue
    const span = {
      start: p === start.paragraph ? unitsAt(text, start.offset) : 0,
      end: p === end.paragraph ? unitsAt(text, end.offset) : text.length,
    }
    if (span.start < span.end) spans.set(p, span)
  }
  return spans
}
