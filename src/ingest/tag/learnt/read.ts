import { withoutEnds } from '../../steps/paragraphs/ends.ts'
import { withBareFirms } from '../bodies/bare-firms.ts'
import { companyBounds } from '../bodies/company-bounds.ts'
import { firstUnits } from '../first-units.ts'
import { isHan } from '../han.ts'
import { signs } from '../bodies/beside-names.ts'
import { KNOWN_ORGANISATIONS } from '../lists/organisations.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import type { Read } from '../read-surely.ts'
import { overlap, type Stretch } from '../stretch.ts'
import { isTraditional, printedAt, viewOf, type View } from '../view.ts'
import { label, marginsOf, type Margins } from './decode.ts'
import { OUTSIDE, spansOf, type Span, type SpanKind } from './labels.ts'
import { withMarriedNames } from '../people/married-names.ts'
import { withoutWords } from '../people/person-bounds.ts'
import { placesOf } from '../places/further.ts'
import { withSlots } from '../people/slots.ts'
import { isInWord, withStateBodies } from '../bodies/state-bodies.ts'
import { wholeBodies } from '../bodies/whole-bodies.ts'
import { readWith, secondReadings, type SecondReading } from './second.ts'
import { sightOf } from './sight.ts'
import { scoresOf } from './scores.ts'
import { loadWeights, type Weights } from './weights.ts'

/** A span of the printed text, what it spells, and how surely it is one: by how much it beats any other reading, or falls behind (below 0). */
export interface ReadSpan extends Span {
  name: string
  margin: number
  /** What the rules say of it: the same, something else that shares characters with it, or nothing. */
  ruled: 'same' | 'other' | 'none'
  /** Whether it stands where only a person's name can ({@link withSlots}). */
  slot?: boolean
}

/** What was read in a text. Offsets are the printed text's. */
export interface TextReading {
  spans: ReadSpan[]
  /** Places of the lists, and those their suffixes make. */
  places: Stretch[]
  /** Organs whose names stand alone (国务院), wherever the rules see one. */
  organs: Stretch[]
  /** Companies and organisations as the rules see them. */
  bodies: (Stretch & { kind: SpanKind })[]
  /** People in a bracket of nothing but names that ends a paragraph, as the rules part them. */
  signers: Stretch[]
}

const BLANKS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** What a span is made from: the text as it was read, as it is printed, and what the rules found. */
interface Source {
  view: View
  printed: string
  rules: readonly Span[]
}

/** Reads the names in a text. `home` are places that the paper names without a suffix. */
export function readText(
  printed: string,
  model: Model,
  home: ReadonlySet<string>,
  weights: Weights = loadWeights(),
): TextReading {
  const view = viewOf(printed)
  const { text } = view
  const sight = sightOf(text, model, home)
  const scores = scoresOf(sight, model, weights)
  const labelling = label(scores, weights.steps)
  const sure = marginsOf(scores, weights.steps, labelling)
  const source = { view, printed, rules: spansOf(sight.ruled).filter(({ kind }) => kind !== 'place') }
  const bodied = withStateBodies(
    text,
    wholeBodies(text, withMargins(spansOf(labelling.labels), sure), sight.pieces),
    sight.pieces,
  )
  const firms = withBareFirms(text, companyBounds(text, bodied, sight.pieces), sight.pieces, model)
  const traditional = isTraditional(view, printed)
  const people = withMarriedNames(text, traditional, withoutWords(text, firms), model)
  const labelled = withSlots(text, people, model)
  const second = freeOf(secondReadings(text, scores, weights.steps, labelling, sure), labelled)
  const spans: ReadSpan[] = []
  for (const { start, end, kind, margin, slot } of labelled)
    put(spans, source, start, end, kind, margin, slot === true)
  const first = spans.length
  for (const { start, end, behind } of second) put(spans, source, start, end, 'person', -behind, false)
  // The offices of those who stand where nothing was read: an office is read only beside a name.
  const fresh = [...second, ...labelled.filter(({ slot }) => slot)].filter(
    ({ start }) => labelling.labels[start] === OUTSIDE,
  )
  if (fresh.length > 0)
    for (const { kind, start, end } of readWith(fresh, scores, weights.steps))
      if (kind === 'role' && labelling.labels.subarray(start, end).every((own) => own === OUTSIDE))
        put(spans, source, start, end, 'role', -1, false)
  if (spans.length > first) spans.sort((a, b) => a.start - b.start)
  // The bare names of firms have places in them that are none: 长江|实业.
  const bare = firms.filter(({ kind, slot }) => kind === 'short' && slot)
  const isFree = (one: Stretch): boolean => !bare.some((own) => overlap(own, one))
  const { all, sure: placed } = placesOf(
    text,
    sight.pieces,
    model,
    traditional,
    labelled.filter(({ kind }) => kind === 'place'),
  )
  const places = all.filter(isFree).map(({ start, end }) => printedAt(view, start, end))
  const { bodies, signers } = ruled(source)
  return {
    spans: withoutPlaces(
      spans,
      placed.map(({ start, end }) => printedAt(view, start, end)),
    ),
    places,
    organs: listed(view, sight.pieces.filter(isFree)),
    bodies,
    signers,
  }
}

