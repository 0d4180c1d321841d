import type { Evidence } from './features.ts'
import { EDGE, mayFollow, ROLES, SLOTS } from './roles.ts'
import type { Weights } from './weights.ts'

const N = ROLES.length

/** How much speaks for each role of each block (`N` a block), and for each role below each other (`SLOTS` a block). */
export interface Scores {
  own: Float64Array
  pair: Float64Array
  blocks: number
}

export function scoresOf(evidence: readonly Evidence[], weights: Weights): Scores {
  const own = new Float64Array(evidence.length * N)
  const pair = new Float64Array(evidence.length * SLOTS)
  const add = (hashes: readonly number[], scores: Float64Array, from: number): void => {
    for (const hash of hashes) {
      const slots = weights.get(hash)
      if (!slots) continue
      for (let k = 0; k < slots.length; k += 2) {
        const at = from + (slots[k] ?? 0)
        scores[at] = (scores[at] ?? 0) + (slots[k + 1] ?? 0)
      }
    }
  }
  evidence.forEach((one, i) => {
    add(one.own, own, i * N)
    add(one.pair, pair, i * SLOTS)
  })
  return { own, pair, blocks: evidence.length }
}

/** The roles, by number, that most speaks for when taken together; `extra` speaks for a role besides (in learning). */
export function bestRoles(
  { own, pair, blocks }: Scores,
  extra?: (i: number, role: number) => number,
): number[] {
  const best = new Float64Array(blocks * N).fill(-Infinity)
  const above = new Uint8Array(blocks * N)
  for (let i = 0; i < blocks; i += 1)
    for (let role = 0; role < N; role += 1) {
      const at = i * N + role
      const alone = (own[at] ?? 0) + (extra?.(i, role) ?? 0)
      const from = i === 0 ? EDGE : 0
      for (let before = from; before < (i === 0 ? EDGE + 1 : N); before += 1) {
        if (!mayFollow(before, role)) continue
        const so = i === 0 ? 0 : (best[at - role - N + before] ?? 0)
        const sum = so + alone + (pair[i * SLOTS + before * N + role] ?? 0)
        if (sum > (best[at] ?? 0)) {
          best[at] = sum
          above[at] = before
        }
      }
    }
  const roles: number[] = []
  let role = 0
  for (let k = 1; k < N; k += 1)
    if ((best[(blocks - 1) * N + k] ?? 0) > (best[(blocks - 1) * N + role] ?? 0)) role = k
  for (let i = blocks - 1; i >= 0; i -= 1) {
    roles[i] = role
    role = above[i * N + role] ?? 0
  }
  return roles
}

/** What speaks for the roles of blocks `from … to`, and for the one below them. */
export function sumOf(
  { own, pair, blocks }: Scores,
  roles: readonly number[],
  from: number,
  to: number,
): number {
  let sum = 0
  for (let i = from; i <= Math.min(to + 1, blocks - 1); i += 1) {
    const role = roles[i] ?? 0
    if (i <= to) sum += own[i * N + role] ?? 0
    sum += pair[i * SLOTS + (i === 0 ? EDGE : (roles[i - 1] ?? 0)) * N + role] ?? 0
  }
  return sum
}
