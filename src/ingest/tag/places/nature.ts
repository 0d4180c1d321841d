import { endsAt, isLed, isNaming, MARKED, opens, PLACED, STOPPED, type Ground } from './ground.ts'
import type { Stretch } from '../stretch.ts'

/** What waters, heights, plains and coasts are called; the longer first. */
const KINDS =
  /草原|沙漠|沙地|盆地|高原|平原|半岛|群岛|列岛|海峡|海湾|水库|湿地|峡谷|山脉|雪山|[江河湖溪山岭峰岛湾]/gu
const LONG_KIND = 2
const LONGEST = 4
/** What lies at such a place, or is of it: who says so has named one. */
const AT_WATER =
  /^(?:河?[畔边岸]|[东西南北两]岸|[上中下]游|[水汛]位|水[质系库]|流域|干流|支流|沿[岸线]|两侧|入[海河湖江]口|河口|[河江湖]段|[河江湖]面|[河江湖]道|湿地|大[堤桥坝]|含沙|涨水|决[口堤]|洪峰|源头|沿线|峡谷|大峡谷|治理|断面|蓄水|开闸|泄洪|库容)/u
const AT_HEIGHT =
  /^(?:[东西南北]麓|[脚山]下|之巅|主峰|顶峰|山[脉麓脚顶腰]|脚下|深处|腹地|景区|风景|林场|战[斗役]|海拔|阻击|隧道|北坡|南坡|阳坡|余脉)/u
/** What says what kind of water or height it is, and names none: 大|河, 人工|湖, 母亲|河. */
const KIND_OF_NATURE =
  /^(?:.*(?:[大小老新高深荒青绿雪冰火矿石土沙秃登爬开上下后前靠进出封护治满两条座片个段冬夏春秋故内外界运引排]|人工|母亲|护城|城市|农村|大好|锦绣|内陆|边境|界|天然|中小|病险|大型|小型|重点|省级|国家|国际|旅游|原始|热带|红树林|金山银|绿水青|江|河|湖)|美丽|旅游|祖国|家乡|故乡|大美|千里|万里)$/u
/** Whether a stem says what kind of water or height it is, and names none. */
export const isKindOfNature = (stem: string): boolean => KIND_OF_NATURE.test(stem)
const WATERS = /[江河湖溪湾峡]$|水库$|海湾$|湿地$/u

/**
 * Waters, heights and plains that no list has, by what they are called: where what goes on lies at one (都柳江|水位), or, of the
 * kinds that are hardly in other words (盆地, 水库, 群岛), where something leads to it.
 */
export function natureNames(ground: Ground): Stretch[] {
  const { text } = ground
  const found: Stretch[] = []
  for (const { index, 0: kind } of text.matchAll(KINDS)) {
    const name = natureAt(ground, index, index + kind.length, kind)
    if (name) found.push(name)
  }
  return found
}

function natureAt(ground: Ground, at: number, end: number, kind: string): Stretch | undefined {
  const { text } = ground
  if (endsAt(ground, end, PLACED)) return undefined
  const after = text.slice(end, end + 4)
  const strong = (WATERS.test(kind) ? AT_WATER : AT_HEIGHT).test(after)
  const long = kind.length === LONG_KIND
  const closed = /^[，。、；）的上中里内下]/u.test(after) || end === text.length
  if (!strong && !long && !closed) return undefined
  for (let start = at - 1; start >= Math.max(0, at - LONGEST); start -= 1) {
    const stem = text.slice(start, at)
    if (!/^\p{Script=Han}+$/u.test(stem)) return undefined
    const bound = endsAt(ground, start, MARKED | PLACED)
    const free = bound || (endsAt(ground, start, STOPPED) && isLed(ground, start)) || isLed(ground, start)
    const own = stem.length > 1 && !/[省市县区镇乡村]/u.test(stem)
    if (
      own &&
      (free || (opens(ground, start) && strong)) &&
      !isKindOfNature(stem) &&
      isNaming(ground, start, at)
    ) {
      const whole = text.slice(start, end)
      const led = isLed(ground, start)
      if (
        !ground.model.words.has(whole) &&
        (strong || (long && (led || bound) && closed) || (led && closed && stem.length > 1))
      )
        return { start, end }
    }
    if (bound) return undefined
  }
  return undefined
}
