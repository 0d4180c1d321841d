import { segmentsOf, spanOver } from '#domain/segments.ts'
import type { Span } from '#domain/text.ts'
import type { DrawMarked } from './found.ts'

/** Where the reader is among the hits of a text. */
export interface Here {
  /** Where the hit begins. */
  start: number
  /** Is given its mark as soon as it is drawn. */
  ref: (mark: HTMLElement | null) => void
}

/** Draws a text with its hits; one that goes on in the next stretch (a name begins within it) is one hit still. */
export const drawHits =
  (text: string, hits: readonly Span[], here?: Here): DrawMarked =>
  (from, to) =>
    segmentsOf({ start: from, end: to }, hits).map((segment) => {
      const { start, end } = segment
      const words = text.slice(start, end)
      const hit = spanOver(hits, segment)
      if (!hit) return words
      const isHere = hit.start === here?.start
      return (
        <mark
          key={start}
          aria-current={isHere || undefined}
          ref={isHere && start === hit.start ? here.ref : undefined}
        >
          {words}
        </mark>
      )
    })
