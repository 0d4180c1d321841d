import type { Run } from './anchor-align.ts'
import { isEdge, isStop } from './anchor-text.ts'

/** Which landmarks in a run stood nowhere else in the article when the stretch was chosen. */
export type OwnIn = (run: Run) => readonly { at: number; size: number }[]

/** What makes runs parts of one sentence. */
export interface Sameness {
  ownIn: OwnIn
  /** So few code points may have been corrected, put in or left out between them. */
  slip: number
  /** Where what is known of the old text begins and ends; without it, only what has such landmarks is told. */
  limits?: readonly [from: number, to: number]
}

/** A piece of the old text; from Infinity on where there is none. */
export interface Span {
  from: number
  to: number
}

/** Runs between which there are only slips: what of it is surely not of a twin goes from the first to the last sentence that has such landmarks. */
export interface Part extends Span {
  runs: Run[]
  /** How many landmarks that stood nowhere else it has. */
  own: number
  /** The same with the whole sentences that stand beside it in one piece, as they did. */
  wide: Span
}
export const ownOf = (parts: readonly Part[]): number => parts.reduce((sum, { own }) => sum + own, 0)

/** So few code points of a sentence beside what is told may be others. */
const ALIKE = 1
/** So much of a sentence must be known that is known in part only. */
const MOST_OF = 20

/** The parts of a chain of runs.
 * @param now the new text
 */
export function partsOf(now: Uint32Array, chain: readonly Run[], { ownIn, slip, limits }: Sameness): Part[] {
  const hasStop = (from: number, to: number) => now.subarray(from, to).some((code) => isStop(code))
  const groups: Run[][] = []
  for (const run of chain) {
    const last = groups.at(-1)?.at(-1)
    const [gone, come] = last ? [run.old - last.old - last.size, run.now - last.now - last.size] : [0, 0]
    const isSlip = last && gone <= slip && come <= slip && !hasStop(last.now + last.size - 1, run.now)
    if (isSlip) groups.at(-1)?.push(run)
    else groups.push([run])
  }
  return groups.map((runs) => {
    const [first, last] = [runs[0]?.now ?? 0, runs.reduce((_, run) => run.now + run.size, 0)]
    let own = 0
    const told = { from: Infinity, to: -Infinity }
    for (const run of runs)
      for (const { at, size } of ownIn(run)) {
        own++
        // Of a landmark over two sentences nobody can tell which of them is no twin.
        let a = at + run.now - run.old
        let z = a + size
        if (hasStop(a, z - 1)) continue
        while (a > first && !isStop(now[a - 1])) a--
        while (z < last && !isStop(now[z - 1])) z++
        told.from = Math.min(told.from, a)
        told.to = Math.max(told.to, z)
      }
    const wide = own > 0 && limits ? widened(now, runs, told, limits) : told
    return { runs, own, ...inOld(runs, told), wide: inOld(runs, wide) }
  })
}

/** What is told with the whole sentences beside it, in the new text. Where nothing is, the article's own beginning or end tells. */
function widened(
  now: Uint32Array,
  runs: readonly Run[],
  { from, to }: Span,
  [opens, closes]: readonly [number, number],
): Span {
  const [head, tail] = [runs[0], runs.at(-1)]
  if (!head || !tail) return { from, to }
  const [first, last] = [head.now, tail.now + tail.size]
  let [a, z] = [from, to]
  if (a > z && isEdge(now[first])) for (a = first; isEdge(now[a]);) z = ++a
  else if (a > z && isEdge(now[last - 1])) for (z = last; isEdge(now[z - 1]);) a = --z
  if (a > z) return { from, to }
  const isAlike = (start: number, end: number) => slipsIn(runs, start, end) <= ALIKE
  for (let k = a - 1; k >= first && isAlike(k, a); k--) if (isStop(now[k - 1])) a = k
  for (let k = z + 1; k <= last && isAlike(z, k); k++) if (isStop(now[k - 1])) z = k
  if (head.old <= opens && a - first >= MOST_OF && isAlike(first, a)) a = first
  if (tail.old + tail.size >= closes && last - z >= MOST_OF && isAlike(z, last)) z = last
  return { from: a, to: z }
}

/** How many code points of a piece of the new text, inside some runs, are not in them. */
const slipsIn = (runs: readonly Run[], from: number, to: number): number =>
  runs.reduce((sum, run, i) => {
    const last = runs[i - 1]
    if (!last || run.now <= from || last.now + last.size >= to) return sum
    return sum + Math.max(run.now - last.now - last.size, run.old - last.old - last.size)
  }, 0)

/** A piece of the new text, inside some runs, in the old one. */
const inOld = (runs: readonly Run[], { from, to }: Span): Span =>
  from < to ? { from: oldOf(runs, from), to: oldOf(runs, to - 1) + 1 } : { from: Infinity, to: -Infinity }

/** Where a place of the new text, inside some runs, was in the old one. */
const oldOf = (runs: readonly Run[], now: number): number => {
  const run = runs.filter((one) => one.now <= now).at(-1) ?? runs[0]
  return run ? Math.min(now - run.now, run.size) + run.old : 0
}
