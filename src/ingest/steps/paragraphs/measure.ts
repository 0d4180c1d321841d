import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { columnsOf, type Columns } from './columns.ts'
import { exactOf, type Exact } from './line-ends.ts'
import { NARROWEST, PLAY, SIZES, WIDEST, type Size } from './line-widths.ts'

const FEWEST_LINES = 8
/** No line of a column is so many times as wide as its measure. */
const MUCH_WIDER = 1.5

/** A row of a table: three cells and more, and no mark of a sentence. */
const ROW = /^[^，。；（）,;()\s]+(?:\s+[^，。；（）,;()\s]+){2,}$/u

/** Columns of differing width show by so much more than one width of all, as the lines cost. */
const MARGIN = 4
/** Set in by so many em, a line begins no paragraph. */
const DEEP = 3

/** The measure of a page set with a line end in every line. */
export interface Measure {
  /** Whether a line is as long as the measure, more or less a mark that hangs or is carried over. */
  fills: (line: Line) => boolean
  /** The width to half an em, where most lines of all have exactly one. */
  exact?: Exact | undefined
  /** Whether a line that fills its column ends its paragraph all the same. */
  endsEarly?: Exact['endsEarly'] | undefined
  /** Whether a line stands in the middle of the measure, as headlines do, or is set in too far for a paragraph. */
  apart: (line: Line) => boolean
  /** Whether the page sets the first line of a paragraph in. */
  indents: boolean
}

/**
 * The measure of a page with a line end in every line; undefined for a page that is not set so. It shows by lines
 * that fill the same measure, counted in em or in characters (programs that wrap text count either), and by
 * lines that stop there in the middle of a sentence.
 */
export const measureOf = (lines: readonly Line[]): Measure | undefined => measured(lines, oneColumn)

/** The same of lines that stand together, in columns of differing width one below the other; undefined where one width does as well. */
export const measureOfColumns = (group: readonly Line[]): Measure | undefined =>
  measured(group, severalColumns)

type Found = Pick<Columns, 'widthAt' | 'size' | 'full'> & Partial<Columns>

function measured(
  lines: readonly Line[],
  find: (printed: readonly Line[]) => Found | undefined,
): Measure | undefined {
  const printed = lines.filter(({ text }) => text !== '')
  if (printed.length < FEWEST_LINES) return undefined
  const columns = find(printed)
  if (!columns) return undefined
  const { size, widthAt } = columns
  const fills = (line: Line): boolean => size(line) >= widthAt(line) - PLAY && !ROW.test(line.text)
  const deep = printed.filter(({ indent = 0 }) => indent >= DEEP).length
  const apart = (line: Line): boolean => {
    const { indent = 0, text } = line
    if (indent >= DEEP) return true
    const middle = (widthAt(line) - size(line) + (line.indented ? 2 : 0)) / 2
    return (
      deep >= 2 &&
      indent > 0 &&
      size(line) < widthAt(line) - 1 &&
      Math.abs(indent - middle) <= 1 &&
      !endsSentence(text)
    )
  }
  const running = printed.filter(
    (line) => fills(line) && size(line) <= widthAt(line) + PLAY && !endsSentence(line.text),
  )
  const followed = lines.filter(({ text }, i) => text !== '' && lines[i + 1]?.text).length
  // Headlines of two lines each may be as long as one another: then whole paragraphs stand between them.
  const whole = printed.filter(
    (line) => size(line) > widthAt(line) * MUCH_WIDER && endsSentence(line.text),
  ).length
  const set =
    columns.full >= printed.length * 0.4 &&
    running.length >= printed.length * 0.3 &&
    followed >= printed.length * 0.5 &&
    whole < running.length * 0.5
  if (!set) return undefined
  const first = printed.filter(({ indented }) => indented).length
  const indents = first >= 2 && first >= printed.length * 0.04
  const exact = columns.endsEarly ? undefined : exactOf(running)
  return { fills, apart, indents, exact, endsEarly: columns.endsEarly ?? exact?.endsEarly }
}

/** Columns of differing width, where the lines stand in them so much better than in one. */
function severalColumns(lines: readonly Line[]): Columns | undefined {
  const [best] = SIZES.map((size) => columnsOf(lines, size))
    .filter((columns) => columns !== undefined)
    .sort((a, b) => a.cost - b.cost)
  return best && best.cost + MARGIN < best.costOfOne ? best : undefined
}

function oneColumn(lines: readonly Line[]): Found | undefined {
  const [best] = SIZES.map((size) => fullest(lines, size)).sort((a, b) => b.full - a.full)
  if (!best || best.width < NARROWEST || best.width > WIDEST) return undefined
  return { ...best, widthAt: () => best.width }
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
