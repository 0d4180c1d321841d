import { join } from 'node:path'
import { weightsIn, type Weights } from '../../weighed/weights.ts'
import { signsOf, type HeadLine, type Signs } from './signs.ts'

/** How many of a headline's lines are its kicker (引题), and where its own lines end: what stands below is the subhead (副题). */
export interface Parts {
  from: number
  to: number
}

/** What a place between two lines is, or a part. */
export const SLOT = {
  insideKicker: 0,
  belowKicker: 1,
  insideMain: 2,
  aboveSub: 3,
  insideSub: 4,
  kicker: 5,
  main: 6,
  sub: 7,
} as const
/** @public */
export const SLOTS = 8

/** More lines no headline has: what the rules say stands. */
export const MOST_LINES = 6
/** How much it weighs that the rules read the lines so. */
const RULES = 80

/** What is sure of the parts by the words of the lines. */
export interface Sure {
  /** How many lines are the kicker; 0 where none tells. */
  over: number
  /** The line that the subhead begins with at the latest; their number where none tells. */
  below: number
}

/**
 * The parts of a headline's lines: those that the signs between and in them speak for most, of all there may be. Weights are learnt from
 * the headlines of the own test pages, set anew in many ways.
 * @param byRules what the rules take them for
 */
export function partsOf(
  lines: readonly HeadLine[],
  isClose: boolean,
  byRules: Parts,
  sure: Sure,
  weights = loadHeadWeights(),
): Parts {
  if (lines.length < 2 || lines.length > MOST_LINES) return byRules
  const signs = signsOf(lines, isClose)
  const scored = allParts(lines.length)
    .filter(({ from, to }) => (sure.over === 0 || from === sure.over) && to <= sure.below)
    .map((parts) => {
      const isRules = parts.from === byRules.from && parts.to === byRules.to
      return { parts, score: scoreOf(signs, parts, lines.length, weights) + (isRules ? RULES : 0) }
    })
  return scored.reduce((a, b) => (b.score > a.score ? b : a), { parts: byRules, score: -Infinity }).parts
}

/** All ways to part so many lines. */
export const allParts = (lines: number): Parts[] =>
  Array.from({ length: lines }, (_, from) =>
    Array.from({ length: lines - from }, (__, n) => ({ from, to: from + n + 1 })),
  ).flat()

/** What the weights of some parts come to. */
function scoreOf(signs: Signs, parts: Parts, lines: number, weights: Weights): number {
  let score = 0
  for (const [hashes, slot] of termsOf(signs, parts, lines))
    for (const hash of hashes) {
      const own = weights.get(hash) ?? []
      for (let k = 0; k < own.length; k += 2) if (own[k] === slot) score += own[k + 1] ?? 0
    }
  return score
}

/** Which signs speak for some parts, and as what. */
export function termsOf(signs: Signs, { from, to }: Parts, lines: number): [readonly number[], number][] {
  const terms = signs.between.map((hashes, i): [readonly number[], number] => [
    hashes,
    slotAt(i + 1, from, to),
  ])
  if (from > 0) terms.push([signs.of(0, from), SLOT.kicker])
  terms.push([signs.of(from, to), SLOT.main])
  if (to < lines) terms.push([signs.of(to, lines), SLOT.sub])
  return terms
}

function slotAt(place: number, from: number, to: number): number {
  if (place < from) return SLOT.insideKicker
  if (place === from) return SLOT.belowKicker
  if (place < to) return SLOT.insideMain
  return place === to ? SLOT.aboveSub : SLOT.insideSub
}

/** The weights that ship with the project. */
const loadHeadWeights = weightsIn(join(import.meta.dirname, 'weights.bin'))
