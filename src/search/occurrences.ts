import { SINGLE, type Visitor } from './collect.ts'
import { fileOf, restOf } from './key.ts'

/** Tells all occurrences to a visitor, in order; always the same. */
export type Walk = (seen: Visitor) => void

/** Occurrences of some files, each with its group (rest of the key × 8 + section), article, position, neighbours. */
export interface Occurrences {
  groups: Float64Array
  single: Uint8Array
  docs: Uint32Array
  positions: Uint32Array
  neighbours: Uint32Array
  /** Their indices by file, group, order of arrival. */
  order: Uint32Array
  /** Where each file begins in `order`, from the first file on; one more than there are files. */
  starts: number[]
  first: number
}

/** A file's occurrences are first dealt into 2^7 bins, so that few are left to sort in each. */
const FINER = 7
const FINEST = 24
/** Up to here a bin is sorted by insertion. */
const FEW = 40

/**
 * Gathers occurrences for as many of its 2^bits files as hold `most`, then for the next, and so
 * on: they are told once for counting and once for each such group.
 */
export function* occurrencesOf(walk: Walk, bits: number, most: number): Generator<Occurrences> {
  const finer = Math.max(bits, Math.min(bits + FINER, FINEST))
  const perFile = 2 ** (finer - bits)
  const counts = new Uint32Array(2 ** finer)
  walk((key) => {
    const bin = fileOf(key, finer)
    counts[bin] = (counts[bin] ?? 0) + 1
  })
  const sizes = Array.from({ length: 2 ** bits }, (_, file) =>
    counts.subarray(file * perFile, (file + 1) * perFile).reduce((sum, count) => sum + count, 0),
  )
  for (let first = 0; first < sizes.length;) {
    let last = first
    const starts = [0]
    let total = 0
    while (last < sizes.length && (last === first || total + (sizes[last] ?? 0) <= most)) {
      total += sizes[last++] ?? 0
      starts.push(total)
    }
    const bins = Uint32Array.from(counts.subarray(first * perFile, last * perFile))
    yield gather(walk, bits, finer, bins, { first, last, starts, total })
    first = last
  }
}

function gather(
  walk: Walk,
  bits: number,
  finer: number,
  bins: Uint32Array,
  { first, last, starts, total }: { first: number; last: number; starts: number[]; total: number },
): Occurrences {
  const groups = new Float64Array(total)
  const single = new Uint8Array(total)
  const docs = new Uint32Array(total)
  const positions = new Uint32Array(total)
  const neighbours = new Uint32Array(total)
  let sum = 0
  const next = bins.map((count) => {
    const start = sum
    sum += count
    return start
  })
  const low = first * 2 ** (finer - bits)
  walk((key, section, doc, position, beside) => {
    const file = fileOf(key, bits)
    if (file < first || file >= last) return
    const bin = fileOf(key, finer) - low
    const at = next[bin] ?? 0
    next[bin] = at + 1
    groups[at] = restOf(key, bits) * SINGLE + (section % SINGLE)
    single[at] = section >= SINGLE ? 1 : 0
    docs[at] = doc
    positions[at] = position
    neighbours[at] = beside
  })
  const order = Uint32Array.from(groups.keys())
  let start = 0
  for (const count of bins) {
    sortBin(order, groups, start, start + count)
    start += count
  }
  return { groups, single, docs, positions, neighbours, order, starts, first }
}

/** Sorts `order[start … end)` (still the plain indices) by group; equal ones keep their order. */
function sortBin(order: Uint32Array, groups: Float64Array, start: number, end: number): void {
  const count = end - start
  if (count > FEW) {
    const keys = new Float64Array(count)
    for (let i = 0; i < count; i++) keys[i] = (groups[start + i] ?? 0) * count + i
    keys.sort()
    for (let i = 0; i < count; i++) order[start + i] = start + ((keys[i] ?? 0) % count)
    return
  }
  for (let i = start + 1; i < end; i++) {
    const group = groups[i] ?? 0
    let j = i
    while (j > start && (groups[order[j - 1] ?? 0] ?? 0) > group) {
      order[j] = order[j - 1] ?? 0
      j--
    }
    order[j] = i
  }
}
