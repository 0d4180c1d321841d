import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What each feature weighs: slots (a role, or a role below a role) and weights in turns. */
export type Weights = ReadonlyMap<number, Int8Array>

/**
 * No weights: what the rules say stands.
 * @public
 */
export const NO_WEIGHTS: Weights = new Map()

/**
 * Weights as bytes: of each feature, in the order of their hashes, the gap to the hash before (varint), how many slots it weighs
 * in, then slot and weight (int8) of each.
 * @public
 */
export function packWeights(weights: Weights): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const [hash, pairs] of [...weights].sort(([one], [other]) => one - other)) {
    let gap = hash - last
    last = hash
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128)
    bytes.push(gap, pairs.length / 2, ...new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.length))
  }
  return Uint8Array.from(bytes)
}

/** Reads what {@link packWeights} wrote. */
export function readWeights(bytes: Uint8Array): Weights {
  const weights = new Map<number, Int8Array>()
  let hash = 0
  for (let at = 0; at < bytes.length;) {
    for (let by = 1, more = true; more; by *= 128) {
      const byte = bytes[at] ?? 0
      at += 1
      hash += (byte % 128) * by
      more = byte >= 128
    }
    const size = 2 * (bytes[at] ?? 0)
    weights.set(hash, Int8Array.from(bytes.subarray(at + 1, at + 1 + size)))
    at += 1 + size
  }
  return weights
}

/** Weights of a file, read once, when they are first asked for. */
export function weightsIn(file: string): () => Weights {
  let loaded: Weights | undefined
  return () => (loaded ??= readWeights(readFileSync(file)))
}

/** The weights that ship with the project. */
export const loadWeights = weightsIn(join(import.meta.dirname, 'weights.bin'))
