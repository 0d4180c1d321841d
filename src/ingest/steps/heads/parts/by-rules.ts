import { blockText, type Block } from '../../../stages.ts'
import { simplified } from '../../characters/simplified.ts'
import { isCut } from '../../characters/words.ts'
import { isDateHead } from '../../lines/rows.ts'
import { ATTENDED, hasClauses, isEventOver, isKicker, isSloganOver, kickerSize } from '../kicker.ts'
import { isFromTo, isLabelAlone } from '../labels.ts'
import { areParallel, areTwins, beginsClause, reports } from '../parallel.ts'
import { isRecord, isSub, SHORTEST_DECK, tellsOf } from '../subheads.ts'
import { isLongUnder, isOverLong } from '../widths.ts'
import type { Parts } from './parts.ts'

/** A kicker that names a column (读者来信) is no longer than this. */
const LONGEST_LABEL = 5

/** A headline that a column's end cut is seldom longer than this. */
const LONGEST_CUT = 20

/**
 * What the rules say. Print sets the lines of a headline under one another and parts the kicker
 * (引题) above and the subhead (副题) below by size and white space, so that a page text has them in blocks of their own;
 * but a column's end parts a headline as well. So: a block of several lines is the headline, what stands above it the
 * kicker and what stands below it the subhead; of single lines the first is a kicker where it names a column or the
 * second shows that it is a headline by itself; lines that begin with a dash or stand in brackets are a subhead; all
 * else is one headline that was cut apart.
 */
export function partsByRules(found: readonly Block[], isClose: boolean): Parts {
  const [over, blocks] = kickerApart(linesApart(found), isClose)
  const at = over > 0 ? 0 : mainAt(blocks)
  const lines = blocks.slice(at).flatMap(linesOf)
  const own = blocks.slice(at, at + mainSize(blocks.slice(at), at > 0 || over > 0)).flatMap(linesOf)
  const together = isClose ? (blocks[at]?.lines.length ?? 0) : 0
  const dash = lines.findIndex((line, i) => {
    const above = lines[i - 1]
    return (
      above !== undefined &&
      (isSub(line) || tellsOf(above, line) || (i < together && isLongUnder(above, line)))
    )
  })
  const size = dash < 0 ? own.length : Math.min(own.length, dash)
  const from = over + blocks.slice(0, at).flatMap(linesOf).length
  return { from, to: from + size }
}

/**
 * How many lines of the first block are a kicker from which no blank line parts the others, and the blocks without it: only where its
 * own words tell that it is one, since a headline may wrap as well.
 */
function kickerApart(blocks: readonly Block[], isClose: boolean): [over: number, blocks: readonly Block[]] {
  const [first, ...below] = blocks
  if (!first) return [0, blocks]
  const [line = '', next = '', third] = linesOf(first)
  const isOver = isClose && third === undefined && isOverLong(line, next)
  const size = isOver ? 1 : kickerSize(linesOf(first))
  return size === 0 ? [0, blocks] : [size, [{ ...first, lines: first.lines.slice(size) }, ...below]]
}

/**
 * Three lines or four in one block, from each other parted by none that is blank, as blocks: no headline is set in so many, so that they
 * are a kicker, a headline and a subhead; two that make a couplet, or one that is cut, stay together.
 */
function linesApart(blocks: readonly Block[]): readonly Block[] {
  const [block, ...others] = blocks
  const [first, second, third, fourth, ...more] = block ? linesOf(block) : []
  if (!block || others.length > 0 || !first || !second || !third || more.length > 0) return blocks
  if (kickerSize([first, second, third]) > 0 || isSub(second)) return blocks
  const parted = (...at: number[]): Block[] =>
    at.map((from, i) => ({ ...block, lines: block.lines.slice(from, at[i + 1]) }))
  if (fourth) {
    const [over, under] = [isTwoOver(first, second, third), isUnder(fourth, second, third)]
    if (!under) return over ? parted(0, 1) : blocks
    return areLines(first, second) && !over ? blocks : parted(0, 1, 3)
  }
  if (isTwoOver(first, second, third)) return parted(0, 1)
  const [upper, lower] = [areLines(first, second), GOES_ON.test(second) || areLines(second, third)]
  if (upper === lower) return upper ? blocks : parted(0, 1, 2)
  return parted(0, upper ? 2 : 1)
}

