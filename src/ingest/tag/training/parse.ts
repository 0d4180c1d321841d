import type { Span, SpanKind } from '../learnt/labels.ts'

/** A line of a training text: its characters, and what stands where. */
export interface MarkedLine {
  text: string
  spans: Span[]
}

/** An article of a training text: its lines. */
export type MarkedArticle = readonly MarkedLine[]

const KINDS: ReadonlyMap<string, SpanKind> = new Map([
  ['p', 'person'],
  ['b', 'person'],
  ['c', 'company'],
  ['s', 'short'],
  ['o', 'organisation'],
  ['x', 'bare'],
  ['l', 'place'],
  ['r', 'role'],
])

/** Training texts: articles apart by `===`, a line each for headline, kicker, cross-heads and paragraphs. */
export function parseTexts(text: string): MarkedArticle[] {
  return text
    .split(/^===\s*$/mu)
    .map((article) =>
      article
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^[%=~]/u.test(line))
        .map((line) => parseLine(line.replace(/^(?:#+|[\^_@]) /u, ''))),
    )
    .filter((article) => article.length > 0)
}

/**
 * A marked line (`{r|{o|县财政局}局长}{p|林渔}说`) → its text and spans. A role is what of it lies outside the names in
 * it. Throws where a mark is unknown or left open.
 */
export function parseLine(line: string): MarkedLine {
  let text = ''
  const spans: Span[] = []
  const open: { kind: SpanKind; start: number }[] = []
  const close = (): void => {
    const mark = open.at(-1)
    if (mark && text.length > mark.start) spans.push({ start: mark.start, end: text.length, kind: mark.kind })
  }
  for (let i = 0; i < line.length; i += 1) {
    const c = line.charAt(i)
    if (c === '{') {
      const kind = KINDS.get(line.charAt(i + 1))
      if (!kind || line.charAt(i + 2) !== '|') throw new Error(`unknown mark: ${line.slice(i, i + 20)}`)
      close()
      open.push({ kind, start: text.length })
      i += 2
    } else if (c === '}') {
      close()
      open.pop()
      const outer = open.at(-1)
      if (outer) outer.start = text.length
    } else text += c
  }
  if (open.length > 0) throw new Error(`mark left open: ${line.slice(0, 40)}`)
  return { text, spans }
}
