import { listFile } from '#domain/derived-files.ts'
import { ANSWER_MS, WHOLE_MS, timeLimit } from '../limit.ts'
import { cacheStorage } from '../browser.ts'

/** Where the files of the search index stay on the device. */
const STORE = 'banmian-search'

/** Files of the search index, from the network and from the device. */
export interface SearchFiles {
  /** A file by its path below the index; rejects when neither has it. */
  read(path: string): Promise<Uint8Array>
  /** Puts a file on the device, unless it is there already. */
  keep(path: string): Promise<void>
  /** How many of these files are on the device. */
  count(paths: readonly string[]): Promise<number>
  /** Removes what belongs to an index that is no longer current. */
  prune(paths: readonly string[]): Promise<void>
  /** Removes everything. */
  clear(): Promise<void>
  /** Whether this browser can keep files at all. */
  readonly canKeep: boolean
}

/** Segments are named after their content: what is there is right for ever. */
const isLasting = (path: string): boolean => path.startsWith('s-')
/** The first file and the names change with every issue; the texts of a page only when that page is corrected. */
const isPassing = (path: string): boolean => path === 'index.bin' || path.startsWith('names/')

/**
 * The transport of search. What is named after its content comes from the device when it is there; all else
 * from the network first. Whatever was read is kept, so that what was searched can be searched without a network.
 * @param base the site's folder, with both slashes
 * @param check throws when a file is not as it was written; such a file is never kept
 */
export function createSearchFiles(base: string, check: (bytes: Uint8Array) => unknown): SearchFiles {
  const urlOf = (path: string) => base + listFile.search(path)
  // Not everywhere: only in secure contexts, and some browsers refuse it in private windows.
  const device = cacheStorage()
  // Opened each time: what was opened before the reader removed everything, here or in another tab, is a store
  // that nobody will find again.
  const store = () => device?.open(STORE).catch(() => undefined)

  const stored = async (path: string): Promise<Uint8Array | undefined> => {
    const response = await (await store())?.match(urlOf(path))
    return response && new Uint8Array(await response.arrayBuffer())
  }
  const load = async (path: string, cache: RequestCache = 'default'): Promise<Uint8Array<ArrayBuffer>> => {
    const limit = timeLimit()
    try {
      limit.within(ANSWER_MS)
      const response = await fetch(urlOf(path), { cache, credentials: 'same-origin', signal: limit.signal })
      limit.within(WHOLE_MS)
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      try {
        check(bytes)
      } catch (error) {
        // It may be broken in the browser's memory alone.
        if (cache === 'default') return await load(path, 'reload')
        throw error
      }
      return bytes
    } finally {
      limit.end()
    }
  }
  const put = async (path: string, bytes: Uint8Array<ArrayBuffer>) =>
    (await store())?.put(urlOf(path), new Response(bytes))
  const loadAndPut = async (path: string): Promise<Uint8Array> => {
    const bytes = await load(path)
    // Kept in passing; a full disk must not cost the answer.
    void put(path, bytes).catch(() => undefined)
    return bytes
  }
  /** As a kept request has it. */
  const wholeUrl = (path: string) => new URL(urlOf(path), location.href).href
  return {
    canKeep: device !== undefined,
    read: async (path) => {
      if (isLasting(path)) return (await stored(path).catch(() => undefined)) ?? loadAndPut(path)
      try {
        return await loadAndPut(path)
      } catch (error) {
        const bytes = await stored(path).catch(() => undefined)
        if (bytes) return bytes
        throw error
      }
    },
    keep: async (path) => {
      const known = !isPassing(path) && (await (await store())?.match(urlOf(path)))
      if (!known) await put(path, await load(path))
    },
    count: async (paths) => {
      const held = new Set(((await (await store())?.keys()) ?? []).map(({ url }) => url))
      return paths.filter((path) => held.has(wholeUrl(path))).length
    },
    prune: async (paths) => {
      const cache = await store()
      if (!cache) return
      const wanted = new Set(paths.map(wholeUrl))
      for (const request of await cache.keys()) {
        if (!wanted.has(request.url)) await cache.delete(request)
      }
    },
    clear: async () => {
      await device?.delete(STORE)
    },
  }
}
