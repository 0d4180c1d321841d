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

/** Names of an article with what speaks for each, by `kind name`. */
export function evidenceOf(
  paragraphs: readonly string[],
  texts: readonly TextReading[],
  model: Model,
): Map<string, Evidence> {
  const found = new Map<string, { span: ReadSpan; paragraph: number }[]>()
  texts.forEach(({ spans }, paragraph) => {
    for (const span of spans) {
      const kind = TAGGED[span.kind]
      if (kind)
        found.set(`${kind} ${span.name}`, [...(found.get(`${kind} ${span.name}`) ?? []), { span, paragraph }])
    }
  })
  const whole = paragraphs.join('\n')
  const trust = { people: trustIn(texts, isPerson), bodies: trustIn(texts, (kind) => !isPerson(kind)) }
  return new Map(
    [...found].map(([key, places]): [string, Evidence] => [
      key,
      evidence(
        places,
        paragraphs,
        texts,
        whole,
        model,
        trust[key.startsWith('people') ? 'people' : 'bodies'],
      ),
    ]),
  )
}

function evidence(
  places: readonly { span: ReadSpan; paragraph: number }[],
  paragraphs: readonly string[],
  texts: readonly TextReading[],
  whole: string,
  model: Model,
  trust: number,
): Evidence {
  const name = places[0]?.span.name ?? ''
  const margin = Math.max(...places.map(({ span }) => span.margin))
  const some = (test: (span: ReadSpan, text: string, spans: readonly ReadSpan[]) => boolean): number =>
    places.some(({ span, paragraph }) =>
      test(span, paragraphs[paragraph] ?? '', texts[paragraph]?.spans ?? []),
    )
      ? 1
      : 0
  const ruled = some(({ ruled: own }) => own === 'same')
  const cost = model.words.get(name)
  const inText = Math.max(places.length, timesIn(whole, name))
  return [
    1,
    Math.max(-1, Math.min(margin / 300, 2)),
    ruled,
    ruled * trust,
    (1 - ruled) * trust,
    some(({ ruled }) => ruled === 'other'),
    some((span, _, spans) => besideOffice(span, spans)),
    some((span, text, spans) => inList(span, text, spans)),
    some(({ end }, text) => PERSON_VERBS.has(text.slice(end, end + 2)) || PERSON_VERBS.has(text.charAt(end))),
    some(({ start, end }, text) => isMark(text.charAt(start - 1)) && isMark(text.charAt(end))),
    cost !== undefined && cost < 9.5 ? 1 : 0,
    name.length === 2 ? 1 : 0,
    name.length > 3 ? 1 : 0,
    Math.min(places.length - 1, 3) / 3,
    places.length / inText,
    margin < 0 ? 1 : 0,
  ]
}

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

const isMark = (c: string): boolean => c === '' || /[\s\p{P}]/u.test(c)

/** The sum of what the signs say: above 0 more likely a name than not (log-odds). */
export function sureness(evidence: Evidence, weights: readonly number[]): number {
  let sum = 0
  evidence.forEach((value, k) => {
    sum += value * (weights[k] ?? 0)
  })
  return sum
}

/** How far the rules are to be believed in a text: as far as they found what is sure there. 0 to 1, 0 for a half. */
function trustIn(texts: readonly TextReading[], wanted: (kind: SpanKind) => boolean): number {
  let [sure, ruled] = [0, 0]
  for (const { spans } of texts)
    for (const span of spans) {
      if (!TAGGED[span.kind] || !wanted(span.kind) || span.margin < CERTAIN) continue
      sure += 1
      if (span.ruled === 'same') ruled += 1
    }
  return Math.max(0, (2 * (ruled + 1)) / (sure + 2) - 1)
}
const CERTAIN = 350
const isPerson = (kind: SpanKind): boolean => kind === 'person'
