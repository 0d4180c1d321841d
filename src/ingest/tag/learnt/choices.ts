import { LABELS } from './labels.ts'

/** Far below any sum of scores, far above where whole numbers end. */
export const NEVER = -1e9

/** The most and the least that a step can be, for each label. */
interface Bounds {
  most: Int32Array
  least: Int32Array
}

/**
 * Bounds of the steps that any label may take, to the outside or to the first character of a kind: for each label that
 * they lead from (`to` false), or lead to. Not remembered: who learns changes steps in place.
 */
export function boundsOf(steps: Int32Array, to: boolean): Bounds {
  const most = new Int32Array(LABELS).fill(NEVER)
  const least = new Int32Array(LABELS).fill(-NEVER)
  for (let x = 0; x < LABELS; x += 1)
    for (let y = 0; y < LABELS; y += y === 0 ? 1 : 2) {
      const step = steps[x * LABELS + y] ?? 0
      const own = to ? y : x
      most[own] = Math.max(most[own] ?? 0, step)
      least[own] = Math.min(least[own] ?? 0, step)
    }
  return { most, least }
}

/**
 * Chooses the labels that the best way can lead through, whatever lies at the other end of the step: those that are not
 * beaten by another even if their own step is the best there is and the other's the worst. There are one to three as a
 * rule. `values` are the labels' own from `at` on, every label's or each second's from 1 on (`apart` 2).
 */
export function choose(
  values: Int32Array,
  at: number,
  most: Int32Array,
  least: Int32Array,
  apart: 1 | 2,
  chosen: Uint8Array,
): number {
  let sure = NEVER
  for (let x = 0; x < LABELS; x += x === 0 ? 1 : apart)
    sure = Math.max(sure, (values[at + x] ?? 0) + (least[x] ?? 0))
  let count = 0
  for (let x = 0; x < LABELS; x += x === 0 ? 1 : apart) {
    chosen[count] = x
    if ((values[at + x] ?? 0) + (most[x] ?? 0) >= sure) count += 1
  }
  return count
}
