import type { ReactNode } from 'react'
import type { Place } from '#domain/anchor-text.ts'
import type { Article } from '#domain/schema.ts'
import { segmentsOf, spanOver } from '#domain/segments.ts'
import type { Span } from '#domain/text.ts'
import type { DrawMarked, Found, Part } from './found.ts'
import { spansOf } from './spans.ts'

export type StretchKind = 'yellow' | 'green' | 'blue' | 'pink'

/** A stretch of the opened article that is marked as long as its text is shown. */
export interface Stretch {
  id: string
  start: Place
  end: Place
  kind: StretchKind
  /** Whether something was noted to it: this is seen without colours. */
  noted?: boolean
  /** What it is called where it is reached by key. */
  label?: string
}

/** A stretch's span in one paragraph; where it begins and ends in the article is said once. */
interface Piece extends Span {
  stretch: Stretch
  isFirst: boolean
  isLast: boolean
}

/** Lays stretches over what else is marked in an article; of those that overlap, the later one is seen. */
export function layStretches(
  article: Article,
  stretches: readonly Stretch[],
): (found: Found | undefined) => Found {
  const layers = new Map<number, Piece[][]>()
  for (const stretch of stretches)
    for (const [p, span] of spansOf(article.paragraphs, stretch)) {
      const piece = {
        ...span,
        stretch,
        isFirst: p === stretch.start.paragraph,
        isLast: p === stretch.end.paragraph,
      }
      layers.set(p, [[piece], ...(layers.get(p) ?? [])])
    }
  // What lies below is mostly nothing, and the same from one drawing to the next: paragraphs keep their function.
  const drawn = new Map<DrawMarked | undefined, Map<number, DrawMarked>>()
  const over = (p: number, below: DrawMarked | undefined): DrawMarked => {
    const known = drawn.get(below) ?? new Map<number, DrawMarked>()
    const draw = known.get(p) ?? drawStretches(article.paragraphs[p] ?? '', layers.get(p) ?? [], below)
    drawn.set(below, known.set(p, draw))
    return draw
  }
  let last: { found: Found | undefined; laid: Found } | undefined
  return (looked) => {
    const found = looked?.article === article ? looked : undefined
    if (last && last.found === found) return last.laid
    const marked = new Map<Part, DrawMarked>(found?.marked)
    for (const p of layers.keys()) marked.set(`paragraph${p}`, over(p, found?.marked.get(`paragraph${p}`)))
    last = { found, laid: { article, marked } }
    return last.laid
  }
}

function drawStretches(text: string, layers: readonly Piece[][], below: DrawMarked | undefined): DrawMarked {
  return (from, to, inName) =>
    segmentsOf({ start: from, end: to }, ...layers).map((segment): ReactNode => {
      const { start, end } = segment
      const words = below?.(start, end, inName) ?? text.slice(start, end)
      const piece = layers.map((layer) => spanOver(layer, segment)).find(Boolean)
      if (!piece) return words
      const { id, kind, noted, label } = piece.stretch
      // Reached by key where it begins; a name keeps being a link, and nothing else.
      const reached = !inName && piece.isFirst && start === piece.start && label
      return (
        <mark
          key={start}
          className="stretch"
          data-stretch={id}
          data-kind={kind}
          data-noted={(noted && piece.isLast && end === piece.end) || undefined}
          {...(reached && {
            role: 'button',
            tabIndex: 0,
            'aria-label': `${label}：${text.slice(start, end)}`,
          })}
        >
          {words}
        </mark>
      )
    })
}
