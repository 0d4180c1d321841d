import type { Alphabet } from '../format/alphabet.ts'
import { SEPARATOR } from '../language/fold.ts'
import { gramKey, type Heavies } from '../format/heavy.ts'

/**
 * The units of a folded phrase (ranks in the alphabet, 0 for a character that does not occur), and where in it each
 * stands; between two that do not touch is a separator.
 */
export interface Phrase {
  units: number[]
  offsets: number[]
}

/** The phrase in a folded text; without marks and blanks when `loose`. */
export function phraseOf(folded: string, loose: boolean, alphabet: Alphabet): Phrase {
  const text = loose ? folded.replaceAll(SEPARATOR, '') : folded
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) if (text[i] !== SEPARATOR) offsets.push(i)
  return { units: offsets.map((at) => alphabet.rank(text.charCodeAt(at))), offsets }
}

/** A list that says where some units of a phrase stand: of `length` units from unit `at` on. */
export interface Piece {
  at: number
  length: number
  /** A mark or blank stands between the two of a pair. */
  apart: boolean
}

/** For each unit of a phrase the heavy lists that begin there: of a pair, of three units, and so on; -1 for none. */
export type Runs = readonly (readonly number[])[]

export function runsOf(
  { units }: Phrase,
  steps: readonly Step[],
  levels: readonly ReadonlyMap<number, number>[],
): Runs {
  const runs: number[][] = units.map((_, at) => [steps[at]?.heavy ?? -1])
  levels.forEach((indices, level) => {
    runs.forEach((run, at) => {
      const [first = -1, next = -1] = [run[level], runs[at + 1]?.[level]]
      const last = units[at + level + 2]
      run.push(first < 0 || next < 0 || last === undefined ? -1 : (indices.get(gramKey(first, last)) ?? -1))
    })
  })
  return runs
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

/** Whether units have a list of their own: the first and the last ones but one have a heavy list. */
const isListed = (runs: Runs, at: number, length: number): boolean =>
  length - 3 < (runs[at]?.length ?? 0) - 1 &&
  (runs[at]?.[length - 3] ?? -1) >= 0 &&
  (runs[at + 1]?.[length - 3] ?? -1) >= 0

/**
 * The cheapest pieces that together cover a phrase of three units and more: every unit, and every separator. A
 * pair that is not heavy also covers the unit before and after where those make a heavy pair with it, for its
 * positions say so. Heavy pairs have no positions; two heavy lists in a row are one more unit with a list of its own.
 */
export function cover(
  { units, offsets }: Phrase,
  steps: readonly Step[],
  runs: Runs,
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
    if (!heavy(at)) span({ at, length: 2, apart }, at - (heavy(at - 1) ? 1 : 0), at + (heavy(at + 1) ? 2 : 1))
    for (let length = 3; isListed(runs, at, length); length++)
      span({ at, length, apart: false }, at, at + length - 1)
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
