import { firstUnits, unitAt } from './first-units.ts'
import type { TagKind } from '#domain/kinds.ts'
import type { SpanKind } from './learnt/labels.ts'
import type { ReadSpan, TextReading } from './learnt/read.ts'
import { PERSON_VERBS } from './lists/roles.ts'
import type { Model } from './model/model.ts'

/** The kinds of spans that become tags. */
export const TAGGED: Partial<Record<SpanKind, TagKind>> = {
  person: 'people',
  company: 'companies',
  organisation: 'organisations',
}

/** What there is to say for and against a name that was read in an article: numbers of about 0 to 1, see {@link SIGNS}. */
export type Evidence = readonly number[]

export const SIGNS = [
  'always',
  'margin',
  'found by the rules too',
  'found by the rules too, where they are right',
  'not found by the rules, where they are right',
  'other bounds by the rules',
  'office beside it',
  'in a list of people',
  'a verb of people after it',
  'bounded by marks',
  'a common word',
  'two characters',
  'four characters or more',
  'in more places',
  'share of its places that were read so',
  'only nearly read',
] as const

/** A place of an article where a name was read. */
interface Place {
  span: ReadSpan
  /** The paragraph's text, and all that was read in it. */
  text: string
  spans: readonly ReadSpan[]
}

/** Names of an article with what speaks for each, by `kind name`. */
export function evidenceOf(
  paragraphs: readonly string[],
  texts: readonly TextReading[],
  model: Model,
): Map<string, Evidence> {
  const found = new Map<string, Place[]>()
  texts.forEach(({ spans }, paragraph) => {
    const text = paragraphs[paragraph] ?? ''
    for (const span of spans) {
      const kind = TAGGED[span.kind]
      if (!kind) continue
      const key = `${kind} ${span.name}`
      const places = found.get(key)
      if (places) places.push({ span, text, spans })
      else found.set(key, [{ span, text, spans }])
    }
  })
  const whole = paragraphs.join('\n')
  const people = trustIn(texts, true)
  const bodies = trustIn(texts, false)
  const all = new Map<string, Evidence>()
  for (const [key, places] of found)
    all.set(key, evidence(places, whole, model, key.startsWith('people') ? people : bodies))
  return all
}

function evidence(places: readonly Place[], whole: string, model: Model, trust: number): Evidence {
  const name = places[0]?.span.name ?? ''
  let margin = -Infinity
  let [ruled, other, office, list, verb, bounded] = [0, 0, 0, 0, 0, 0]
  for (const { span, text, spans } of places) {
    margin = Math.max(margin, span.margin)
    if (span.ruled === 'same') ruled = 1
    if (span.ruled === 'other') other = 1
    if (office === 0 && besideOffice(span, spans)) office = 1
    if (list === 0 && inList(span, text, spans)) list = 1
    if (verb === 0 && actsAt(text, span.end)) verb = 1
    if (isMark(text, span.start - 1) && isMark(text, span.end)) bounded = 1
  }
  const cost = model.words.get(name)
  const inText = Math.max(places.length, timesIn(whole, name))
  return [
    1,
    Math.max(-1, Math.min(margin / 300, 2)),
    ruled,
    ruled * trust,
    (1 - ruled) * trust,
    other,
    office,
    list,
    verb,
    bounded,
    cost !== undefined && cost < 9.5 ? 1 : 0,
    name.length === 2 ? 1 : 0,
    name.length > 3 ? 1 : 0,
    Math.min(places.length - 1, 3) / 3,
    places.length / inText,
    margin < 0 ? 1 : 0,
  ]
}

const BEGINS_VERB = firstUnits(PERSON_VERBS)
/** Whether a verb of people stands at a place. */
const actsAt = (text: string, at: number): boolean =>
  BEGINS_VERB[unitAt(text, at)] === 1 &&
  (PERSON_VERBS.has(text.slice(at, at + 2)) || PERSON_VERBS.has(text.charAt(at)))

/** How often a text has a name. */
function timesIn(text: string, name: string): number {
  let times = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) times += 1
  return times
}

const besideOffice = (own: ReadSpan, spans: readonly ReadSpan[]): boolean =>
  spans.some(({ kind, start, end }) => kind === 'role' && (end === own.start || start === own.end))

const inList = (own: ReadSpan, text: string, spans: readonly ReadSpan[]): boolean =>
  spans.some(
    ({ kind, start, end }) =>
      kind === own.kind &&
      ((end < own.start && /^[、和与及\s]{1,2}$/u.test(text.slice(end, own.start))) ||
        (start > own.end && /^[、和与及\s]{1,2}$/u.test(text.slice(own.end, start)))),
  )

/** Whether a mark or a blank stands at a place, or the text's beginning or end. */
const isMark = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /[\s\p{P}]/u.test(text.charAt(at))

/** The sum of what the signs say: above 0 more likely a name than not (log-odds). */
export function sureness(evidence: Evidence, weights: readonly number[]): number {
  let sum = 0
  evidence.forEach((value, k) => {
    sum += value * (weights[k] ?? 0)
  })
  return sum
}

/** How far the rules are to be believed in a text, of people or of bodies: as far as they found what is sure there. 0 to 1, 0 for a half. */
function trustIn(texts: readonly TextReading[], people: boolean): number {
  let sure = 0
  let ruled = 0
  for (const { spans } of texts)
    for (const span of spans) {
      if (!TAGGED[span.kind] || (span.kind === 'person') !== people || span.margin < CERTAIN) continue
      sure += 1
      if (span.ruled === 'same') ruled += 1
    }
  return Math.max(0, (2 * (ruled + 1)) / (sure + 2) - 1)
}
const CERTAIN = 350
