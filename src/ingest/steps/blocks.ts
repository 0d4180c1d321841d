import { blockText, type Block, type Line } from '../stages.ts'
import { brokenOff } from './joins.ts'
import { endsSentence } from './marks.ts'
import { measureOf } from './measure.ts'
import { isPen } from './offices.ts'
import { isCreditLine, isOpening } from './shapes.ts'
import { isDay, isNumeral, isSignature } from './standing.ts'
import { unwrap } from './unwrap.ts'
import { readWriters } from './writers.ts'

/** A paragraph that stands in one line is longer than any line of a headline. */
const LONG = 40
/** No line of a headline that ends as a sentence does is longer. */
const SHORT = 20

/**
 * Lines → blocks. Blank lines part blocks. Within a block line ends mean one of three things, told apart by the
 * shape of the page: a column's measure (print style: unwrapped), a paragraph each, or a headline's or a verse's
 * own lines, which stay.
 */
export function toBlocks(lines: readonly Line[]): Block[] {
  const measure = measureOf(lines)
  if (!measure) return groups(lines).flatMap(bySense)
  const blocks = groups(lines).flatMap((group) => unwrap(group, measure))
  return indentsBegin(blocks) ? blocks : blocks.map(({ lines: own }) => ({ lines: own }))
}

/**
 * Whether an indent means a new paragraph. It does not where each piece of a paragraph that a column's end cut was
 * set in: then many an indented block follows a sentence that is not over.
 */
function indentsBegin(blocks: readonly Block[]): boolean {
  let pairs = 0
  let broken = 0
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]
    if (!block.indented || !before?.indented) return
    pairs += 1
    if (brokenOff(blockText(before)) === 'yes') broken += 1
  })
  return broken <= Math.max(1, pairs * 0.1)
}

function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    if (line.text !== '') current.push(line)
    else if (current.length > 0) {
      found.push(current)
      current = []
    }
  }
  if (current.length > 0) found.push(current)
  return found
}

/** Parts a group where a line is a paragraph of its own; short lines that end no sentence stay together. */
function bySense(group: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open = false
  group.forEach((line, i) => {
    const own =
      line.indented ||
      line.text.length > LONG ||
      endsSentence(line.text) ||
      isAlone(line.text) ||
      (!open && isEnd(line.text, group[i + 1]?.text))
    const last = blocks.at(-1)
    if (last && open && !own) last.lines.push(line)
    else {
      if (last && open) blocks.push(...penOf(last))
      blocks.push({ lines: [line] })
    }
    open = !own
  })
  return isVerse(group) || isHeadline(group) ? [{ lines: [...group] }] : blocks
}

/**
 * Whether a short line is no part of a headline whatever stands beside it: its writers, its credit, its day, a cross-head, a
 * sentence's end with more behind it.
 */
const isAlone = (text: string): boolean =>
  isCreditLine(text) ||
  readWriters(text) !== undefined ||
  isOpening(text) ||
  isDay(text) ||
  isNumeral(text) ||
  text.includes('。')

/** Whether a line below a paragraph ends its text: words in brackets, who signs above a day. */
const isEnd = (text: string, below: string | undefined): boolean =>
  /^[（(][^（()）]{1,30}[)）]$/u.test(text) || (below !== undefined && isDay(below) && isSignature(text))

/** Takes the writer, set below a headline right above its text, from the headline's lines. */
function penOf(headline: Block): Block[] {
  const pen = headline.lines.at(-1)
  if (headline.lines.length < 2 || !pen || !/[\s　]/u.test(pen.text) || !isPen(pen.text)) return []
  headline.lines.pop()
  return [{ lines: [pen] }]
}

/** Two short lines or three that stand alone, and a mark ends one: lines of a headline that asks or calls. */
const isHeadline = (group: readonly Line[]): boolean =>
  group.length > 1 &&
  group.length <= 3 &&
  group.every(
    ({ text, indented }) => !indented && text.length <= SHORT && !/[。；]|[：:].|^[“「]|[”」]$/u.test(text),
  )

/** Four short lines and more, none of which is prose: a verse, a table, a list. */
function isVerse(group: readonly Line[]): boolean {
  return group.length >= 4 && group.every(({ text }) => text.length <= LONG && !/。.+[，,。]/u.test(text))
}
