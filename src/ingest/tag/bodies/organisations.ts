import {
  COMPANY_SUFFIXES,
  GENERIC_MODIFIERS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_SUFFIXES,
} from '../lists/organisations.ts'
import { firstUnits, lastUnits, unitAt } from '../first-units.ts'
import { COUNTRIES } from '../lists/places.ts'
import type { Model } from '../model/model.ts'
import { atBoundary, HARD, isCountryCharacter, type Piece } from '../pieces.ts'

const COMPANIES: ReadonlySet<string> = new Set(COMPANY_SUFFIXES)
const SUFFIXES: ReadonlySet<string> = new Set([...COMPANY_SUFFIXES, ...ORGANISATION_SUFFIXES])
const KNOWN: ReadonlySet<string> = new Set(KNOWN_ORGANISATIONS)
const LONGEST_SUFFIX = 6
const MOST_PIECES = 10
const LONGEST_NAME = 26
/** Names that overlap are one, but a list without marks between its names is not. */
const LONGEST_WHOLE = 60

/** Words a name of an organisation may begin with though they are no places. */
const ANCHORS =
  /^(?:中共|中央|全国|全军|国家|国际|世界|亚洲|东亚|泛美|北方|南方|中华|中国|中苏|中日|中美|中俄|人民|省|市|县|区|镇|乡|州|自治区|党中央|国务院|新华社|联合国|解放军|武警|空军|海军|北约|欧盟|欧洲|东盟|皇家|巴解)$/u

/** Suffixes whose organisations are often named without a place: 红塔中学, 燎原灯具厂. */
const NAMED_ALONE =
  /(?:公司|集团|厂|出版社|大学|学院|中学|小学|医院|银行|杂志社|报社|基金会|俱乐部|剧团|剧院|乐团|商场|书店|宾馆|饭店|酒店|研究所|研究院|协会|学会|联合会|通讯社|电视台|党|煤矿|油田|电站)$/u

/** Words that end as an organisation's name does and are none. */
const NO_END =
  /(?:部署|当局|格局|政局|结局|大局|全局|邮局|布局|市局|开局|残局|医疗队|车队|军队|部队|舰队|排队|总队长|工厂|建厂|大厅|餐厅|客厅|演播厅|音乐厅|展厅|原委|入党|建党|政党|新党|全党|死党|工会组织|国际组织|党组织|机构|一组织)$/u

/** An organisation in a text. */
export interface OrganisationSpan {
  start: number
  end: number
  kind: 'companies' | 'organisations'
}

/** Finds the names of companies and organisations among the pieces of a text: outermost spans, in order. */
export function findOrganisations(text: string, pieces: readonly Piece[], model: Model): OrganisationSpan[] {
  const found: OrganisationSpan[] = []
  pieces.forEach((piece, j) => {
    const end = piece.end
    // Most words neither end as a body's name does nor begin as a listed one.
    if (ENDS[text.charCodeAt(end - 1)] !== 1 && KNOWN_FIRST[text.charCodeAt(piece.start)] !== 1) return
    if (piece.kind === 'other' || piece.place || NO_END.test(piece.text)) return
    if (GOES_ON[unitAt(text, end)] === 1 && !text.startsWith('长江', end)) return
    const start = KNOWN.has(piece.text)
      ? (anchoredStart(pieces, j, piece.start, 'known') ?? piece.start)
      : startOf(text, pieces, j, model)
    if (start === undefined) return
    const kind = kindOf(text.slice(start, end))
    while ((found.at(-1)?.start ?? -1) >= start) found.pop()
    const last = found.at(-1)
    const overlaps = last !== undefined && start < last.end
    if (overlaps && end - last.start > LONGEST_WHOLE) found.push({ start: last.end, end, kind })
    else if (overlaps) last.end = end
    else found.push({ start, end, kind })
    const grown = found.at(-1)
    if (grown) grown.kind = kindOf(text.slice(grown.start, grown.end))
  })
  return found
}

