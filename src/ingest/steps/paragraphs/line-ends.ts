import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { SIZES } from './line-widths.ts'

/** Fewer lines that run on show no width that all have. */
const FEWEST = 2
/** Of the lines that run on, so many have exactly one width where lines are set by it. */
const MOST = 0.5

/** What goes into a line together: opening marks with what they open, a number or word, and marks that may not begin a line (clreq §3.1.1). */
const UNIT = /^[“‘「『（(《〈【]*(?:[\dA-Za-z.%％]+|.)[，。、；：！？,;:!?”’」』）)》〉】…—]*/su

/** The width that lines have to half an em. */
export interface Exact {
  width: number
  /** How many have it. */
  count: number
  /** Whether a line that nearly fills its column ends its paragraph: a sentence is over, and what the next begins with had room in it. */
  endsEarly: (line: Line, next: Line) => boolean
}

/**
 * The exact width of a column that is set by character, by that way of counting by which most lines are as long as each other;
 * undefined where lines vary. Nobody ends a line earlier than it must.
 * @param running lines that the next ones run on from
 */
export function exactOf(running: readonly Line[]): Exact | undefined {
  if (running.length < FEWEST) return undefined
  const [best] = SIZES.map((size) => ({ size, ...commonest(running.map(size)) })).sort(
    (a, b) => b.count - a.count,
  )
  if (!best || best.count < Math.max(FEWEST, running.length * MOST)) return undefined
  const { size, width, count } = best
  const endsEarly: Exact['endsEarly'] = (line, next) => {
    const [unit = ''] = UNIT.exec(next.text) ?? []
    return endsSentence(line.text) && size(line) + size({ ...next, text: unit, indented: false }) <= width
  }
  return { width, count, endsEarly }
}

/** The number that occurs most often, the larger of two; and how often. */
function commonest(numbers: readonly number[]): { width: number; count: number } {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .map(([width, count]) => ({ width, count }))
    .reduce((a, b) => (b.count > a.count || (b.count === a.count && b.width > a.width) ? b : a), {
      width: 0,
      count: 0,
    })
}
