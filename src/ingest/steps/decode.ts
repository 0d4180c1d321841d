import { say } from '../texts/said.ts'
import { PageTextError } from './page-text-error.ts'

/**
 * Bytes → text. UTF-8 where the bytes are valid UTF-8 (with or without a mark), UTF-16 where a mark says so,
 * else GB18030, which contains GBK and GB 2312 and is what older Chinese systems write.
 * Source: WHATWG Encoding §10.2. Throws where the bytes are none of these.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be', bytes)
  try {
    return read('utf-8', bytes)
  } catch {
    return readGb(bytes)
  }
}

const read = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes)

function readGb(bytes: Uint8Array): string {
  try {
    return read('gb18030', bytes)
  } catch (cause) {
    throw new PageTextError(0, say('not-text'), { cause })
  }
}
