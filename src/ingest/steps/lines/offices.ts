import { blockText, type Block, type RawArticle } from '../../stages.ts'
import { isClosed } from './closed.ts'
import { areItems } from './entries.ts'
import { endsSentence } from '../characters/marks.ts'
import { isOpening, isTitleShaped } from './shapes.ts'
import { isAside, isCaption, isNumeral, isQuestion } from './standing.ts'
import { isNotice } from './title-alone.ts'
import { isNameAlone, isSetWide } from './names-alone.ts'
import { readPlaced } from './placed-writers.ts'
import { readWriters } from './writers.ts'
import { isWord } from '../characters/words.ts'
import { isChapter, isClause } from './chapters.ts'
import { readWork } from './works.ts'
import { isLetter, readSender } from './letters.ts'

const LONGEST_HEAD = 20
const LONGEST_VERSE = 20

const COLUMN = /^【(?!本?[报報][^】]*[记記]者)[^】]{3,8}】$/u

/** A block with its office, where its own text leaves no doubt of it. */
export function withOffice(block: Block, next?: Block, below?: Block, above?: Block): Block {
  if (block.lines.length > 1) return block
  const text = blockText(block)
  // A column in brackets above a headline: 【警方在线】.
  if ((isAside(text) || COLUMN.test(text)) && isTitleShaped(block) && isHead(next, below)) return block
  if (isNumeral(text) || (isChapter(text) && next && isClause(blockText(next))))
    return { ...block, office: 'crosshead' }
  if (isCaption(text)) return { ...block, office: 'caption' }
  const isBeside = [above, next].some((one) => one && readWork(blockText(one)) !== undefined)
  if (isBeside && readWork(text)) return { ...block, office: 'writers' }
  const isWriters = readWriters(text) ?? (/^[□○◎☉⊙]/u.test(text) ? readPlaced(text) : undefined)
  return isWriters ? { ...block, office: 'writers' } : block
}

/** Whether a passage has a headline of its own, what it is called (记者手记) above it. */
const isHead = (block: Block | undefined, below: Block | undefined): boolean =>
  block !== undefined &&
  below !== undefined &&
  isTitleShaped(block) &&
  !endsSentence(blockText(block)) &&
  blockText(block).length <= LONGEST_HEAD &&
  blockText(below).length > blockText(block).length

/** Whether a block begins a story: by its credit, as a line of writers, as a letter to the editor or a question. */
export function isBegun(block: Block | undefined): boolean {
  if (!block) return false
  const text = blockText(block)
  return block.office === 'writers' || isOpening(text) || isLetter(text) || isQuestion(text)
}

/** Whether a line is a writer's name, alone or with a place. */
const isWriter = (text: string): boolean => isNameAlone(text) || readPlaced(text) !== undefined

/** Two words of two characters that are no name, though the first character of them may be a surname: 管理办法. */
const areTwoWords = (text: string): boolean =>
  /^\p{Script=Han}{4}$/u.test(text) && isWord(text.slice(0, 2)) && isWord(text.slice(2))

/** At a headline's end, two characters set apart are a name whatever they mean (时 评). */
export const isPen = (text: string): boolean =>
  (isWriter(text) && !isNotice(text) && !areTwoWords(text)) || isSetWide(text)

/** What may be a name, of any people. */
const isShortName = (text: string): boolean => /^[\p{Script=Han}·]{2,7}$/u.test(text) && !isOpening(text)

/** A name, alone or with a place, that ends a headline of several blocks is the writer's, where no credit follows. */
export function apart(headline: Block[], next?: Block, below?: Block): [headline: Block[], author: Block[]] {
  const last = headline.at(-1)
  // Two lines of writers do not stand one below the other.
  if (next?.lines.length === 1 && isPen(blockText(next))) return [headline, []]
  // The pen name is the line right above the verse.
  if (next?.lines.length === 1 && below && below.lines.length >= 4 && isShortName(blockText(next)))
    return [headline, []]
  if (headline.length < 2 || !last || isBegun(next) || !isPen(blockText(last))) return [headline, []]
  return [headline.slice(0, -1), [{ ...last, office: 'writers' }]]
}

/** Whether a line below a verse is its writer's: a name with a place, or set apart. */
export const isUnderVerse = (text: string, above: Block): boolean =>
  above.lines.length >= 4 &&
  above.lines.every((line) => line.text.length <= LONGEST_VERSE) &&
  (readPlaced(text) !== undefined || (/[\s　]/u.test(text) && isNameAlone(text) && !isNotice(text)))

/**
 * The sender's line of a letter to the editor is a line of writers, and so is a name, alone or with a place, below a headline.
 */
export function signed(block: Block, { headline, body }: RawArticle, next: Block | undefined): Block {
  const text = blockText(block)
  if (block.lines.length > 1) return block
  // Two such lines are rows of a list.
  const isRow = next !== undefined && areItems(text, blockText(next))
  const isPenName = next !== undefined && next.lines.length >= 4 && isShortName(text)
  if (
    headline.length > 0 &&
    body.length === 0 &&
    ((!isRow && (isWriter(text) || (isPen(text) && !isNotice(text)))) || isPenName)
  )
    return { ...block, office: 'writers' }
  const above = body.at(-1)
  if (above && isUnderVerse(text, above)) return { ...block, office: 'writers' }
  if (text.startsWith('——') && isClosed(body) && isWriter(text.slice(2).trim()))
    return { ...block, office: 'writers' }
  const letter = body.some((one) => isLetter(blockText(one)))
  const isSender = readSender(text) !== undefined || (isNameAlone(text) && (!next || isTitleShaped(next)))
  return letter && isClosed(body) && isSender ? { ...block, office: 'writers' } : block
}
