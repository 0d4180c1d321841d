import { DRIFT, isOutside, isTouching, SIZE, type Edge, type Landmark, type Sought } from './anchor-marks.ts'

/** So much speaks for a place: by code points of landmarks that are where they were, a little away, or further off. */
const [HERE, NEAR, OFF] = [3, 2.5, 1]
/** What stands around a stretch may have moved away from it by so much: something was put in between. */
const FAR = 160
/** Of a stretch whose first or last words were taken out, the rest is found by a landmark within so much of it. */
const SNAPS = 1 / 3
/** What was put in between an edge and what stood beyond it is looked through so far. */
const LOOKS = 60

/** Where an edge of a stretch may be, and what speaks for it. */
export interface EdgePlace {
  at: number
  score: number
  /** How much of it by landmarks that stood nowhere else. */
  own: number
  /** Whether only what stands beyond it touches it: its own first or last words were corrected, or something was put in. */
  isOuter: boolean
}

const weightOf = (size: number, off: number, outside: boolean): number =>
  Math.min(1, size / SIZE) * (off === 0 ? HERE : off <= DRIFT ? NEAR : outside && off <= FAR ? OFF : 0)

/** The places where an edge may be, in order. */
export function edgePlaces(
  edge: Edge,
  sought: Sought,
  codes: Uint32Array,
  hits: readonly number[][],
): EdgePlace[] {
  const mine = sought.marks.flatMap((mark, i) => (mark.edge === edge ? [{ mark, hits: hits[i] ?? [] }] : []))
  const [inner, outer, cut] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const { mark, hits: seen } of mine)
    for (const hit of seen) {
      if (isTouching(mark)) (isOutside(mark) ? outer : inner).add(hit - mark.at)
      else if (!isOutside(mark) && sought.words) {
        const at = snapped(mark, hit, sought.words, codes)
        if (at !== undefined) cut.add(at)
      }
    }
  const inward = edge === 'start' ? 1 : -1
  // What was put in between the edge and what stood beyond it is no part of the stretch; what is left of an edge is none.
  const near = (list: ReadonlySet<number>, at: number, way: number) =>
    [...list].some((one) => (one - at) * way > 0 && (one - at) * way <= LOOKS)
  const places = new Set([
    ...inner,
    ...[...outer].filter((at) => !near(inner, at, inward)),
    ...[...cut].filter((at) => !near(inner, at, -inward) && !near(outer, at, -inward)),
  ])
  const scored = [...places].map((at) => {
    const place = { at, score: 0, own: 0, isOuter: outer.has(at) && !inner.has(at) }
    for (const { mark, hits: seen } of mine) {
      const off = Math.abs(nearest(seen, at + mark.at) - at - mark.at)
      const weight = weightOf(mark.size, off, isOutside(mark))
      place.score += weight
      if (mark.own && off <= DRIFT) place.own += weight
    }
    return place
  })
  return scored.sort((a, b) => a.at - b.at)
}

/**
 * The edge by a landmark further inside: as far out as the words still agree. Undefined where what does not agree may only
 * have been moved away.
 */
function snapped(
  { edge, at, size }: Landmark,
  hit: number,
  words: Uint32Array,
  codes: Uint32Array,
): number | undefined {
  const step = edge === 'start' ? -1 : 1
  let [inside, outside] = edge === 'start' ? [at, hit] : [words.length + at + size - 1, hit + size - 1]
  while (words[inside + step] !== undefined && words[inside + step] === codes[outside + step]) {
    inside += step
    outside += step
  }
  const missing = edge === 'start' ? words.subarray(0, inside) : words.subarray(inside + 1)
  if (missing.length > words.length * SNAPS || !isLetter(words[inside])) return undefined
  const beyond =
    edge === 'start'
      ? codes.subarray(Math.max(0, outside - LOOKS), outside)
      : codes.subarray(outside + 1, outside + 1 + LOOKS)
  const pairs = new Set(pairsOf(beyond))
  if (pairsOf(missing).some((pair) => pairs.has(pair))) return undefined
  const close = missing.length + DRIFT
  const next = edge === 'start' ? beyond.slice(-close) : beyond.slice(0, close)
  if (next.some((code) => missing.includes(code))) return undefined
  return edge === 'start' ? outside : outside + 1
}

/** Two code points that follow each other, as one number. */
const pairsOf = (codes: Uint32Array): number[] =>
  Array.from(codes.subarray(1), (code, i) => (codes[i] ?? 0) * 0x200000 + code)

const isLetter = (code = 0): boolean => /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))

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

/** The most that can speak for an edge. */
export const fullEdge = ({ marks }: Sought, edge: Edge): number =>
  marks.reduce((sum, mark) => sum + (mark.edge === edge ? weightOf(mark.size, 0, true) : 0), 0)