function kindOf(name: string): OrganisationSpan['kind'] {
  if (KNOWN.has(name) || /(?:人民|中央|世界|发展|开发)银行$/u.test(name)) return 'organisations'
  for (let n = Math.min(LONGEST_SUFFIX, name.length); n > 0; n -= 1) {
    const suffix = name.slice(-n)
    if (SUFFIXES.has(suffix)) return COMPANIES.has(suffix) ? 'companies' : 'organisations'
  }
  return 'organisations'
}

/** Where the organisation begins whose name ends with piece `j`; undefined where none ends there. */
function startOf(text: string, pieces: readonly Piece[], j: number, model: Model): number | undefined {
  const end = pieces[j]?.end ?? 0
  const suffix = suffixAt(text, end)
  if (!suffix) return undefined
  const suffixStart = end - suffix.length
  let i = j
  while (i > 0 && (pieces[i]?.start ?? 0) > suffixStart) i -= 1
  const inside = (pieces[i]?.start ?? 0) < suffixStart
  // A suffix lies in one word or begins with one, but for 北京市|委; 联合国|会 holds no 国会.
  if (inside && i < j && !/^[省市县区州镇乡旗]委$/u.test(suffix)) return undefined
  if (/^(?:反|新|前|市)$/u.test(text.charAt(suffixStart - 1)) && /^(?:政府|党|中心)$/u.test(suffix))
    return undefined
  const from = inside ? i + 1 : i
  const anchored = anchoredStart(
    pieces,
    from,
    suffixStart,
    /有限/u.test(text.slice(suffixStart - 4, end)) ? 'legal' : inside || suffix.length > 2 ? 'full' : 'short',
  )
  if (anchored !== undefined) return anchored
  const legal = inside && pieces[i]?.text.startsWith('有限') === true
  return (inside && !legal) || suffix.length < 2 ? undefined : aloneStart(pieces, i, suffix, model)
}

const ENDS = lastUnits(SUFFIXES)
const KNOWN_FIRST = firstUnits(KNOWN)
/** What is behind a body's name in a word for its people: 局|长, 党|员. */
const GOES_ON = firstUnits('长员们')

function suffixAt(text: string, end: number): string | undefined {
  if (ENDS[text.charCodeAt(end - 1)] !== 1) return undefined
  for (let n = Math.min(LONGEST_SUFFIX, end); n > 0; n -= 1) {
    const suffix = text.slice(end - n, end)
    if (SUFFIXES.has(suffix)) return suffix
  }
  return undefined
}

/** The start of the leftmost anchor from which nothing but names and plain words leads to the suffix. */
function anchoredStart(
  pieces: readonly Piece[],
  from: number,
  limit: number,
  form: Form,
): number | undefined {
  let start: number | undefined
  for (let i = from - 1; i >= 0 && from - i <= MOST_PIECES; i -= 1) {
    const piece = pieces[i]
    if (!piece || limit - piece.start > LONGEST_NAME) break
    if (piece.kind === 'other') {
      const opened = overQuotes(pieces, i)
      if (opened === undefined && !/^[0-9０-９A-ZＡ-Ｚ·]/u.test(piece.text)) break
      if (opened !== undefined) i = opened
      continue
    }
    if (form === 'legal' && isLoose(piece)) continue
    if (
      piece.text === '以' &&
      from - i === 1 &&
      /^(?:政府|议会|国会|中央银行|.{2,3}部)$/u.test(pieces[from]?.text ?? '')
    )
      return piece.start
    if (
      piece.stop &&
      !/^(?:第|同|合作|开发|生产|投资|贸易|改革|发展|建设|研制|设计|制造|运输|监督|管理|检查)/u.test(
        piece.text,
      )
    )
      break
    if (piece.kind === 'name' && !(pieces[i - 1]?.place === true)) break
    if (isAnchor(pieces, i) && !(form === 'known' && KNOWN.has(piece.text))) {
      if (
        (WEAK_ANCHOR.test(piece.text) ||
          (COUNTRY.has(piece.text) && GENERIC_KIND.test(pieces[from]?.text ?? ''))) &&
        start === undefined &&
        isBare(pieces, i + 1, from, form, piece.text)
      )
        continue
      const ordinal = pieces[i - 1]
      start = ordinal && /^第.+[批届]$/u.test(ordinal.text) ? ordinal.start : piece.start
    }
  }
  return start
}

