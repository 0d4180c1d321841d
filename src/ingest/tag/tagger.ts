import type { TagKind } from '#domain/kinds.ts'
import type { Model } from './model/model.ts'
import { findOrganisations } from './organisations.ts'
import { findPeople } from './people.ts'
import { joinPlaces } from './places.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { wordsOf } from './words-of.ts'

/** A name in a text: where (UTF-16 offsets into `paragraphs[paragraph]`), what kind, and its printed form. */
export interface Found {
  paragraph: number
  start: number
  end: number
  kind: TagKind
  name: string
}

/** What an article's names were read from, for what comes after (roles, reports). */
export interface Reading {
  found: Found[]
  pieces: Piece[][]
}

/**
 * Reads the names of an article: per paragraph, words, places, organisations, people; then over the article, a
 * name found once is found wherever it stands. Where two overlap, the organisation is taken before the person
 * and the person before the place, for the longer name holds the shorter.
 */
export function readNames(paragraphs: readonly string[], model: Model, home: ReadonlySet<string>): Reading {
  const pieces = paragraphs.map((text) =>
    joinPlaces(piecesOf(text, wordsOf(text, model, home), home, model.outside)),
  )
  const found = paragraphs.flatMap((text, paragraph) =>
    readParagraph(text, paragraph, pieces[paragraph] ?? [], model, home.size > 0),
  )
  return { found, pieces }
}

function readParagraph(
  text: string,
  paragraph: number,
  pieces: readonly Piece[],
  model: Model,
  local: boolean,
): Found[] {
  const taken: Found[] = []
  const take = (start: number, end: number, kind: TagKind): void => {
    if (taken.some((other) => start < other.end && other.start < end)) return
    taken.push({ paragraph, start, end, kind, name: text.slice(start, end) })
  }
  for (const { start, end, kind } of findOrganisations(text, pieces, model, local)) take(start, end, kind)
  for (const { start, end } of findPeople(text, pieces, model)) take(start, end, 'people')
  for (const { start, end, place } of pieces) if (place) take(start, end, 'places')
  return taken.sort((a, b) => a.start - b.start)
}
