import { blockText, type Block, type RawArticle } from '../../stages.ts'
import { isClosed } from '../lines/closed.ts'
import { beginsNone } from '../paragraphs/joins.ts'
import { endsSentence } from '../characters/marks.ts'
import { isSignature, standsAlone } from '../lines/standing.ts'
import { isLoose } from '../lines/title-alone.ts'
import { cutsWord } from '../characters/words.ts'

/** How long a cross-head may be. */
export const LONGEST = 20
const SHORTEST = 3

/** A short line that may be a cross-head; `article` is how far from the story it stands, 0 where in its own body. */
export interface Candidate {
  text: string
  article: number
  block: Block
  /** It may be a piece of what follows: its last character and the next one make a word. */
  unsure?: boolean
}

/** The short lines of an article that may be cross-heads: its headline, where it is not the story's own, and lines of its body. */
export function candidatesOf({ headline, body }: RawArticle, article: number): Candidate[] {
  const [head] = headline
  const own = article > 0 && head ? [{ text: blockText(head), article, block: head }] : []
  const inside = body.flatMap((block, at) =>
    mayHead(body, at)
      ? [{ text: blockText(block), article: 0, block, unsure: isPiece(block, body[at + 1]) }]
      : [],
  )
  return [...own, ...inside]
}

/** Whether a block of a body stands like a cross-head: short, between whole paragraphs, no piece of what follows. */
const mayHead = (body: readonly Block[], at: number): boolean =>
  body[at] !== undefined && blockText(body[at]).length >= SHORTEST && mayStand(body, at)

function mayStand(body: readonly Block[], at: number): boolean {
  const [block, next] = [body[at], body[at + 1]]
  if (!block || !next || block.office || block.lines.length > 1 || next.lines.length > 1) return false
  const [text, below] = [blockText(block), blockText(next)]
  if (text.length > LONGEST || endsSentence(text) || /[：:；;，,、]$/u.test(text)) return false
  if (beginsNone(below) || isLoose(text) || standsAlone(text) || isSignature(text)) return false
  return isClosed(body.slice(Math.max(0, at - 3), at))
}

const isPiece = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  !/^[【●▲■◆★△○□◇◎]/u.test(blockText(block)) &&
  cutsWord(blockText(block), blockText(next))

/** Lines of one or two characters that stand like cross-heads. */
export const shortOnes = ({ body }: RawArticle): Candidate[] =>
  body.flatMap((block, at) =>
    blockText(block).length < SHORTEST && mayStand(body, at)
      ? [{ text: blockText(block), article: 0, block }]
      : [],
  )
