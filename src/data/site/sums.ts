import { hashOf } from '#domain/urls.ts'
import type { ReadJson } from './client.ts'

/** A reader that remembers a sum of each file it read. */
export interface SummingReader {
  read: ReadJson
  /** One sum of these files, in whatever order; of everything that was read if none are named. */
  sumOf: (paths?: Iterable<string>) => string
  /** Forgets what was read. */
  forget: () => void
}

/**
 * A static page carries the sum of the data it was drawn from. The browser sums up what it reads for the same
 * page: only if both are the same does the script take the drawn page over. Layout of the JSON does not count.
 */
export function summing(read: ReadJson): SummingReader {
  const sums = new Map<string, string>()
  return {
    read: async (path, signal) => {
      const data = await read(path, signal)
      sums.set(path, hashOf(JSON.stringify(data)))
      return data
    },
    sumOf: (paths = sums.keys()) =>
      hashOf(
        [...paths]
          .sort()
          .map((path) => path + sums.get(path))
          .join(),
      ),
    forget: () => sums.clear(),
  }
}
