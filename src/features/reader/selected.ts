import { anchorOf, type Anchor } from '#domain/anchor.ts'
import type { Place } from '#domain/anchor-text.ts'

/** Words of the article that the reader has selected. */
export interface Selected {
  anchor: Anchor
  /** Where they stand in the window (px). */
  box: { top: number; bottom: number; left: number; right: number }
}

/** How many code points of an element stand before a point; all of them for one behind it, none for one before. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  const side = before.comparePoint(node, offset)
  if (side < 0) return 0
  if (side === 0) before.setEnd(node, offset)
  return Array.from(before.toString()).length
}

/** A place moved over blanks. */
function trimmed(chars: readonly string[], offset: number, step: 1 | -1): number {
  let at = offset
  while (/^\s$/.test(chars[step > 0 ? at : at - 1] ?? '')) at += step
  return at
}

/**
 * What is selected of an article's paragraphs, over as many of them as it reaches; undefined for nothing, or anything
 * else. By code points: in the other script there are as many of them as in print.
 */
export function selectedNow(paragraphs: readonly string[]): Selected | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  let start: Place | undefined
  let end: Place | undefined
  for (const element of document.querySelectorAll<HTMLElement>('.prose :is(p, thead, tbody)')) {
    if (!range.intersectsNode(element)) continue
    const paragraph = Number(element.id.slice(1)) - 1
    const chars = Array.from(paragraphs[paragraph] ?? '')
    const from = trimmed(chars, offsetIn(element, range.startContainer, range.startOffset), 1)
    const to = trimmed(chars, offsetIn(element, range.endContainer, range.endOffset), -1)
    if (from >= to) continue
    start ??= { paragraph, offset: from }
    end = { paragraph, offset: to }
  }
  const anchor = start && end && anchorOf(paragraphs, start, end)
  if (!anchor) return undefined
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return { anchor, box: { top, bottom, left, right } }
}
