import { blockText, type Block } from '../../stages.ts'
import { areItems } from '../lines/entries.ts'
import { isBegun } from '../lines/offices.ts'
import { widthOf } from '../paragraphs/line-widths.ts'
import { isAnswered, isQuestion } from '../lines/standing.ts'
import { isAsked, isSpeech, isTitle } from '../lines/text-lines.ts'
import { isNotice, isTitleAlone } from '../lines/title-alone.ts'
import { cutsWord, isCut } from '../characters/words.ts'
import { readPlaced } from '../lines/placed-writers.ts'
import { isChapter, isPart } from '../lines/chapters.ts'
import { isLetter } from '../lines/letters.ts'

/** A second block this long is no half of a headline but a deck, which stays with the text. */
const LONGEST_HALF = 22
/** A line of a headline right above a credit or a line of writers may be longer. */
export const LONGEST_BEGUN = 28

/** What a notice tells, behind its label: 主题：远亲不如近邻. */
const ENTRY = /^\p{Script=Han}{2,4}[:：]./u

/** Prose that opens a text is no shorter, unless a column's end cut it. */
const FEWEST_PROSE = 30

/** In characters; in another language, whose letters are narrow, in em. */
const sizeOf = (text: string): number => (/[A-Za-z]{4}/u.test(text) ? widthOf(text) : text.length)

export const isHalf = (block: Block): boolean =>
  block.lines.length > 1 || sizeOf(blockText(block)) <= LONGEST_HALF

/** Not a chapter of a document, which is a cross-head. */
const isPartLine = (block: Block): boolean =>
  isPart(blockText(block)) && !(block.office === 'crosshead' && isChapter(blockText(block)))

/** How many blocks from `i` on make one headline: kicker, headline and subhead, or pieces of them. */
export function headlineSize(blocks: readonly Block[], i: number): number {
  const [first, second, third, fourth, fifth] = blocks.slice(i, i + 5)
  if (first && second && third && isPartLine(second)) return 2
  if (second && third && fourth && isTitle(second) && isPartLine(third)) return 3
  if (!first || !second || !third || second.indented || !isTitle(second)) return 1
  if (areItems(blockText(second), blockText(third)) || isSpeech(blockText(second))) return 1
  if (isNotice(blockText(first)) && ENTRY.test(blockText(second))) return 1
  const isReplied = fourth !== undefined && isAnswered(blockText(third), blockText(fourth))
  if (isAsked(blockText(second)) && (isReplied || isQuestion(blockText(third)))) return 1
  if (isBegun(fifth) && blocks.slice(i, i + 4).every((block) => isUnder(block) && isHalf(block))) return 4
  if (isUnder(third) && areThree(first, second, third, fourth)) return 3
  if (isBegun(third)) return isHalf(second) || (first.lines.length === 1 && isBrief(second)) ? 2 : 1
  return first.lines.length > 1 ? (isSpaced(second) ? 2 : 1) : isHalf(second) ? 2 : 1
}

/** Whether three blocks are one headline: a story begins below them, or the third shows that it is a headline's line. */
function areThree(first: Block, second: Block, third: Block, fourth: Block | undefined): boolean {
  const all = [first, second, third]
  if (isBegun(fourth) || isPlaced(fourth))
    return all.every(isBrief) && all.filter((block) => !isHalf(block)).length <= 1
  if (!fourth || !all.every(isHalf)) return false
  return isSpaced(third) || isCut(blockText(second), blockText(third)) || isDeck(third, fourth)
}

/** Below two lines of a headline a short line that is whole, over prose, is a third one: no column ends so soon. */
const isDeck = (line: Block, below: Block): boolean =>
  line.lines.length === 1 &&
  below.lines.length === 1 &&
  blockText(below).length >= FEWEST_PROSE &&
  /^[^，。：；！？,:;!?]{5,14}$/u.test(blockText(line)) &&
  isTitleAlone(blockText(line)) &&
  !cutsWord(blockText(line), blockText(below))

/** Whether a block may be a further line of a headline: no letter that opens with its address. */
const isUnder = (block: Block): boolean =>
  isTitle(block) && block.indented !== true && !isLetter(blockText(block))

const isBrief = (block: Block): boolean => isHalf(block) || sizeOf(blockText(block)) <= LONGEST_BEGUN

/** Whether a block sets a blank between two clauses, as headlines do where prose has a comma. */
const isSpaced = (block: Block): boolean => {
  const clauses = blockText(block).split(/[\s　]+/u)
  return clauses.length === 2 && clauses.every((clause) => clause.length > 3 && !/[，。：:,]/u.test(clause))
}

/** Whether a block is a writer with a place, in a line of its own. */
const isPlaced = (block: Block | undefined): boolean =>
  block?.lines.length === 1 && readPlaced(blockText(block)) !== undefined
