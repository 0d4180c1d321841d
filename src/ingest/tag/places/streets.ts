import { PLACES } from '../lists/places.ts'
import {
  CUT,
  endsAt,
  isLed,
  isNaming,
  isStem,
  MARKED,
  opens,
  PLACED,
  STOPPED,
  type Ground,
} from './ground.ts'
import type { Stretch } from '../stretch.ts'

const STREET = /大街|大道|胡同|[路街巷]/gu
const LONGEST = 4
/** What is a kind of road and names none: 公路, 步行街, 必由之路, 出路. */
const KIND_OF_ROAD =
  /^.*(?:[公铁马道线门思出去走销水网电气套来回进退绝弯山土泥小大长新老旧一这那条该每之邪正活血丝言财让带修筑铺断封堵拦问引上下赶开通宽窄快慢高低岔支环便险沿半顺迷认探寻同末归理心邮航陆海天空里]|高速|快速|施工|下班|上班|主要|谋生|十字|回家|下坡|柏油|水泥|步行|商业|美食|小吃|文化|特色|风情|酒吧|古|主干|次干|生产|机耕|断头|致富|小康|幸福之|发展|成功|改革|创业|创新|科技|主|辅|盘山|乡村|农村|砂石|石板|乡间|林荫|康庄|金光|绿|景观|产业|旅游|连心|党建|健身|唐人)$/u
/** What goes on behind a street that is named: its number, its ends and corners, what lies at it. */
const AT_STREET =
  /^(?:[东西南北中]?[一二三四五六七八九十]?[段口]|[\d〇零一二三四五六七八九十百]+[号弄]|交叉口?|路口|十字|沿线|沿街|两侧|两旁|[东西南北]侧|一带|附近|拐角|转角|[上的，。、；）与和至到时]|（\p{Script=Han}{2,24}段?）|边(?!缘)|旁|街道|社区|小区|派出所|小学|中学)/u
/** Whether a stem says what kind of road it is, and names none. */
export const isKindOfRoad = (stem: string): boolean => KIND_OF_ROAD.test(stem)
const NUMBER = /^[\d〇零一二三四五六七八九十百]+[号弄]/u

/**
 * Streets that are named, 人民东路88号: the word for a street is in a hundred other words, and so one is read only where a place
 * stands before it, something leads to it or another street, and where what goes on is at a street.
 */
export function streets(ground: Ground): Stretch[] {
  const { text } = ground
  const found: Stretch[] = []
  for (const { index, 0: suffix } of text.matchAll(STREET)) {
    const end = index + suffix.length
    const street = streetAt(ground, index, end, found.at(-1))
    if (street) found.push(street)
  }
  return found
}

/** 西江一|路: one of several of a name. */
const isNumbered = (stem: string): boolean => /^\p{Script=Han}{2,3}[一二三四五六七八九]$/u.test(stem)

const WAY = /[去往到回来]/u

/** And another street behind it. */
const ANOTHER = /^、\p{Script=Han}{2,4}?(?:大街|大道|[路街巷])(?!\p{Script=Han}{0,2}[路街巷])/u

/** Whether characters name a street: a name, or one word, before where it lies (人民|东路). */
const isNamed = (ground: Ground, start: number, at: number): boolean => {
  if (isNumbered(ground.text.slice(start, at))) return isNamed(ground, start, at - 1)
  const end = at - start > 2 && /[东西南北中]/u.test(ground.text.charAt(at - 1)) ? at - 1 : at
  return ground.from[end] === start || isNaming(ground, start, end)
}

/** Between two streets of a list; the bracket says from where to where: 西江一路（甲桥至乙桥段）、南堤路. */
const LISTED = /^(?:（[^（）]{2,30}）)?、$/u

function streetAt(ground: Ground, at: number, end: number, last: Stretch | undefined): Stretch | undefined {
  const { text } = ground
  if (!AT_STREET.test(text.slice(end, end + 28)) && end < text.length) return undefined
  // 老人一路上, but 西江一路、南堤路.
  if (text.charAt(at - 1) === '一' && !/^[、（\d]/u.test(text.charAt(end))) return undefined
  for (let start = at - 1; start >= Math.max(0, at - LONGEST - 1); start -= 1) {
    const stem = text.slice(start, at)
    if (!/^\p{Script=Han}+$/u.test(stem) || /[路街巷]/u.test(stem)) return undefined
    const size = at - start
    const placed = endsAt(ground, start, PLACED) || (size > 1 && /[区县镇市]/u.test(text.charAt(start - 1)))
    const named = isNumbered(stem) ? stem.slice(0, -1) : stem
    if (
      (placed || size > 1) &&
      (isStem(named) || (/[东西南北中]$/u.test(named) && isStem(named.slice(0, -1))))
    ) {
      const whole = text.slice(start, end)
      if (
        (isKindOfRoad(named) && !PLACES.has(named)) ||
        !isNamed(ground, start, at) ||
        ground.model.words.has(whole)
      ) {
        if (placed) return undefined
        continue
      }
      // 去北京路上: on the way there.
      if (WAY.test(text.charAt(start - 1)) && text.charAt(end) === '上' && PLACES.has(stem)) return undefined
      const listed = last !== undefined && LISTED.test(text.slice(last.end, start))
      const numbered = NUMBER.test(text.slice(end, end + 6)) && opens(ground, start)
      const marked =
        endsAt(ground, start, MARKED) &&
        /^(?:[上口]|[东西南北中]段|沿线|两侧|附近|一带|（.{2,24}段）)/u.test(text.slice(end, end + 28))
      // 在打扫义洲街|时: what is done there was read into it.
      if (size > 3 && text.charAt(end) === '时' && text.charAt(start - 1) === '在') return undefined
      if (
        placed ||
        listed ||
        numbered ||
        marked ||
        isLed(ground, start) ||
        (endsAt(ground, start, CUT) && ANOTHER.test(text.slice(end, end + 8)))
      )
        return { start, end }
    }
    if (endsAt(ground, start, MARKED | PLACED | STOPPED)) return undefined
  }
  return undefined
}
