import { printsOf, type Flat } from './anchor-text.ts'

/**
 * A stretch is found by landmarks: prints of a few code points before and after its beginning and its end. A corrected
 * character costs one of them, an inserted sentence moves some; the others still say where the stretch begins and ends.
 */
export interface Landmark {
  edge: 'start' | 'end'
  /** Where it begins, from its edge; before it, below 0. */
  at: number
  /** Code points. */
  size: number
  print: number
}

/** A stretch to be found. */
export interface Sought {
  marks: readonly Landmark[]
  /** So many upper bits of each print are known. */
  bits: number
  /** Where it stood, in the row of code points. */
  from: number
  /** Code points of it. */
  length: number
  /** A print of all of it. */
  whole: number
}

/** A stretch that may be the one, `[from, to)` in the row, and how much speaks for it. */
export interface Candidate {
  from: number
  to: number
  score: number
  /** Whether all of it is as it was. */
  exact: boolean
}

/** Code points of a landmark. */
export const SIZE = 6
/** A correction moves a landmark by so little against its edge. */
const DRIFT = 4
/** What stands around a stretch may have moved away from it by so much: something was put in between. */
const FAR = 160
/** So much of what told an edge must still tell it. */
const EDGE_FLOOR = 0.4
/** Where an edge could be in two places of one stretch, one must have so much more to say for it. */
const EDGE_LEAD = 6
/** That all of it is as it was speaks for it like one more landmark. */
const WHOLE = 6

/**
 * The landmarks of the stretch `[from, to)`.
 * @param around where they begin, outward from each edge
 * @param inside how far they reach into the stretch
 */
export function marksOf(
  { codes }: Flat,
  from: number,
  to: number,
  around: readonly number[],
  inside: number,
): Landmark[] {
  const size = Math.min(SIZE, to - from)
  const [small, prints] = [printsOf(codes, size), printsOf(codes, SIZE)]
  const marks: Landmark[] = []
  const add = (edge: 'start' | 'end', at: number, of: Uint32Array, length: number) => {
    const print = of[(edge === 'start' ? from : to) + at]
    if (print !== undefined) marks.push({ edge, at, size: length, print })
  }
  for (let at = 0; at === 0 || (at < inside && at + SIZE <= to - from); at += SIZE) {
    add('start', at, small, size)
    add('end', -at - size, small, size)
  }
  for (const away of around) {
    if (from - away - SIZE >= 0) add('start', -away - SIZE, prints, SIZE)
    add('end', away, prints, SIZE)
  }
  return marks
}

/** The most that can speak for a stretch. */
export const fullScore = ({ marks, length }: Sought): number =>
  marks.reduce((sum, { size }) => sum + size, Math.min(WHOLE, length))

/** What may be the stretch, the likeliest first. */
export function candidatesOf({ codes }: Flat, { marks, bits, from, length, whole }: Sought): Candidate[] {
  const hits = hitsOf(codes, marks, bits)
  const [starts, ends] = [edgesOf('start', marks, hits), edgesOf('end', marks, hits)]
  const wholes = length > codes.length ? undefined : printsOf(codes, length)
  const found: Candidate[] = []
  const [least, most] = [Math.ceil(length / 2), Math.ceil(length * 1.5) + 8]
  let first = 0
  for (const start of starts) {
    while ((ends[first]?.at ?? Infinity) < start.at + least) first++
    for (let i = first; i < ends.length; i++) {
      const end = ends[i]
      if (!end || end.at > start.at + most) break
      const print = end.at - start.at === length ? wholes?.[start.at] : undefined
      const exact = print !== undefined && print >>> (32 - bits) === whole >>> (32 - bits)
      const score = start.score + end.score + (exact ? Math.min(WHOLE, length) : 0)
      found.push({ from: start.at, to: end.at, score, exact })
    }
  }
  const off = (one: Candidate) => Math.abs(one.to - one.from - length) * 1e6 + Math.abs(one.from - from)
  return found.sort((a, b) => b.score - a.score || off(a) - off(b))
}

/** The likeliest that is somewhere else. */
export const elsewhere = (all: readonly Candidate[], { from, to }: Candidate): Candidate | undefined =>
  all.find((one) => one.to <= from || one.from >= to)

/** Whether another stretch that overlaps it, with an edge clearly elsewhere, has nearly as much to say for it. */
export const isVague = (all: readonly Candidate[], { from, to, score }: Candidate): boolean =>
  all.some(
    (one) =>
      one.score > score - EDGE_LEAD &&
      one.to > from &&
      one.from < to &&
      Math.max(Math.abs(one.from - from), Math.abs(one.to - to)) > DRIFT,
  )

/** Where each landmark is seen, in order. */
function hitsOf(codes: Uint32Array, marks: readonly Landmark[], bits: number): number[][] {
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

/** Where an edge may be: right behind or before a landmark that touches it, and how much speaks for it. */
function edgesOf(edge: 'start' | 'end', marks: readonly Landmark[], hits: readonly number[][]) {
  const mine = marks.flatMap((mark, i) => (mark.edge === edge ? [{ ...mark, hits: hits[i] ?? [] }] : []))
  const touching = mine.filter(({ at, size }) => at === 0 || at + size === 0)
  const places = new Set(touching.flatMap((mark) => mark.hits.map((hit) => hit - mark.at)))
  const scored = [...places].map((at) => {
    const score = mine.reduce((sum, mark) => {
      const off = Math.abs(nearest(mark.hits, at + mark.at) - at - mark.at)
      const outside = edge === 'start' ? mark.at < 0 : mark.at >= 0
      if (off === 0) return sum + mark.size
      return sum + (off <= DRIFT ? mark.size - 1 : outside && off <= FAR ? mark.size / 2 : 0)
    }, 0)
    return { at, score }
  })
  const floor = mine.reduce((sum, { size }) => sum + size, 0) * EDGE_FLOOR
  return scored.filter(({ score }) => score >= floor).sort((a, b) => a.at - b.at)
}

/** The number of an ordered list that is nearest to another. */
function nearest(list: readonly number[], to: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < to) low = middle + 1
    else high = middle
  }
  const [before = -Infinity, after = Infinity] = [list[low - 1], list[low]]
  return to - before < after - to ? before : after
}
