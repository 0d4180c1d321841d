/** FNV-1a over bytes, 32 bits. */
function checksum(bytes: Uint8Array, end: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
  return hash >>> 0
}

/** Adds the four bytes by which damage is noticed. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length + 4)
  out.set(bytes)
  new DataView(out.buffer).setUint32(bytes.length, checksum(bytes, bytes.length))
  return out
}

/** The bytes without their seal; an Error when they are not as written. */
export function unseal(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 4
  if (end < 0) throw new Error('damaged: too short')
  const sum = new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(0)
  if (sum !== checksum(bytes, end)) throw new Error('damaged: checksum differs')
  return bytes.subarray(0, end)
}

/** A running 52-bit hash of numbers and texts, for names that change with the content. */
export class Digest {
  private a = 0xdeadbeef
  private b = 0x41c6ce57

  add(value: number): void {
    this.a = Math.imul(this.a ^ value, 2654435761)
    this.a ^= this.a >>> 15
    this.b = Math.imul(this.b ^ value, 1597334677)
    this.b ^= this.b >>> 13
  }

  text(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i))
    this.add(text.length)
  }

  /** 13 hexadecimal digits. */
  hex(): string {
    return ((this.b >>> 12) * 2 ** 32 + (this.a >>> 0)).toString(16).padStart(13, '0')
  }
}
