import { inflateSync } from 'fflate'

/** No file of ours unpacks to more; what does is not ours. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Unpacks deflate-raw bytes to text, in the browser as in Node; an Error when damaged or far too large. By a library:
 * the browsers inside chat apps are older than DecompressionStream (Chromium 103, Safari 16.4).
 */
export function inflateText(bytes: Uint8Array): string {
  const unpacked = inflateSync(bytes)
  if (unpacked.length > MAX_BYTES) throw new Error('damaged: unpacks to too much')
  return new TextDecoder('utf-8', { fatal: true }).decode(unpacked)
}
