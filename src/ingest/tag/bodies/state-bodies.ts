import { firstUnits, unitAt } from '../first-units.ts'
import { COUNTRIES, PROVINCES, CITIES } from '../lists/places.ts'
import { atBoundary, isCountryCharacter, type Piece } from '../pieces.ts'
import type { Read } from '../read-surely.ts'

/** The margin of a body that only its form speaks for: a state, and what every state has. */
const FORMED = 500

const STATES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...['香港', '澳门'].flatMap((own) => [`${own}特区`, `${own}特别行政区`]),
])
/** What every state has; other listed organs are one of a kind (联合国). */
const OF_STATE: ReadonlySet<string> = new Set(
  '外交部 国防部 财政部 内政部 内务部 司法部 教育部 卫生部 文化部 农业部 工业部 贸易部 商务部 交通部 能源部 环境部 劳动部 水利部 旅游部 安全部 公安部 经济部 外贸部 运输部 建设部 邮电部 化工部 新闻部 国务院 中央银行 央行 议会 国会 众议院 参议院 最高法院 全国人大 人民解放军 解放军 红十字会'.split(
    ' ',
  ),
)
/** Listed bodies that every province has: 人民出版社. */
const OF_PROVINCE: ReadonlySet<string> = new Set(['人民出版社', '新华书店', '红十字会'])
/** Most words begin otherwise, and need not be looked up. */
const BEGINS = firstUnits([...OF_STATE, ...OF_PROVINCE, '政府'])
/** What stands behind 政府 in words for something else. */
const OTHER = /^(?:军(?!方)|间|首脑|代表团|工作报告|奖|债|性|网站|大楼|大厦)/u

const REGIONS: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES])

/**
 * The bodies of states, as whole names: 南非政府, 以政府, 俄罗斯外交部, 菲卫生部, and of provinces 四川人民出版社. What was
 * read inside one, a place or the body without it, goes.
 */
export function withStateBodies(
  text: string,
  spans: readonly Read[],
  pieces: readonly Piece[],
): readonly Read[] {
  const found: Read[] = []
  for (let i = 1; i < pieces.length; i += 1) {
    const piece = pieces[i]
    const before = pieces[i - 1]
    if (!before || !piece || BEGINS[text.charCodeAt(piece.start)] !== 1) continue
    if (isBodyOf(text, piece, before, pieces, i - 1))
      found.push({ start: before.start, end: piece.end, kind: 'organisation', margin: FORMED, slot: false })
  }
  if (found.length === 0) return spans
  const whole = found.filter(
    ({ start, end }) =>
      !spans.some(
        (own) =>
          own.kind !== 'place' &&
          own.start < end &&
          start < own.end &&
          !(own.start >= start && own.end <= end),
      ),
  )
  const rest = spans.filter((own) => !whole.some(({ start, end }) => own.start < end && start < own.end))
  return [...rest, ...whole].sort((a, b) => a.start - b.start)
}

const OF_OFFICE = firstUnits('部党')
const IN_OFFICE = firstUnits('长门門员们')
/** Whether what ends at a place goes on as a word for something else: 外交部|长, 公安部|门, 国民党|员, 政府|军. */
export const isInWord = (text: string, end: number): boolean =>
  (IN_OFFICE[unitAt(text, end)] === 1 &&
    OF_OFFICE[unitAt(text, end - 1)] === 1 &&
    !text.startsWith('长江', end)) ||
  isOfArmy(text, end)

/** 政府|军, but 政府|军方. */
export const isOfArmy = (text: string, end: number): boolean =>
  text.charAt(end) === '军' && text.charAt(end + 1) !== '方' && text.startsWith('政府', end - 2)

function isBodyOf(text: string, piece: Piece, before: Piece, pieces: readonly Piece[], at: number): boolean {
  const isState = STATES.has(before.text) || (isCountryCharacter(before) && atBoundary(pieces, at))
  if (piece.text === '政府') return isState && !OTHER.test(text.slice(piece.end, piece.end + 4))
  if (isState && OF_STATE.has(piece.text)) return !isInWord(text, piece.end)
  return REGIONS.has(before.text) && OF_PROVINCE.has(piece.text)
}
