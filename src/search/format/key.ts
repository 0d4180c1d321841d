/**
 * Keys are numbers of up to 32 bits, shuffled so that frequent and rare ones spread evenly over the files; no two
 * numbers of `bits` bits share a key.
 */
export function shuffle(number: number, bits: number): number {
  const half = (bits + 1) >>> 1
  const all = bits === 32 ? -1 : (1 << bits) - 1
  let key = number ^ (number >>> half)
  key = Math.imul(key, 0x85ebca6b) & all
  key ^= key >>> half
  key = Math.imul(key, 0xc2b2ae35) & all
  return (key ^ (key >>> half)) >>> 0
}

/** The number whose key this is: {@link shuffle} undone, by the inverse factors modulo 2^32. */
export function unshuffle(key: number, bits: number): number {
  const half = (bits + 1) >>> 1
  const all = bits === 32 ? -1 : (1 << bits) - 1
  let number = key ^ (key >>> half)
  number = Math.imul(number, 0x7ed1b41d) & all
  number ^= number >>> half
  number = Math.imul(number, 0xa5cb9243) & all
  return (number ^ (number >>> half)) >>> 0
}

/** How a kind of lists lies in files: keys have `width` bits, the first `bits` of them are the file's number. */
export interface Spread {
  width: number
  bits: number
}

/** Which file holds a key. */
export const fileOf = (key: number, { width, bits }: Spread): number =>
  bits === 0 ? 0 : key >>> (width - bits)

/** What of a key the file's number does not say yet. */
export const restOf = (key: number, { width, bits }: Spread): number =>
  bits === 0 ? key : (key & (2 ** (width - bits) - 1)) >>> 0

/** The key of which {@link fileOf} and {@link restOf} are these. */
export const keyIn = (file: number, rest: number, { width, bits }: Spread): number =>
  bits === 0 ? rest : file * 2 ** (width - bits) + rest

/** A key of 32 bits for a text (a tag's name): not free of collisions, only spread evenly. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return shuffle(hash >>> 0, 32)
}
