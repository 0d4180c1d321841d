import { inflateSync } from 'fflate'

/** No file of ours unpacks to more; what does is not ours. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Unpacks deflate-raw bytes, in the browser as in Node; an Error when damaged or far too large. By a library: the
 * browsers inside chat apps are older than DecompressionStream (Chromium 103, Safari 16.4).
 */
export function inflate(bytes: Uint8Array): Uint8Array {
  const unpacked = inflateSync(bytes)
  if (unpacked.length > MAX_BYTES) throw new Error('damaged: unpacks to too much')
  return unpacked
}

/** Unpacks a text in UTF-8. */
export const inflateText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(inflate(bytes))
