import { lastUnits, unitAt } from '../first-units.ts'
import { isHan } from '../han.ts'
import { TRADES } from '../lists/firms.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import type { Stretch } from '../stretch.ts'

/** Such a name; `rare` where what stands before the trade is no word that others use, or a place alone (江西|建工). */
export interface TradeName extends Stretch {
  rare: boolean
}

const TRADE: ReadonlySet<string> = new Set(TRADES)
const ENDS = lastUnits(TRADES)
const LONGEST_TRADE = 4
const [SHORTEST_STEM, LONGEST_STEM] = [2, 4]
/** Costs are −ln of frequency: a word so rare names a firm as well as an unknown one does. */
const RARE = 13
/** What fields and goods are called by, and names of firms are not, though no newspaper of old has it: 跨境|物流, 家用|电器. */
const FIELD =
  /跨境|节能|储能|仓储|农林|林牧|锂电|光伏|风电|高端|数字|低空|冷链|城际|低压|高压|家用|商用|民用|军用|类脑|车载|智慧|互联|移动|绿色|文创|文旅|亚欧|欧美|中欧|国际|国内|省级|市级|县级|本地|当地|全市|全国|全球|新型|清洁|再生|生物|化学|现代|高新|精细|石油|汽车|电动|机器|网络|电子|软件|信息|养老|医养|校园|社区|街道|河$|^[像如按等该本此各某全]/u
/** What a firm is, right before its name. */
const SAYS = /(?:业者|公司|企业|厂商|发展商|开发商|供应商|股东|老字号)$|^者$/u
/** Behind a trade, what makes another word or name of it: 纺织|品, 证券|市场, 化工|有限公司. */
const WORDED =
  /^(?:[品业界学化类型行系报厂站]|市场|交易所|产业|产品|设备|系统|工业|工程|技术|专业|职工|公司|集团|有限|股份|研究|中心|协会|大学|学院|大道|大厦|广场|园区|产业园|科技|电缆|专线)/u

/**
 * Names that end with what a firm trades in (凯歌|锂业), each from the nearest place where one can begin; `begun` are those where a
 * name was read.
 */
export function tradeNames(
  text: string,
  pieces: readonly Piece[],
  { words }: Model,
  begun: ReadonlySet<number>,
): TradeName[] {
  const found: TradeName[] = []
  for (let j = 0; j < pieces.length; j += 1) {
    const end = pieces[j]?.end ?? 0
    if (ENDS[unitAt(text, end - 1)] !== 1 || WORDED.test(text.slice(end, end + 3))) continue
    const trade = tradeAt(text, end)
    if (trade === 0) continue
    const start = startOf(pieces, j, end - trade, begun)
    if (start === undefined) continue
    const stem = text.slice(start, end - trade)
    if (FIELD.test(stem)) continue
    const place = pieces.some((own) => own.place && own.start === start && own.end === end - trade)
    if (isHanOnly(stem)) found.push({ start, end, rare: place || isRare(stem, words) })
  }
  return found
}

/** How long the trade is that ends at a place of a text; 0 where none does. */
export function tradeAt(text: string, end: number): number {
  for (let n = LONGEST_TRADE; n > 1; n -= 1) if (TRADE.has(text.slice(end - n, end))) return n
  return 0
}

/** Where the name begins that ends with piece `j`, whose trade begins at `limit`; undefined where no name can. */
function startOf(
  pieces: readonly Piece[],
  j: number,
  limit: number,
  begun: ReadonlySet<number>,
): number | undefined {
  let i = j
  while (i > 0 && (pieces[i]?.start ?? 0) > limit) i -= 1
  // Where a word lies over the beginning of the trade it is looked through with the rest.
  let k = (pieces[i]?.start ?? 0) < limit ? i : i - 1
  let start = limit
  for (; k >= 0; k -= 1) {
    const piece = pieces[k]
    if (!piece || piece.stop || piece.kind === 'other' || piece.kind === 'foreign') break
    if (limit - piece.start > LONGEST_STEM) return undefined
    start = piece.start
    const before = pieces[k - 1]?.text ?? ''
    if (
      limit - start >= SHORTEST_STEM &&
      (SAYS.test(before) || (begun.has(start) && /^[和与及]$/u.test(before)))
    )
      break
  }
  return limit - start < SHORTEST_STEM ? undefined : start
}

const isHanOnly = (stem: string): boolean => Array.from(stem).every((char) => isHan(char.charCodeAt(0)))

/** Whether no part of a stem is a word that others use: not 现代农业|科技, 基础|软件. */
function isRare(stem: string, words: ReadonlyMap<string, number>): boolean {
  for (let from = 0; from + 1 < stem.length; from += 1)
    for (let to = from + 2; to <= stem.length; to += 1)
      if ((words.get(stem.slice(from, to)) ?? RARE) < RARE) return false
  return true
}
