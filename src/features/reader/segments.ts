import type { Mention } from '#domain/schema.ts'
import type { Span } from '#domain/text.ts'

/** A run of a paragraph that is set alike: its text, the tag that it names, whether it is a search hit. */
export interface Segment {
  text: string
  start: number
  mention?: Mention
  hit: boolean
}

/**
 * Cuts a paragraph where a mention or a hit begins or ends, so that each run can be set with one element.
 * Mentions are ordered and do not overlap; hits may overlap mentions in any way.
 */
export function segmentsOf(
  paragraph: string,
  mentions: readonly Mention[],
  hits: readonly Span[],
): Segment[] {
  const cuts = new Set([0, paragraph.length])
  for (const { start, end } of [...mentions, ...hits]) cuts.add(start).add(end)
  const points = [...cuts].filter((at) => at >= 0 && at <= paragraph.length).sort((a, b) => a - b)
  const segments: Segment[] = []
  let m = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [start = 0, end = 0] = [points[i], points[i + 1]]
    while ((mentions[m]?.end ?? Infinity) <= start) m += 1
    const mention = mentions[m]
    const hit = hits.some((span) => span.start <= start && end <= span.end)
    const text = paragraph.slice(start, end)
    segments.push(mention && mention.start <= start ? { text, start, mention, hit } : { text, start, hit })
  }
  return segments
}