/** More than any margin, and a whole number as they are. */
const MOST = 0x7fffffff

/** A reading with other spans. Each is made with the same fields in the same order: V8 is fast where all objects are alike. */
export const withSpans = (
  { places, organs, bodies, signers }: TextReading,
  spans: ReadSpan[],
): TextReading => ({
  spans,
  places,
  organs,
  bodies,
  signers,
})

/** A span with another name, and bounds or kind. */
export const renamed = (
  { margin, ruled: said, slot }: ReadSpan,
  start: number,
  end: number,
  kind: SpanKind,
  name: string,
): ReadSpan => ({ start, end, kind, margin, ruled: said, name, slot: slot === true })

/** Each span with how surely it is one: as surely as the least sure of its characters, and the one behind it. */
function withMargins(spans: readonly Span[], { margins }: Margins): Read[] {
  return spans.map(({ start, end, kind }) => {
    let margin: number = MOST
    for (let i = start; i <= end && i < margins.length; i += 1) margin = Math.min(margin, margins[i] ?? 0)
    return { start, end, kind, margin, slot: false }
  })
}

/** The second readings that lie where no name must stand. */
function freeOf(second: readonly SecondReading[], spans: readonly Read[]): readonly SecondReading[] {
  if (second.length === 0) return second
  return second.filter(
    ({ start, end }) => !spans.some((own) => own.slot && own.start < end && start < own.end),
  )
}

/** People but those who were read where only a place can be: 上官庄乡. */
const withoutPlaces = (spans: ReadSpan[], sure: readonly Stretch[]): ReadSpan[] =>
  sure.length === 0
    ? spans
    : spans.filter(
        ({ kind, start, end, slot }) =>
          kind !== 'person' || slot === true || !sure.some((own) => own.start <= start && end <= own.end),
      )

/** The organs of the lists. */
function listed(view: View, pieces: readonly Piece[]): Stretch[] {
  const organs: Stretch[] = []
  for (const { start, end, text } of pieces)
    if (ORGANS_FIRST[text.charCodeAt(0)] === 1 && ORGANS.has(text) && !isInWord(view.text, end))
      organs.push(printedAt(view, start, end))
  return organs
}

/** The bodies and signers that the rules found. */
function ruled({ view, rules }: Source): Pick<TextReading, 'bodies' | 'signers'> {
  const bodies: TextReading['bodies'] = []
  const signers: Stretch[] = []
  for (const { start, end, kind } of rules) {
    const at = printedAt(view, start, end)
    if (!isPerson(kind)) bodies.push({ start: at.start, end: at.end, kind })
    else if (signs(view.text, start)) signers.push(at)
  }
  return { bodies, signers }
}

const ORGANS: ReadonlySet<string> = new Set(KNOWN_ORGANISATIONS)
const ORGANS_FIRST = firstUnits(KNOWN_ORGANISATIONS)

function ruledAs(rules: readonly Span[], start: number, end: number, kind: SpanKind): ReadSpan['ruled'] {
  let ruled: ReadSpan['ruled'] = 'none'
  for (const rule of rules) {
    if (rule.start >= end || start >= rule.end) continue
    if (rule.start === start && rule.end === end && isPerson(rule.kind) === isPerson(kind)) return 'same'
    ruled = 'other'
  }
  return ruled
}

const isPerson = (kind: SpanKind): boolean => kind === 'person'

/** No name is so long (code units): the longest of firms have some sixty characters. What runs on is no text. */
const LONGEST = 200

/** Adds a span, without the blanks and marks at its ends, with what it spells; where nothing stays, none. */
function put(
  spans: ReadSpan[],
  { view, printed, rules }: Source,
  from: number,
  to: number,
  kind: SpanKind,
  margin: number,
  slot: boolean,
): void {
  const at = printedAt(view, from, to)
  const whole = printed.slice(at.start, at.end)
  // Most names begin and end with characters, and have no blank in them.
  const bare = isHan(whole.charCodeAt(0)) && isHan(whole.charCodeAt(whole.length - 1))
  const lead = bare ? 0 : (/^[\s、，。：；]*/u.exec(whole)?.[0].length ?? 0)
  const own = bare ? whole : withoutEnds(whole, /[\s、，。：；]/u)
  if (own === '' || own.length > LONGEST) return
  const start = at.start + lead
  const name = /\s/u.test(own) ? own.replace(BLANKS, '') : own
  const said = ruledAs(rules, from, to, kind)
  spans.push({ start, end: start + own.length, kind, margin, ruled: said, name, slot })
}
