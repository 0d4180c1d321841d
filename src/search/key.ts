/**
 * The key of two neighbouring units (or of one, with `b` 0): a bijection of 32 bits, so that different pairs
 * never share a key, while frequent and rare pairs spread evenly over the files.
 */
export function keyOf(a: number, b: number): number {
  let key = (a << 16) | b
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35)
  return (key ^ (key >>> 16)) >>> 0
}

/** The two units of a key: {@link keyOf} undone. */
export function unitsOf(key: number): [a: number, b: number] {
  let units = Math.imul(key ^ (key >>> 16), 0x7ed1b41d)
  units = Math.imul(units ^ (units >>> 13) ^ (units >>> 26), 0xa5cb9243)
  units ^= units >>> 16
  return [units >>> 16, units & 0xffff]
}

/** Which of 2^bits files holds a key. */
export const fileOf = (key: number, bits: number): number => (bits === 0 ? 0 : key >>> (32 - bits))

/** What of a key the file's number does not say yet. */
export const restOf = (key: number, bits: number): number => (bits === 0 ? key : (key << bits) >>> bits)

/** The key of which {@link fileOf} and {@link restOf} are these. */
export const keyIn = (file: number, rest: number, bits: number): number =>
  bits === 0 ? rest : ((file << (32 - bits)) | rest) >>> 0

/** A key for a text (a tag's name): not free of collisions, only spread evenly. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return keyOf(hash >>> 16, hash & 0xffff)
}
