import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Problem } from '#domain/problem.ts'
import { listPages, readIndex, readPage, type PageFile } from './archive.ts'
import { digestPage, type PageDigest } from './digest.ts'

/** What a data folder holds, in the order of dates and pages, without the texts. */
export interface Archive {
  paper: string
  digests: PageDigest[]
  /** Faults that cost a whole file. */
  problems: Problem[]
}

interface Stored {
  key: string
  digest: PageDigest
}

/** Only this code writes the cache, and only the same version (`key`) reads it: the key vouches for the form. */
const isStored = (value: unknown, key: string): value is Stored =>
  typeof value === 'object' && value !== null && 'key' in value && value.key === key && 'digest' in value

/** A page's digest from the file of an earlier reading. */
export function readDigest(path: string, key: string): PageDigest | undefined {
  const known: unknown = existsSync(path) ? deserialize(readFileSync(path)) : undefined
  return isStored(known, key) ? known.digest : undefined
}

/**
 * Reads a data folder page by page; a page that was read before is not parsed again.
 * @param memory a folder for what was read; `version` says by which code
 * @param take gets each page file and its bytes, also of files that cannot be used, and answers a hash of them
 */
export async function readArchive(
  dataDir: string,
  memory: string | undefined,
  version: string,
  take: (file: PageFile, bytes: Buffer) => string,
): Promise<Archive> {
  const files = await listPages(dataDir)
  const digests: PageDigest[] = []
  const problems: Problem[] = []
  const used = new Set<string>()
  if (memory) mkdirSync(memory, { recursive: true })
  for (const file of files) {
    const bytes = readFileSync(file.path)
    const hash = take(file, bytes)
    used.add(hash)
    const cached = memory && join(memory, hash)
    const known = cached && readDigest(cached, version + file.file)
    if (known) {
      digests.push(known)
      continue
    }
    const parsed = readPage(file, bytes.toString('utf8'))
    if ('code' in parsed) {
      problems.push(parsed)
      continue
    }
    const digest = digestPage(parsed)
    digests.push(digest)
    if (cached) writeFileSync(cached, serialize({ key: version + file.file, digest }))
  }
  if (memory) for (const name of readdirSync(memory)) if (!used.has(name)) rmSync(join(memory, name))
  const index = await readIndex(dataDir, new Set(files.map(({ file }) => file)))
  const paper = index.paper ?? digests.at(-1)?.page.paper ?? '版面'
  return { paper, digests, problems: [...problems, ...index.problems] }
}
