import { printsOf } from './anchor-text.ts'

/**
 * A stretch is found by landmarks: prints of a few code points in it and around it. A corrected character costs some of
 * them, an inserted sentence moves some; the others still say where the stretch begins and ends.
 */
export interface Landmark {
  /** Where it begins, from where the stretch begins; before it, below 0. */
  at: number
  /** Code points. */
  size: number
  print: number
  /** Whether it stood nowhere else in the article on the day when the stretch was chosen. */
  own: boolean
}

/** Code points of a landmark. */
export const SIZE = 6

/** Where each landmark is seen in a text, in order. */
export function hitsOf(codes: Uint32Array, marks: readonly Landmark[], bits: number): number[][] {
  const hits = marks.map((): number[] => [])
  for (const size of new Set(marks.map((mark) => mark.size))) {
    const wanted = new Map<number, number[][]>()
    for (const [i, mark] of marks.entries()) {
      if (mark.size !== size) continue
      const key = mark.print >>> (32 - bits)
      wanted.set(key, [...(wanted.get(key) ?? []), hits[i] ?? []])
    }
    const prints = printsOf(codes, size)
    for (let at = 0; at < prints.length; at++)
      for (const list of wanted.get((prints[at] ?? 0) >>> (32 - bits)) ?? []) list.push(at)
  }
  return hits
}
