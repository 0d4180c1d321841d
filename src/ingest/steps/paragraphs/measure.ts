import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { exactOf, type Exact, type Size } from './line-ends.ts'

const FEWEST_LINES = 8
export const NARROWEST = 8
export const WIDEST = 60
/** No line of a column is so many times as wide as its measure. */
const MUCH_WIDER = 1.5
/** Marks that hang, or a character carried over with its mark, make a full line differ by so much (clreq §3.1.3). */
export const PLAY = 2

/** A row of a table: three cells and more, and no mark of a sentence. */
const ROW = /^[^，。；（）,;()\s]+(?:\s+[^，。；（）,;()\s]+){2,}$/u

/** Set in by so many em, a line begins no paragraph. */
const DEEP = 3

/** The measure of a page set with a line end in every line. */
export interface Measure {
  /** Whether a line is as long as the measure, more or less a mark that hangs or is carried over. */
  fills: (line: Line) => boolean
  /** The width to half an em, where most lines have exactly one. */
  exact?: Exact | undefined
  /** Whether a line stands in the middle of the measure, as headlines do, or is set in too far for a paragraph. */
  apart: (line: Line) => boolean
  /** Whether the page sets the first line of a paragraph in. */
  indents: boolean
}

/** The width of a line in em, a half-width character counting for a half. */
export function widthOf(text: string): number {
  let half = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    // The second half of a character beyond the first plane has been counted.
    if (unit < 0xdc00 || unit > 0xdfff) half += unit >= 0x20 && unit <= 0x7e ? 1 : 2
  }
  return half / 2
}

/** In em as it was printed, before marks became half-width. */
const printedWidth = (text: string): number => widthOf(text) + (text.match(/[,.;:!?()]/gu)?.length ?? 0) / 2

/** The ways to count how wide a line is, its indent with it: in em, and in characters (programs that wrap text count either). */
export const SIZES: readonly Size[] = [widthOf, (text: string): number => text.length, printedWidth].map(
  (size) => (line) => size(line.text) + (line.indented ? 2 : 0),
)

/**
 * The measure of a page with a line end in every line; undefined for a page that is not set so. It shows by lines
 * that fill the same measure, counted in em or in characters (programs that wrap text count either), and by
 * lines that stop there in the middle of a sentence.
 */
export function measureOf(lines: readonly Line[]): Measure | undefined {
  const printed = lines.filter(({ text }) => text !== '')
  if (printed.length < FEWEST_LINES) return undefined
  const first = printed.filter(({ indented }) => indented).length
  const indents = first >= 2 && first >= printed.length * 0.04
  const [best] = SIZES.map((size) => fullest(printed, size)).sort((a, b) => b.full - a.full)
  if (!best || best.width < NARROWEST || best.width > WIDEST) return undefined
  const fills = (line: Line): boolean => best.size(line) >= best.width - PLAY && !ROW.test(line.text)
  const deep = printed.filter(({ indent = 0 }) => indent >= DEEP).length
  const apart = (line: Line): boolean => {
    const { indent = 0, text } = line
    if (indent >= DEEP) return true
    const middle = (best.width - best.size(line) + (line.indented ? 2 : 0)) / 2
    return (
      deep >= 2 &&
      indent > 0 &&
      best.size(line) < best.width - 1 &&
      Math.abs(indent - middle) <= 1 &&
      !endsSentence(text)
    )
  }
  const running = printed.filter(
    (line) => fills(line) && best.size(line) <= best.width + PLAY && !endsSentence(line.text),
  )
  const followed = lines.filter(({ text }, i) => text !== '' && lines[i + 1]?.text).length
  // Headlines of two lines each may be as long as one another: then whole paragraphs stand between them.
  const whole = printed.filter(
    (line) => best.size(line) > best.width * MUCH_WIDER && endsSentence(line.text),
  ).length
  const set =
    best.full >= printed.length * 0.4 &&
    running.length >= printed.length * 0.3 &&
    followed >= printed.length * 0.5 &&
    whole < running.length * 0.5
  return set ? { fills, apart, indents, exact: exactOf(running, SIZES) } : undefined
}

/** The width that most lines have, by a way of counting, and how many have it. */
export function fullest(lines: readonly Line[], size: Size): { width: number; full: number; size: Size } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const whole = Math.round(size(line))
    counts.set(whole, (counts.get(whole) ?? 0) + 1)
  }
  const near = (width: number): number => [-1, 0, 1].reduce((sum, d) => sum + (counts.get(width + d) ?? 0), 0)
  // Of two that have as many lines near them the larger one: a line is rather too short, for a mark carried over, than too long.
  const width = [...counts.keys()].reduce(
    (a, b) => (near(b) > near(a) || (near(b) === near(a) && b > a) ? b : a),
    0,
  )
  return { width, full: near(width), size }
}
