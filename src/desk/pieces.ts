import type { Mention } from '#domain/schema.ts'

/** A run of a paragraph: its text, where it starts, the name it is part of, and what stands before it. */
export interface Piece {
  text: string
  start: number
  mention?: Mention
  /** A line of the raw text begins here. */
  joint: boolean
  /** A sentence begins here: a likely place to split. */
  sentence: boolean
}

const SENTENCE_END = /[。！？；：][”』」）]*/gu

/** Cuts a paragraph at names, joints and, where they are asked for, sentences. Mentions are in order, apart. */
export function piecesOf(
  text: string,
  mentions: readonly Mention[],
  joints: readonly number[],
  withSentences: boolean,
): Piece[] {
  const sentences = new Set(
    withSentences ? [...text.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length) : [],
  )
  const cuts = new Set([0, ...mentions.flatMap(({ start, end }) => [start, end]), ...joints, ...sentences])
  const points = [...cuts].filter((at) => at >= 0 && at < text.length).sort((a, b) => a - b)
  return points.map((start, i) => {
    const mention = mentions.find((item) => item.start <= start && start < item.end)
    return {
      text: text.slice(start, points[i + 1] ?? text.length),
      start,
      ...(mention && { mention }),
      joint: start > 0 && joints.includes(start),
      sentence: start > 0 && sentences.has(start),
    }
  })
}
