import { blockText, type Block, type RawArticle } from '../stages.ts'
import { isClosed } from './closed.ts'
import { areItems } from './entries.ts'
import { endsSentence } from './marks.ts'
import { isOpening, isTitleShaped } from './shapes.ts'
import { isAside, isCaption, isNumeral, isQuestion } from './standing.ts'
import { isLetter, isNameAlone, readPlaced, readSender, readWriters } from './writers.ts'

const LONGEST_HEAD = 20

/** A block with its office, where its own text leaves no doubt of it. */
export function withOffice(block: Block, next?: Block, below?: Block): Block {
  if (block.lines.length > 1) return block
  const text = blockText(block)
  if (isAside(text) && isTitleShaped(block) && isHead(next, below)) return block
  if (isNumeral(text)) return { ...block, office: 'crosshead' }
  if (isCaption(text)) return { ...block, office: 'caption' }
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

/** At a headline's end, two characters set apart are a name whatever they mean (时 评). */
export const isPen = (text: string): boolean =>
  isWriter(text) || /^\p{Script=Han}[\s　]+\p{Script=Han}$/u.test(text)

/** A name, alone or with a place, that ends a headline of several blocks is the writer's, where no credit follows. */
export function apart(headline: Block[], next: Block | undefined): [headline: Block[], author: Block[]] {
  const last = headline.at(-1)
  if (headline.length < 2 || !last || isBegun(next) || !isPen(blockText(last))) return [headline, []]
  return [headline.slice(0, -1), [{ ...last, office: 'writers' }]]
}

/**
 * The sender's line of a letter to the editor is a line of writers, and so is a name, alone or with a place, below a headline.
 */
export function signed(block: Block, { headline, body }: RawArticle, next: Block | undefined): Block {
  const text = blockText(block)
  if (block.lines.length > 1) return block
  // Two such lines are rows of a list.
  const isRow = next !== undefined && areItems(text, blockText(next))
  if (headline.length > 0 && body.length === 0 && !isRow && isWriter(text))
    return { ...block, office: 'writers' }
  const letter = body.some((one) => isLetter(blockText(one)))
  return letter && isClosed(body) && readSender(blockText(block)) ? { ...block, office: 'writers' } : block
}
