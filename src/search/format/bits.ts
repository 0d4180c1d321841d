/** A quotient this long is written as an escape and the plain number, so that no outlier costs much. */
const ESCAPE = 32

/** Writes numbers bit by bit, highest bit first. */
export class BitWriter {
  private bytes = new Uint8Array(1024)
  private length = 0
  private pending = 0
  private used = 0

  /** The lowest `count` bits (0–32) of a number. */
  write(value: number, count: number): void {
    if (count > 16) {
      this.write(value >>> 16, count - 16)
      this.write(value & 0xffff, 16)
      return
    }
    this.pending = (this.pending << count) | (value & ((1 << count) - 1))
    this.used += count
    while (this.used >= 8) {
      this.used -= 8
      if (this.length === this.bytes.length) this.grow()
      this.bytes[this.length++] = this.pending >>> this.used
    }
    this.pending &= (1 << this.used) - 1
  }

  /** A number from 1 (Elias gamma): short when small. */
  gamma(value: number): void {
    const more = 31 - Math.clz32(value)
    this.write(0, more)
    this.write(value, more + 1)
  }

  /** A number from 0 (Rice): shortest when about 2^k. */
  rice(value: number, k: number): void {
    let quotient = value >>> k
    if (quotient >= ESCAPE) {
      this.write(0xffffffff, 32)
      this.write(value, 32)
      return
    }
    for (; quotient >= 16; quotient -= 16) this.write(0xffff, 16)
    this.write(((1 << quotient) - 1) << 1, quotient + 1)
    this.write(value, k)
  }

  /** Numbers of any size together with the parameter that suits them. */
  riceAll(values: readonly number[]): void {
    const k = riceFor(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))
    this.write(k, 5)
    for (const value of values) this.rice(value, k)
  }

  /** Fills the last byte, hands the bytes over and starts anew. */
  take(): Uint8Array<ArrayBuffer> {
    if (this.used > 0) this.write(0, 8 - this.used)
    const out = this.bytes.slice(0, this.length)
    this.length = 0
    return out
  }

  private grow(): void {
    const more = new Uint8Array(this.bytes.length * 2)
    more.set(this.bytes)
    this.bytes = more
  }
}

/** Reads what {@link BitWriter} wrote; a RangeError when the bytes end too early. */
export class BitReader {
  private readonly view: DataView
  private at = 0
  private readonly end: number

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    if (start > end || end > bytes.length) throw new RangeError('bytes end too early')
    const padded = new Uint8Array(end - start + 8)
    padded.set(bytes.subarray(start, end))
    this.view = new DataView(padded.buffer)
    this.end = (end - start) * 8
  }

  private peek(): number {
    const byte = this.at >>> 3
    const shift = this.at & 7
    const high = this.view.getUint32(byte)
    return shift === 0 ? high : ((high << shift) | (this.view.getUint8(byte + 4) >>> (8 - shift))) >>> 0
  }

  private skip(count: number): void {
    this.at += count
    if (this.at > this.end) throw new RangeError('bytes end too early')
  }

  /** `count` bits (0–32). */
  read(count: number): number {
    if (count === 0) return 0
    const value = this.peek() >>> (32 - count)
    this.skip(count)
    return value
  }

  gamma(): number {
    const more = Math.clz32(this.peek())
    if (more > 31) throw new RangeError('no such number')
    this.skip(more)
    return this.read(more + 1)
  }

  rice(k: number): number {
    const quotient = Math.clz32(~this.peek())
    if (quotient >= ESCAPE) {
      this.skip(ESCAPE)
      return this.read(32)
    }
    this.skip(quotient + 1)
    return ((quotient << k) | this.read(k)) >>> 0
  }

  riceAll(count: number): number[] {
    const k = this.read(5)
    return Array.from({ length: this.count(count) }, () => this.rice(k))
  }

  /** A count read from a file, refused when the file could not hold so many. */
  count(value: number): number {
    if (value > this.end - this.at) throw new RangeError('count too large')
    return value
  }
}

/** The Rice parameter for numbers of this mean. */
export const riceFor = (mean: number): number => Math.max(0, Math.min(24, Math.floor(Math.log2(mean * 0.69))))
