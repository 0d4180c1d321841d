import { blockText, type Block, type RawArticle } from '../stages.ts'
import { isClosed } from './closed.ts'
import { isOpening } from './shapes.ts'
import { isCaption, isNumeral, isQuestion } from './standing.ts'
import { isLetter, isNameAlone, readSender, readWriters } from './writers.ts'

/** A block with its office, where its own text leaves no doubt of it. */
export function withOffice(block: Block): Block {
  if (block.lines.length > 1) return block
  const text = blockText(block)
  if (isNumeral(text)) return { ...block, office: 'crosshead' }
  if (isCaption(text)) return { ...block, office: 'caption' }
  return readWriters(text) ? { ...block, office: 'writers' } : block
}

/** Whether a block begins a story: by its credit, as a line of writers, as a letter to the editor or a question. */
export function isBegun(block: Block | undefined): boolean {
  if (!block) return false
  const text = blockText(block)
  return block.office === 'writers' || isOpening(text) || isLetter(text) || isQuestion(text)
}

/** A name alone that ends a headline of several blocks is the writer's, where no credit follows. */
export function apart(headline: Block[], next: Block | undefined): [headline: Block[], author: Block[]] {
  const last = headline.at(-1)
  if (headline.length < 2 || !last || isBegun(next) || !isNameAlone(blockText(last))) return [headline, []]
  return [headline.slice(0, -1), [{ ...last, office: 'writers' }]]
}

/** The sender's line of a letter to the editor is a line of writers, and so is a name alone below a headline. */
export function signed(block: Block, { headline, body }: RawArticle): Block {
  if (headline.length > 0 && body.length === 0 && isNameAlone(blockText(block)))
    return { ...block, office: 'writers' }
  const letter = body.some((one) => isLetter(blockText(one)))
  return letter && isClosed(body) && readSender(blockText(block)) ? { ...block, office: 'writers' } : block
}
