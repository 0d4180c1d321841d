import { Inflate } from 'fflate'

/** No file of ours unpacks to more; what does is not ours. */
const MAX_BYTES = 64 * 1024 * 1024
/** So much is unpacked at once: a thousandfold at most, so that what is too much never comes to be. */
const STEP = 4096

/**
 * Unpacks deflate-raw bytes, in the browser as in Node; an Error when damaged or far too large. By a library: the
 * browsers inside chat apps are older than DecompressionStream (Chromium 103, Safari 16.4).
 */
export function inflate(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  const size = unpack(bytes, (part) => parts.push(part))
  const unpacked = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    unpacked.set(part, at)
    at += part.length
  }
  return unpacked
}

/** Unpacks a text in UTF-8. */
export function inflateText(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  unpack(bytes, (part, isLast) => (text += decoder.decode(part, { stream: !isLast })))
  return text
}

/** Hands on piece after piece. @returns the bytes of all */
function unpack(bytes: Uint8Array, take: (part: Uint8Array, isLast: boolean) => void): number {
  let size = 0
  const stream = new Inflate((part, isLast) => {
    size += part.length
    if (size > MAX_BYTES) throw new Error('unpacks to too much')
    take(part, isLast)
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (cause) {
    throw new Error(`damaged: ${cause instanceof Error ? cause.message : ''}`, { cause })
  }
  return size
}
