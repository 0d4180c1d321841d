import type { Landmark } from './anchor-marks.ts'
import { isStop, printsOf } from './anchor-text.ts'

/** Code points in a row that must agree before two texts are taken to agree there. */
const SEED = 4
/** So many must agree beyond a gap of which nothing is known, so that it is taken for a part of what is before it. */
const BEYOND = 4
/** What stands more often than this in an article says nothing of a place. */
const COMMON = 48
/** So many code points may have been put in, or left out, between two runs. */
const FAR = 400

/** Code points that follow one another in both texts. */
export interface Run {
  /** Where it begins in the old text, */
  old: number
  /** and in the new one. */
  now: number
  size: number
}

/** Runs in the order of both texts, and how much speaks for them: code points that agree, less what breaks cost. */
export interface Chain {
  runs: Run[]
  score: number
}

/**
 * All runs of two texts that are as long as can be; the old one counted from `start`.
 * @param old 0 where nothing is known of it: a run goes over that, if what follows agrees as far away as it was
 * @param seed how many in a row must agree
 */
export function runsOf(old: Uint32Array, start: number, now: Uint32Array, seed = SEED): Run[] {
  const places = new Map<number, number[]>()
  const [wanted, prints] = [printsOf(old, seed), printsOf(now, seed)]
  for (const [i, print] of wanted.entries()) if (!old.subarray(i, i + seed).includes(0)) places.set(print, [])
  for (const [j, print] of prints.entries()) places.get(print)?.push(j)
  /** By how far apart the texts are: up to where the last run goes. */
  const done = new Map<number, number>()
  const runs: Run[] = []
  for (const [i, print] of wanted.entries()) {
    const list = places.get(print) ?? []
    if (list.length > COMMON) continue
    for (const j of list) {
      if ((done.get(j - i) ?? 0) > i) continue
      const [before, after] = [reach(old, i - 1, now, j - 1, -1), reach(old, i, now, j, 1)]
      // Else other code points have the same print.
      if (after < seed) continue
      done.set(j - i, i + after)
      runs.push({ old: i - before - start, now: j - before, size: before + after })
    }
  }
  return runs
}

/** How far two texts agree from two places on, in one direction: up to a code point that is known. */
function reach(old: Uint32Array, i: number, now: Uint32Array, j: number, step: 1 | -1): number {
  let [far, beyond] = [0, BEYOND]
  for (let k = 0; ; k++) {
    const [was, is] = [old[i + k * step], now[j + k * step]]
    if (was === undefined || is === undefined || (was !== 0 && was !== is)) return far
    beyond = was === 0 ? 0 : beyond + 1
    if (beyond >= BEYOND) far = k + 1
  }
}

/**
 * The runs of a stretch of which only landmarks are known: those that are as far apart as they were, with what is between them.
 * @param hits where each landmark is seen
 * @param isExact whether all of the stretch stands at a place
 */
export function runsOfHits(
  marks: readonly Landmark[],
  hits: readonly (readonly number[])[],
  length: number,
  isExact: (at: number) => boolean,
): { runs: Run[]; ownIn: (run: Run) => Landmark[] } {
  const byShift = new Map<number, number[]>()
  for (const [i, { at }] of marks.entries())
    for (const hit of hits[i] ?? []) byShift.set(hit - at, [...(byShift.get(hit - at) ?? []), i])
  const runs: Run[] = []
  for (const [shift, list] of byShift) {
    const spans = list.flatMap((i) => {
      const mark = marks[i]
      return mark ? [{ i, old: mark.at, end: mark.at + mark.size }] : []
    })
    if (isExact(shift)) spans.push({ i: -1, old: 0, end: length })
    spans.sort((a, b) => a.old - b.old)
    let last: { i: number; old: number; end: number } | undefined
    for (const span of spans) {
      if (last && (span.old <= last.end || span.i - last.i <= SKIPPED + 1)) {
        last.end = Math.max(last.end, span.end)
        last.i = Math.max(last.i, span.i)
      } else {
        if (last) runs.push({ old: last.old, now: last.old + shift, size: last.end - last.old })
        last = { ...span }
      }
    }
    if (last) runs.push({ old: last.old, now: last.old + shift, size: last.end - last.old })
  }
  const ownIn = ({ old, now, size }: Run): Landmark[] =>
    (byShift.get(now - old) ?? []).flatMap((i) => {
      const mark = marks[i]
      return mark?.own && mark.at >= old && mark.at + mark.size <= old + size ? [mark] : []
    })
  return { runs, ownIn }
}
/** So many landmarks may be missing between two that are as far apart as they were. */
const SKIPPED = 3

