import { firstUnits, unitAt } from '../first-units.ts'
import { cooperativeOf, isCooperative } from './cooperatives.ts'
import type { Piece } from '../pieces.ts'
import { within, type Read } from '../read-surely.ts'

const HAN = '\\p{Script=Han}'
const FIRMS = ['公司', '集团', '厂', '银行', '支行']
/** What a firm has that is a firm of its own. */
const OWN = /分公司|办事处|营业部|经营部|服务部|门市部|项目部|[分支]行/u

/** How long the department is that was read as the end of a firm’s name: 北岔农场有限公司|农业发展部. */
function departmentIn(name: string): number {
  if (!/[部科处室]$/u.test(name)) return 0
  const own = name.slice(Math.max(...FIRMS.map((word) => name.lastIndexOf(word) + word.length)))
  return own.length > 2 &&
    own.length < 9 &&
    own.length < name.length - 2 &&
    /^\p{Script=Han}+$/u.test(own) &&
    !OWN.test(own)
    ? own.length
    : 0
}

/** What is sold at a counter of a department store, which was read as the end of its name: 解百商厦|通讯|柜台. */
const COUNTER =
  /^(\p{Script=Han}{2,8}(?:商厦|百货|大厦|商场|商城|百货大楼))(?:通讯|家电|电器|小家电|服装|[男女童]装|鞋帽|黄金|珠宝|首饰|化妆品?|食品|文具|钟表|皮具|家具|床品|五金|针织)$/u
const AT_COUNTER = /^(?:专?柜|柜[台组]|部|组)/u

/** What a firm’s name may end with behind what was read of it: 通达快件|代办点. */
const BRANCH =
  /^(?:代办点|代销点|代理点|营业部|经营部|门市部|服务部|维修部|批发部|专卖店|加盟店|连锁店|旗舰店|营业厅|配送站|服务站|维修站|加油站|收购站)/u
/** A firm’s team is a body: 达县地区棉纺织厂|队. */
const TEAM = /^(?:职工|代表)?(?:[男女]子)?(?:[篮足排]球|乒乓球|羽毛球|龙舟|田径)?(?:代表)?队(?![长员伍列])/u
/** What follows a firm’s name and is no part of it: 渠江钢铁厂|任副厂长. */
const BEHIND = /^.*(?:公司|集团|厂|店|合作社)([任与和被将又并对向])$/u
/** What has two sides, and one of them: 收购|方, but 收购|方正集团. */
const DEALS = '收购|承建|承办|投资|采购|施工|供货|合作|委托'
const SIDE = '方(?![正大太])'
/** What one is to others, read as the beginning of a firm’s name: 承建商|湖南路桥…. */
const BEFORE = new RegExp(
  `^(?:承建商|承包商|发展商|分包商|制造商|零售商|批发商|加盟商|承办商|营办商|供应商|经销商|代理商|进口商|出口商|开发商|运营商|(?:${DEALS})${SIDE}|客户|业主|用户|雇主|老?东家)(?=.{4})`,
  'u',
)
/** Where a feast is held: 假|海鸥大酒家. */
const HELD_AT = /^假座?(?=.{2,8}(?:酒楼|酒家|餐厅|酒店|饭店|菜馆|会所)$)/u
/** What a firm is, or where it lies, before its name and read with it: 刀剪老字号|…, 临港工业园内|…. */
const SAID = /^.{0,24}(?:老字号|百年老店|上市公司|龙头企业|龙头|[园城场厦村镇]内(?!蒙))(?=\p{Script=Han}{4})/u
/** What is done with a firm's building or to it, behind the name that it was read into: …传媒|将旧厂. */
const MADE = /^(.{4,12}?)[将把]\p{Script=Han}{0,6}[旧老新]?[厂店房馆]$/u
const TRADER = /[口建办运供销理发营]$/u
const IN_DEAL = new RegExp(`(?:${DEALS})$`, 'u')
const BEGINS_AS_SIDE = new RegExp(`^${SIDE}`, 'u')
const COUNTED = /[一二两三四五六七八九十几多数]$/u
/** 县酒厂|厂长: the firm of a level was read into the office. */
const IN_OFFICE = new RegExp(
  `^([省市县区镇乡]${HAN}{1,8}?(?:店|厂|公司|合作社))(?:店主|店长|厂长|总?经理)$`,
  'u',
)
/** What practises under a person’s name: 马世民|律师行. */
const PRACTICE = /^(?:律师行|律师楼|律师事务所|会计师行|会计师事务所|诊所|医务所|牙医诊所)/u
const PRACTISES = firstUnits('律会诊医牙')
const GOES_ON = firstUnits('代营经门服维批专加连旗配收职男女篮足排乒羽龙田队')
const LEVELS = firstUnits('省市县区镇乡')
const TEAMED = /^\p{Script=Han}{2,3}团队$/u

