import { readFileSync } from 'node:fs'
import { FEATURES } from './features.ts'
import { LABELS } from './labels.ts'

/** Hashes of features are cut to this many bits. */
export const BITS = 21

/**
 * What the learnt tagger weighs. On the disk: `LABELS × LABELS` steps (int16), the number of features (uint32), each
 * feature's hash as the gap to the one before (varint), then `LABELS` weights a feature (int8); little-endian.
 */
export interface Weights {
  /** From label to label: `LABELS × LABELS`. */
  steps: Int32Array
  /** The hashes that weigh something, each plus one, where its row is looked for (open addressing); 0 for none. */
  keys: Uint32Array
  /** Four words a place of `keys`: 16 bytes, each a label's weight and 128. */
  values: Uint32Array
}

/**
 * Adds up what each label of each character weighs: `length × LABELS`. A row is four words of four bytes, each byte a
 * weight and 128; even and odd bytes are summed as halves of one number each, which a text's features never overflow.
 */
export function scoresOf(features: Uint32Array, { keys, values }: Weights): Int32Array {
  const length = features.length / FEATURES
  const scores = new Int32Array(length * LABELS)
  const mask = keys.length - 1
  for (let i = 0; i < length; i += 1) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    let n = 0
    for (let k = i * FEATURES, end = k + FEATURES; k < end; k += 1) {
      const key = ((features[k] ?? 0) & LOW) + 1
      let slot = key & mask
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
      if (keys[slot] === 0) continue
      const at = 4 * slot
      const w = values[at] ?? 0
      const x = values[at + 1] ?? 0
      const y = values[at + 2] ?? 0
      const z = values[at + 3] ?? 0
      a += w & EVEN
      b += (w >>> 8) & EVEN
      c += x & EVEN
      d += (x >>> 8) & EVEN
      e += y & EVEN
      f += (y >>> 8) & EVEN
      g += z & EVEN
      h += (z >>> 8) & EVEN
      n += 128
    }
    const own = i * LABELS
    scores[own] = (a & 0xffff) - n
    scores[own + 1] = (b & 0xffff) - n
    scores[own + 2] = (a >>> 16) - n
    scores[own + 3] = (b >>> 16) - n
    scores[own + 4] = (c & 0xffff) - n
    scores[own + 5] = (d & 0xffff) - n
    scores[own + 6] = (c >>> 16) - n
    scores[own + 7] = (d >>> 16) - n
    scores[own + 8] = (e & 0xffff) - n
    scores[own + 9] = (f & 0xffff) - n
    scores[own + 10] = (e >>> 16) - n
    scores[own + 11] = (f >>> 16) - n
    scores[own + 12] = (g & 0xffff) - n
    scores[own + 13] = (h & 0xffff) - n
    scores[own + 14] = (g >>> 16) - n
  }
  return scores
}
const EVEN = 0x00ff00ff
const LOW = (1 << BITS) - 1

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
  const slots = 1 << Math.ceil(Math.log2(1.5 * count + 2))
  const keys = new Uint32Array(slots)
  const values = new Uint32Array(4 * slots)
  const places = new Uint32Array(count)
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
    let slot = (hash + 1) & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = hash + 1
    places[k] = slot
  }
  for (let k = 0; k < count * LABELS; k += 1) {
    const label = k % LABELS
    const word = 4 * (places[(k - label) / LABELS] ?? 0) + (label >> 2)
    const byte = (view.getInt8(at + k) + 128) << (8 * (label & 3))
    values[word] = ((values[word] ?? 0) | byte) >>> 0
  }
  return { steps, keys, values }
}

let loaded: Weights | undefined

/** The weights that ship with the project, read once. */
export function loadWeights(): Weights {
  loaded ??= readWeights(readFileSync(new URL('weights.bin', import.meta.url)))
  return loaded
}
