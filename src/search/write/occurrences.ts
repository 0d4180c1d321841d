import { PARTS } from '../format/doc.ts'
import { fileOf, restOf, type Spread } from '../format/key.ts'

/** Set in a section for a single unit: its list has articles only. */
export const SINGLE = 2 * PARTS
/** Sections (see `Posting`), with and without {@link SINGLE}. */
export const SECTIONS = 2 * SINGLE

/** What is told of an occurrence; `neighbours` as in `Heavies`. */
export type Visitor = (
  key: number,
  section: number,
  doc: number,
  position: number,
  neighbours: number,
) => void
/** Keys from `low` (included) to `high` (not). */
export interface KeyRange {
  low: number
  high: number
}
export const ALL_KEYS: KeyRange = { low: 0, high: 2 ** 32 }
/** Tells all occurrences of these keys to a visitor, in order of articles and positions; always the same. */
export type Walk = (seen: Visitor, keys: KeyRange) => void

/** How many occurrences there are, by the first `bits` bits of their keys. */
export interface Bins extends Spread {
  counts: Uint32Array
}

/** Bins for about so many occurrences: a few each, and small enough for a processor's cache while they are. */
export function emptyBins(width: number, occurrences: number): Bins {
  const bits = Math.min(width, Math.max(12, Math.min(22, Math.floor(Math.log2(occurrences + 1)) - 2)))
  return { width, bits, counts: new Uint32Array(2 ** bits) }
}

/** The bins of keys with these numbers of occurrences. */
export function binsOf(keys: ReadonlyMap<number, number>, width: number): Bins {
  let sum = 0
  for (const count of keys.values()) sum += count
  const bins = emptyBins(width, sum)
  const { counts } = bins
  for (const [key, count] of keys) counts[fileOf(key, bins)] = (counts[fileOf(key, bins)] ?? 0) + count
  return bins
}

/** Numbers in a row of {@link Occurrences}. */
export const ROW = 3

/** Occurrences of some files in order: of the file, the key, the section, as told. */
export interface Occurrences {
  /** The rest of the key × {@link SECTIONS} + the section. */
  groups: Uint32Array | Float64Array
  /** For each its article, position and neighbours, side by side: they are written in any order, and lie in one cache line. */
  rows: Uint32Array
  /** Where each file begins, from the file `first` on; one more than there are files. */
  starts: number[]
  first: number
}

/** A file's occurrences are first dealt into up to 2^7 bins, so that few are left to sort in each. */
const FINER = 7
/** Up to here a bin is sorted by insertion. */
const FEW = 40

/**
 * Gathers occurrences for as many files as hold `most`, then for the next, and so on: they are told once for each
 * such group.
 */
export function* occurrencesOf(
  walk: Walk,
  spread: Spread,
  known: Bins,
  most: number,
): Generator<Occurrences> {
  const { width, bits } = spread
  const finer = { width, bits: Math.max(bits, Math.min(known.bits, bits + FINER)) }
  const perFile = 2 ** (finer.bits - bits)
  const counts = new Uint32Array(2 ** finer.bits)
  const narrower = known.bits - finer.bits
  known.counts.forEach((count, bin) => {
    counts[bin >>> narrower] = (counts[bin >>> narrower] ?? 0) + count
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
    const bins = counts.subarray(first * perFile, last * perFile)
    yield gather(walk, { spread, finer, bins, first, last, starts, total })
    first = last
  }
}

interface Group {
  spread: Spread
  finer: Spread
  /** How many occurrences each bin of these files has. */
  bins: Uint32Array
  first: number
  last: number
  starts: number[]
  total: number
}

function gather(walk: Walk, { spread, finer, bins, first, last, starts, total }: Group): Occurrences {
  const small = spread.width - spread.bits + Math.log2(SECTIONS) <= 32
  const found = {
    groups: small ? new Uint32Array(total) : new Float64Array(total),
    rows: new Uint32Array(ROW * total),
    starts,
    first,
  }
  const { groups, rows } = found
  let sum = 0
  const next = bins.map((count) => {
    const start = sum
    sum += count
    return start
  })
  const low = first * 2 ** (finer.bits - spread.bits)
  const size = 2 ** (spread.width - spread.bits)
  walk(
    (key, section, doc, position, beside) => {
      const bin = fileOf(key, finer) - low
      const at = next[bin] ?? 0
      next[bin] = at + 1
      groups[at] = restOf(key, spread) * SECTIONS + section
      rows[ROW * at] = doc
      rows[ROW * at + 1] = position
      rows[ROW * at + 2] = beside
    },
    { low: first * size, high: last * size },
  )
  const most = bins.reduce((a, b) => Math.max(a, b), 0)
  const sorter = new Sorter(found, most)
  let start = 0
  for (const count of bins) {
    sorter.sort(start, start + count)
    start += count
  }
  return found
}

/** Sorts stretches of occurrences by group, those of one group staying in order. */
class Sorter {
  private readonly found: Occurrences
  private readonly order: Uint32Array
  private readonly whole: Float64Array
  private readonly part: Uint32Array

  constructor(found: Occurrences, most: number) {
    this.found = found
    this.order = new Uint32Array(most)
    this.whole = new Float64Array(most)
    this.part = new Uint32Array(ROW * most)
  }

  sort(start: number, end: number): void {
    const { groups, rows } = this.found
    let sorted = true
    for (let i = start + 1; i < end && sorted; i++) sorted = (groups[i - 1] ?? 0) <= (groups[i] ?? 0)
    if (sorted) return
    const count = end - start
    if (count > FEW) this.many(start, count)
    else this.few(start, count)
    for (let i = 0; i < count; i++) this.whole[i] = groups[this.order[i] ?? 0] ?? 0
    groups.set(this.whole.subarray(0, count), start)
    for (let i = 0; i < count; i++) {
      const from = ROW * (this.order[i] ?? 0)
      for (let field = 0; field < ROW; field++) this.part[ROW * i + field] = rows[from + field] ?? 0
    }
    rows.set(this.part.subarray(0, ROW * count), ROW * start)
  }

  private many(start: number, count: number): void {
    const { groups } = this.found
    const keys = this.whole.subarray(0, count)
    // A bin's groups lie near each other: less the least of them they leave room for the order of arrival.
    let least = Infinity
    for (let i = 0; i < count; i++) least = Math.min(least, groups[start + i] ?? 0)
    for (let i = 0; i < count; i++) keys[i] = ((groups[start + i] ?? 0) - least) * count + i
    keys.sort()
    for (let i = 0; i < count; i++) this.order[i] = start + ((keys[i] ?? 0) % count)
  }

  private few(start: number, count: number): void {
    const { groups } = this.found
    for (let i = 0; i < count; i++) {
      const group = groups[start + i] ?? 0
      let j = i
      while (j > 0 && (groups[this.order[j - 1] ?? 0] ?? 0) > group) {
        this.order[j] = this.order[j - 1] ?? 0
        j--
      }
      this.order[j] = start + i
    }
  }
}
