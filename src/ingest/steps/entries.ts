import { endsSentence } from './marks.ts'
import { hasSurname } from './surnames.ts'
import { isWord } from './words.ts'

const ITEM = /^([\p{Script=Han}“”]{2,8})[:：](?=.)/u
/** What stands before a colon in a list or a notice: a thing, a day, a place. */
const LABEL = /^([^，。：:；！？!?“”「」]{1,14})[:：]\s*\S.{0,48}$/u
const SAYS = /(?:[说說道称稱問问答]|介绍|表示|强调|指出|认为|要求|写道|报道|提醒|讯|电)$/u

/** Whether two lines are items of one list: both begin with a label, and are no sentences or have labels of one length. */
export function areItems(first: string, second: string): boolean {
  if (/[，、,]$/u.test(first)) return false
  return areLabelled(first, second) || areEntries(first, second) || areRows(first, second)
}

/** A price or a measure that ends a row: 每担一百四十八铢, 1200元/吨. */
const UNIT =
  /^每?\p{Script=Han}{0,2}[\d.一二三四五六七八九十百千万萬零两半月年]{1,9}\p{Script=Han}{0,2}[元角分毛圆銖铢镑斤吨担万萬亿億日时時](?:[/／一二三四五六七八九十]?\p{Script=Han}{0,3})$/u

const isName = (cell = ''): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(cell) && hasSurname(cell) && !isWord(cell)

/** Rows of a table or a list: as many cells in the one as in the other, or a name and what is told of it in both. */
function areRows(first: string, second: string): boolean {
  if (/[，。；！？,;!?：:]/u.test(first + second) || first.length > 60 || second.length > 60) return false
  const [one, other] = [first.split(/[\s　]+/u), second.split(/[\s　]+/u)]
  if (one.length > 1 && other.length > 1 && isName(one[0]) && isName(other[0])) return true
  if (one.length !== other.length) return false
  if (one.length === 2 && other.length === 2 && UNIT.test(one[1] ?? '') && UNIT.test(other[1] ?? ''))
    return true
  // Of two cells the first ones must tell: 上午九时, 下午二时.
  return (
    one.length >= 3 ||
    (one.length === 2 && one[0]?.length === other[0]?.length && one[0]?.at(-1) === other[0]?.at(-1))
  )
}

/** 热心助人：…, 敬老爱亲：…: labels of one length. */
function areLabelled(first: string, second: string): boolean {
  const [, one] = ITEM.exec(first) ?? []
  const [, other] = ITEM.exec(second) ?? []
  if (one === undefined || other === undefined || one.length !== other.length) return false
  return one !== other && !SAYS.test(one) && !SAYS.test(other)
}

/** 时间：…, 报名地点：…: short lines, neither of which ends as a sentence. */
function areEntries(first: string, second: string): boolean {
  if (endsSentence(first) || endsSentence(second) || /[，、,]$/u.test(second)) return false
  const [, one] = LABEL.exec(first) ?? []
  const [, other] = LABEL.exec(second) ?? []
  const says = (label: string): boolean => label.length > 2 && SAYS.test(label)
  return one !== undefined && other !== undefined && !says(one) && !says(other)
}
