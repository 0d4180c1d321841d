import { FIRM_WORDS, FIRMS } from '../lists/firms.ts'
import type { Model } from '../model/model.ts'
import type { Stretch } from '../stretch.ts'
import { tradeAt } from './trade-names.ts'

const LISTED: ReadonlySet<string> = new Set([...FIRMS, ...FIRM_WORDS])

/** What says of the members of a list that they are firms: 甲、乙等|电池企业, 甲、乙两家|公司. */
const FIRMS_BEHIND =
  /(?:等(?!地|国|省|市|县|区)(?:\p{Script=Han}|\d){0,5}|[两三四五六七八九十]家\p{Script=Han}{0,4})(?:企业|公司|厂商|厂家|车企|药企|房企|酒企|券商|投行|巨头|供应商|运营商|上市公司)/gu
/** Before the first of a list: 两家企业|甲、乙. */
const FIRMS_BEFORE =
  /[两三四五六七八九十]家(?:企业|公司|厂商|车企|药企|房企|券商|供应商|运营商)(?=\p{Script=Han}{2,6}、)/gu
const MEMBER = /^\p{Script=Han}{2,8}$/u
const LONGEST = 60
/** Costs are −ln of frequency: what holds a word no rarer is no name. */
const COMMON = 11

/** The members of lists whose every member must be a firm, by what stands before or behind the list. */
export function firmsOfLists(text: string, { words }: Model): Stretch[] {
  if (!text.includes('、')) return []
  const found: Stretch[] = []
  const isName = (own: string): boolean =>
    MEMBER.test(own) &&
    !words.has(own) &&
    !NO_NAME.test(own) &&
    !holdsWord(own.slice(0, own.length - tradeAt(own, own.length)), words)
  for (const { index } of text.matchAll(FIRMS_BEHIND)) {
    const from = Math.max(0, index - LONGEST)
    const list = text.slice(from, index)
    const begin =
      Math.max(...['，', '。', '；', '：', '！', '？', '“', '\n'].map((mark) => list.lastIndexOf(mark))) + 1
    const members = list.slice(begin).split('、')
    // Where one member is a word, they are trades or goods: 五金、搪瓷等企业.
    if (members.length < 2 || members.some((own) => words.has(own) && !LISTED.has(own))) continue
    let end = index
    for (let k = members.length - 1; k >= 0; k -= 1) {
      const own = members[k] ?? ''
      // Where the first begins is not known, but behind a mark.
      if (isName(own) && (k > 0 || begin > 0 || from === 0)) found.push({ start: end - own.length, end })
      end -= own.length + 1
    }
  }
  for (const { index, 0: said } of text.matchAll(FIRMS_BEFORE)) {
    const start = index + said.length
    const own = /^\p{Script=Han}{2,6}/u.exec(text.slice(start, start + 6))?.[0] ?? ''
    if (isName(own)) found.push({ start, end: start + own.length })
  }
  return found
}

/** Particles, which no short name of a firm has in it, and forms of firms: 合伙和个体, 股份制. */
const NO_NAME = /[的了着和与及是在把被由将从向]|[制等类厂社店行]$|公司$|集团$/u

/** Whether a member of a list has a word in it that others use: 音像行业, in such a list a trade. */
function holdsWord(own: string, words: ReadonlyMap<string, number>): boolean {
  for (let from = 0; from + 1 < own.length; from += 1)
    for (let to = from + 2; to <= own.length; to += 1)
      if ((words.get(own.slice(from, to)) ?? COMMON) < COMMON) return true
  return false
}