/** Two clauses with a blank between them (一张存折 牵动两城). */
const TWO = /^[^\s，。：:]{3,8}[\s　][^\s，。：:]{3,8}$/u
/** Whether a line is two clauses, over shorter ones that are not: they are the headline's, as large as it, and it is the kicker. */
const isTwoOver = (first: string, ...below: readonly string[]): boolean =>
  TWO.test(first) && below.every((line) => !/[\s　]/u.test(line) && line.length < first.length)
/** Whether the last of four lines is the subhead: longer than both of the headline's own. */
const isUnder = (last: string, ...above: readonly string[]): boolean =>
  isSub(last) || above.every((line) => last.length >= line.length + LONGER)
const LONGER = 3

/** Of a headline, no line that ends so is whole: 老兵王进财：, below which stands what he did. */
const GOES_ON = /[:：]$/u

/** Whether two lines are of one headline: halves, or clauses of one length. */
const areLines = (above: string, below: string): boolean => areOne(above, below) || areParallel(above, below)

const linesOf = (block: Block): string[] => block.lines.map(({ text }) => text)
/** Which block the headline begins with: 1 where the first is its kicker. */
function mainAt([first, second, third]: readonly Block[]): 0 | 1 {
  if (!first || !second || first.lines.length > 1) return 0
  const [above, below] = [blockText(first), blockText(second)]
  if (isSub(below)) return 0
  if (/[:：]$/u.test(above) || isDateHead(above) || isKicker(above) || isSloganOver(above, below)) return 1
  if (second.lines.length > 1 || isEventOver(above, below)) return 1
  if (isLabelAlone(above) || isDecision(above, below)) return 1
  if (areOne(above, below) || isRecord(below) || (!third && ATTENDED.test(simplified(below)))) return 0
  if (third || isLabel(above, below) || isFromTo(above)) return 1
  if (hasClauses(below) && !hasClauses(above)) return 1
  return beginsClause(below) && !beginsClause(above) ? 1 : 0
}

/** How many blocks from the headline's first on are the headline itself; what follows them is the subhead. */
function mainSize([first, second, third]: readonly Block[], hasKicker: boolean): number {
  if (!first || !second || first.lines.length > 1) return 1
  const [own, below] = [blockText(first), blockText(second)]
  if (isSub(below) || isRecord(below) || ATTENDED.test(simplified(below))) return 1
  // Two clauses are a headline; a line below them that is one, and of another length, tells more.
  if (hasClauses(own) && !hasClauses(below) && !isCut(own, below) && !areTwins(own, below)) return 1
  const apart = !GOES_ON.test(own) && !areOne(own, below) && second.lines.length === 1
  return apart && (third || (hasKicker && below.length >= SHORTEST_DECK) || areTooLong(own, below)) ? 1 : 2
}

/** Whether two whole lines are more than one headline has: the second tells more. */
export const areTooLong = (own: string, below: string): boolean =>
  Math.min(own.length, below.length) >= SHORTEST_DECK && own.length + below.length > LONGEST_CUT

/** Whether a line names a column: short, with a headline below it that is longer. */
const isLabel = (above: string, below: string): boolean =>
  above.length <= LONGEST_LABEL &&
  below.length >= above.length * 1.5 &&
  (below.length >= 7 || above.length <= 3)

/** Whether a meeting or a visit stands above what came of it, or who spoke above what was said. */
const isDecision = (above: string, below: string): boolean =>
  /(?:强调|指出|要求|表示|寄语|批示|指示)$/u.test(above) ||
  (/(?:会|会议|考察|调研|检查|视察|活动)$/u.test(above) && reports(below))

/** Whether two lines are one headline: pieces of what was cut, or a couplet. */
const areOne = (above: string, below: string): boolean =>
  isCut(above, below) || (areTwins(above, below) && hasClauses(above) === hasClauses(below))
