import { firstUnits, unitAt } from '../first-units.ts'
import { listedPeople } from './listed-people.ts'
import { PERSON_VERBS } from '../lists/roles.ts'
import { ALL_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'
import {
  endsAsVerb,
  endsGiven,
  endsTwofold,
  hanEnd,
  hasForm,
  isFree,
  isLikely,
  isOffice,
} from './name-forms.ts'
import { READ, SURE, type Read, type Slot } from '../read-surely.ts'
import { signedNames } from './signed-lines.ts'
import { unreadPeople } from './unread-people.ts'

/** The margin of a name that only its slot speaks for. */
const FILLED = 100

/**
 * What was read in a text, with a person in each place that only a person's name can fill (`slot`), whatever of a person
 * was read over it.
 */
export function withSlots(text: string, spans: readonly Read[], model: Model): readonly Read[] {
  const slots = slotsIn(text, spans, model)
  for (const { kind, start, end } of spans)
    if (kind === 'person' && DOTTED.test(text.slice(start, end))) slots.push({ start, end })
  if (slots.length === 0) return spans
  const filled = slots.map(({ start, end }): Read => {
    const own = spans.find((span) => span.kind === 'person' && span.start === start && span.end === end)
    return { start, end, kind: 'person', margin: own?.margin ?? FILLED, slot: true }
  })
  const rest = spans.filter(
    ({ kind, start, end }) => kind !== 'person' || !slots.some((own) => own.start < end && start < own.end),
  )
  return [...rest, ...filled].sort((a, b) => a.start - b.start)
}

/** What is read as a person with a point between characters hardly names anything else: 吐尔洪·尼亚孜. */
const DOTTED = /\p{Script=Han}{2}[·•・‧]\p{Script=Han}{2}/u

/**
 * Finds the places of a text that only a person's name can fill: what has a sex (甲，女，), what is appointed (任命甲为), what
 * stands between an office and a mark, the members of a list of people. `spans` are what was read in it, in order.
 */
function slotsIn(text: string, spans: readonly Read[], model: Model): Slot[] {
  const slots: Slot[] = []
  const add = (start: number, end: number): void => {
    const taken = spans.some((own) => own.kind !== 'person' && own.start < end && start < own.end)
    if (!taken && !slots.some((own) => own.start < end && start < own.end)) slots.push({ start, end })
  }
  for (const { start, end } of signedNames(text, model)) add(start, end)
  withSex(text, add)
  appointed(text, add)
  for (const { kind, start, end, margin } of spans) {
    if (kind === 'place' || kind === 'bare' || kind === 'short') continue
    if (kind !== 'person') stated(text, start, spans, model, add)
    if (kind === 'role' && margin >= READ && isOffice(text, end)) behindOffice(text, end, spans, model, add)
  }
  for (const { start, end } of unreadPeople(text, spans, model)) add(start, end)
  if (text.includes('、')) for (const { start, end } of listedPeople(text, spans, model)) add(start, end)
  return slots.sort((a, b) => a.start - b.start)
}

type Add = (start: number, end: number) => void

const HAN = '\\p{Script=Han}'
const SEX = new RegExp(`(?<![^。；;，,：:、\\s])(${HAN}{2,4})[，（][男女](?=[，）、。])`, 'gu')
/** Nothing but a person has a sex: 甲，女，… */
function withSex(text: string, add: Add): void {
  if (!text.includes('男') && !text.includes('女')) return
  for (const { index, 1: name = '' } of text.matchAll(SEX))
    if (!/同志|[名位个姓孩]/u.test(name)) add(index, index + name.length)
}

const APPOINTED = new RegExp(
  `(?:(?:任命|免去|选举|补选|聘任|推选)(${HAN}{2,4}?)(?:同志)?(?:为(?!为)|的|任|担任)|(?:批准|接受|同意)(${HAN}{2,4}?)(?:同志)?辞去)`,
  'gu',
)
/** A text without one of these need not be matched. */
const APPOINTS = ['任命', '免去', '选举', '补选', '推选', '聘任', '辞去']
/** 任命甲为, 免去甲的, 选举甲为, 接受甲辞去. */
function appointed(text: string, add: Add): void {
  if (!APPOINTS.some((verb) => text.includes(verb))) return
  for (const match of text.matchAll(APPOINTED)) {
    const [whole, one, two] = match
    const name = one ?? two ?? ''
    const start = match.index + whole.indexOf(name)
    if (hasForm(name) || (whole.startsWith('免去') && isRemoved(text, start, name)))
      add(start, start + name.length)
  }
}

/** 免去|常在|的县粮食局副局长职务: a name, whatever its characters. */
const isRemoved = (text: string, start: number, name: string): boolean =>
  ALL_SURNAMES.has(name.charAt(0)) &&
  name.length < 4 &&
  /^的[^，。；]{3,24}职务/u.test(text.slice(start + name.length, start + 30))

const STATED = new RegExp(
  `(?<![^。；;，,\\s])(${HAN}{2,4}?)(?:同志)?[现曾原新拟兼]?(?:任|担任|为|当选为?)$`,
  'u',
)
const STATES_OFFICE = firstUnits('任为选')
/** ，甲为县财政局局长: an office, or its body, begins at `at`. */
function stated(text: string, at: number, spans: readonly Read[], model: Model, add: Add): void {
  if (STATES_OFFICE[unitAt(text, at - 1)] === 0) return
  const from = Math.max(0, at - 12)
  const found = STATED.exec(text.slice(from, at))
  const name = found?.[1] ?? ''
  const start = from + (found?.index ?? 0)
  const end = start + name.length
  const own = spans.some((span) => span.kind === 'person' && span.start === start && span.end === end)
  if (found && (own || (hasForm(name) && !model.words.has(name)))) add(start, end)
}

/** What stands between an office, which ends at `at`, and a mark. */
function behindOffice(text: string, at: number, spans: readonly Read[], model: Model, add: Add): void {
  const own = spans.find(({ kind, start }) => kind === 'person' && start === at)
  const to = markAfter(text, at)
  const word = own !== undefined && model.words.has(text.slice(own.start, own.end))
  if (own && own.margin < SURE && own.end - own.start === 2 && goesOn(text, at, model)) add(at, at + 3)
  else if (
    own &&
    !word &&
    own.margin >= READ &&
    ALL_SURNAMES.has(text.charAt(at)) &&
    (own.end === to || actsAt(text, own.end))
  )
    add(own.start, own.end)
  else if (to > 0) {
    const name = text.slice(at, to)
    const most = !endsAsVerb(name) ? SURE : endsTwofold(name) && name.length > 2 ? READ : -1
    if (
      (own?.margin ?? 0) < most &&
      hasForm(name) &&
      !model.words.has(name) &&
      (own || isLikely(name, model))
    )
      add(at, to)
  }
}

/** Whether a name read with two characters rather has a third: 大律师湛乐|天|求情, but 局长王林|介绍. */
const goesOn = (text: string, at: number, model: Model): boolean => {
  const name = text.slice(at, at + 3)
  return (
    hanEnd(text, at) - at > 2 &&
    isFree(name) &&
    endsGiven(name.charAt(2), model) &&
    !model.words.has(text.slice(at + 2, at + 4)) &&
    !actsAt(text, at + 2) &&
    !PERSON_VERBS.has(text.charAt(at + 2)) &&
    (actsAt(text, at + 3) || model.words.has(text.slice(at + 3, at + 5)) || markAfter(text, at) === at + 3)
  )
}

const actsAt = (text: string, at: number): boolean => PERSON_VERBS.has(text.slice(at, at + 2))

/** Where the characters from a place on end at a mark, if they are two to four. */
function markAfter(text: string, from: number): number {
  const to = hanEnd(text, from)
  return to - from >= 2 &&
    to - from <= 4 &&
    (to === text.length || /[，。；：、！？“”（）\s]/u.test(text.charAt(to)))
    ? to
    : -1
}
