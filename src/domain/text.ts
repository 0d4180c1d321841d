/** A sentence of a paragraph: UTF-16 offsets `[start, end)`; together the sentences cover the paragraph. */
export interface Span {
  start: number
  end: number
}

/**
 * A Chinese sentence with its end (GB/T 15834 §4.1–4.3, §4.11) and the closing marks that belong to it. An end inside a
 * bracket, a title or a quotation is none (《谁来养老？》, “加油！”的喊声, “走吧。”他说。), unless a colon or a comma leads to the
 * quotation or it is long; nor is one that a lesser mark follows, or that trails off a list (、……); speeches without a word
 * between are one. Linear: what looks ahead stops at the next mark of its kind.
 */
const SENTENCE =
  /…*(?:[：，][“「]…*|[“「][^“”「」。]*。?[”」](?![“「]|\s*$)|[^\P{Ps}「][^\p{Ps}\p{Pe}。]*\p{Pe}…*|、[^。，]{1,9}…+|\?(?=\w)|[。！？!?…]+”?(?=[，、；—])|[^。！？!?…])*(?:[。！？!?…]+(?:[”」]([“「][^“”「」]*[”」])*|[\p{Pe}\p{Pf}\s])*|$)/gu

/** Splits a paragraph into its sentences; the spans cover it without gaps. */
export function sentencesOf(paragraph: string): Span[] {
  let end = 0
  return (paragraph.match(SENTENCE) ?? [])
    .filter(Boolean)
    .map(({ length }) => ({ start: end, end: (end += length) }))
}

/** The opening of a text, at most `max` characters, cut at a mark where one is near, with … when cut. */
export function opening(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const mark = cut.search(/[。！？；，][^。！？；，]*$/)
  const kept = mark > max * 0.6 ? cut.slice(0, mark) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}……`
}
