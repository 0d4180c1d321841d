import { shuffle, unshuffle } from './key.ts'

/**
 * The characters (UTF-16 units) that the texts of a segment are made of, ascending. Lists are about their ranks, from
 * 1 on: so keys of pairs need few bits, and a word with a character that is not among them is answered without a
 * request.
 */
export class Alphabet {
  readonly chars: readonly number[]
  /** Bits of a key. */
  readonly width: number
  private readonly half: number
  private readonly ranks = new Uint16Array(65_536)

  constructor(chars: readonly number[]) {
    this.chars = chars
    this.half = Math.max(1, Math.ceil(Math.log2(chars.length + 1)))
    this.width = 2 * this.half
    chars.forEach((char, i) => (this.ranks[char] = i + 1))
  }

  /** The rank of a character; 0 when it does not occur. */
  rank(char: number): number {
    return this.ranks[char] ?? 0
  }

  /** The key of two neighbouring units (ranks), or of one with `b` 0. */
  key(a: number, b: number): number {
    return shuffle((a << this.half) | b, this.width)
  }

  /** The units of a key, the first × 65,536 + the second; that is 0 in the key of one. */
  unitsOf(key: number): number {
    const units = unshuffle(key, this.width)
    return (((units >>> this.half) << 16) | (units & (2 ** this.half - 1))) >>> 0
  }
}
