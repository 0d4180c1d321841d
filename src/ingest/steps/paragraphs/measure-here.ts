import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { NARROWEST, PLAY, WIDEST, widthOf } from './line-widths.ts'
import type { Measure } from './measure.ts'

/** Of the lines that others run on from, so many fill the measure; the rest end above a headline that no blank line parts. */
const MOST = 0.75
/** Fewer lines that are set flush may be a verse or a list. */
const FEWEST_FLUSH = 3

/**
 * The measure of lines that stand together, where a page has no measure of its own: its articles stand in columns of
 * differing width, or one of them alone has a line end in every line. It shows by lines set in with others right
 * below them that are not, or by prose whose lines are as long as each other.
 * @param before the measure of the lines above, where those stop in the middle of a sentence: a column's end
 * @param onSuch whether the page has other lines that are set in so
 */
export function measureHere(group: readonly Line[], before?: Measure, onSuch = false): Measure | undefined {
  if (group.length < 2) return undefined
  // What stands above the first paragraph that is set in is its headline.
  const from = Math.max(
    0,
    group.findIndex(({ indented }) => indented),
  )
  const goesOn = group.slice(from, -1).filter((_, i) => group[from + i + 1]?.indented === false)
  if (goesOn.length === 0) return undefined
  if (before && goesOn.every(before.fills)) return before
  const indents = group.some(({ indented }) => indented)
  if (!(indents ? areSetIn(group, goesOn, onSuch) : areFlush(group))) return undefined
  return [widthOf, (text: string): number => text.length]
    .map((size) => measured(goesOn, indents, (line) => size(line.text) + (line.indented ? 2 : 0)))
    .find((measure) => measure !== undefined)
}

function measured(
  goesOn: readonly Line[],
  indents: boolean,
  size: (line: Line) => number,
): Measure | undefined {
  const width = Math.max(...goesOn.map(size))
  if (width < NARROWEST || width > WIDEST) return undefined
  const fills = (line: Line): boolean => size(line) >= width - PLAY
  const filled = goesOn.filter(fills).length
  if (filled < goesOn.length * MOST) return undefined
  // Lines of a verse are as long as each other, and only its first is set in.
  const flush = goesOn.filter(({ indented }) => !indented)
  if (flush.length > 0 && !flush.some((line) => size(line) > width - PLAY)) return undefined
  return { fills, apart: () => false, indents }
}

/**
 * Whether a paragraph is set in above lines that go on with it: on a page that sets others in so each line below one that is set
 * in does; else some stop where no sentence does, and it is prose, or each item of a list is set in.
 */
const areSetIn = (group: readonly Line[], goesOn: readonly Line[], onSuch: boolean): boolean =>
  onSuch ||
  (goesOn.some(({ text }) => !endsSentence(text)) &&
    (group.some(({ text }) => /[，。；：！？,;:!?](?=.)/u.test(text) || endsSentence(text)) ||
      group.filter(({ indented }) => indented).length > 1))

/** Whether lines without an indent are prose: marks stand inside them, and most of them end in none. */
function areFlush(group: readonly Line[]): boolean {
  const running = group.filter(({ text }) => !/[\p{P}\s]$/u.test(text)).length
  const inside = group.filter(({ text }) => /[，。；：！？、,](?=[^，。；：！？、,])/u.test(text)).length
  return (
    group.length >= FEWEST_FLUSH &&
    endsSentence(group.at(-1)?.text ?? '') &&
    running >= (group.length - 1) / 2 &&
    inside >= (group.length - 1) / 2
  )
}
