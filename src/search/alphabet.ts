import { shuffle, unshuffle } from './key.ts'

/**
 * The units (UTF-16) that the texts of a segment are made of, ascending. Keys of pairs are made from their ranks:
 * so they need few bits, and a word with a unit that is not among them is answered without a request.
 */
export class Alphabet {
  readonly units: readonly number[]
  /** Bits of a key. */
  readonly width: number
  private readonly half: number
  private readonly ranks = new Uint16Array(65_536)

  constructor(units: readonly number[]) {
    this.units = units
    this.half = Math.max(1, Math.ceil(Math.log2(units.length + 1)))
    this.width = 2 * this.half
    units.forEach((unit, i) => (this.ranks[unit] = i + 1))
  }

  has(unit: number): boolean {
    return this.ranks[unit] !== 0
  }

  /** The key of two neighbouring units, or of one with `b` 0. */
  key(a: number, b: number): number {
    return shuffle(((this.ranks[a] ?? 0) << this.half) | (this.ranks[b] ?? 0), this.width)
  }

  /** The units of a key, the first × 65,536 + the second; that is 0 in the key of one. */
  unitsOf(key: number): number {
    const ranks = unshuffle(key, this.width)
    const a = this.units[(ranks >>> this.half) - 1] ?? 0
    const b = this.units[(ranks & (2 ** this.half - 1)) - 1] ?? 0
    return ((a << 16) | b) >>> 0
  }
}
