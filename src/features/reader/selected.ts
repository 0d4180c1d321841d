import { sentenceHashAt } from '#domain/sentence-address.ts'

/** Words of the article that the reader has selected. */
export interface Selected {
  /** As they stand there; paragraphs by line. */
  words: string
  /** Where they begin, `#p3s2-9f3a07bc`. */
  at: string
  /** Where they stand in the window (px). */
  box: { top: number; bottom: number; left: number; right: number }
}

/** The part of a range that lies in an element, as text. */
function textIn(range: Range, element: Element): string {
  const part = document.createRange()
  part.selectNodeContents(element)
  if (part.comparePoint(range.startContainer, range.startOffset) === 0)
    part.setStart(range.startContainer, range.startOffset)
  if (part.comparePoint(range.endContainer, range.endOffset) === 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString().trim()
}

/** What is selected of an article's paragraphs, over as many of them as it reaches; undefined for nothing, or anything else. */
export function selectedNow(paragraphs: readonly string[]): Selected | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const all = [...document.querySelectorAll<HTMLElement>('.prose > p')]
  const parts = all.flatMap((element) => {
    const text = range.intersectsNode(element) ? textIn(range, element) : ''
    return text ? [{ element, text }] : []
  })
  const [first] = parts
  if (!first) return undefined
  const number = Number(first.element.id.slice(1))
  const before = document.createRange()
  before.selectNodeContents(first.element)
  const starts = before.comparePoint(range.startContainer, range.startOffset) === 0
  if (starts) before.setEnd(range.startContainer, range.startOffset)
  // By characters: in the other script one may take more UTF-16 units than in print.
  const printed = paragraphs[number - 1] ?? ''
  const count = starts ? Array.from(before.toString()).length : 0
  const offset = Array.from(printed).slice(0, count).join('').length
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return {
    words: parts.map(({ text }) => text).join('\n'),
    at: sentenceHashAt(printed, number - 1, offset),
    box: { top, bottom, left, right },
  }
}
