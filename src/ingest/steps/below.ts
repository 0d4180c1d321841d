import { blockText, type Block } from '../stages.ts'
import { sameBullet } from './joins.ts'

/** Who or what a paragraph is of, at its beginning: 市民马女士：…, 烫伤：…; not who says something. */
const LABEL =
  /^[\p{Script=Han}\d\s　]{2,14}(?<![说說道称稱问問答曰]|介绍|表示|强调|指出|认为|要求)[:：](?=.{4})/u
const BULLET = /^[●▲■◆★△○□◇◎▶▼※☆➤✦]/u

/** Whether what stands below a line can be no rest of it: it begins with a label of its own. */
export const isLabelled = (block: Block): boolean => block.lines.length === 1 && LABEL.test(blockText(block))

/**
 * Whether a cross-head or a list of marked items begins below a line. Neither stands in the middle of a sentence: the
 * line is whole though no mark ends it.
 */
export function beginsPart(next: Block, below: Block | undefined): boolean {
  if (next.office === 'crosshead') return true
  const text = blockText(next)
  return BULLET.test(text) && below !== undefined && sameBullet(text, blockText(below))
}
