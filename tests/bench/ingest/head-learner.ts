import { allParts, MOST_LINES, SLOTS, termsOf, type Parts } from '#ingest/steps/heads/parts/parts.ts'
import { signsOf, type Signs } from '#ingest/steps/heads/parts/signs.ts'
import type { Weights } from '#ingest/steps/weighed/weights.ts'
import { randomFrom, shuffled, type Random } from '../../support/random.ts'
import { heaviest } from './heaviest.ts'
import { setAnew, type GoldHead } from './head-samples.ts'

/** How often each headline of a page is set anew: more often where it has parts that few have. Of those in a list more have them than on pages. */
const ANEW = 8
const LISTED = 4
const timesFor = ({ kicker, subs, isListed }: GoldHead): number =>
  isListed ? LISTED : ANEW * (subs.length > 0 ? 4 : kicker !== '' ? 2 : 1)
/** How often learning begins anew, how often each headline is seen then, and how many of a hundred signs are hidden each time. */
const RUNS = 3
const ROUNDS = 6
const HIDDEN = 40
/** How much wrong parts must fall behind the right ones. */
const MARGIN = 8
/** How much one step of learning weighs; a weight is a whole number of at most 127. */
const SCALE = 4
/** The most weights that are kept: some 85 kB. */
const MOST = 20_000

interface Example {
  signs: Signs
  lines: number
  parts: Parts
}

/** Learns the weights of a headline's parts: an averaged structured perceptron (Collins, 2002) with a margin. Equal headlines give equal weights. */
export function learnHeads(heads: readonly GoldHead[]): Weights {
  const random = randomFrom(7)
  const examples = heads.flatMap((head) => examplesOf(head, random))
  const total = new Map<number, Float64Array>()
  for (let run = 0; run < RUNS; run += 1)
    for (const [hash, own] of average(examples, random)) {
      const sum = slotsOf(total, hash)
      own.forEach((weight, slot) => (sum[slot] = (sum[slot] ?? 0) + weight / RUNS))
    }
  const learnt = [...total].flatMap(([hash, own]) =>
    [...own].map((weight, slot) => ({ hash, slot, weight: weight * SCALE })),
  )
  return heaviest(learnt, MOST)
}

function examplesOf(head: GoldHead, random: Random): Example[] {
  return Array.from({ length: timesFor(head) }, () => setAnew(head, random))
    .filter((sample) => sample !== undefined)
    .filter(({ lines }) => lines.length <= MOST_LINES)
    .map(({ lines, isClose, parts }) => ({ signs: signsOf(lines, isClose), lines: lines.length, parts }))
}

/** One run over the examples, in an order of its own: the average of the weights that it had. */
function average(examples: readonly Example[], random: Random): Map<number, Float64Array> {
  const now = new Map<number, Float64Array>()
  /** Each step times when it was taken. */
  const steps = new Map<number, Float64Array>()
  let time = 1
  const step = (signs: Signs, parts: Parts, lines: number, by: number): void => {
    for (const [hashes, slot] of termsOf(signs, parts, lines))
      for (const hash of hashes) {
        const [own, when] = [slotsOf(now, hash), slotsOf(steps, hash)]
        own[slot] = (own[slot] ?? 0) + by
        when[slot] = (when[slot] ?? 0) + by * time
      }
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { signs: whole, lines, parts } of shuffled(examples, random)) {
      const signs = partlyHidden(whole, random)
      const guess = bestOf(signs, lines, parts, now)
      if (guess.from !== parts.from || guess.to !== parts.to) {
        step(signs, parts, lines, 1)
        step(signs, guess, lines, -1)
      }
      time += 1
    }
  for (const [hash, own] of now) {
    const when = slotsOf(steps, hash)
    own.forEach((weight, slot) => (own[slot] = weight - (when[slot] ?? 0) / time))
  }
  return now
}

function partlyHidden(signs: Signs, random: Random): Signs {
  const shown = (hashes: readonly number[]): number[] => hashes.filter(() => random(100) >= HIDDEN)
  const known = new Map<string, number[]>()
  return {
    between: signs.between.map(shown),
    of: (from, to) => {
      const key = `${String(from)}-${String(to)}`
      const own = known.get(key) ?? shown(signs.of(from, to))
      known.set(key, own)
      return own
    },
  }
}

/** What the weights say, wrong parts being ahead by the margin. */
function bestOf(
  signs: Signs,
  lines: number,
  right: Parts,
  weights: ReadonlyMap<number, Float64Array>,
): Parts {
  const scoreOf = (parts: Parts): number => {
    let score = parts.from === right.from && parts.to === right.to ? 0 : MARGIN
    for (const [hashes, slot] of termsOf(signs, parts, lines))
      for (const hash of hashes) score += weights.get(hash)?.[slot] ?? 0
    return score
  }
  return allParts(lines)
    .map((parts) => ({ parts, score: scoreOf(parts) }))
    .reduce((a, b) => (b.score > a.score ? b : a)).parts
}

function slotsOf(all: Map<number, Float64Array>, hash: number): Float64Array {
  const own = all.get(hash) ?? new Float64Array(SLOTS)
  all.set(hash, own)
  return own
}
