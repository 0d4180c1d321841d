import { Inflate } from 'fflate'

/** No file of ours unpacks to more; what does is not ours. */
const MAX_BYTES = 64 * 1024 * 1024
/** So much is unpacked at once: a thousandfold at most, so that what is too much never comes to be. */
const STEP = 4096

/**
 * Unpacks deflate-raw bytes to text, in the browser as in Node; an Error when damaged or far too large. By a library:
 * the browsers inside chat apps are older than DecompressionStream (Chromium 103, Safari 16.4).
 */
export function inflateText(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, size] = ['', 0]
  const inflate = new Inflate((part, isLast) => {
    size += part.length
    if (size > MAX_BYTES) throw new Error('unpacks to too much')
    text += decoder.decode(part, { stream: !isLast })
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (cause) {
    throw new Error(`damaged: ${cause instanceof Error ? cause.message : ''}`, { cause })
  }
  return text
}
