import { parseQuery } from '#domain/query-words.ts'
import { buildIndex, type BuildOptions } from './write/build.ts'
import type { SearchDoc } from './format/doc.ts'
import { openSearch, type Search } from './lookup/search.ts'

/** Builds an index in memory and opens it: for the shell, for tests and for the dev server. */
export async function searchInMemory(
  docs: Iterable<SearchDoc> | AsyncIterable<SearchDoc>,
  options: BuildOptions,
): Promise<Search> {
  const files = new Map<string, Uint8Array>()
  for await (const { path, bytes } of buildIndex(docs, options)) files.set(path, bytes)
  return openSearch({
    parse: parseQuery,
    read: (path) => {
      const bytes = files.get(path)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'))
    },
  })
}
