import { withoutEnds } from '../../steps/ends.ts'
import { firstUnits } from '../first-units.ts'
import { isHan } from '../han.ts'
import { signs } from '../han-names.ts'
import { KNOWN_ORGANISATIONS } from '../lists/organisations.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import { printedAt, viewOf } from '../view.ts'
import { label, marginsOf } from './decode.ts'
import { featuresOf } from './features.ts'
import { OUTSIDE, spansOf, type Span, type SpanKind } from './labels.ts'
import { withoutWords } from '../person-bounds.ts'
import { withSlots } from '../slots.ts'
import { isInWord, withStateBodies } from '../state-bodies.ts'
import { wholeBodies } from '../whole-bodies.ts'
import { readWith, secondReadings } from './second.ts'
import { sightOf } from './sight.ts'
import { loadWeights, scoresOf, type Weights } from './weights.ts'

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
  places: { start: number; end: number }[]
  /** Organs whose names stand alone (国务院), wherever the rules see one. */
  organs: { start: number; end: number }[]
  /** Companies and organisations as the rules see them. */
  bodies: { start: number; end: number; kind: SpanKind }[]
  /** People in a bracket of nothing but names that ends a paragraph, as the rules part them. */
  signers: { start: number; end: number }[]
}

const BLANKS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** Reads the names in a text. `home` are places that the paper names without a suffix. */
export function readText(
  printed: string,
  model: Model,
  home: ReadonlySet<string>,
  weights: Weights = loadWeights(),
): TextReading {
  const view = viewOf(printed)
  const sight = sightOf(view.text, model, home)
  const scores = scoresOf(featuresOf(sight, model), weights)
  const labelling = label(scores, weights.steps)
  const sure = marginsOf(scores, weights.steps, labelling)
  const rules = spansOf(sight.ruled).filter(({ kind }) => kind !== 'place')
  const spanOf = (start: number, end: number, kind: SpanKind, margin: number): ReadSpan[] =>
    named({ ...printedAt(view, start, end), kind, margin, ruled: ruledAs(rules, start, end, kind) }, printed)
  const bounded = spansOf(labelling.labels).map((span) => {
    let margin = Infinity
    for (let i = span.start; i <= span.end && i < view.text.length; i += 1)
      margin = Math.min(margin, sure.margins[i] ?? 0)
    return { ...span, margin }
  })
  const bodied = withStateBodies(view.text, wholeBodies(view.text, bounded, sight.pieces), sight.pieces)
  const labelled = withSlots(view.text, withoutWords(view.text, bodied), model)
  const slots = labelled.filter(({ slot }) => slot)
  const spans = labelled.flatMap(({ start, end, kind, margin, slot }) => {
    const own = spanOf(start, end, kind, margin)
    return slot ? own.map((span) => ({ ...span, slot })) : own
  })
  const second = secondReadings(view.text, scores, weights.steps, labelling, sure)
  const near =
    slots.length === 0
      ? second
      : second.filter(({ start, end }) => !slots.some((slot) => slot.start < end && start < slot.end))
  const others = near.flatMap(({ start, end, behind }) => spanOf(start, end, 'person', -behind))
  // The offices of those who stand where nothing was read: an office is read only beside a name.
  const fresh = [...near, ...slots].filter(({ start }) => labelling.labels[start] === OUTSIDE)
  const offices = (fresh.length > 0 ? readWith(fresh, scores, weights.steps) : [])
    .filter(
      ({ kind, start, end }) =>
        kind === 'role' && labelling.labels.subarray(start, end).every((own) => own === OUTSIDE),
    )
    .flatMap(({ start, end }) => spanOf(start, end, 'role', -1))
  const placed = (pieces: readonly Piece[]): { start: number; end: number }[] =>
    pieces.map(({ start, end }) => printedAt(view, start, end))
  return {
    spans:
      others.length + offices.length === 0
        ? spans
        : [...spans, ...others, ...offices].sort((a, b) => a.start - b.start),
    places: placed(sight.pieces.filter(({ place }) => place)),
    bodies: rules
      .filter(({ kind }) => !isPerson(kind))
      .map(({ start, end, kind }) => ({ ...printedAt(view, start, end), kind })),
    signers: rules
      .filter(({ kind, start }) => kind === 'person' && signs(view.text, start))
      .map(({ start, end }) => printedAt(view, start, end)),
    organs: placed(
      sight.pieces.filter(
        ({ text, end }) =>
          ORGANS_FIRST[text.charCodeAt(0)] === 1 && ORGANS.has(text) && !isInWord(view.text, end),
      ),
    ),
  }
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

/** A span without the blanks and marks at its ends, and what it spells; none where nothing stays. */
function named(span: Omit<ReadSpan, 'name'>, printed: string): ReadSpan[] {
  const whole = printed.slice(span.start, span.end)
  // Most names begin and end with characters, and have no blank in them.
  const bare = isHan(whole.charCodeAt(0)) && isHan(whole.charCodeAt(whole.length - 1))
  const lead = bare ? 0 : (/^[\s、，。：；]*/u.exec(whole)?.[0].length ?? 0)
  const own = bare ? whole : withoutEnds(whole, /[\s、，。：；]/u)
  const start = span.start + lead
  return own === '' || own.length > LONGEST
    ? []
    : [{ ...span, start, end: start + own.length, name: /\s/u.test(own) ? own.replace(BLANKS, '') : own }]
}
