import { SEPARATOR } from './fold.ts'
import type { Heavies } from './heavy.ts'

/** The units of a folded phrase, and where in it each stands; between two that do not touch is a separator. */
export interface Phrase {
  units: number[]
  offsets: number[]
}

/** The phrase in a folded text; without marks and blanks when `loose`. */
export function phraseOf(folded: string, loose: boolean): Phrase {
  const text = loose ? folded.replaceAll(SEPARATOR, '') : folded
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) if (text[i] !== SEPARATOR) offsets.push(i)
  return { units: offsets.map((at) => text.charCodeAt(at)), offsets }
}

/** A list that says where some units of a phrase stand: of the pair, or the three units, from unit `at` on. */
export interface Piece {
  at: number
  triple: boolean
  /** A mark or blank stands between the two. */
  apart: boolean
}

/** A step of a phrase from unit `at` to the next: with a separator between, and whether heavy side by side. */
export interface Step {
  apart: boolean
  heavy: number
}

export function stepsOf({ units, offsets }: Phrase, heavies: Heavies): Step[] {
  return units.slice(1).map((b, at) => {
    const apart = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0) > 1
    return { apart, heavy: apart ? -1 : heavies.index(units[at] ?? 0, b) }
  })
}

/**
 * The cheapest pieces that together cover a phrase of three units and more: every unit, and every separator. A
 * pair that is not heavy also covers the unit before and after where those make a heavy pair with it, for its
 * positions say so. Heavy pairs have no positions; two in a row are three units with a list of their own.
 */
export function cover(
  { units, offsets }: Phrase,
  steps: readonly Step[],
  cost: (piece: Piece) => number,
): Piece[] {
  const heavy = (at: number): boolean => (steps[at]?.heavy ?? -1) >= 0
  const length = (offsets.at(-1) ?? 0) + 1
  const spans: { piece: Piece; from: number; to: number; cost: number }[] = []
  const span = (piece: Piece, first: number, last: number): void => {
    spans.push({ piece, from: offsets[first] ?? 0, to: (offsets[last] ?? 0) + 1, cost: cost(piece) })
  }
  for (let at = 0; at + 1 < units.length; at++) {
    const apart = steps[at]?.apart ?? false
    if (!heavy(at))
      span({ at, triple: false, apart }, at - (heavy(at - 1) ? 1 : 0), at + (heavy(at + 1) ? 2 : 1))
    else if (heavy(at + 1)) span({ at, triple: true, apart: false }, at, at + 2)
  }
  const best: { cost: number; piece?: Piece; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= length; to++) {
    let least: (typeof best)[number] = { cost: Infinity, from: 0 }
    for (const one of spans) {
      if (one.from >= to || one.to < to) continue
      const sum = one.cost + (best[one.from]?.cost ?? 0)
      if (sum < least.cost) least = { cost: sum, piece: one.piece, from: one.from }
    }
    best.push(least)
  }
  const chosen: Piece[] = []
  for (let to = length; to > 0; to = best[to]?.from ?? 0) {
    const piece = best[to]?.piece
    if (!piece) return []
    chosen.unshift(piece)
  }
  return chosen
}
