import { dataFile } from '#domain/urls.ts'

/** Where the files of the search index stay on the device. */
const STORE = 'banmian-search'

/** Files of the search index, from the network and from the device. */
export interface SearchFiles {
  /** A file by its path below the index; rejects when neither has it. */
  read(path: string): Promise<Uint8Array>
  /** Puts a file on the device; answers its bytes, or undefined where it was there already. */
  keep(path: string): Promise<number | undefined>
  /** Removes what belongs to an index that is no longer current. */
  prune(paths: readonly string[]): Promise<void>
  /** Removes everything. */
  clear(): Promise<void>
  /** Whether this browser can keep files at all. */
  readonly canKeep: boolean
}

/** Segments are named after their content: what is there is right for ever. */
const isLasting = (path: string): boolean => path.startsWith('s-')

/**
 * The transport of search. What is named after its content comes from the device when it is there; all else
 * from the network first. Whatever was read is kept, so that what was searched can be searched without a network.
 * @param base the site's folder, with both slashes
 */
export function createSearchFiles(base: string): SearchFiles {
  const urlOf = (path: string) => base + dataFile.search(path)
  // Not everywhere: only in secure contexts, and some browsers refuse it in private windows.
  const canKeep = typeof caches !== 'undefined'
  const store = canKeep ? caches.open(STORE).catch(() => undefined) : Promise.resolve(undefined)

  const stored = async (path: string): Promise<Uint8Array | undefined> => {
    const response = await (await store)?.match(urlOf(path))
    return response && new Uint8Array(await response.arrayBuffer())
  }
  const load = async (path: string): Promise<Uint8Array> => {
    const response = await fetch(urlOf(path), { credentials: 'same-origin' })
    if (!response.ok) throw new Error(`${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    // Kept in passing; a full disk must not cost the answer.
    void store.then((cache) => cache?.put(urlOf(path), new Response(bytes))).catch(() => undefined)
    return bytes
  }
  return {
    canKeep,
    read: async (path) => {
      if (isLasting(path)) return (await stored(path).catch(() => undefined)) ?? load(path)
      try {
        return await load(path)
      } catch (error) {
        const bytes = await stored(path).catch(() => undefined)
        if (bytes) return bytes
        throw error
      }
    },
    keep: async (path) => {
      const cache = await store
      if (!cache) throw new Error('nothing can be kept')
      if (isLasting(path) && (await cache.match(urlOf(path)))) return undefined
      const response = await fetch(urlOf(path), { credentials: 'same-origin' })
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      const bytes = await response.arrayBuffer()
      await cache.put(urlOf(path), new Response(bytes))
      return bytes.byteLength
    },
    prune: async (paths) => {
      const cache = await store
      if (!cache) return
      const wanted = new Set(paths.map((path) => new URL(urlOf(path), location.href).pathname))
      for (const request of await cache.keys()) {
        if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
      }
    },
    clear: async () => {
      if (canKeep) await caches.delete(STORE)
    },
  }
}
