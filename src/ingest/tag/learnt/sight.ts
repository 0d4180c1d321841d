import { findOrganisations } from '../bodies/organisations.ts'
import { findPeople } from '../people/people.ts'
import { joinPlaces } from '../places/joined.ts'
import { piecesOf, type Piece } from '../pieces.ts'
import { wordsOf } from '../words-of.ts'
import type { Model } from '../model/model.ts'
import { labelsOf, type Span, type SpanKind } from './labels.ts'
import type { Sight } from './gather.ts'

/** Reads a text by the rules: words, places, organisations, people. Where two overlap the longer kind goes first. */
export function sightOf(text: string, model: Model, home: ReadonlySet<string>): Sight & { pieces: Piece[] } {
  const words = wordsOf(text, model, home)
  const pieces = joinPlaces(piecesOf(text, words, home, model.outside))
  const spans: Span[] = []
  const take = (start: number, end: number, kind: SpanKind): void => {
    if (!spans.some((other) => start < other.end && other.start < end)) spans.push({ start, end, kind })
  }
  for (const { start, end, kind } of findOrganisations(text, pieces, model))
    take(start, end, kind === 'companies' ? 'company' : 'organisation')
  for (const { start, end } of findPeople(text, pieces, model)) take(start, end, 'person')
  for (const { start, end, place } of pieces) if (place) take(start, end, 'place')
  return { text, words, pieces, ruled: labelsOf(spans, text.length) }
}
