import type { Run } from './anchor-align.ts'
import { isStop } from './anchor-text.ts'

/** Which landmarks in a run stood nowhere else in the article when the stretch was chosen. */
export type OwnIn = (run: Run) => readonly { at: number; size: number }[]

/** What makes runs parts of one sentence. */
export interface Sameness {
  ownIn: OwnIn
  /** So few code points may have been corrected, put in or left out between them. */
  slip: number
}

/** Runs between which there are only slips. */
export interface Part {
  runs: Run[]
  /** How many landmarks that stood nowhere else it has. */
  own: number
  /** What of it is surely not of a twin: from the first to the last sentence that has such landmarks. */
  from: number
  to: number
}
export const ownOf = (parts: readonly Part[]): number => parts.reduce((sum, { own }) => sum + own, 0)

/** The parts of a chain of runs.
 * @param now the new text
 */
export function partsOf(now: Uint32Array, chain: readonly Run[], { ownIn, slip }: Sameness): Part[] {
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
    const part = { runs, own: 0, from: Infinity, to: -Infinity }
    for (const run of runs)
      for (const { at, size } of ownIn(run)) {
        part.own++
        // Of a landmark over two sentences nobody can tell which of them is no twin.
        let a = at + run.now - run.old
        let z = a + size
        if (hasStop(a, z - 1)) continue
        while (a > first && !isStop(now[a - 1])) a--
        while (z < last && !isStop(now[z - 1])) z++
        part.from = Math.min(part.from, oldOf(runs, a))
        part.to = Math.max(part.to, oldOf(runs, z - 1) + 1)
      }
    return part
  })
}

/** Where a place of the new text, inside some runs, was in the old one. */
const oldOf = (runs: readonly Run[], now: number): number => {
  const run = runs.filter((one) => one.now <= now).at(-1) ?? runs[0]
  return run ? Math.min(now - run.now, run.size) + run.old : 0
}
