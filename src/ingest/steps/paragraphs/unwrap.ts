import type { Block, Line } from '../../stages.ts'
import { brokenOff } from './joins.ts'
import { endsSentence } from '../characters/marks.ts'
import { headsAboveNews, isHeadline, isTitle, joined, withoutWriters } from './head-lines.ts'
import type { Measure } from './measure.ts'
import { areItems } from '../lines/entries.ts'
import { isOpening, MOST_HEADLINE_LINES } from '../lines/shapes.ts'
import { isCaption, namesPhotographer } from '../lines/standing.ts'
import { readWriters } from '../lines/writers.ts'

/** Lines of print style that no blank line parts → blocks, each paragraph in one line again. */
export function unwrap(group: readonly Line[], measure: Measure): Block[] {
  return measure.indents ? byIndents(group, measure) : byMeasure(group, measure)
}

/**
 * An indented line begins a paragraph, and the lines after it belong to it, up to those that are a headline: which
 * stand after a line that does not fill the measure, or after a sentence's end, and are no prose themselves.
 */
function byIndents(group: readonly Line[], measure: Measure): Block[] {
  const blocks: Block[] = []
  for (const { lines: run, apart } of runs(group, measure)) {
    if (apart || run[0]?.indented !== true) {
      blocks.push(...headOf(run, measure))
      continue
    }
    const size = paragraphSize(run, measure)
    blocks.push({ lines: [joined(run.slice(0, size))], indented: true })
    const signed = run[size]
    const below = signed && isSigned(signed.text) ? size + 1 : size
    blocks.push(...run.slice(size, below).map((line) => ({ lines: [line] })))
    if (below < run.length) blocks.push(...headOf(run.slice(below), measure))
  }
  return blocks
}

/** Who wrote, in brackets below a text: no headline begins so, or stands right below. */
const SIGNED = /^[（(][^（()）]{2,16}[)）]$/u
const isSigned = (text: string): boolean => SIGNED.test(text) || readWriters(text) !== undefined

/** The lines of a headline, and each line of writers below it, as the next paragraph sets in; or what else stands there. */
function headOf(run: Line[], measure: Measure): Block[] {
  const head = withoutWriters(run)
  if (!isHeadline(head)) return byMeasure(run, measure)
  const below = run.slice(head.length).map((line): Block => ({ lines: [line], indented: false }))
  return [{ lines: [...head], indented: false }, ...below]
}

/** Lines that go together: a paragraph with what follows it, or lines that stand in the middle of the measure. */
interface Run {
  lines: Line[]
  apart: boolean
}

/** Parts a group before each line that is set in, and where lines in the middle of the measure begin or end. */
function runs(group: readonly Line[], measure: Measure): Run[] {
  const found: Run[] = []
  group.forEach((line, i) => {
    const last = found.at(-1)
    const apart = isApart(line, group[i + 1], measure)
    const follows = apart
      ? !isOpening(line.text)
      : !line.indented && !isByCaption(last?.lines.at(-1), line, measure)
    if (last && apart === last.apart && follows) last.lines.push(line)
    else found.push({ lines: [line], apart })
  })
  return found
}

/** Whether a line is what a picture shows, below a text that ends above, or stands below who took it. */
const isByCaption = (above: Line | undefined, { text }: Line, { fills }: Measure): boolean =>
  above !== undefined &&
  (namesPhotographer(above.text) ||
    ((!fills(above) || endsSentence(above.text)) && (isCaption(text) || namesPhotographer(text))))

/** A line set in as paragraphs are stands in the middle only where no line runs on from it. */
const isApart = (line: Line, next: Line | undefined, { apart }: Measure): boolean =>
  apart(line) && (!line.indented || next?.indent !== 0)

/** How many lines of a run, from its indented one on, are the paragraph; what comes after is a headline. */
function paragraphSize(run: readonly Line[], { fills }: Measure): number {
  const signed = run.findIndex(
    ({ text }, i) => i > 0 && endsText(run, i, fills) && readWriters(text) !== undefined,
  )
  if (signed > 0) return signed
  const from = Math.max(1, run.length - MOST_HEADLINE_LINES)
  for (let size = from; size < run.length; size += 1) {
    const last = run[size - 1]
    if (!last || !isHeadline(withoutWriters(run.slice(size)))) continue
    const paragraph = joined(run.slice(0, size)).text
    const whole = brokenOff(paragraph) === 'no'
    if (
      fills(last)
        ? whole && !endsSentence(run.at(-1)?.text ?? '')
        : whole || endsText(run, size, fills) || size === 1
    )
      return size
  }
  return run.length
}

/** Whether a paragraph of so many lines is over with its last: a sentence is, or a full line runs on into it and it is shorter. */
function endsText(run: readonly Line[], size: number, fills: Measure['fills']): boolean {
  const [above, last] = [run[size - 2], run[size - 1]]
  if (!last || endsSentence(last.text)) return true
  return above !== undefined && !fills(last) && fills(above) && !endsSentence(above.text)
}

/** A full line runs on; where blank lines part the paragraphs or not, a shorter one ends its paragraph. */
function byMeasure(group: readonly Line[], { fills, endsEarly }: Measure): Block[] {
  const blocks: Block[] = []
  const heads = headsAboveNews(group)
  let runsOn = false
  group.forEach((line, i) => {
    const last = blocks.at(-1)
    const above = last?.lines.at(-1)
    const full = fills(line)
    const place = heads.get(i)
    if (!last || !above || place === 'begins') blocks.push({ lines: [line] })
    else if (place === 'goes on') last.lines.push(line)
    else if (runsOn && !beginsItem(above.text, line.text))
      last.lines[last.lines.length - 1] = joined([above, line])
    else if (
      !full &&
      !line.indented &&
      isTitle(above) &&
      isTitle(line) &&
      ![ITEM, SIGNED].some((it) => it.test(above.text))
    )
      last.lines.push(line)
    else blocks.push({ lines: [line] })
    const next = group[i + 1]
    runsOn =
      full &&
      !(next && endsEarly?.(line, next)) &&
      readWriters(line.text) === undefined &&
      !namesPhotographer(line.text)
  })
  return blocks
}

/** Whether a line begins what it says: an item below an item, or a cross-head by its mark below a sentence's end. */
const beginsItem = (above: string, text: string): boolean =>
  areItems(above, text) || (endsSentence(above) && /^[▓■▲●◆□△◇○★☆◎▼]/u.test(text))

/** An entry of a list or a notice (地点：民生路二段). No line of a headline stands right below one. */
const ITEM = /^\p{Script=Han}{2,4}[:：].{4}/u
