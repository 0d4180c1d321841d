import type { Sample } from './learner.ts'

/**
 * Numbers the features of samples by how often they occur, the commonest first, in place; → the hash of each number.
 * The weights of the commonest then lie side by side, and learning waits half as long for memory; what is learnt stays
 * the same. 0 stays 0: it stands for none.
 */
export function numberByUse(samples: readonly Sample[], bits: number): Uint32Array {
  const mask = (1 << bits) - 1
  const uses = new Uint32Array(1 << bits)
  for (const { features } of samples)
    for (const hash of features) uses[hash & mask] = (uses[hash & mask] ?? 0) + 1
  uses[0] = 0xffffffff
  const hashes = Uint32Array.from(uses.keys()).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
  const numbers = new Uint32Array(1 << bits)
  hashes.forEach((hash, number) => {
    numbers[hash] = number
  })
  for (const { features } of samples)
    for (let k = 0; k < features.length; k += 1) features[k] = numbers[(features[k] ?? 0) & mask] ?? 0
  return hashes
}
