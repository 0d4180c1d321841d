import type { Block, Line } from '../../stages.ts'
import { areItems } from '../lines/entries.ts'
import { endsSentence } from '../characters/marks.ts'
import { sameBullet } from './joins.ts'
import { isPen } from '../lines/offices.ts'
import { isRow } from '../lines/rows.ts'
import { isCreditLine, isOpening } from '../lines/shapes.ts'
import { isDay, isNumeral, isSignature } from '../lines/standing.ts'
import { isNotice } from '../lines/title-alone.ts'
import { isNameAlone, isOnlyName } from '../lines/names-alone.ts'
import { readWriters } from '../lines/writers.ts'
import { isCut } from '../characters/words.ts'

/** A paragraph that stands in one line is longer than any line of a headline. */
const LONG = 40
/** With commas, one longer than this. */
const LONG_CLAUSES = 28
/** No line of a headline that ends as a sentence does is longer. */
const SHORT = 20

/** Parts a group where a line is a paragraph of its own; short lines that end no sentence stay together. */
export function bySense(group: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open = false
  const isMixed = group.some(({ text }) => text.length > LONG || text.includes('。'))
  group.forEach((line, i) => {
    const own =
      line.indented ||
      line.text.length > LONG ||
      (line.text.length > LONG_CLAUSES && /[，,].*[，,]/u.test(line.text)) ||
      endsSentence(line.text) ||
      isAlone(line.text) ||
      isItem(group, i) ||
      (isMixed && isRow(line.text)) ||
      (!open && isEnd(line.text, group[i + 1]?.text))
    const last = blocks.at(-1)
    if (last && open && !own) last.lines.push(line)
    else {
      if (last && open) blocks.push(...penOf(last))
      blocks.push({ lines: [line] })
    }
    open = !own
  })
  if (isVerse(group)) return [{ lines: [...group] }]
  if (!isHeadline(group)) return blocks
  const [above, last] = group.slice(-2)
  const hasPen = above && last && isSurelyName(above.text, last.text)
  return hasPen ? [{ lines: group.slice(0, -1) }, { lines: [last] }] : [{ lines: [...group] }]
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
  /^(?:@[^\s：:]{1,20}[:：]|【[^】]{1,6}】(?=.))/u.test(text) ||
  text.includes('。')

/** Whether a line is an item of a list, with one beside it: 红牌：无, 1路：县医院—九华新区. */
const isItem = (group: readonly Line[], i: number): boolean =>
  [i - 1, i].some((at) => {
    const [one, other] = [group[at]?.text, group[at + 1]?.text]
    return (
      one !== undefined && other !== undefined && /^[^\s：:]{1,14}[:：]./u.test(one) && areItems(one, other)
    )
  })

/** Whether a line below a paragraph ends its text: words in brackets, who signs above a day. */
const isEnd = (text: string, below: string | undefined): boolean =>
  /^[（(][^（()）]{1,30}[)）]$/u.test(text) || (below !== undefined && isDay(below) && isSignature(text))

/** Takes the writer, set below a headline right above its text, from the headline's lines. */
function penOf(headline: Block): Block[] {
  const pen = headline.lines.at(-1)
  const above = headline.lines.at(-2)
  if (!above || !pen || !(/[\s　]/u.test(pen.text) ? isPen(pen.text) : isSurelyName(above.text, pen.text)))
    return []
  headline.lines.pop()
  return [{ lines: [pen] }]
}

/** Whether a line of a headline is a name of three characters, and neither a word nor the end of what stands above it. */
const isSurelyName = (above: string, line: string): boolean =>
  line.length === 3 &&
  isNameAlone(line) &&
  isOnlyName(line) &&
  ![isNotice, isSignature].some((is) => is(line)) &&
  !isCut(above, line)

/** Two short lines or three that stand alone, none of them a line of writers: a headline's, though it asks or calls. */
const isHeadline = (group: readonly Line[]): boolean =>
  group.length > 1 &&
  group.length <= 3 &&
  group.every(
    ({ text, indented }) =>
      !indented &&
      text.length <= SHORT &&
      !/[。；]|[：:].|^[“「]|[”」]$/u.test(text) &&
      readWriters(text) === undefined,
  )

/** Whether a line is prose, or begins a paragraph of it. */
const isProse = (line: Line | undefined): boolean =>
  line !== undefined && (endsSentence(line.text) || (line.indented && /[，。；：,;:]/u.test(line.text)))

/** Whether a line of writers stands near the top with a sentence below it: a story whose blank lines are lost. */
const beginsStory = (group: readonly Line[]): boolean =>
  group.some(({ text }, i) => i > 0 && i < 4 && readWriters(text) !== undefined && isProse(group[i + 1]))

/** A label and the items below it, all after one mark: 公司快讯 | ●…… | ●……. */
const isLabelOver = ([label, ...items]: readonly Line[]): boolean => {
  const [first] = items
  return (
    label !== undefined &&
    first !== undefined &&
    items.length > 1 &&
    /^\p{Script=Han}{2,12}$/u.test(label.text) &&
    items.every(({ text }) => sameBullet(first.text, text))
  )
}

/** Four short lines and more, none of which is prose: a verse, a table, a list. */
function isVerse(group: readonly Line[]): boolean {
  if (isLabelOver(group)) return false
  if (group.length < 4 || !group.every(({ text }) => text.length <= LONG && !/。.+[，,。]/u.test(text)))
    return false
  return !beginsStory(group)
}
