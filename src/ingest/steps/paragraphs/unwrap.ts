import type { Block, Line } from '../../stages.ts'
import { joinText } from './join-text.ts'
import { brokenOff } from './joins.ts'
import { endsSentence } from '../characters/marks.ts'
import type { Measure } from './measure.ts'
import { isOpening, isTitleShaped } from '../lines/shapes.ts'

const MOST_HEADLINE_LINES = 5

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
      blocks.push(...(isHeadline(run) ? [{ lines: run, indented: false }] : byMeasure(run, measure)))
      continue
    }
    const size = paragraphSize(run, measure)
    blocks.push({ lines: [joined(run.slice(0, size))], indented: true })
    if (size < run.length) blocks.push({ lines: run.slice(size), indented: false })
  }
  return blocks
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
    const follows = apart ? !isOpening(line.text) : !line.indented
    if (last && apart === last.apart && follows) last.lines.push(line)
    else found.push({ lines: [line], apart })
  })
  return found
}

/** A line set in as paragraphs are stands in the middle only where no line runs on from it. */
const isApart = (line: Line, next: Line | undefined, { apart }: Measure): boolean =>
  apart(line) && (!line.indented || next?.indent !== 0)

/** How many lines of a run, from its indented one on, are the paragraph; what comes after is a headline. */
function paragraphSize(run: readonly Line[], { fills }: Measure): number {
  const from = Math.max(1, run.length - MOST_HEADLINE_LINES)
  for (let size = from; size < run.length; size += 1) {
    const last = run[size - 1]
    if (!last || !isHeadline(run.slice(size))) continue
    const paragraph = joined(run.slice(0, size)).text
    const whole = brokenOff(paragraph) === 'no'
    if (fills(last) ? whole && !endsSentence(run.at(-1)?.text ?? '') : whole || size === 1) return size
  }
  return run.length
}

/** A full line runs on; where blank lines part the paragraphs or not, a shorter one ends its paragraph. */
function byMeasure(group: readonly Line[], { fills }: Measure): Block[] {
  const blocks: Block[] = []
  let runsOn = false
  for (const line of group) {
    const last = blocks.at(-1)
    const head = last?.lines.at(-1)
    const full = fills(line)
    if (last && head && runsOn) last.lines[last.lines.length - 1] = joined([head, line])
    else if (last && head && !full && !line.indented && isTitle(head) && isTitle(line)) last.lines.push(line)
    else blocks.push({ lines: [line] })
    runsOn = full
  }
  return blocks
}

const joined = (lines: readonly Line[]): Line =>
  lines.reduce((all, line) => ({ ...all, text: joinText(all.text, line.text) }))

const isTitle = ({ text }: Line): boolean => !/[。；]/u.test(text) && text.length <= 40

const isHeadline = (lines: readonly Line[]): boolean =>
  lines.length <= MOST_HEADLINE_LINES && lines.every(isTitle) && isTitleShaped({ lines: [joined(lines)] })
