/*
 * Numbers in as few characters as any chat app passes on: letters of both cases and digits. Four of these have 23 bits.
 */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const [GROUP, GROUP_BITS] = [4, 23]

/** How many characters so many bits take. */
const charactersOf = (bits: number): number =>
  Math.floor(bits / GROUP_BITS) * GROUP + Math.ceil(((bits % GROUP_BITS) * GROUP) / GROUP_BITS)

/** How many bits so few characters of one group have. */
const bitsOf = (characters: number): number => Math.floor((characters * GROUP_BITS) / GROUP)

/** Writes numbers one after the other. */
export class BitWriter {
  readonly #bits: number[] = []

  /** @param bits how many lower bits of it, 31 at most */
  put(value: number, bits: number): void {
    for (let i = bits - 1; i >= 0; i--) this.#bits.push((value >>> i) & 1)
  }

  text(): string {
    let text = ''
    for (let at = 0; at < this.#bits.length; at += GROUP_BITS) {
      const group = this.#bits.slice(at, at + GROUP_BITS)
      const characters = charactersOf(group.length)
      let value = group.reduce((sum, bit) => sum * 2 + bit, 0) << (bitsOf(characters) - group.length)
      let part = ''
      for (let left = characters; left > 0; left--) {
        part = DIGITS.charAt(value % DIGITS.length) + part
        value = Math.floor(value / DIGITS.length)
      }
      text += part
    }
    return text
  }
}

/** Reads them again. */
export class BitReader {
  readonly #text: string
  readonly #bits: number[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
    for (let at = 0; at < text.length; at += GROUP) {
      const group = text.slice(at, at + GROUP)
      const value = Array.from(group).reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0)
      for (let i = bitsOf(group.length) - 1; i >= 0; i--) this.#bits.push((value >>> i) & 1)
    }
  }

  /** The next number; NaN where the text was cut. */
  take(bits: number): number {
    this.#at += bits
    if (this.#at > this.#bits.length) return NaN
    return this.#bits.slice(this.#at - bits, this.#at).reduce((sum, bit) => sum * 2 + bit, 0)
  }

  /** Whether there is nothing more, and nothing less. */
  isDone(): boolean {
    return charactersOf(this.#at) === this.#text.length
  }
}
