import { statSync } from 'node:fs'
import { listFile } from '#domain/derived-files.ts'

import { buildIndex } from '#search/write/build.ts'
import { listPages } from '../derive/archive.ts'
import { readDocs } from './sources.ts'

/**
 * The dev server's search index: the files of a build, by their paths in the site. Made on request, and anew
 * when a page file has changed.
 */
export function devIndex(): (dataDir: string) => Promise<ReadonlyMap<string, Uint8Array>> {
  let made: { from: string; files: Promise<Map<string, Uint8Array>> } | undefined
  return async (dataDir) => {
    const pages = await listPages(dataDir)
    const from = pages.map(({ path }) => `${path} ${statSync(path).mtimeMs}`).join('\n')
    if (made?.from !== from) made = { from, files: build(pages) }
    return made.files
  }
}

async function build(pages: Awaited<ReturnType<typeof listPages>>): Promise<Map<string, Uint8Array>> {
  const docs = function* () {
    for (const page of pages) yield* readDocs(page)
  }
  const files = new Map<string, Uint8Array>()
  for await (const { path, bytes } of buildIndex(docs(), { newest: pages.at(-1)?.date ?? '' })) {
    files.set(listFile.search(path), bytes)
  }
  return files
}
