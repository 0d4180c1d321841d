import { LABELS } from './labels.ts'

/** Hashes of features are cut to this many bits. */
export const BITS = 22
/** What is kept of a hash. */
export const LOW = (1 << BITS) - 1

/**
 * Weights of features, a row each. A number of a row holds four labels' weights, 13 bits apart: what is added to them
 * is added to all four, and a number has room for 32 rows (2 ** 12 / 128).
 */
export interface Rows {
  /** For each 32 hashes which of them weigh something, a bit each. */
  bits: Int32Array
  /** For each 32 hashes how many of those before them weigh something. */
  before: Int32Array
  /** `LANES` numbers a row: row 0 for what weighs nothing, then in order of the hashes. */
  rows: Float64Array
}

/** Numbers a row takes. */
export const LANES = Math.ceil(LABELS / 4)

/** What a label's weight of 1 is in a number of a row. */
const UNITS = [1, 2 ** 13, 2 ** 26, 2 ** 39]
/** What lifts all four sums of a number above 0, so that each has its own bits. */
const LIFT = 2 ** 12
const LIFTED = UNITS.reduce((sum, unit) => sum + LIFT * unit, 0)

/** Makes the rows of features: `hashes` in order, `weightAt` what the nth says for a label. */
export function rowsOf(hashes: Uint32Array, weightAt: (n: number, label: number) => number): Rows {
  const bits = new Int32Array(1 << (BITS - 5))
  const before = new Int32Array(1 << (BITS - 5))
  const rows = new Float64Array(LANES * (hashes.length + 1))
  hashes.forEach((hash, n) => {
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31))
    for (let y = 0; y < LABELS; y += 1) {
      const at = LANES * (n + 1) + (y >> 2)
      rows[at] = (rows[at] ?? 0) + weightAt(n, y) * (UNITS[y & 3] ?? 0)
    }
  })
  for (let k = 1; k < bits.length; k += 1) before[k] = (before[k - 1] ?? 0) + ones(bits[k - 1] ?? 0)
  return { bits, before, rows }
}

/** Whether a feature weighs something. */
export const weighs = (hash: number, bits: Int32Array): boolean =>
  (((bits[(hash & LOW) >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1

/** Where the row of a feature begins that weighs something. */
export function rowAt(hash: number, bits: Int32Array, before: Int32Array): number {
  const block = (hash & LOW) >>> 5
  return LANES * (1 + (before[block] ?? 0) + ones((bits[block] ?? 0) & ((1 << (hash & 31)) - 1)))
}

/** How many bits of a word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds what a feature weighs to a row of `to`. */
export function addRow(hash: number, { bits, before, rows }: Rows, to: Float64Array, at: number): void {
  if (!weighs(hash, bits)) return
  const from = rowAt(hash, bits, before)
  for (let k = 0; k < LANES; k += 1) to[at + k] = (to[at + k] ?? 0) + (rows[from + k] ?? 0)
}

/** The sums of four labels that two numbers stand for, as scores of labels from `at` on. */
export function labelSums(one: number, other: number, scores: Int32Array, at: number): void {
  const high = ((one + LIFTED) * 2 ** -26) | 0
  const low = (one + LIFTED - high * 2 ** 26) | 0
  const otherHigh = ((other + LIFTED) * 2 ** -26) | 0
  const otherLow = (other + LIFTED - otherHigh * 2 ** 26) | 0
  scores[at] = (low & EACH) + (otherLow & EACH) - 2 * LIFT
  scores[at + 1] = (low >>> 13) + (otherLow >>> 13) - 2 * LIFT
  scores[at + 2] = (high & EACH) + (otherHigh & EACH) - 2 * LIFT
  scores[at + 3] = (high >>> 13) + (otherHigh >>> 13) - 2 * LIFT
}
const EACH = 2 ** 13 - 1
