import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { cutsWord } from '../characters/words.ts'
import { readWriters } from '../lines/writers.ts'
import { exactOf } from './line-ends.ts'
import { NARROWEST, PLAY, SIZES, WIDEST, type Size } from './line-widths.ts'
import { fullest, type Measure } from './measure.ts'

/** So many lines of a headline and of writers stand above a text. */
const MOST_ABOVE = 6
/** Fewer lines that run on may be a headline's own. */
const FEWEST_RUNNING = 2
/** One break that goes through a word may be chance. */
const FEWEST_CUT = 2
/** A cross-head is no longer. */
const LONGEST_CROSSHEAD = 12
/** A mark inside a line, or that of an item before it: of so many of those that run on, for prose. */
const INSIDE = /[，。；：！？、,;:!?“”](?=.)|^[▲△▼▽■□●○◆◇★☆◎※·•]/u
const MOST_INSIDE = 0.5
/** A sentence ends inside a line. */
const GOES_ON = /[。！？；](?=[^”’」』）)])/u
/** Lines of a verse that are exactly as long as each other are no longer, two of seven with their marks apart. */
const WIDEST_VERSE = 13
/** Cells of a table, things side by side in a list. */
const CELLS = /\s\S+\s/u

/**
 * The measure of an article whose lines stand together and whose paragraphs are not set in: its headline above, then lines as wide as
 * each other; each narrower one ends a sentence, or is a cross-head below one. Undefined for what is not set so.
 */
export function flushColumn(group: readonly Line[]): Measure | undefined {
  if (group.some(({ indented }) => indented)) return undefined
  return SIZES.map((size) => measured(group, size))
    .sort((a, b) => (b?.full ?? 0) - (a?.full ?? 0))
    .map((one) => one?.measure)[0]
}

function measured(group: readonly Line[], size: Size): { measure: Measure; full: number } | undefined {
  const runs = group.slice(0, -1).filter(({ text }) => !endsSentence(text))
  const { width } = fullest(runs, size)
  if (width < NARROWEST || width > WIDEST || group.some((line) => size(line) > width + PLAY)) return undefined
  const fills = (line: Line): boolean => size(line) >= width - PLAY
  const first = group.findIndex((line) => fills(line) && INSIDE.test(line.text))
  if (first < 0 || first > MOST_ABOVE) return undefined
  const text = group.slice(first)
  const running = text.filter((line) => fills(line) && !endsSentence(line.text) && !CELLS.test(line.text))
  const inside = running.filter((line) => INSIDE.test(line.text)).length
  if (running.length < FEWEST_RUNNING || inside < running.length * MOST_INSIDE) return undefined
  const isSet = text.every(
    (line, i) => fills(line) || endsText(line.text) || i === text.length - 1 || isCrosshead(text, i),
  )
  if (!isSet) return undefined
  // Lines of a verse are about as long as each other, too; but none of them goes on after a sentence, or ends inside a word.
  const exact = exactOf(running)
  const cuts = text.filter((line, i) => fills(line) && cutsWord(line.text, text[i + 1]?.text ?? '')).length
  const isProse = width > WIDEST_VERSE || cuts > 0 || text.some((line) => GOES_ON.test(line.text))
  if (exact ? !isProse : cuts < FEWEST_CUT) return undefined
  return {
    measure: { fills, apart: () => false, indents: false, exact, endsEarly: exact?.endsEarly },
    full: text.filter(fills).length,
  }
}

const endsText = (text: string): boolean => endsSentence(text) || readWriters(text) !== undefined

/** A short line without a mark below the end of a sentence, with text below it. */
const isCrosshead = (text: readonly Line[], i: number): boolean => {
  const [above, line] = [text[i - 1], text[i]]
  return (
    above !== undefined &&
    line !== undefined &&
    endsSentence(above.text) &&
    line.text.length <= LONGEST_CROSSHEAD &&
    !/[，。；,;]/u.test(line.text)
  )
}
