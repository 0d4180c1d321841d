/** A source of numbers that gives the same ones for the same seed (mulberry32, public domain). */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** 32 bits, as a whole number from 0 on. */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }

  /** A number from 0 on, below 1. */
  next(): number {
    return this.bits() / 0x1_0000_0000
  }

  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  one<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const item = list[this.below(list.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}
