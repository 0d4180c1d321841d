import { bestRoles, type Scores } from '#ingest/steps/weighed/best.ts'
import { EDGE, ROLES, SLOTS } from '#ingest/steps/weighed/roles.ts'
import type { Weights } from '#ingest/steps/weighed/weights.ts'
import { randomFrom, shuffled } from '../../support/random.ts'
import { heaviest } from './heaviest.ts'
import type { Sample } from './samples.ts'

const N = ROLES.length
/** How often learning begins anew, how often each page is seen then, and how many of a hundred signs are hidden each time. */
const RUNS = 3
const ROUNDS = 6
const HIDDEN = 30
/** Of a block whose role is wrong, how much its score must fall behind the right one. */
const MARGIN = 2
/** How much one step of learning weighs; a weight is a whole number of at most 127. */
const SCALE = 16
/** The most weights that are kept: some 195 kB. */
const MOST = 57_000

/** Learns weights from pages: an averaged structured perceptron (Collins, 2002) with a margin. Equal pages give equal weights. */
export function learn(samples: readonly Sample[]): Weights {
  const random = randomFrom(9)
  const learner = new Learner(samples)
  let order = samples.map((_, i) => i)
  for (let run = 0; run < RUNS; run += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      order = shuffled(order, random)
      for (const i of order) learner.learn(i, () => random(100) < HIDDEN)
    }
    learner.endRun()
  }
  return learner.weights()
}

interface Numbered {
  own: Int32Array[]
  pair: Int32Array[]
  roles: number[]
}

class Learner {
  private readonly numbers = new Map<number, number>()
  private readonly pages: Numbered[]
  private readonly now: Float64Array
  /** Each step times when it was taken: what the averages are made from. */
  private readonly steps: Float64Array
  private time = 1
  /** What earlier runs came to, each averaged. */
  private readonly whole: Float64Array

  constructor(samples: readonly Sample[]) {
    this.pages = samples.map(({ evidence, roles }) => ({
      own: evidence.map(({ own }) => this.number(own)),
      pair: evidence.map(({ pair }) => this.number(pair)),
      roles,
    }))
    this.now = new Float64Array(this.numbers.size * SLOTS)
    this.steps = new Float64Array(this.numbers.size * SLOTS)
    this.whole = new Float64Array(this.numbers.size * SLOTS)
  }

  private number(hashes: readonly number[]): Int32Array {
    return Int32Array.from(hashes, (hash) => {
      const known = this.numbers.get(hash) ?? this.numbers.size
      this.numbers.set(hash, known)
      return known
    })
  }

  learn(at: number, hidden: () => boolean): void {
    const whole = this.pages[at]
    if (!whole) return
    const shown = (features: Int32Array): Int32Array => features.filter(() => !hidden())
    const page = { own: whole.own.map(shown), pair: whole.pair.map(shown), roles: whole.roles }
    const { roles } = page
    const guess = bestRoles(this.scores(page), (i, role) => (role === roles[i] ? 0 : MARGIN))
    for (let i = 0; i < roles.length; i += 1) {
      const [right = 0, wrong = 0] = [roles[i], guess[i]]
      const [above = 0, wrongAbove = 0] = i === 0 ? [EDGE, EDGE] : [roles[i - 1], guess[i - 1]]
      if (right !== wrong)
        for (const f of page.own[i] ?? []) {
          this.step(f * SLOTS + right, 1)
          this.step(f * SLOTS + wrong, -1)
        }
      if (right !== wrong || above !== wrongAbove)
        for (const f of page.pair[i] ?? []) {
          this.step(f * SLOTS + above * N + right, 1)
          this.step(f * SLOTS + wrongAbove * N + wrong, -1)
        }
    }
    this.time += 1
  }

  /** Ends a run: its averages are kept, and the next begins from nothing. Runs in other orders err in other places. */
  endRun(): void {
    const { now, steps, whole, time } = this
    for (let k = 0; k < now.length; k += 1)
      whole[k] = (whole[k] ?? 0) + (now[k] ?? 0) - (steps[k] ?? 0) / time
    now.fill(0)
    steps.fill(0)
    this.time = 1
  }

  private step(at: number, by: number): void {
    this.now[at] = (this.now[at] ?? 0) + by
    this.steps[at] = (this.steps[at] ?? 0) + by * this.time
  }

  private scores({ own, pair, roles }: Numbered): Scores {
    const scores = {
      own: new Float64Array(roles.length * N),
      pair: new Float64Array(roles.length * SLOTS),
      blocks: roles.length,
    }
    const add = (features: readonly Int32Array[], into: Float64Array, size: number): void => {
      features.forEach((all, i) => {
        for (const f of all)
          for (let k = 0; k < size; k += 1)
            into[i * size + k] = (into[i * size + k] ?? 0) + (this.now[f * SLOTS + k] ?? 0)
      })
    }
    add(own, scores.own, N)
    add(pair, scores.pair, SLOTS)
    return scores
  }

  /** The averages, those that weigh most. */
  weights(): Weights {
    const all = [...this.numbers].flatMap(([hash, f]) =>
      Array.from({ length: SLOTS }, (_, slot) => ({
        hash,
        slot,
        weight: ((this.whole[f * SLOTS + slot] ?? 0) / RUNS) * SCALE,
      })),
    )
    return heaviest(all, MOST)
  }
}
