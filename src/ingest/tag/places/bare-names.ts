import { isHan } from '../han.ts'
import { COUNTY_STEMS, isCountyOf } from '../lists/counties.ts'
import { HARBOUR, ISLAND } from '../lists/harbour-island.ts'
import { words } from '../lists/word-list.ts'
import { firstUnits, unitAt } from '../first-units.ts'
import { CUT, endsAt, isCut, isLed, MARKED, PLACED, STOPPED, type Ground } from './ground.ts'
import type { Stretch } from '../stretch.ts'

const BARE: ReadonlySet<string> = COUNTY_STEMS
/** Names of counties that are words as well: read only behind their province. */
const WORDS: ReadonlySet<string> = new Set(
  words(
    '新建 富裕 资源 平安 友谊 互助 大方 方正 通道 公安 明水 灯塔 同心 长寿 商城 高台 温泉 柳林 金山 东方 中方 和平 太和 永和 安定 平原 大城 东光 海兴 青龙 新河 新民 建平 清水 兴业 凤凰 临高',
  ),
)
const QUARTERS: ReadonlySet<string> = new Set(HARBOUR)
/** Whether a name is one of Hong Kong’s or Macau’s quarters, which in simplified script may be a word or another place. */
export const isQuarter = (name: string): boolean => QUARTERS.has(name)
/** Cities and counties of Taiwan: places wherever they stand. */
const CITIES: ReadonlySet<string> = new Set(ISLAND.slice(0, 11))
const TOWNSHIPS: ReadonlySet<string> = new Set(ISLAND)
const NAMES = [...BARE, ...HARBOUR, ...ISLAND]
const FIRST = firstUnits(NAMES)
const SECOND = firstUnits(NAMES.map((name) => name.slice(1)))
/** How long the longest name is that begins with these two characters: most pairs begin none. */
const LONGEST = new Map<string, number>()
for (const name of NAMES) {
  const pair = name.slice(0, 2)
  LONGEST.set(pair, Math.max(LONGEST.get(pair) ?? 0, name.length))
}

/** Who is of a place, or what is there, right behind its name: 如东|人, 清涧|籍. */
const OF_PLACE =
  /^(?:人(?![民口才员们大工体生数次均类力事气心身间群士格家])|籍|老家|县城|境内|农村|城区|乡下|一带|当地|两地|等地)/u
/** What ends a name that something led to. */
const ENDED =
  /^(?:[\d，。、；）（的等与和至到]|一[个处家名带]|换|转|任职|工作|打工|务工|参加|出差|下乡|插队|当兵|长大|读书|上学|开会|学习|考察|调研|出生|采访|境内|地区|老家|人|籍|$)/u

/**
 * Names of counties and townships that stand without what they are: behind their province (江西|泰和), or where something leads to
 * a place and the name ends (在|海安、). In a text in traditional script the quarters of Hong Kong and the townships of Taiwan
 * as well.
 */
export function bareNames(ground: Ground): Stretch[] {
  const { text, traditional } = ground
  const found: Stretch[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (FIRST[text.charCodeAt(at)] !== 1 || SECOND[unitAt(text, at + 1)] !== 1) continue
    const longest = LONGEST.get(text.slice(at, at + 2)) ?? 0
    for (let n = Math.min(longest, text.length - at); n >= 2; n -= 1) {
      const name = text.slice(at, at + n)
      const county = BARE.has(name) && isCounty(ground, at, at + n, name, found.at(-1)?.end === at - 1)
      const island =
        traditional && (QUARTERS.has(name) || TOWNSHIPS.has(name)) && isOfIsland(ground, at, at + n, name)
      if (!county && !island) continue
      const end = at + n + (LEVEL.test(text.slice(at + n, at + n + 2)) ? 1 : 0)
      found.push({ start: at, end })
      ground.ends[end] = (ground.ends[end] ?? 0) | PLACED
      at = end - 1
      break
    }
  }
  return found
}

/** 员山|乡: the level is part of the name; but 市|场, 乡|村. */
const LEVEL = /^(?:乡(?![村镇亲土音情])|镇(?!定)|区(?![域间别])|市(?![场民区])|县)/u
const PROVINCE = /(?:内蒙古|黑龙江|[一-龥]{2})省?$/u

function isCounty(ground: Ground, start: number, end: number, name: string, listed: boolean): boolean {
  const { text, model } = ground
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 4)
  const province = PROVINCE.exec(before)?.[0].replace(/省$/u, '') ?? ''
  // 大冶|市: the town that the county became.
  const town = text.charAt(end) === '市' && LEVEL.test(after) && ground.from[end + 1] !== end - 1
  if (town && isCut(ground, end + 1) && endsAt(ground, start, CUT)) return true
  if (isCountyOf(name, province) && endsWell(ground, end)) return true
  const known = model.words.get(name)
  if (WORDS.has(name) || (known !== undefined && !isPlaceWord(ground, name))) return false
  if (endsAt(ground, start, PLACED) && ENDED.test(after)) return true
  if (OF_PLACE.test(after)) return endsAt(ground, start, MARKED | STOPPED) || isLed(ground, start)
  return (
    (isLed(ground, start) || (listed && text.charAt(start - 1) === '、')) &&
    ENDED.test(after) &&
    isCut(ground, end)
  )
}

/** Whether the dictionary has a word among the places alone. */
const isPlaceWord = ({ model }: Ground, name: string): boolean =>
  model.classes.get(name) !== undefined && model.classes.get(name) === model.classes.get('上海')

/** Whether a name ends here and is not the beginning of a longer word. */
const endsWell = (ground: Ground, end: number): boolean =>
  isCut(ground, end) || !isHan(ground.text.charCodeAt(end))

function isOfIsland(ground: Ground, start: number, end: number, name: string): boolean {
  const { text, model } = ground
  const after = text.slice(end, end + 4)
  if (/^[路街道村][^。]?/u.test(after)) return false
  const led = isLed(ground, start)
  if (led && (CITIES.has(name) || ENDED.test(after))) return true
  if (!endsWell(ground, end)) return false
  if (endsAt(ground, start, PLACED) || (led && QUARTERS.has(name))) return true
  const word = !CITIES.has(name) && model.words.has(name) && !isPlaceWord(ground, name)
  if (word) return led && name.length > 2
  return endsAt(ground, start, CUT | MARKED | STOPPED)
}
