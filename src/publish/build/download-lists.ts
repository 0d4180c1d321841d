import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadListFile, type DownloadList } from '#domain/download-list.ts'
import { dataFile } from '#domain/urls.ts'
import type { Archive } from '../derive/cache.ts'
import { hashOf } from '../hash.ts'
import type { Output } from './output.ts'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Puts a list beside each issue of the files that it is read from, so that a reader can take it along whole and hold what
 * comes against it. An issue none of whose files has changed is not read again.
 * @param hashes of the site's files of data, by path
 */
export function putDownloadLists(
  output: Output,
  { digests }: Pick<Archive, 'digests'>,
  hashes: ReadonlyMap<string, string>,
): void {
  const issues = new Map<string, string[]>()
  for (const { page } of digests) {
    const paths = issues.get(page.date) ?? [dataFile.issue(page.date)]
    issues.set(page.date, [...paths, dataFile.page(page), dataFile.context(page)])
  }
  for (const [date, all] of issues) {
    const paths = all.filter((path) => hashes.has(path))
    output.make(
      downloadListFile(date),
      hashOf('1', ...paths.flatMap((path) => [path, hashes.get(path) ?? ''])),
      () => JSON.stringify(listOf(output.dir, paths)),
    )
  }
}

function listOf(dir: string, paths: readonly string[]): DownloadList {
  const files = paths.map((path) => {
    const bytes = readFileSync(join(dir, path))
    return { path, bytes: bytes.length, sha256: sha256(bytes) }
  })
  return { version: sha256(files.map((file) => file.sha256).join()).slice(0, 16), files }
}