/** Firms, and people beside them, where they begin and end by what the names of firms hold. `pieces` are the words of the text. */
export function companyBounds(
  text: string,
  spans: readonly Read[],
  pieces: readonly Piece[],
): readonly Read[] {
  const out: Read[] = []
  spans.forEach((span, i) => {
    const last = spans[i - 1]
    const next = spans[i + 1]
    if (span.kind === 'company') out.push(bounded(text, span, last?.end ?? 0, next, pieces))
    else if (span.kind === 'role') officeOf(text, span, last, out)
    else if (span.kind === 'person') out.push(practiceOf(text, span, next))
    else if (span.kind === 'organisation' && isCooperative(text, span)) out.push(cooperativeOf(text, span))
    else if (span.kind === 'organisation' && last?.kind === 'role' && last.end === span.start)
      // 教授|安好|团队研制
      out.push(
        TEAMED.test(text.slice(span.start, span.end))
          ? { ...within(span, span.start, span.end - 2), kind: 'person' }
          : span,
      )
    else out.push(span)
  })
  return out
}

/** 马世民|律师行: a person, or what practises under the name. */
function practiceOf(text: string, span: Read, next: Read | undefined): Read {
  if (PRACTISES[unitAt(text, span.end)] !== 1 || span.end - span.start > 4) return span
  const practice = PRACTICE.exec(text.slice(span.end, span.end + 7))?.[0].length ?? 0
  const free = practice > 0 && (next?.kind === 'role' || (next?.start ?? text.length) >= span.end + practice)
  return free ? { ...within(span, span.start, span.end + practice), kind: 'company' } : span
}

function bounded(
  text: string,
  span: Read,
  from: number,
  next: Read | undefined,
  pieces: readonly Piece[],
): Read {
  const name = text.slice(span.start, span.end)
  const limit = next?.start ?? text.length
  const headed = next?.kind === 'role' && next.start === span.end
  const department = headed ? departmentIn(name) : 0
  if (department > 0) return within(span, span.start, span.end - department)
  const start = span.start + leadOf(text, span, name, from, pieces)
  if (BEHIND.test(name)) return within(span, start, span.end - 1)
  const counter = AT_COUNTER.test(text.slice(span.end, span.end + 2)) ? COUNTER.exec(name)?.[1]?.length : 0
  if (counter) return within(span, start, span.start + counter)
  const made = MADE.exec(name)?.[1]?.length ?? 0
  if (made > 0) return within(span, span.start, span.start + made)
  if (start === span.start && GOES_ON[unitAt(text, span.end)] !== 1) return span
  const behind = text.slice(span.end, Math.min(limit + 1, span.end + 9))
  const branch = BRANCH.exec(behind)?.[0].length ?? 0
  const team = branch === 0 && !name.endsWith('队') ? (TEAM.exec(behind)?.[0].length ?? 0) : 0
  const own = within(span, start, span.end + branch + team)
  return team > 0 ? { ...own, kind: 'organisation' } : own
}

/** How many characters at the beginning of a firm’s name are none of it: 客户|…, 进口|商|…, 跑了三|趟|…. */
function leadOf(text: string, { start }: Read, name: string, from: number, pieces: readonly Piece[]): number {
  const lead = (BEFORE.exec(name) ?? HELD_AT.exec(name) ?? SAID.exec(name))?.[0].length
  if (lead) return lead
  const before = text.slice(from, start)
  if (name.startsWith('商') && TRADER.test(before) && isInside(start, pieces)) return 1
  if (BEGINS_AS_SIDE.test(name) && IN_DEAL.test(before)) return 1
  return /^[趟间个次]/u.test(name) && COUNTED.test(text.slice(0, start)) ? 1 : 0
}
const isInside = (at: number, pieces: readonly Piece[]): boolean =>
  pieces.some(({ start, end }) => start < at && at < end)

/** An office without the firm that was read into it, and the firm, to `out`. */
function officeOf(text: string, span: Read, last: Read | undefined, out: Read[]): void {
  const named = last?.kind === 'person' && last.end === span.start
  if (!named && LEVELS[unitAt(text, span.start)] !== 1) {
    out.push(span)
    return
  }
  const own = text.slice(span.start, span.end)
  const practice = named ? (PRACTICE.exec(own)?.[0].length ?? 0) : 0
  const firm = practice > 0 ? 0 : (IN_OFFICE.exec(own)?.[1]?.length ?? 0)
  if (firm > 0) out.push({ ...within(span, span.start, span.start + firm), kind: 'company' })
  const from = practice + firm
  out.push(from > 0 && from < own.length ? within(span, span.start + from, span.end) : span)
}
