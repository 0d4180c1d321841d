import type { TagKind } from '#domain/kinds.ts'
import { COMPANY_SUFFIXES, ORGANISATION_SUFFIXES } from './lists/organisations.ts'
import { PLACES } from './lists/places.ts'

/** 西北角 and 东南面 name no place. */
export const isCorner = (text: string, start: number, end: number): boolean =>
  /^[东西][南北]$/u.test(text.slice(start, end)) && /[角侧面边方向]/u.test(text.charAt(end))

/** Whether what was read is but the end of something: 镇（街道）|文明实践所, 我|区城市文明, or a place: 区行政中心. */
export const isPart = (text: string, start: number, name: string): boolean =>
  (text.charAt(start - 1) === '）' && /\p{Script=Han}（[^（）]*）$/u.test(text.slice(0, start))) ||
  (/[我全本各]/u.test(text.charAt(start - 1)) && !endsAsBody(name)) ||
  name.endsWith('行政中心')

function endsAsBody(name: string): boolean {
  for (let n = 1; n <= LONGEST_END && n < name.length; n += 1) if (ENDS.has(name.slice(-n))) return true
  return false
}
const ENDS: ReadonlySet<string> = new Set([...COMPANY_SUFFIXES, ...ORGANISATION_SUFFIXES])
const LONGEST_END = 6

/** What is named after people: 邓小平理论, 马克思主义, 李宁杯. */
export const EPONYM = /^(?:理论|思想|主义|文选|选集|文集|奖|杯|牌|定律|故居|纪念|式|氏)/u

const PERSON = /^(?:\p{Script=Han}{2,9}|[\p{L}\p{M}·•・\s.．'’-]{3,60})$/u

/** Whether what was read can be a name at all. */
export function isName(kind: TagKind, name: string, home: ReadonlySet<string>): boolean {
  if (kind === 'people') return PERSON.test(name) && !PLACES.has(name) && !home.has(name)
  return name.length > 1 && isBalanced(name) && !(kind === 'companies' && /[路街角镇村]$/u.test(name))
}

/** Whether each bracket in a name has its other half. */
const isBalanced = (name: string): boolean =>
  ['（）', '()', '“”', '《》'].every(
    (pair) => name.split(pair.charAt(0)).length === name.split(pair.charAt(1)).length,
  )
