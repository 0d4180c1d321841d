import { QueryClient } from '@tanstack/react-query'
import { DataError } from '#domain/parse.ts'
import type { Problem, ProblemCode } from '#domain/problem.ts'
import { isPageFile, readPageData } from './page-data.ts'

/**
 * Reads a JSON file of the site, or the data inside a page, by its path from the base folder; throws a
 * {@link DataError}.
 */
export type ReadJson = (path: string, signal?: AbortSignal) => Promise<unknown>

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
        retry: (failures, error) => failures < 2 && isTransient(error),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  })
  readers.set(client, read)
  return client
}

/** Reads a file through the client's own transport. */
export function readJson(client: QueryClient, path: string, signal?: AbortSignal): Promise<unknown> {
  const read = readers.get(client)
  if (!read) throw new Error('this query client was not made by createClient')
  return read(path, signal)
}

/** No answer at all, or a server that may answer the next time: worth another try. */
export class UnreachableError extends DataError {}
/** The server says that there is no such file. */
export class MissingError extends DataError {}

const isTransient = (error: unknown) => error instanceof UnreachableError

/** JSON larger than this is not read: 24 MB is a hundred times the largest real page. */
const MAX_BYTES = 24_000_000

/** What cost the whole of a file. */
const faultOf = (file: string, code: ProblemCode, found?: number): Problem => ({
  file,
  place: '',
  code,
  lost: 'file',
  ...(found !== undefined && { found: String(found) }),
})

/** The browser's transport: the only fetch() of JSON. `base` is the site's folder, with both slashes. */
export function fetchJson(base: string): ReadJson {
  return async (path, signal) => {
    const fail = (code: ProblemCode, found?: number) => faultOf(path, code, found)
    // A folder's address is answered without a redirect everywhere, its index.html is not.
    const url =
      base +
      path
        .replace(/index\.html$/, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
    let response: Response
    try {
      response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) })
    } catch (cause) {
      if (signal?.aborted) throw cause
      throw new UnreachableError(fail('silent'), { cause })
    }
    if (response.status === 404 || response.status === 410) throw new MissingError(fail('gone'))
    if (!response.ok) throw new UnreachableError(fail('status', response.status))
    if (Number(response.headers.get('content-length')) > MAX_BYTES) throw new DataError(fail('large'))
    try {
      return isPageFile(path) ? readPageData(await response.text()) : await response.json()
    } catch (cause) {
      if (signal?.aborted) throw cause
      throw new DataError(fail('json'), { cause })
    }
  }
}
