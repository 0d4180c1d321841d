import { label } from '../learnt/decode.ts'
import { FEATURES } from '../learnt/features.ts'
import { LABELS } from '../learnt/labels.ts'
import { BITS, packWeights } from '../learnt/weights.ts'
import { addUp, ROW } from './add-up.ts'

/** A text to learn from: its features, and the label of each character. */
export interface Sample {
  features: Uint32Array
  labels: Uint8Array
}

/** Of a character whose label is wrong, how much its score must fall behind the right one. */
const MARGIN = 1
/** The largest weight that is kept; the others in proportion. */
const LARGEST = 127
const CUT = 200

/**
 * An averaged structured perceptron (Collins, 2002) over hashed features, with a margin. Whole numbers throughout, so
 * equal texts give equal weights on every machine.
 */
export class Learner {
  /** Weights as they are, `ROW` a feature: 32 bytes, half a line of the processor's cache, which is what learning waits for. */
  private readonly now: Int16Array
  private readonly sums: Float64Array
  private readonly steps = new Int32Array(LABELS * LABELS)
  private readonly stepSums = new Float64Array(LABELS * LABELS)
  private time = 1
  /** What earlier runs came to, each averaged. */
  private readonly whole: Float64Array
  private readonly wholeSteps = new Float64Array(LABELS * LABELS)
  private readonly hashes: number

  /** `bits`: how much of a feature's hash is kept; fewer only to try something small. */
  constructor(bits = BITS) {
    this.hashes = 1 << bits
    this.now = new Int16Array(ROW * this.hashes)
    this.sums = new Float64Array(ROW * this.hashes)
    this.whole = new Float64Array(ROW * this.hashes)
  }

  /** Ends a run: its averages are kept, and the next begins from nothing. Runs in other orders err in other places. */
  endRun(): void {
    const { time, now, sums, steps, stepSums } = this
    for (let k = 0; k < now.length; k += 1)
      this.whole[k] = (this.whole[k] ?? 0) + (now[k] ?? 0) - (sums[k] ?? 0) / time
    for (let k = 0; k < steps.length; k += 1)
      this.wholeSteps[k] = (this.wholeSteps[k] ?? 0) + (steps[k] ?? 0) - (stepSums[k] ?? 0) / time
    now.fill(0)
    sums.fill(0)
    steps.fill(0)
    stepSums.fill(0)
    this.time = 1
  }

  /** Learns from one text; says whether it was right already. */
  learn({ features: all, labels }: Sample, dropped?: (template: number) => boolean): boolean {
    const features = dropped ? without(all, dropped) : all
    const mask = this.hashes - 1
    const scores = new Int32Array(labels.length * LABELS)
    for (let i = 0; i < labels.length; i += 1) {
      const own = i * LABELS
      addUp(features, i * FEATURES, (i + 1) * FEATURES, mask, this.now, scores, own)
      for (let y = 0; y < LABELS; y += 1)
        if (y !== labels[i]) scores[own + y] = (scores[own + y] ?? 0) + MARGIN
    }
    const guess = label(scores, this.steps).labels
    let right = true
    for (let i = 0; i < labels.length; i += 1) {
      const [good, bad] = [labels[i] ?? 0, guess[i] ?? 0]
      const [goodBefore, badBefore] = [labels[i - 1] ?? 0, guess[i - 1] ?? 0]
      if (good !== bad || goodBefore !== badBefore) {
        this.step(goodBefore * LABELS + good, 1)
        this.step(badBefore * LABELS + bad, -1)
      }
      if (good === bad) continue
      right = false
      for (let f = i * FEATURES, end = f + FEATURES; f < end; f += 1) {
        const at = ((features[f] ?? 0) & mask) * ROW
        if (at === 0) continue
        this.weigh(at + good, 1)
        this.weigh(at + bad, -1)
      }
    }
    this.time += 1
    return right
  }

  private weigh(at: number, by: number): void {
    const weight = (this.now[at] ?? 0) + by
    if (weight !== (weight << 16) >> 16) throw new Error('a weight that 16 bits cannot hold')
    this.now[at] = weight
    this.sums[at] = (this.sums[at] ?? 0) + by * this.time
  }

  private step(at: number, by: number): void {
    this.steps[at] = (this.steps[at] ?? 0) + by
    this.stepSums[at] = (this.stepSums[at] ?? 0) + by * this.time
  }

  /**
   * The averages of all runs as bytes: of at most `most` features, those that weigh most. `hashes` are those of the
   * features where the samples have numbers for them.
   */
  weights(most: number, hashes?: Uint32Array): Uint8Array {
    const { whole } = this
    const all: { at: number; hash: number; size: number }[] = []
    for (let own = 0; own < this.hashes; own += 1) {
      let size = 0
      for (let y = 0; y < LABELS; y += 1) size = Math.max(size, Math.abs(whole[own * ROW + y] ?? 0))
      if (size > 0) all.push({ at: own * ROW, hash: hashes?.[own] ?? own, size })
    }
    all.sort((a, b) => b.size - a.size || a.hash - b.hash)
    // A few weigh so much that all others would vanish beside them: those are cut.
    const scale = LARGEST / (all[Math.min(all.length - 1, CUT)]?.size ?? 1)
    const round = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale)))
    const kept = all
      .slice(0, most)
      .filter(({ size }) => size * scale >= 0.5)
      .sort((a, b) => a.hash - b.hash)
      .map(({ at, hash }) => ({ hash, weights: Int8Array.from(whole.subarray(at, at + LABELS), round) }))
    const steps = Int32Array.from(this.wholeSteps, (value) =>
      Math.max(-32767, Math.min(32767, Math.round(value * scale))),
    )
    return packWeights(steps, kept)
  }
}

/** The features with some templates left out: 0 stands for none (hash 0 is one of two million). */
function without(features: Uint32Array, dropped: (template: number) => boolean): Uint32Array {
  const out = features.slice()
  for (let f = 0; f < FEATURES; f += 1)
    if (dropped(f)) for (let i = f; i < out.length; i += FEATURES) out[i] = 0
  return out
}
