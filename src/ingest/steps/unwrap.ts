import type { Block, Line } from '../stages.ts'
import { joinText } from './join-text.ts'
import { endsSentence } from './marks.ts'

const FEWEST_LINES = 8
const WIDEST_COLUMN = 60

/** The width of a line in characters, a half-width character counting for a half. */
export function widthOf(text: string): number {
  let half = 0
  for (const c of text) half += /[\u0020-\u007E]/u.test(c) ? 1 : 2
  return half / 2
}

/**
 * The measure of a page set with a line end in every line, in characters; 0 for a page that is not. Such a page
 * shows it by lines that fill the same measure, more or less a mark that hangs or is carried over (clreq §3.1.3),
 * and by lines that stop in the middle of a sentence there.
 */
export function columnWidth(lines: readonly Line[]): number {
  const widths = lines.filter(({ text }) => text !== '').map(({ text }) => widthOf(text))
  if (widths.length < FEWEST_LINES) return 0
  const counts = new Map<number, number>()
  for (const width of widths) {
    const whole = Math.round(width)
    counts.set(whole, (counts.get(whole) ?? 0) + 1)
  }
  const near = (width: number): number => [-1, 0, 1].reduce((sum, d) => sum + (counts.get(width + d) ?? 0), 0)
  const best = [...counts.keys()].reduce((a, b) => (near(b) > near(a) ? b : a), 0)
  const full = near(best)
  const running = lines.filter(
    ({ text }) => Math.abs(widthOf(text) - best) <= 1.5 && !endsSentence(text),
  ).length
  return best >= 8 && best <= WIDEST_COLUMN && full >= widths.length * 0.4 && running >= widths.length * 0.3
    ? best
    : 0
}

/** Print style → blocks: an indented line begins a paragraph, a line that fills the measure runs on. */
export function unwrap(group: readonly Line[], width: number): Block[] {
  const blocks: Block[] = []
  let runsOn = false
  const indents = group.some(({ indented }) => indented)
  for (const line of group) {
    const last = blocks.at(-1)
    const head = last?.lines.at(-1)
    const fills = widthOf(line.text) + (line.indented ? 2 : 0) >= width - 2
    if (last && head && runsOn && !line.indented) {
      last.lines[last.lines.length - 1] = { ...head, text: joinText(head.text, line.text) }
    } else if (last && head && !line.indented && !fills && isTitle(head) && isTitle(line)) {
      last.lines.push(line)
    } else {
      blocks.push({ lines: [line] })
    }
    runsOn = fills && !(indents ? false : endsSentence(line.text) && widthOf(line.text) < width)
  }
  return blocks
}

const isTitle = ({ text, indented }: Line): boolean => !indented && !/[。；]/u.test(text) && text.length <= 40
