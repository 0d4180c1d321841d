/** A sentence of a paragraph: UTF-16 offsets `[start, end)`; together the sentences cover the paragraph. */
export interface Span {
  start: number
  end: number
}

/**
 * A Chinese sentence with its end (GB/T 15834 §4.1–4.3, §4.11) and the closing marks that belong to it. An end inside a
 * title, a bracket or a few quoted words is none (《谁来养老？》, “加油！”的喊声), nor one that is said on (“走吧。”他说。), is
 * followed by a mark that divides less, follows an opening mark, or stands in an address (?q=). Linear: an alternative
 * that looks ahead looks at most so far.
 */
const SENTENCE =
  /…*(?:《[^《》]{0,80}》…*|[：，][“「『][。！？!?…]*|[“「][^“”「」。]{0,60}。?[”」](?![“「]|\s*$)|[‘『（(【][^‘’『』（）()【】。]{0,60}[’』）)】]|[“‘「『（(【《][。！？!?…]+|、[^。！？!?…，、“]{1,9}…+|[\w/][!?](?=[\w/])|[。！？!?…]+[”’」』）)】》〉〕]*(?=[，、；：,;—])|[。！？!?…]+[”」](?=[等的]|[^，。！？：“”「」…]{0,12}[说說道](?:。|，[“「]))|[^。！？!?…])*(?:[。！？!?…]+(?:[”」](?:[“「][^“”「」]{0,60}[。！？…][”」])*|[’』）)】》〉〕\s])*|$)/gu

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
