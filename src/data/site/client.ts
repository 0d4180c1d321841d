import { QueryClient } from '@tanstack/react-query'
import { DataError } from '#domain/parse.ts'
import type { Problem, ProblemCode } from '#domain/problem.ts'
import { ANSWER_MS, WHOLE_MS, timeLimit } from '../limit.ts'
import { isPageFile, readPageData } from './page-data.ts'

/**
 * Reads a JSON file of the site, or the data inside a page, by its path from the base folder; throws a
 * {@link DataError}. `cache` is fetch's: 'no-store' asks the site itself, past the worker and what is kept.
 */
export type ReadJson = (path: string, signal?: AbortSignal, cache?: RequestCache) => Promise<unknown>

/** What loaders ask: a query client, or what notes for one what was asked. */
export type QueryReader = Pick<QueryClient, 'ensureQueryData'>

const readers = new WeakMap<QueryClient, ReadJson>()

/**
 * A query client that reads through `read`: fetch in a browser, the built files while prerendering, literals in
 * tests. Data of a static site is fresh for the length of a visit, so nothing is fetched twice.
 */
export function createClient(read: ReadJson): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        // Without a network a reader is told so; a query that waits for one would have no end.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isTransient(error),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  })
  readers.set(client, read)
  return client
}

/** Reads a file through the client's own transport. */
export function readJson(client: QueryClient, ...asked: Parameters<ReadJson>): Promise<unknown> {
  const read = readers.get(client)
  if (!read) throw new Error('this query client was not made by createClient')
  return read(...asked)
}

/** No answer at all, or a server that may answer the next time: worth another try. */
export class UnreachableError extends DataError {}
/** The server says that there is no such file. */
export class MissingError extends DataError {}

const isTransient = (error: unknown) => error instanceof UnreachableError

/** JSON larger than this is not read: 24 MB is a hundred times the largest real page. */
const MAX_BYTES = 24_000_000

/** What cost the whole of a file. */
export const faultOf = (file: string, code: ProblemCode, found?: string): Problem => ({
  file,
  place: '',
  code,
  lost: 'file',
  ...(found !== undefined && { found }),
})

/**
 * The browser's transport: the only fetch() of JSON. `base` is the site's folder, with both slashes. What cannot be read may be
 * broken in the browser's memory alone, which holds for good a file that was cut and put together wrongly: it is asked for once more, past it.
 */
export function fetchJson(base: string): ReadJson {
  const read: ReadJson = async (path, signal, cache = 'default') => {
    const fail = (code: ProblemCode, found?: string) => faultOf(path, code, found)
    // A folder's address is answered without a redirect everywhere, its index.html is not.
    const url =
      base +
      path
        .replace(/index\.html$/, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
    const limit = timeLimit(signal)
    try {
      limit.within(ANSWER_MS)
      const response = await fetch(url, { cache, credentials: 'same-origin', signal: limit.signal })
      limit.within(WHOLE_MS)
      if (response.status === 404 || response.status === 410) throw new MissingError(fail('gone'))
      if (!response.ok) throw new UnreachableError(fail('status', String(response.status)))
      const tooLarge = (size: number) => {
        if (size > MAX_BYTES) throw new DataError(fail('large'))
      }
      tooLarge(Number(response.headers.get('content-length')))
      const text = await response.text()
      // What came packed, or without a word of its size.
      tooLarge(text.length)
      return isPageFile(path) ? readPageData(text) : JSON.parse(text)
    } catch (cause) {
      if (signal?.aborted || cause instanceof DataError) throw cause
      if (cause instanceof SyntaxError) {
        if (cache === 'default') return await read(path, signal, 'reload')
        throw new DataError(fail('json'), { cause })
      }
      // Also when the connection broke in the middle of the file: the next try may bring it whole.
      throw new UnreachableError(fail('silent'), { cause })
    } finally {
      limit.end()
    }
  }
  return read
}

/** Whether the site's server answers for this address now, with whatever page. */
export async function isReachable(url: string, signal?: AbortSignal): Promise<boolean> {
  const limit = timeLimit(signal)
  limit.within(ANSWER_MS)
  try {
    return (await fetch(url, { method: 'HEAD', cache: 'no-store', signal: limit.signal })).status < 500
  } catch {
    return false
  } finally {
    limit.end()
  }
}
