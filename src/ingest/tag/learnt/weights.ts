import { readFileSync } from 'node:fs'
import { FEATURES } from './features.ts'
import { LABELS } from './labels.ts'

/** Hashes of features are cut to this many bits. */
export const BITS = 22

/**
 * What the learnt tagger weighs. On the disk: `LABELS × LABELS` steps (int16), the number of features (uint32), each
 * feature's hash as the gap to the one before (varint), then `LABELS` weights a feature (int8); little-endian.
 */
export interface Weights {
  /** From label to label: `LABELS × LABELS`. */
  steps: Int32Array
  /** For each 32 hashes which of them weigh something, a bit each, and how many of those before them do. */
  index: Int32Array
  /** Four words a row, 16 bytes, each a label's weight and 128: row 0 for what weighs nothing, then in order of the hashes. */
  rows: Int32Array
}

/**
 * Adds up what each label of each character weighs: `length × LABELS`. A row is four words of four bytes, each byte a
 * weight and 128; even and odd bytes are summed as halves of one number each, which a text's features never overflow.
 * Without a branch, so that the processor fetches many rows at a time.
 */
export function scoresOf(features: Uint32Array, { index, rows }: Weights): Int32Array {
  const length = features.length / FEATURES
  const scores = new Int32Array(length * LABELS)
  for (let i = 0; i < length; i += 1) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let k = i * FEATURES, end = k + FEATURES; k < end; k += 1) {
      const hash = (features[k] ?? 0) & LOW
      const block = (hash >>> 5) << 1
      const bits = index[block] ?? 0
      const before = ones(bits & ((1 << (hash & 31)) - 1)) + (index[block + 1] ?? 0)
      const at = (before + 1) * ((bits >>> (hash & 31)) & 1) * 4
      const w = rows[at] ?? 0
      const x = rows[at + 1] ?? 0
      const y = rows[at + 2] ?? 0
      const z = rows[at + 3] ?? 0
      a += w & EVEN
      b += (w >>> 8) & EVEN
      c += x & EVEN
      d += (x >>> 8) & EVEN
      e += y & EVEN
      f += (y >>> 8) & EVEN
      g += z & EVEN
      h += (z >>> 8) & EVEN
    }
    const own = i * LABELS
    scores[own] = (a & 0xffff) - NOTHING
    scores[own + 1] = (b & 0xffff) - NOTHING
    scores[own + 2] = (a >>> 16) - NOTHING
    scores[own + 3] = (b >>> 16) - NOTHING
    scores[own + 4] = (c & 0xffff) - NOTHING
    scores[own + 5] = (d & 0xffff) - NOTHING
    scores[own + 6] = (c >>> 16) - NOTHING
    scores[own + 7] = (d >>> 16) - NOTHING
    scores[own + 8] = (e & 0xffff) - NOTHING
    scores[own + 9] = (f & 0xffff) - NOTHING
    scores[own + 10] = (e >>> 16) - NOTHING
    scores[own + 11] = (f >>> 16) - NOTHING
    scores[own + 12] = (g & 0xffff) - NOTHING
    scores[own + 13] = (h & 0xffff) - NOTHING
    scores[own + 14] = (g >>> 16) - NOTHING
  }
  return scores
}
const EVEN = 0x00ff00ff
const LOW = (1 << BITS) - 1
/** What the rows of a character come to where all its features weigh nothing. */
const NOTHING = 128 * FEATURES

/** How many bits of a word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Writes weights as bytes; `kept` are the hashes that weigh something, in order, with their rows. */
export function packWeights(
  steps: Int32Array,
  kept: readonly { hash: number; weights: Int8Array }[],
): Uint8Array {
  const gaps: number[] = []
  let last = 0
  for (const { hash } of kept) {
    let gap = hash - last
    last = hash
    for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
  }
  const head = new DataView(new ArrayBuffer(2 * steps.length + 4))
  steps.forEach((step, k) => {
    head.setInt16(2 * k, step, true)
  })
  head.setUint32(2 * steps.length, kept.length, true)
  const out = new Uint8Array(head.byteLength + gaps.length + kept.length * LABELS)
  out.set(new Uint8Array(head.buffer))
  out.set(gaps, head.byteLength)
  kept.forEach(({ weights }, k) => {
    out.set(
      new Uint8Array(weights.buffer, weights.byteOffset, LABELS),
      head.byteLength + gaps.length + k * LABELS,
    )
  })
  return out
}

/** Reads what {@link packWeights} wrote. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const steps = Int32Array.from({ length: LABELS * LABELS }, (_, k) => view.getInt16(2 * k, true))
  const count = view.getUint32(2 * steps.length, true)
  const index = new Int32Array((1 << BITS) / 16)
  let at = 2 * steps.length + 4
  let hash = 0
  for (let k = 0; k < count; k += 1) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0
      at += 1
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    hash += gap
    const block = (hash >>> 5) << 1
    index[block] = (index[block] ?? 0) | (1 << (hash & 31))
  }
  for (let block = 2; block < index.length; block += 2)
    index[block + 1] = (index[block - 1] ?? 0) + ones(index[block - 2] ?? 0)
  const rows = new Int32Array(4 * (count + 1)).fill(0x80808080)
  for (let k = 0; k < count; k += 1)
    for (let y = 0; y < LABELS; y += 1) {
      const word = 4 * (k + 1) + (y >> 2)
      // What is there already is 128: the weight goes on top, without a carry into the next byte.
      rows[word] = (rows[word] ?? 0) + view.getInt8(at + k * LABELS + y) * (1 << (8 * (y & 3)))
    }
  return { steps, index, rows }
}

let loaded: Weights | undefined

/** The weights that ship with the project, read once. */
export function loadWeights(): Weights {
  loaded ??= readWeights(readFileSync(new URL('weights.bin', import.meta.url)))
  return loaded
}
