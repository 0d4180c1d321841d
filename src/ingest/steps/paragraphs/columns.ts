import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { readWriters } from '../lines/writers.ts'
import { exactOf, type Exact } from './line-ends.ts'
import { NARROWEST, PLAY, WIDEST, type Size } from './line-widths.ts'

/** So many widths are tried at most: those of most lines. */
const MOST_WIDTHS = 24
/** So many lines as wide as each other are a column's. */
const FEWEST = 3

/** What a line costs in a column: one that is exactly as wide as it nothing. */
const COST = {
  /** A mark hangs, or was carried over with its character (clreq §3.1.3). */
  nearly: 0.5,
  /** It ends a paragraph, or is a line of writers. */
  ends: 0.4,
  /** It ends nothing: a headline's. */
  short: 1,
  /** No line of a column is wider: a headline's. */
  wider: 1.5,
}
/** What it costs to go over into another column: where a paragraph or an article may begin, and elsewhere. */
const OVER = 1
const INSIDE = 3
/** A hanging mark makes a line wider by so much (em). */
const HANGS = 1

/** Columns of differing width, one below the other. */
export interface Columns {
  /** The width of the column that a line stands in. */
  widthAt: (line: Line) => number
  /** Whether a line that fills its column ends its paragraph all the same. */
  endsEarly: Exact['endsEarly']
  size: Size
  /** How many lines are as wide as their column. */
  full: number
  cost: number
  /** What the best column alone costs, if all lines stood in one. */
  costOfOne: number
}

/**
 * The columns that a page's articles stand in, one below the other, each as wide as it pleases: that row of widths which costs least
 * over all lines (Viterbi 1967), a line being exactly as wide as its column, or ending a sentence, or a headline's. Undefined where no
 * two widths are those of several lines each.
 * @param lines those of the page that are not blank
 */
export function columnsOf(lines: readonly Line[], size: Size): Columns | undefined {
  const sizes = lines.map(size)
  const widths = widthsOf(lines, sizes)
  if (widths.length < 2) return undefined
  const kinds = lines.map(({ text }) => (endsSentence(text) || readWriters(text) ? COST.ends : COST.short))
  const alone = widths.map(() => 0)
  let costs = widths.map(() => 0)
  const from: Int8Array[] = []
  lines.forEach((line, i) => {
    const best = costs.reduce((a, cost, w) => (cost < (costs[a] ?? 0) ? w : a), 0)
    const mayBegin = i === 0 || kinds[i - 1] === COST.ends || line.indented
    const over = (costs[best] ?? 0) + (mayBegin ? OVER : INSIDE)
    const row = new Int8Array(widths.length)
    costs = widths.map((width, w) => {
      const own = costOf(sizes[i] ?? 0, width, kinds[i] ?? 0)
      alone[w] = (alone[w] ?? 0) + own
      const stays = (costs[w] ?? 0) <= over
      row[w] = stays ? w : best
      return (stays ? (costs[w] ?? 0) : over) + own
    })
    from.push(row)
  })
  const cost = Math.min(...costs)
  const row: number[] = []
  let w = costs.indexOf(cost)
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    row[i] = widths[w] ?? 0
    w = from[i]?.[w] ?? 0
  }
  const columns = oneBelowTheOther(lines, row)
  const at = ({ number }: Line): Column | undefined => columns.get(number)
  return {
    widthAt: (line) => at(line)?.width ?? 0,
    endsEarly: (line, next) => at(line)?.exact?.endsEarly(line, next) === true,
    size,
    full: lines.filter((_, i) => Math.abs((sizes[i] ?? 0) - (row[i] ?? 0)) <= 1).length,
    cost,
    costOfOne: Math.min(...alone),
  }
}

interface Column {
  width: number
  exact: Exact | undefined
}

/** Lines and the width of each one's column → the column of each, by the line's number. */
function oneBelowTheOther(lines: readonly Line[], row: readonly number[]): Map<number, Column> {
  const found = new Map<number, Column>()
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const width = row[from] ?? 0
    while (to < lines.length && row[to] === width) to += 1
    const own = lines.slice(from, to)
    const running = own.filter((line) => !endsSentence(line.text))
    const column = { width, exact: exactOf(running) }
    for (const { number } of own) found.set(number, column)
  }
  return found
}

function costOf(size: number, width: number, short: number): number {
  if (size > width + HANGS) return COST.wider
  if (size < width - PLAY) return short
  return Math.abs(size - width) > 0.5 ? COST.nearly : 0
}

/** The widths that several lines have which run on, those of most lines first. */
function widthsOf(lines: readonly Line[], sizes: readonly number[]): number[] {
  const counts = new Map<number, number>()
  lines.forEach(({ text }, i) => {
    const width = Math.round(sizes[i] ?? 0)
    if (width >= NARROWEST && width <= WIDEST && !endsSentence(text))
      counts.set(width, (counts.get(width) ?? 0) + 1)
  })
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WIDTHS)
    .map(([width]) => width)
}
