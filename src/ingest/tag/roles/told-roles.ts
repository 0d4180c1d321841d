import { isHeldByOne, type Chain } from './role-chains.ts'
import type { PersonInRole } from './roles.ts'

/** 曾任甲银行总裁的乙. */
const HAD = /(?:曾任|曾担任|担任过?|当过|做过|出任|时任|现任|兼任|当选|任)$/u
/** 团长由甲担任. */
const TAKES =
  /^(?:同志|先生|女士)?(?:[（(][男女][）)])?(?:担任|出任|兼任|接任|充任|代理|任(?![务命何意性由凭]))/u
/** Between an office and who takes it: 总裁|一职由某公司副总经理|甲接任. */
const POST = /^(?:一职|的?职务|职位)[，,]?(?:将|拟|已|暂)?由[^，,。；;、]*$/u
const FAR = 26
/** Behind who an office is said to be: 外长是甲，. */
const ENDS = /^(?:[，,。；;、）)\s]|$)/u

/** Between who a line of a list is of and what that one is: 甲 女 蒙古族 教师，…. */
const ENTRY = /^[ \u3000\t]+(?:[男女][ \u3000\t]+)?(?:\p{Script=Han}{1,5}族[ \u3000\t]*)?$/u

/** The people whom a chain of offices is said of though they stand behind it, or beside it in a bracket of its own. */
export function toldOf(
  text: string,
  plain: string,
  { start, end }: Chain,
  people: readonly PersonInRole[],
): readonly PersonInRole[] {
  const last = people.findLast((one) => one.end <= start)
  if (last?.end === start - 1 && /[（(]/u.test(text.charAt(last.end)) && /[）)]/u.test(text.charAt(end)))
    return [last]
  if (
    last &&
    last.start < 4 &&
    ENTRY.test(plain.slice(last.end, start)) &&
    ENDS.test(plain.slice(end, end + 1))
  )
    return [last]
  const at = people.findIndex((one) => one.start > end)
  const next = people[at]
  // 行政总裁一职由某公司副总经理甲接任
  const between = next ? plain.slice(end, next.start) : ''
  if (next && POST.test(between) && between.length < FAR && TAKES.test(plain.slice(next.end, next.end + 8)))
    return [next]
  if (!next || next.start - end > 1) return []
  const behind = plain.slice(next.end, next.end + 8)
  const gap = plain.charAt(end)
  if (gap === '的') return HAD.test(plain.slice(Math.max(0, start - 4), start)) ? [next] : []
  if (gap === '由' && TAKES.test(behind)) return [next]
  if (!/[为是]/u.test(gap) || !ENDS.test(behind) || plain.charAt(start - 1) === '的') return []
  return isHeldByOne(plain.slice(start, end)) ? [next] : listFrom(plain, people, at)
}

/** A person and those who follow in a list: 副团长为甲、乙. */
function listFrom(plain: string, people: readonly PersonInRole[], at: number): PersonInRole[] {
  const list: PersonInRole[] = []
  for (const one of people.slice(at)) {
    const last = list.at(-1)
    if (last && !/^[、和]$/u.test(plain.slice(last.end, one.start))) break
    list.push(one)
  }
  return list
}