/** What it costs to go on from one run with another: by what was put in or left out between them. */
function breakCost(old: number, now: number): number {
  const [shift, both] = [Math.abs(now - old), Math.min(old, now)]
  return (shift === 0 ? 0 : 1.5 + Math.min(24, shift * 0.1)) + Math.min(20, both * 0.15)
}

/** Code points that two runs have in common: their ends may be taken for either. */
const sharedBy = (one: Run, next: Run): number =>
  Math.max(0, one.old + one.size - next.old, one.now + one.size - next.now)

/** For each run, the runs before it that say most, one after the other in both texts: which is the last, and the score. */
function chained(runs: readonly Run[]): { score: number; last: number }[] {
  const most = FAR + runs.reduce((size, run) => Math.max(size, run.size), 0)
  const ways: { score: number; last: number }[] = []
  let first = 0
  for (const [k, run] of runs.entries()) {
    const way = { score: run.size, last: -1 }
    while ((runs[first]?.now ?? 0) + most < run.now) first++
    for (let i = first; i < k; i++) {
      const one = runs[i]
      if (!one || one.old >= run.old || one.now >= run.now) continue
      const shared = sharedBy(one, run)
      if (shared >= run.size || shared >= one.size) continue
      const [old, now] = [run.old + shared - one.old - one.size, run.now + shared - one.now - one.size]
      if (now > FAR || old > FAR) continue
      const score = (ways[i]?.score ?? 0) + run.size - shared - breakCost(old, now)
      if (score > way.score) Object.assign(way, { score, last: i })
    }
    ways.push(way)
  }
  return ways
}

const mirrored = ({ old, now, size }: Run): Run => ({ old: -old - size, now: -now - size, size })

/** The runs that say most, one after the other in both texts, of which one at least has some of the stretch. */
export function bestChain(codes: Uint32Array, all: readonly Run[], length: number): Chain | undefined {
  const runs = [...all].sort((a, b) => a.now - b.now || a.old - b.old)
  const back = runs.map(mirrored).reverse()
  const [before, after] = [chained(runs), chained(back)]
  let [best, score] = [-1, 0]
  for (const [k, run] of runs.entries()) {
    if (run.old >= length || run.old + run.size <= 0) continue
    const sum = (before[k]?.score ?? 0) + (after[runs.length - 1 - k]?.score ?? 0) - run.size
    if (best < 0 || sum > score) [best, score] = [k, sum]
  }
  if (best < 0) return undefined
  const at = (k: number) => runs.slice(k, k + 1).map((run) => ({ ...run }))
  const chain: Run[] = []
  for (let k = best; k >= 0; k = before[k]?.last ?? -1) chain.unshift(...at(k))
  for (let k = after[runs.length - 1 - best]?.last ?? -1; k >= 0; k = after[k]?.last ?? -1)
    chain.push(...at(runs.length - 1 - k))
  for (const [i, run] of chain.entries()) {
    const next = chain[i + 1]
    const shared = next ? sharedBy(run, next) : 0
    if (!next || shared === 0) continue
    // What both could have is parted where a sentence ends: whole sentences are put in and left out.
    const to = run.now + run.size
    let cut = to
    while (cut > to - shared && !isStop(codes[cut - 1]) && !isStop(codes[cut])) cut--
    const mine = cut > to - shared ? cut - (to - shared) : 0
    run.size -= shared - mine
    Object.assign(next, { old: next.old + mine, now: next.now + mine, size: next.size - mine })
  }
  return { runs: chain.filter(({ size }) => size > 0), score }
}
