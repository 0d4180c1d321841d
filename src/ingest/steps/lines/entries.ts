import { endsSentence } from '../characters/marks.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'

const ITEM = /^([\p{Script=Han}“”]{2,8})[:：](?=.)/u
/** What stands before a colon in a list or a notice: a thing, a day, a place. */
const LABEL = /^([^，。：:；！？!?“”「」]{1,14})[:：]\s*\S.{0,48}$/u
const SAYS = /(?:[说說道称稱問问答]|介绍|表示|强调|指出|认为|要求|写道|报道|提醒|讯|电)$/u

/** Whether two lines are items of one list: both begin with a label, and are no sentences or have labels of one length. */
export function areItems(first: string, second: string): boolean {
  if (/[，、,]$/u.test(first)) return false
  return (
    areLabelled(first, second) ||
    areEntries(first, second) ||
    areRows(first, second) ||
    areNamesakes(first, second)
  )
}

/** A price or a measure that ends a row: 每担一百四十八铢, 1200元/吨. */
const UNIT =
  /^每?\p{Script=Han}{0,2}[\d.一二三四五六七八九十百千万萬零两半月年]{1,9}\p{Script=Han}{0,2}[元角分毛圆銖铢镑斤吨担万萬亿億日时時](?:[/／一二三四五六七八九十]?\p{Script=Han}{0,3})$/u

const isName = (cell = ''): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(cell) && hasSurname(cell) && !isWord(cell)

/** A name with a rare surname is told by the one beside it. */
const mayName = (cell: string): boolean => /^\p{Script=Han}{2,3}$/u.test(cell) && !isWord(cell)

/** Where or when, and what is shown then: 工农电影院 《冰山上的来客》. */
const PLAYED =
  /^[^，。；！？《》\s]{1,14}(?:[\s　]{1,2}[^，。；！？《》\s]{1,8})?[\s　]{1,4}《[^《》]{1,24}》[^，。；！？《》]{0,12}$/u

/** What is on a day: 1月1日 闭馆. */
const DATED = /^\d{1,2}月\d{1,2}日[\s　]{1,4}[^\s]/u

/** A thing, and the same figure of each: 物流公司 完成率105%. */
const FIGURED = /^\p{Script=Han}{2,12}[\s　]{1,4}(\p{Script=Han}{1,6})\d/u

/** Who, or which body, and what is told of it: 李佑民 县一中教师，…, 物理系93级团支部 到工地劳动; not a sentence. */
function areTold(first: string, second: string): boolean {
  if ([first, second].some((text) => text.length > 60 || /[。；！？;]/u.test(text))) return false
  const [one = '', other = ''] = [first, second].map(
    (text) => /^([\p{Script=Han}\d]{2,16})[\s　]+(?=[^\s].{3})/u.exec(text)?.[1],
  )
  if (DATED.test(first) && DATED.test(second)) return true
  const [told, too] = [first, second].map((text) => FIGURED.exec(text)?.[1])
  if (told !== undefined && told === too) return true
  if ((isName(one) && mayName(other)) || (mayName(one) && isName(other))) return true
  return one.length > 3 && one.length === other.length && one.slice(-2) === other.slice(-2)
}

/** Rows of a table or a list: as many cells in the one as in the other, or a name and what is told of it in both. */
function areRows(first: string, second: string): boolean {
  if (areTold(first, second) || (PLAYED.test(first) && PLAYED.test(second))) return true
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

/** Bodies of one kind, a line each: 雪峰光电党支部, 华山机电党支部. */
function areNamesakes(first: string, second: string): boolean {
  const [one, other] = [first, second].map((text) => (/^\p{Script=Han}{5,20}$/u.test(text) ? text : ''))
  return !!one && !!other && one !== other && KIND.exec(one)?.[0] === KIND.exec(other)?.[0] && KIND.test(one)
}
const KIND =
  /(?:党支部|党总支|党委|团支部|支部|合作社|公司|居委会|村委会|社区|车间|班组|工会|小学|中学|幼儿园|卫生院|派出所)$/u

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
