import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadListFile, MOST_PICTURES, type DownloadList } from '#domain/download-list.ts'
import { dataFile } from '#domain/urls.ts'
import type { Archive } from '../derive/cache.ts'
import type { PageDigest } from '../derive/digest.ts'
import { hashOf } from '../hash.ts'
import type { Output } from './output.ts'
import { pictureFile, picturesOf, type PlacedPicture } from './pictures.ts'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Puts a list beside each issue of the files that it is read from and of its pictures, so that a reader can take it along
 * whole and hold what comes against it. An issue none of whose files has changed is not read again.
 * @param site the hashes of its files of data, by path, and the folder in which it lives
 */
export function putDownloadLists(
  output: Output,
  { digests }: Pick<Archive, 'digests'>,
  { hashes, base }: { hashes: ReadonlyMap<string, string>; base: string },
): void {
  const issues = new Map<string, PageDigest[]>()
  for (const digest of digests)
    issues.set(digest.page.date, [...(issues.get(digest.page.date) ?? []), digest])
  for (const [date, pages] of issues) {
    const paths = [
      dataFile.issue(date),
      ...pages.flatMap(({ page }) => [dataFile.page(page), dataFile.context(page)]),
    ].filter((path) => hashes.has(path))
    // What is not in the site cannot be taken along; the page has its words without a network as with one.
    const pictures = picturesOf(pages, base)
      .filter(({ path }) => output.hashOf(pictureFile(path)) !== undefined)
      .slice(0, MOST_PICTURES)
    const madeFrom = [
      ...paths.map((path) => [path, hashes.get(path)]),
      ...pictures.map(({ path, of }) => [path, of, output.hashOf(pictureFile(path))]),
    ]
    output.make(downloadListFile(date), hashOf('2', JSON.stringify(madeFrom)), () =>
      JSON.stringify(listOf(output.dir, paths, pictures)),
    )
  }
}

function listOf(dir: string, paths: readonly string[], placed: readonly PlacedPicture[]): DownloadList {
  const known = (path: string) => {
    const bytes = readFileSync(join(dir, path))
    return { bytes: bytes.length, sha256: sha256(bytes) }
  }
  const files = paths.map((path) => ({ path, ...known(path) }))
  const pictures = placed.map(({ path, of }) => ({ path, ...known(pictureFile(path)), of }))
  return { version: versionOf([...files, ...pictures]), files, pictures }
}

const versionOf = (all: readonly { sha256: string }[]) =>
  sha256(all.map((file) => file.sha256).join()).slice(0, 16)
