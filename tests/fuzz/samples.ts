import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { derive } from '#publish/derive/derive.ts'
import { readArchive } from '#publish/derive/cache.ts'
import { pageFiles } from '#ingest/index-file.ts'
import { issueDate, writeArchive } from '../support/synthetic.ts'

/** Files of a sound site by their paths: pages, their index, and all that is derived from them. */
export async function soundSite(): Promise<ReadonlyMap<string, unknown>> {
  const dir = mkdtempSync(join(tmpdir(), 'banmian-fuzz-'))
  try {
    writeArchive(dir, 2, { pictures: true })
    const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
    const files = new Map<string, unknown>([['data/pages/index.json', read(join(dir, 'pages/index.json'))]])
    for (const path of pageFiles(join(dir, 'pages')))
      files.set(`data/${path.slice(dir.length + 1)}`, read(path))
    const { paper, digests, problems } = await readArchive(dir)
    const { files: derived, pages: own } = derive(paper, digests, problems)
    const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
    for (const { path, data } of derived) files.set(path, asJson(data()))
    for (const { address, data } of own) files.set(`${address.path.slice(1)}/index.html`, asJson(data()))
    return files
  } finally {
    rmSync(dir, { recursive: true })
  }
}

export const DAY = issueDate(0)
