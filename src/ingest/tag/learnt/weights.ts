import { readFileSync } from 'node:fs'
import { LABELS } from './labels.ts'
import { BITS, rowsOf, type Rows } from './rows.ts'
import { Sums } from './sums.ts'

export { BITS }

/**
 * What the learnt tagger weighs. On the disk: `LABELS × LABELS` steps (int16), the number of features (uint32), each
 * feature's hash as the gap to the one before (varint), then `LABELS` weights a feature (int8); little-endian.
 */
export interface Weights extends Rows {
  /** From label to label: `LABELS × LABELS`. */
  steps: Int32Array
  /** What features that come together weighed together when they were last met. */
  sums: Sums
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
  const hashes = new Uint32Array(count)
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
    hashes[k] = hash
  }
  return { steps, ...rowsOf(hashes, (n, label) => view.getInt8(at + n * LABELS + label)), sums: new Sums() }
}

let loaded: Weights | undefined

/** The weights that ship with the project, read once. */
export function loadWeights(): Weights {
  loaded ??= readWeights(readFileSync(new URL('weights.bin', import.meta.url)))
  return loaded
}
