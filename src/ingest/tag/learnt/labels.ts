/**
 * What a stretch of text can be to the learnt tagger: a person, a company in full and in short, an organisation,
 * what may or may not be one (bare 区委), a place, and the words of a role that stand beside a name.
 */
export const SPAN_KINDS = ['person', 'company', 'short', 'organisation', 'bare', 'place', 'role'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** A stretch of one kind: UTF-16 offsets `[start, end)`. Stretches lie side by side, none inside another. */
export interface Span {
  start: number
  end: number
  kind: SpanKind
}

/** Labels of characters: 0 outside, 1 + 2k the first of kind k, 2 + 2k a further one (BIO). */
export const LABELS = 1 + 2 * SPAN_KINDS.length
export const OUTSIDE = 0
export const firstOf = (kind: SpanKind): number => 1 + 2 * SPAN_KINDS.indexOf(kind)

/** Whether label `to` may follow `from`: a further character only after one of the same kind. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || to % 2 === 1 || from === to || from === to - 1

/** Spans → a label for each of `length` characters. */
export function labelsOf(spans: readonly Span[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { start, end, kind } of spans) {
    labels.fill(firstOf(kind) + 1, start, end)
    labels[start] = firstOf(kind)
  }
  return labels
}

/** Labels → spans, in order. */
export function spansOf(labels: Uint8Array): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] ?? OUTSIDE
    const last = spans.at(-1)
    if (label === OUTSIDE) continue
    if (label % 2 === 0 && last?.end === i) last.end = i + 1
    else {
      const kind = SPAN_KINDS[(label - 1) >> 1]
      if (kind) spans.push({ start: i, end: i + 1, kind })
    }
  }
  return spans
}
