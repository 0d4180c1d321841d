import { isHan } from '../han.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'

/** What may begin where: a place's name begins behind a mark, a word that joins nothing to it, or another place. */
export const [CUT, STOPPED, MARKED, PLACED] = [1, 2, 4, 8]

/** A text as places are looked for in it. */
export interface Ground {
  text: string
  model: Model
  /** For each offset what ends there: any word ({@link CUT}), one that no name reaches over, a mark, a place. */
  ends: Uint8Array
  /** For each offset where the word begins that ends there; -1 where none does. */
  from: Int32Array
  /** Whether the print is in traditional script. */
  traditional: boolean
}

export function groundOf(text: string, pieces: readonly Piece[], model: Model, traditional: boolean): Ground {
  const ends = new Uint8Array(text.length + 1)
  const from = new Int32Array(text.length + 1).fill(-1)
  ends[0] = CUT | MARKED
  for (const { start, end, stop, soft, place, kind } of pieces) {
    from[end] = start
    ends[end] =
      CUT |
      (place ? PLACED : 0) |
      ((stop || soft) && !place ? STOPPED : 0) |
      (kind === 'other' && !isHan(text.charCodeAt(end - 1)) ? MARKED : 0)
  }
  return { text, model, ends, from, traditional }
}

/** Whether one of `what` ends at an offset. */
export const endsAt = ({ ends }: Ground, at: number, what: number): boolean => ((ends[at] ?? 0) & what) !== 0

/** What places stand behind, as the end of a text: where one is, comes from, goes to. */
const LEADS =
  /(?:[在于到至自从赴抵经沿过往去临跨距离驻访返]|位于|地处|坐落于|坐落在|来自|家住|住在|前往|走进|走过|来到|赶到|回到|去到|抵达|途经|流经|流入|注入|汇入|翻越|穿越|穿过|横跨|跨越|跨过|沿着|登上|登临|游览|主政|转战|落户|奔赴|远赴|辗转|祖籍|老家|籍贯|出生于|生于|出生在|长在|葬于|驻扎|夜泊|迁居|移居|定居|任职|就读|毗邻|紧邻|濒临|连接|直达|开往|飞往|驶往|运往|销往|发往|输往|返抵|夺回|攻占|收复)[了着]?$/u

/** Whether what stands before an offset leads to a place. */
export const isLed = ({ text }: Ground, at: number): boolean =>
  LEADS.test(text.slice(Math.max(0, at - 4), at))

/** Whether a name may begin at an offset, by what stands before. */
export const opens = (ground: Ground, at: number): boolean =>
  endsAt(ground, at, STOPPED | MARKED | PLACED) || isLed(ground, at)

/** What is no part of a place's stem: particles, pronouns, numbers of things, and how villages are spoken of. */
const FOREIGN_TO =
  /[的了是在或将被把从到至由对向所以其这那该此每各全我你他它本个们等着过为无也就而并且则又还不没很最更让使给处某]/u
/** Words that stand before 村, 镇, 路 and the like and make no name of them. */
const KINDS =
  /^(?:贫困|示范|美丽|特色|文明|富裕|和谐|先进|重点|中心|边远|偏远|偏僻|山区|库区|城郊|近郊|远郊|郊区|周边|附近|邻近|相邻|沿线|沿海|沿江|沿途|部分|多数|许多|不少|几十|数十|上百|整个|一些|有些|有的|任何|所属|下属|当地|本地|外地|异地|行政|自然|移民|搬迁|安置|生态|旅游|工业|农业|产业|乡镇|城镇|街镇|市镇|古|新|旧|老|小|大|两|三|四|五|六|七|八|九|十|几|数|多|首|头|同|邻|外|内|后|前|上|下|左|右|东|西|南|北|中|县|市|区|镇|乡|村|省|州|山|农|渔|牧|林|水|党委|政府|人民|群众|农民|居民|历史|文化|名|传统|明星|亿元|小康|试点|帮扶|扶贫|空心|问题|落后|软弱|红色|革命|少数|民族|边境|沿边|抵边|城中|城关|全国|国家|全省|全市|全县|世界|地球|国际|数字|智慧|平安|无诈|共富|未来|样板|精品|网红|电商|淘宝|康养|建制|非贫困|脱贫|特困|极贫|重灾|出列|深度|极度)$/u

/** Whether a stem says what kind of place it is, and names none: 贫困|县. */
export const isKind = (stem: string): boolean => KINDS.test(stem)

/** Whether characters can be the stem of a place's name, before what it is. */
export const isStem = (stem: string): boolean =>
  stem.length > 0 && /^\p{Script=Han}+$/u.test(stem) && !FOREIGN_TO.test(stem) && !isKind(stem)

/** Classes of the dictionary (each known by a word of it) whose words are in names of places: nouns, and what is no word of its own. */
const NAMING = ['上海', '三峡', '仑', '乩', '一共', '三菱']
const NOUN = '一事'

/** Whether a stretch is the stem of a place's name: no word in it but a noun that is all of it, or a name (附近|莫托拉 is none). */
export function isNaming(ground: Ground, start: number, end: number): boolean {
  const { text, from, model } = ground
  if (!isStem(text.slice(start, end))) return false
  for (let at = end; at > start; at -= 1) {
    const begin = from[at] ?? -1
    if (begin < start) continue
    // 协和, 永和 are names, 东|和|西 is none; 都 begins one.
    if (at - begin < 2) {
      if (/[和与及有]/u.test(text.charAt(begin)) || (begin > start && text.charAt(begin) === '都'))
        return false
      continue
    }
    const word = text.slice(begin, at)
    const own = model.classes.get(word)
    if (own === undefined || NAMING.some((one) => model.classes.get(one) === own)) continue
    if (own !== model.classes.get(NOUN) || at - begin < end - start) return false
  }
  return true
}

/** Whether what ends at an offset with `suffix` is a word of its own, and is not cut by the next: 大海|乡, not 江|苏. */
export const isCut = (ground: Ground, at: number): boolean => endsAt(ground, at, CUT)
