import type { Model } from '../model/model.ts'
import { PAD, type Facts } from './facts.ts'
import { factsOf, type Sight } from './gather.ts'
import { LABELS } from './labels.ts'
import { labelSums, LANES, LOW, rowAt } from './rows.ts'
import { keyOf, lineOf } from './sums.ts'
import { GROUPS, ofRuns, RUNS, threeKinds } from './templates.ts'
import type { Weights } from './weights.ts'

/** Cells of `hashes` a character has: room for {@link RUNS}, and a power of two. */
const HASHES = 16

/** So many characters are scored at a time: what is needed on the way stays in the processor's cache. */
const BLOCK = 512

/** Where each group's sum stands, and what it is to be of: `GROUPS.length` a character. */
const lines = new Uint32Array(BLOCK * GROUPS.length)
const keys = new Float64Array(BLOCK * GROUPS.length)
/** The hashes of runs, and which of them weigh something. */
const hashes = new Uint32Array(BLOCK * HASHES)
const found = new Uint32Array(BLOCK * HASHES + 1)
/** What groups, and what characters and runs weigh: `LANES` a character. */
const groups = new Float64Array(BLOCK * LANES)
const runs = new Float64Array(BLOCK * LANES)

/**
 * What each label of each character weighs: `length × LABELS`. The same as the weights of all of {@link featuresOf}, added
 * up: those of groups as they are remembered, those of characters and runs one by one. In turns over a block of the text,
 * most without branches, for the processor then fetches from many places at a time, and to wait for them is most of the work.
 */
export function scoresOf(sight: Sight, model: Model, weights: Weights): Int32Array {
  const { length } = sight.text
  const facts = factsOf(sight, model)
  // One cell more: a character's numbers have room for a label that there is not.
  const scores = new Int32Array(length * LABELS + 1)
  for (let from = 0; from < length; from += BLOCK) {
    const count = Math.min(BLOCK, length - from)
    findGroups(facts, from + PAD, count)
    addGroups(facts, from + PAD, count, weights)
    addCharacters(facts, from + PAD, count, weights)
    addRuns(facts, from + PAD, count, weights)
    for (let i = 0; i < count; i += 1)
      for (let k = 0; k < LANES; k += 1)
        labelSums(groups[i * LANES + k] ?? 0, runs[i * LANES + k] ?? 0, scores, (from + i) * LABELS + 4 * k)
  }
  return scores.subarray(0, -1)
}

/** What each group of features looks at, and where what it weighs stands. */
function findGroups(facts: Facts, from: number, count: number): void {
  const { shapes, ends, begins, inside, wordBegins, wordEnds, wordInside } = facts
  const { names, quotes, rarity, own, left, right, ruled, kinds } = facts
  let at = 0
  const put = (group: number, low: number, high: number): void => {
    lines[at] = lineOf(group, low, high)
    keys[at] = keyOf(low, high)
    at += 1
  }
  for (let p = from; p < from + count; p += 1) {
    const s = shapes[p] ?? 0
    const e1 = ends[p - 1] ?? 0
    const b = begins[p] ?? 0
    const n0 = names[p] ?? 0
    const r = ruled[p] ?? 0
    const rare = rarity[p] ?? 0
    const around = wordInside[p] ?? 0
    put(0, (s << 16) | e1, (rare << 16) | ((own[p] ?? 0) << 8) | around)
    put(1, (e1 << 13) | b, ((inside[p] ?? 0) << 13) | (begins[p + 1] ?? 0))
    put(2, (n0 << 13) | e1, r)
    put(3, (n0 << 13) | (names[p - 1] ?? 0), names[p - 2] ?? 0)
    put(4, ((ruled[p - 1] ?? 0) << 16) | (r << 8) | (ruled[p + 1] ?? 0), quotes[p] ?? 0)
    const ending = ((wordEnds[p - 1] ?? 0) << 8) | (wordEnds[p] ?? 0)
    put(5, ending, ((wordBegins[p] ?? 0) << 8) | (wordBegins[p + 1] ?? 0))
    put(6, left[p] ?? 0, s)
    put(7, right[p] ?? 0, s)
    put(8, (rare << 16) | ((rarity[p - 1] ?? 0) << 8) | (rarity[p + 1] ?? 0), 0)
    put(9, (n0 << 13) | b, (rare << 8) | around)
    put(10, threeKinds(kinds, p - 2), threeKinds(kinds, p + 1))
  }
}

/** Adds up what the groups of features weigh. */
function addGroups(facts: Facts, from: number, count: number, weights: Weights): void {
  const all = weights.sums.lines
  for (let i = 0, k = 0; i < count; i += 1) {
    let w = 0
    let x = 0
    let y = 0
    let z = 0
    for (let group = 0; group < GROUPS.length; group += 1, k += 1) {
      const line = lines[k] ?? 0
      const key = keys[k] ?? 0
      if (all[line] !== key) weights.sums.write(group, line, key, facts, from + i, weights)
      w += all[line + 1] ?? 0
      x += all[line + 2] ?? 0
      y += all[line + 3] ?? 0
      z += all[line + 4] ?? 0
    }
    const at = i * LANES
    groups[at] = w
    groups[at + 1] = x
    groups[at + 2] = y
    groups[at + 3] = z
  }
}

/** Adds up what the characters weigh, each alone. */
function addCharacters({ codes }: Facts, from: number, count: number, weights: Weights): void {
  const { sums } = weights
  const { rows } = sums
  // The rows of the five characters at hand: each character is looked up once.
  let a = sums.rowsOf(codes[from - 2] ?? 0, weights)
  let b = sums.rowsOf(codes[from - 1] ?? 0, weights)
  let c = sums.rowsOf(codes[from] ?? 0, weights)
  let d = sums.rowsOf(codes[from + 1] ?? 0, weights)
  for (let i = 0; i < count; i += 1) {
    const e = sums.rowsOf(codes[from + i + 2] ?? 0, weights)
    const at = i * LANES
    for (let k = 0; k < LANES; k += 1)
      runs[at + k] =
        (rows[a + k] ?? 0) +
        (rows[b + LANES + k] ?? 0) +
        (rows[c + 2 * LANES + k] ?? 0) +
        (rows[d + 3 * LANES + k] ?? 0) +
        (rows[e + 4 * LANES + k] ?? 0)
    a = b
    b = c
    c = d
    d = e
  }
}

/** Adds what characters and words weigh, each with those beside it. */
function addRuns(facts: Facts, from: number, count: number, { bits, before, rows }: Weights): void {
  for (let i = 0; i < count; i += 1) ofRuns(hashes, i * HASHES, facts, from + i)
  let n = 0
  for (let i = 0; i < count; i += 1)
    for (let k = i * HASHES, end = k + RUNS.length; k < end; k += 1) {
      const hash = (hashes[k] ?? 0) & LOW
      found[n] = k
      n += ((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1
    }
  for (let m = 0; m < n; m += 1) {
    const k = found[m] ?? 0
    const row = rowAt(hashes[k] ?? 0, bits, before)
    const at = (k >>> 4) * LANES
    runs[at] = (runs[at] ?? 0) + (rows[row] ?? 0)
    runs[at + 1] = (runs[at + 1] ?? 0) + (rows[row + 1] ?? 0)
    runs[at + 2] = (runs[at + 2] ?? 0) + (rows[row + 2] ?? 0)
    runs[at + 3] = (runs[at + 3] ?? 0) + (rows[row + 3] ?? 0)
  }
}
