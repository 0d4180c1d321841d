import { withoutEnds } from '../../steps/paragraphs/ends.ts'
import { simplified } from '../../steps/characters/simplified.ts'
import type { ReadSpan, TextReading } from '../learnt/read.ts'
import { AFTER_NAME, OFFICE_NOUNS } from '../lists/roles.ts'
import { chainsOf, isHeldByOne, PARTS, type Chain } from './role-chains.ts'
import { saidOf } from './said-roles.ts'
import { officeBefore, wordedAfter, type Place } from './worded-roles.ts'

const LONGEST_ROLE = 60
/** Callings every article is full of; they are no role a reader looks for. */
const NO_ROLE = /^(?:本报)?(?:记者|通讯员|实习生|同志|先生|女士|小姐|等人|一行|夫妇|老人|男子|女子)$/u
/** A person in a text, and the role printed with the name there. */
export interface PersonInRole {
  start: number
  end: number
  name: string
  role?: string
}

/**
 * The roles printed with the names of a text: before a name (区人社局局长甲), once for a list (区领导甲、乙), after it
 * (甲教授), in brackets (甲（镇长）), or stated of it (任命甲为镇长, 甲任局长). `people` are in the order of the text.
 */
export function rolesIn(
  text: string,
  { spans: read, bodies }: TextReading,
  people: readonly { start: number; end: number; name: string }[],
): PersonInRole[] {
  if (people.length === 0) return []
  const named = new Set(people.map(({ start }) => start))
  // Of what was only nearly read, people who are tagged count, and the offices before them.
  const spans = read.filter(
    ({ kind, margin, start, end }) => margin >= 0 || named.has(kind === 'person' ? start : end),
  )
  // Words are looked for in one script; what is said is what is printed.
  const plain = simplified(text)
  const chains = chainsOf(plain, spans)
  const out: PersonInRole[] = []
  for (const person of people) {
    const before = roleEndingAt(text, person.start, spans, bodies)
    const last = out.at(-1)
    const listed = last && LISTED.test(plain.slice(last.end, person.start))
    const shared = listed && last.role && sharable(text, last, person) ? last.role : undefined
    const after = roleAfter(plain, person.end, spans, chains)
    const printed = (place: Place | undefined): string | undefined =>
      place && clean(text.slice(place.start, place.end))
    const own = clean(before) ?? clean(shared)
    const role =
      own ??
      printed(after) ??
      printed(wordedAfter(plain, person)) ??
      printed(officeBefore(plain, person.start)) ??
      printed(titleAt(plain, person.end))
    if (!own && role && isOfAll(plain, person.end, role)) shareBack(plain, out, person, role)
    out.push(role ? { ...person, role } : { ...person })
  }
  return [...out, ...saidOf(text, plain, chains, out)].flatMap((person) => apart(person, spans))
}

/** Offices of several bodies are offices of their own: 领队、天津市胸科医院副主任医师; those of one are printed as one. */
function apart(person: PersonInRole, spans: readonly ReadSpan[]): PersonInRole[] {
  const { role } = person
  if (!role?.includes('、')) return [person]
  const roles: string[] = []
  for (const part of role.split('、')) {
    const own = spans.some(
      ({ kind, name }) => (kind === 'company' || kind === 'organisation') && part.startsWith(name),
    )
    const last = roles.pop()
    if (last !== undefined && !own) roles.push(`${last}、${part}`)
    else if (last !== undefined) roles.push(last, part)
    else roles.push(part)
  }
  return roles.map((one) => ({ ...person, role: one }))
}

/** Between two of a list, of whom the first may have her sex or people in brackets. */
const LISTED =
  /^(?:[（(](?:[男女]|\p{Script=Han}{1,5}族|[男女][，,、]\p{Script=Han}{1,5}族)[）)])?\s*(?:[、和及与]\s*|以及|\s)$/u

/** Whether what is stated behind the last of a list is said of each: 甲、乙任副镇长, 甲、乙兄弟（村民）. */
const isOfAll = (text: string, end: number, role: string): boolean =>
  /^(?:兄弟|姐妹|夫妇|夫妻)/u.test(text.slice(end, end + 2)) ||
  (!isHeldByOne(role) && OF_ALL.test(text.slice(end, end + 12)))
const OF_ALL =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:等)?(?:[两二三四五六七八九]人)?(?:同志)?(?:均|都|同时|共同|现|拟|一同)?(?:担任|任|当选|为|出任|受聘|被)/u

