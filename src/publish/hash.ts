import { createHash } from 'node:crypto'

/** A short hash of what a file holds or is made from: 96 bits, in hex. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => hashOfAll(parts)

/** The same of any number of parts: an archive has more files than a function takes arguments. */
export function hashOfAll(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 24)
}
