import { shuffle, unshuffle } from './key.ts'

/**
 * A pair of units so frequent that where it stands side by side is not listed, only in which articles: for a
 * longer phrase its neighbours say it. Plain data, in order of `a`, then `b`.
 */
export interface HeavyPair {
  a: number
  b: number
  /** How frequent it is (see {@link weightOf}): the more frequent, the shorter its rank as a neighbour. */
  weight: number
  /** Bytes of a file for where it stands with a mark or blank between; 0: that lies among the rare lists. */
  apart: number
}

/**
 * Three or more units so frequent that their list has files of its own: `first` is the index of the heavy list of all
 * but the last of them (a pair, or one of the level before), `c` the last.
 */
export interface HeavyGram {
  first: number
  c: number
  /** Of its articles and positions together. */
  bytes: number
}

/**
 * The lists of so many units (three at the first level) of which both the first and the last ones but one have a
 * heavy list: nothing else tells where heavy lists follow each other.
 */
export interface Level {
  /** They lie in 2^bits files of so many bytes as a mean; those with files of their own are in order. */
  bits: number
  bytes: number
  heavy: HeavyGram[]
}

/** More levels than this would save hardly anything. */
export const MOST_LEVELS = 6

export const GRAM_WIDTH = 32
/** The key of the list of three and more units. */
export const gramKey = (first: number, c: number): number => shuffle(((first << 16) | c) >>> 0, GRAM_WIDTH)

/** {@link gramKey} undone. */
export function gramOf(key: number): [first: number, c: number] {
  const both = unshuffle(key, GRAM_WIDTH)
  return [both >>> 16, both & 0xffff]
}

/** For each heavy list of a level its index, by key. */
export const indicesOf = ({ heavy }: Level): Map<number, number> =>
  new Map(heavy.map(({ first, c }, index) => [gramKey(first, c), index]))

/** From how many occurrences on a list has files of its own, so that it burdens no rarer one. */
export const heavyFrom = (large: boolean): number => (large ? 3000 : 1500)

/** Four steps for each doubling of `least`. */
export const weightOf = (count: number, least: number): number =>
  Math.max(0, Math.floor(4 * Math.log2(count / least)))

/**
 * The heavy pairs of a segment. A position of any other pair carries its **neighbours**: the rank of the heavy
 * pair that ends where it begins (× 65,536), and of the heavy pair that begins where it ends; 0 for none.
 */
export class Heavies {
  readonly pairs: readonly HeavyPair[]
  /** For each pair its rank (from 1, the most frequent) among those with the same second, the same first unit. */
  readonly ranksBefore: Uint16Array
  readonly ranksAfter: Uint16Array
  private readonly slots: Int32Array
  private readonly units: Uint32Array
  /** Whether a unit ends or begins any heavy pair. */
  private readonly ends = new Uint8Array(65_536)
  private readonly begins = new Uint8Array(65_536)

  constructor(pairs: readonly HeavyPair[]) {
    this.pairs = pairs
    const slots = 2 ** Math.ceil(Math.log2(4 * pairs.length + 1))
    this.slots = new Int32Array(slots)
    this.units = Uint32Array.from(pairs, ({ a, b }) => ((a << 16) | b) >>> 0)
    this.ranksBefore = new Uint16Array(pairs.length)
    this.ranksAfter = new Uint16Array(pairs.length)
    this.units.forEach((units, index) => {
      let slot = slotOf(units) & (slots - 1)
      while (this.slots[slot] !== 0) slot = (slot + 1) & (slots - 1)
      this.slots[slot] = index + 1
    })
    const order = Array.from(pairs.keys()).sort(
      (x, y) => (pairs[y]?.weight ?? 0) - (pairs[x]?.weight ?? 0) || x - y,
    )
    const [before, after] = [new Uint16Array(65_536), new Uint16Array(65_536)]
    for (const index of order) {
      const { a = 0, b = 0 } = pairs[index] ?? {}
      this.begins[a] = this.ends[b] = 1
      this.ranksBefore[index] = before[b] = (before[b] ?? 0) + 1
      this.ranksAfter[index] = after[a] = (after[a] ?? 0) + 1
    }
  }

  /** Which heavy pair two units are, or -1. */
  index(a: number, b: number): number {
    if (this.begins[a] === 0 || this.ends[b] === 0) return -1
    const units = ((a << 16) | b) >>> 0
    const mask = this.slots.length - 1
    for (let slot = slotOf(units) & mask; ; slot = (slot + 1) & mask) {
      const index = (this.slots[slot] ?? 0) - 1
      if (index < 0 || this.units[index] === units) return index
    }
  }

  /** Whether positions of a pair (a × 65,536 + b) say what heavy pair stands before (2) and after (1) them. */
  coded(units: number): number {
    return 2 * (this.ends[units >>> 16] ?? 0) + (this.begins[units & 0xffff] ?? 0)
  }

  /** The neighbours of a position, from the heavy pairs before and after it (-1: none). */
  neighbours(before: number, after: number): number {
    return (
      (before < 0 ? 0 : (this.ranksBefore[before] ?? 0) << 16) |
      (after < 0 ? 0 : (this.ranksAfter[after] ?? 0))
    )
  }
}

function slotOf(units: number): number {
  const hash = Math.imul(units, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}