/** Gives a role to those of the list before a person who have none. */
function shareBack(text: string, out: PersonInRole[], person: { start: number }, role: string): void {
  let next = person.start
  for (let i = out.length - 1; i >= 0; i -= 1) {
    const last = out[i]
    if (!last || last.role || !LISTED.test(text.slice(last.end, next))) return
    last.role = role
    next = last.start
  }
}

/** A title that is bestowed, between an office and the name: no part of either (会长|拿督). */
const BESTOWED = /(?:拿督(?:斯[里裡])?|丹斯[里裡]|拿汀)$/u

const clean = (role: string | undefined): string | undefined => {
  const own = role && withoutEnds(role.replace(BESTOWED, ''), /[\s、，：:]/u)
  return !own || NO_ROLE.test(simplified(own)) ? undefined : own
}

const sharable = (text: string, last: PersonInRole, person: { start: number }): boolean =>
  !isHeldByOne(last.role ?? '') && text.slice(last.end, person.start).trim() !== ''

/** The role that ends where a name begins, with the bodies, places and further offices joined on before it. */
function roleEndingAt(
  text: string,
  end: number,
  spans: readonly ReadSpan[],
  bodies: TextReading['bodies'],
): string | undefined {
  let at = end
  while (/[\s：:]/u.test(text.charAt(at - 1))) at -= 1
  let i = spans.findLastIndex((span) => span.end === at)
  if (spans[i]?.kind !== 'role') return undefined
  let from = at
  for (; i >= 0; i -= 1) {
    const span = spans[i]
    if (!span || end - span.start > LONGEST_ROLE) break
    const gap = text.slice(span.end, from)
    const joined = gap === '' && (span.kind === 'role' || PARTS.has(span.kind))
    const further = /^[、兼]$/u.test(gap) && span.kind === 'role'
    if (!joined && !further) break
    from = span.start
    // 第十一批|援外工作组组长: a body that the rules see reaches further back.
    const body = bodies.find((own) => own.start < from && own.end >= from && own.end < at)
    if (body && end - body.start <= LONGEST_ROLE) {
      from = body.start
      while ((spans[i - 1]?.start ?? -1) >= from) i -= 1
    }
  }
  return text.slice(from, at)
}

/** Sex and age, as papers put them between a name and a calling: （女，42岁，教师）. */
const LIFE = '(?:[男女][，,、])?(?:现年|今年|时年)?(?:[\\d〇一二三四五六七八九十]{1,4}岁[，,、])?'
/** What may stand between a name and the role that is stated of it. */
const STATED = new RegExp(
  `^(?:同志|兄弟|姐妹|夫妇|夫妻)?(?:[（(]${LIFE}(?:[^（）()，,]{2,20}[，,])?(?:系|原|现任|时任)?|(?:[（(][^（）()]{1,8}[）)])?[，,]${LIFE}(?:现任|时任|曾任|原任|系|是|现为)?|(?:[现曾拟已兼新还]|同时)?(?:担任|任命为|任|当选为|当选|选举为|聘为|出任|接任|被任命为|为|是|系)|的|辞去(?:的|了)?)?(?:第[一二三四五六七八九十]+任)?$`,
  'u',
)
const LONGEST_STATEMENT = 26
function roleAfter(
  text: string,
  end: number,
  spans: readonly ReadSpan[],
  chains: readonly Chain[],
): Place | undefined {
  const chain = chains.find(({ start }) => start >= end)
  if (!chain) return undefined
  const { start, end: last } = chain
  const between = text.slice(end, start)
  if (between.length > LONGEST_STATEMENT || !STATED.test(between)) return undefined
  const behind = text.slice(last, last + 2)
  // 免去甲的局长职务 says an office of 甲; 甲的局长 does not.
  if (/[的辞]/u.test(between) && !behind.startsWith('职') && !(between.includes('辞') && behind === '的请'))
    return undefined
  // In 甲，局长乙 and 甲为局长乙 the office is the next name's.
  const next = spans.find((span) => span.start >= last)
  if (next?.kind === 'person' && next.start === last && between !== '') return undefined
  if (/^[，,]/u.test(between) && !/^[，,。；、）)\s]/u.test(behind)) return undefined
  return { start, end: last }
}

/** A form of address that is an office too, right after a name: 总书记, 教授. */
function titleAt(text: string, end: number): Place | undefined {
  for (let n = 4; n >= 2; n -= 1) {
    const title = text.slice(end, end + n)
    if (title.length === n && OFFICE_NOUNS.has(title) && AFTER_NAME.has(title))
      return { start: end, end: end + n }
  }
  return undefined
}
