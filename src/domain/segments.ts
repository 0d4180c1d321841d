import type { Span } from './text.ts'

/**
 * Spans laid over one text: names, hits, clauses, sentences, highlights. Each layer is a list of spans in order that do
 * not overlap; spans of different layers may cross in any way.
 */

/** Cuts a stretch of text wherever a span of any layer begins or ends; the segments cover it without gaps. */
export function segmentsOf({ start, end }: Span, ...layers: (readonly Span[])[]): Span[] {
  const edges = layers.flat().flatMap((span) => [span.start, span.end])
  const cuts = new Set([start, ...edges.filter((at) => start < at && at < end), end])
  const [, ...points] = [...cuts].sort((a, b) => a - b)
  let from = start
  return points.map((to) => ({ start: from, end: (from = to) }))
}

/** The span of a layer that a segment lies in. */
export function spanOver<T extends Span>(layer: readonly T[], segment: Span): T | undefined {
  let [low, high] = [0, layer.length]
  for (;;) {
    const middle = (low + high) >>> 1
    const span = low < high ? layer[middle] : undefined
    if (!span || (span.start <= segment.start && segment.start < span.end)) return span
    if (span.start < segment.start) low = middle + 1
    else high = middle
  }
}
