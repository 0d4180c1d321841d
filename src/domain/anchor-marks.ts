import { printsOf, type Flat } from './anchor-text.ts'

export type Edge = 'start' | 'end'

/**
 * A stretch is found by landmarks: prints of a few code points before and after its beginning and its end. A corrected
 * character costs some of them, an inserted sentence moves some; the others still say where the stretch begins and ends.
 */
export interface Landmark {
  edge: Edge
  /** Where it begins, from its edge; before it, below 0. */
  at: number
  /** Code points. */
  size: number
  print: number
  /** Whether it stood nowhere else in the article on the day when the stretch was chosen. */
  own: boolean
}

/** A stretch to be found. */
export interface Sought {
  marks: readonly Landmark[]
  /** So many upper bits of each print are known. */
  bits: number
  /** Where it stood, in the row of code points; -1 where there is no such place any longer. */
  from: number
  /** Code points of it. */
  length: number
  /** A print of all of it. */
  whole: number
  /** Its code points, where they are known. */
  words?: Uint32Array
}

/** Code points of a landmark. */
export const SIZE = 6
/** Landmarks begin so many code points apart. */
export const STEP = 3
/** A correction moves a landmark by so little against its edge. */
export const DRIFT = 4
export const isTouching = ({ at, size }: Landmark): boolean => at === 0 || at + size === 0
export const isOutside = ({ edge, at }: Landmark): boolean => (edge === 'start' ? at < 0 : at >= 0)

/**
 * The landmarks of the stretch `[from, to)`.
 * @param around how far they reach away from it, and into it, in code points
 */
export function marksOf({ codes }: Flat, from: number, to: number, around: number): Landmark[] {
  const size = Math.min(SIZE, to - from)
  const [small, prints] = [printsOf(codes, size), printsOf(codes, SIZE)]
  const marks: Landmark[] = []
  const add = (edge: Edge, at: number, of: Uint32Array, length: number) => {
    const print = of[(edge === 'start' ? from : to) + at]
    if (print !== undefined) marks.push({ edge, at, size: length, print, own: false })
  }
  for (let at = 0; at === 0 || at + SIZE <= Math.min(around, to - from); at += STEP) {
    add('start', at, small, size)
    add('end', -at - size, small, size)
  }
  for (let away = 0; away + SIZE <= around; away += STEP) {
    add('start', -away - SIZE, prints, SIZE)
    add('end', away, prints, SIZE)
  }
  return marks
}

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
