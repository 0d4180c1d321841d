import { blockText, type Block } from '../../stages.ts'
import { brokenOff, isNextNumber, sameBullet } from '../paragraphs/joins.ts'
import { areItems } from './entries.ts'
import { isSignature, standsAlone } from './standing.ts'

/** Whether the last block of a body is whole: verse, a sentence's end, a line that stands alone, an item, a signature. */
export function isClosed(body: readonly Block[]): boolean {
  const [before, prior, last] = [body.at(-3), body.at(-2), body.at(-1)]
  if (!last || isWhole(last)) return true
  const text = blockText(last)
  if (prior && closesNote(blockText(prior), text)) return true
  if (prior && (areItems(blockText(prior), text) || areBulleted(blockText(prior), text))) return true
  if (!isSignature(text)) return false
  if (!prior || isWhole(prior) || (before && areItems(blockText(before), blockText(prior)))) return true
  // Two bodies sign one notice.
  return before !== undefined && isWhole(before) && isSignature(blockText(prior))
}

/** Whether a line is the rest of a note in brackets that ends a text, and that was cut: ……。（新闻中 | 心）. */
const closesNote = (above: string, text: string): boolean =>
  /^[^（()）]{1,12}[)）]$/u.test(text) &&
  /[（(][^（()）]{0,20}$/u.test(above) &&
  brokenOff(above + text) === 'no'

/** Items after one mark, or after numbers, none of which is a sentence. */
const areBulleted = (one: string, other: string): boolean =>
  (sameBullet(one, other) || isNextNumber(one, other)) && !/[。！？]/u.test(one + other)

function isWhole(block: Block): boolean {
  const text = blockText(block)
  return block.lines.length > 1 || block.office !== undefined || brokenOff(text) === 'no' || standsAlone(text)
}