/** Anchors that need more than a generic word to make a name: 国家银行 and 全国法院 are none. */
const WEAK_ANCHOR =
  /^(?:中央|全国|全军|国家|国际|世界|人民|省|市|县|区|镇|乡|州|自治区|武警|空军|海军|皇家)$/u

/** Before a legal form (有限公司) a single character is part of the name, but for particles and 和. */
const isLoose = ({ stop, text }: Piece): boolean =>
  stop && text.length === 1 && text !== '和' && !HARD.test(text)

/** How a name ends: with a known organ, a legal form, a telling suffix (公安局), or a short one (局). */
type Form = 'known' | 'legal' | 'full' | 'short'

/** A country with one of these is a kind of thing: 美国银行, 中国企业集团 (what is a name among them is listed). */
const GENERIC_KIND = /^(?:银行|公司|集团|医院|学校|大学|组织|法院|商会|电视台|部队|海军|空军|陆军|军区)$/u
const COUNTRY: ReadonlySet<string> = new Set(COUNTRIES)

function isBare(pieces: readonly Piece[], from: number, to: number, form: Form, anchor: string): boolean {
  if (form === 'known' || (form === 'full' && anchor.length === 1)) return false
  const between = pieces.slice(from, to)
  if (form === 'full' && between.length > 0 && !COUNTRY.has(anchor)) return false
  return between.length < 2 && between.every(({ text }) => GENERIC_MODIFIERS.has(text))
}

function isAnchor(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  if (!piece) return false
  if (piece.place || KNOWN.has(piece.text)) return true
  if (ANCHORS.test(piece.text)) return piece.text.length > 1 || atBoundary(pieces, i)
  return isCountryCharacter(piece) && atBoundary(pieces, i) && !/\d/u.test(pieces[i - 1]?.text ?? '')
}

/** The index of the opening mark of a short quotation that closes at `i`; undefined where none does. */
function overQuotes(pieces: readonly Piece[], i: number): number | undefined {
  const opening = { '”': '“', '」': '「', '》': '《', '）': '（', '』': '『' }[pieces[i]?.text ?? '']
  if (!opening) return undefined
  for (let k = i - 1; k >= 0 && i - k <= 6; k -= 1) {
    if (pieces[k]?.text !== opening) continue
    const inner = pieces.slice(k + 1, i)
    return opening !== '（' || inner.every(({ place, text }) => place || text === '集团') ? k : undefined
  }
  return undefined
}

/** A name without a place: at most four words before the suffix, not all of them generic. */
function aloneStart(
  pieces: readonly Piece[],
  from: number,
  suffix: string,
  model: Model,
): number | undefined {
  if (!NAMED_ALONE.test(suffix)) return undefined
  let i = from
  let length = 0
  const legal = suffix === '公司' && /有限/u.test((pieces[from - 1]?.text ?? '') + (pieces[from]?.text ?? ''))
  const [most, longest] = legal ? [14, 24] : [5, 9]
  while (i > 0 && from - i < most) {
    const piece = pieces[i - 1]
    if (
      !piece ||
      (piece.stop && !(legal && isLoose(piece))) ||
      (piece.kind === 'other' && !LATIN.test(piece.text)) ||
      (piece.kind === 'name' && !(suffix === '公司' || suffix === '集团')) ||
      length + piece.text.length > longest
    )
      break
    length += piece.text.length
    i -= 1
  }
  const modifiers = pieces.slice(i, from)
  if (length < 2 || !atBoundary(pieces, i)) return undefined
  if (modifiers.every(({ text }) => GENERIC_MODIFIERS.has(text))) return undefined
  if (GENERIC_MODIFIERS.has(modifiers[0]?.text ?? '')) return undefined
  const rare = modifiers.some(
    ({ kind, text }) => kind !== 'word' || (model.words.get(text) ?? UNKNOWN) >= RARE,
  )
  return legal || rare ? pieces[i]?.start : undefined
}

const LATIN = /^[A-ZＡ-Ｚ]{2,}$/u

/** A name has a word in it that is no common word; costs are −ln of frequency. */
const RARE = 10.4
const UNKNOWN = 12
