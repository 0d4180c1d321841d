import { isHan } from '../han.ts'
import { lastUnits } from '../first-units.ts'
import { INTRODUCES } from '../lists/introduces.ts'
import { CALLINGS, PERSON_VERBS } from '../lists/roles.ts'
import type { Model } from '../model/model.ts'
import { hanEnd, hasForm, isFree, isLikely } from './name-forms.ts'
import { READ, type Read, type Slot } from '../read-surely.ts'

/** Places where only a person can be named though little or nothing was read there. `spans` are what was read, in order. */
export function unreadPeople(text: string, spans: readonly Read[], model: Model): Slot[] {
  return [...introduced(text, spans, model), ...inResults(text, model), ...amongListed(text, spans, model)]
}

const WORDS: ReadonlySet<string> = new Set([...INTRODUCES, ...CALLINGS])
const ENDS = lastUnits(WORDS)
const LONGEST = 4

/** A name of three characters behind a word for who that is to others, or a calling: 公公|孟昭全|1953年, 低保户|撒家珍、. */
function introduced(text: string, spans: readonly Read[], model: Model): Slot[] {
  const found: Slot[] = []
  for (let at = 2; at + 2 < text.length; at += 1) {
    if (ENDS[text.charCodeAt(at - 1)] !== 1 || !endsWord(text, at)) continue
    const name = text.slice(at, at + 3)
    const own = spans.some(({ start, end }) => start < at + 3 && at - 1 < end)
    if (own || hanEnd(text, at) - at < 3 || !hasForm(name) || !isLikely(name, model)) continue
    if (!startsWord(text, at + 3, model) || model.words.has(text.slice(at, at + 2))) continue
    found.push({ start: at, end: at + 3 })
  }
  return found
}

function endsWord(text: string, at: number): boolean {
  for (let n = 2; n <= LONGEST && n <= at; n += 1) if (WORDS.has(text.slice(at - n, at))) return true
  return false
}

/** Whether no word of two characters stands over a place, and a mark or a word begins there. */
const startsWord = (text: string, at: number, { words }: Model): boolean =>
  !words.has(text.slice(at - 1, at + 1)) &&
  (!isHan(text.charCodeAt(at)) ||
    words.has(text.slice(at, at + 2)) ||
    PERSON_VERBS.has(text.charAt(at)) ||
    words.has(text.charAt(at)))

/** Who won what, or how fast: ，甲以40秒16夺冠, ；乙分获第二名. */
const RESULT =
  /(?<=[，；。：]|^)(\p{Script=Han}{2,3})(?=以[\d一二三四五六七八九十零〇]+(?:[分秒米环]|公斤|公分)|(?:分获|夺得|摘得|斩获|独得|独取|独中|勇夺|荣获|获)(?:第[一二三四五六七八九\d]|[金银铜]牌|冠军|亚军|季军|[男女]子|[\d一二两三四五六七八九十]{1,3}[分金银铜块枚球点]))/gu
const RESULTS = ['秒', '米', '环', '公斤', '公分', '获', '夺', '摘得', '独得', '独取', '独中']
function inResults(text: string, model: Model): Slot[] {
  if (!RESULTS.some((verb) => text.includes(verb))) return []
  return Array.from(text.matchAll(RESULT)).flatMap(({ index, 1: name = '' }) =>
    hasForm(name) && !model.words.has(name) ? [{ start: index, end: index + name.length }] : [],
  )
}

const BETWEEN = /^、(\p{Script=Han}{2,4})、$/u
/** Who stands between two people of a list: 甲、那子坤、丙. */
function amongListed(text: string, spans: readonly Read[], model: Model): Slot[] {
  const people = spans.filter(({ kind, margin }) => kind === 'person' && margin >= READ)
  return people.flatMap(({ end }, i) => {
    const next = people[i + 1]?.start ?? end
    const name = next - end < 7 ? (BETWEEN.exec(text.slice(end, next))?.[1] ?? '') : ''
    const taken = spans.some(
      (own) => own.start < next && end < own.end && own.start >= end && own.kind !== 'person',
    )
    return name === '' || taken || !isFree(name) || model.words.has(name)
      ? []
      : [{ start: end + 1, end: next - 1 }]
  })
}
