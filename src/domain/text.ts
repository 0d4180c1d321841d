/** A sentence of a paragraph: UTF-16 offsets `[start, end)`; together the sentences cover the paragraph. */
export interface Span {
  start: number
  end: number
}

/** Ends of a Chinese sentence (GB/T 15834 §4.1–4.3, §4.11), each with the closing marks that belong to it. */
const SENTENCE = /[^。！？!?…]*(?:[。！？!?]+|…{1,2}|$)[”’」』）》]*/gu

/** Splits a paragraph into its sentences; the spans cover it without gaps. */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = []
  for (const match of paragraph.matchAll(SENTENCE)) {
    if (match[0] === '') continue
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** The sentence that holds an offset of a paragraph. */
export function sentenceAt(paragraph: string, offset: number): Span {
  return (
    sentencesOf(paragraph).find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: paragraph.length,
    }
  )
}

/** The opening of a text, at most `max` characters, cut at a mark where one is near, with … when cut. */
export function opening(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const mark = Math.max(...['。', '！', '？', '；', '，'].map((m) => cut.lastIndexOf(m)))
  const kept = mark > max * 0.6 ? cut.slice(0, mark) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}……`
}
