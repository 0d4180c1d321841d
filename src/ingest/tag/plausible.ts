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

/** Parts of a country, and countries together: 西北地区东部, 江南大部, 东南亚国家. */
const DIRECTION = /[东西南北中大]部$|(?:国家|地区)$/u
/** What is a kind of firm and names none: 国有商业银行, 服装加工厂, 几家大公司. */
const GENERIC =
  /^(?:大|小|老|新|国有|国营|私营|民营|外国|乡镇|老牌|豪华|高档|大型|小型|股份制)*(?:商业|中央|投资|储蓄|抵押|住宅|地方|合作|进出口|航空|船运|速递|出租|汽车|烟草|证券|保险|信托|金融|期货|租赁|贸易|建筑|房地产|食品|服装|针织|织造|造纸|印刷|化肥|水泥|砖瓦|榨油|饲料|农药|兽药|火柴|皮革|裘皮|毛纺|纺织|丝绸|电子|机械|五金|工具|修理|加工|制造|包装|工艺|美术|农机|渔业|影视|旅游|广告|美容|美发|服务|中介|自来水)*(?:集团|公司|银行|农场|林场|饭店|宾馆|酒店|商店|商场|超市|店|厂)$/u

/** Whether what was read can be a name at all. */
export function isName(kind: TagKind, name: string, home: ReadonlySet<string>): boolean {
  if (kind === 'people') return PERSON.test(name) && !PLACES.has(name) && !home.has(name)
  if (DIRECTION.test(name) || (kind === 'companies' && GENERIC.test(name))) return false
  return name.length > 1 && isBalanced(name) && !(kind === 'companies' && /[路街角镇村]$/u.test(name))
}

/** Whether each bracket in a name has its other half. */
const isBalanced = (name: string): boolean =>
  ['（）', '()', '“”', '《》'].every(
    (pair) => name.split(pair.charAt(0)).length === name.split(pair.charAt(1)).length,
  )
