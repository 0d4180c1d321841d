import { hashOf } from '#domain/urls.ts'
import type { ReadJson } from './client.ts'

/** A reader that can sum up what it read. */
export interface SummingReader {
  read: ReadJson
  /** One sum of what the page at a path shows of these files, in whatever order; of all that was read if none are named. */
  sumOf: (path: string, files?: Iterable<string>) => string
  /** Forgets what was read. */
  forget: () => void
}

/**
 * A static page carries the sum of the data it was drawn from. The browser sums up what it reads for the same
 * page: only if both are the same does the script take the drawn page over. Layout of the JSON does not count, nor
 * does what surrounds the other articles of a page: a build leaves a page as it is when only that has changed.
 */
export function summing(read: ReadJson): SummingReader {
  const held = new Map<string, unknown>()
  const sums = new Map<string, string>()
  const sumOf = (file: string, n: number): string => {
    const isShared = file.includes('/context/')
    const key = isShared ? `${file} ${n}` : file
    const data = held.get(file)
    const sum = sums.get(key) ?? hashOf(JSON.stringify(isShared ? partOf(data, n) : data) ?? '')
    sums.set(key, sum)
    return key + sum
  }
  return {
    read: async (file, ...how) => {
      const data = await read(file, ...how)
      held.set(file, data)
      return data
    },
    sumOf: (path, files = held.keys()) => {
      const n = Number(path.split('/').pop())
      return hashOf(
        [...files]
          .sort()
          .map((file) => sumOf(file, n))
          .join(),
      )
    },
    forget: () => {
      held.clear()
      sums.clear()
    },
  }
}

/** Of what surrounds the articles of a page, what surrounds one. */
const partOf = (data: unknown, n: number): unknown =>
  typeof data === 'object' && data !== null && 'articles' in data && Array.isArray(data.articles)
    ? data.articles.find(
        (one: unknown) => typeof one === 'object' && one !== null && 'n' in one && one.n === n,
      )
    : data
