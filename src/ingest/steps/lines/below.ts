import { blockText, type Block } from '../../stages.ts'
import { areItems } from './entries.ts'
import { isNextNumber, sameBullet } from '../paragraphs/joins.ts'
import { isRow } from './rows.ts'

/** Who or what a paragraph is of, at its beginning: 市民马女士：…, 烫伤：…; not who says something. */
const LABEL =
  /^[\p{Script=Han}\d\s　（）()]{2,14}(?<![说說道称稱问問答曰]|介绍|表示|强调|指出|认为|要求)[:：](?=.{4})/u
const BULLET = /^[●▲■◆★△○□◇◎▶▼※☆➤✦]/u

/** Whether what stands below a line can be no rest of it: it begins with a label of its own. */
export const isLabelled = (block: Block): boolean => block.lines.length === 1 && LABEL.test(blockText(block))

/** Whom an official notice is for, several of them and in full: 海角建筑有限公司、林渔：…. */
const ADDRESSED = /^[\p{Script=Han}\d\s　（）()·、]{2,60}[:：](?=.{4})/u
export const isAddressed = (block: Block): boolean =>
  block.lines.length === 1 && ADDRESSED.test(blockText(block))

/** What is when: 8:00—13:00 …. */
const HOURS = /^\d{1,2}[:：]\d{2}\s?[—－–~～-]/u
export const isHours = (text: string): boolean => HOURS.test(text)

/**
 * Whether a cross-head, a table or a list begins below a line: marked, numbered, labelled items, rows, hours. None stands in
 * the middle of a sentence: the line is whole though no mark ends it.
 */
export function beginsPart(next: Block, below: Block | undefined): boolean {
  if (next.office === 'crosshead') return true
  if (next.lines.length > 2) return next.lines.slice(0, 3).every(({ text }) => isRow(text))
  if (below === undefined || next.lines.length > 1) return false
  const [one, other] = [blockText(next), blockText(below)]
  if (BULLET.test(one)) return sameBullet(one, other)
  if (HOURS.test(one)) return HOURS.test(other)
  return areItems(one, other) || (/^(?:第?[1１一]|[（(][1一])/u.test(one) && isNextNumber(one, other))
}
