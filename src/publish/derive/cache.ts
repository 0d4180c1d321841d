import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Problem } from '#domain/problem.ts'
import { listPages, readIndex, readPage, type PageFile } from './archive.ts'
import { digestPage, type PageDigest } from './digest.ts'

/** A page file with a hash of its bytes. */
export interface HashedPage extends PageFile {
  hash: string
}

/** What a data folder holds, in the order of dates and pages, without the texts. */
export interface Archive {
  paper: string
  digests: PageDigest[]
  /** Every page file, also those that cannot be used. */
  files: HashedPage[]
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
  try {
    const known: unknown = existsSync(path) ? deserialize(readFileSync(path)) : undefined
    return isStored(known, key) ? known.digest : undefined
  } catch {
    // Half a file of a build that was killed.
    return undefined
  }
}

/** Where builds remember what they read of pages. */
export interface ReadingMemory {
  /** A folder. */
  dir: string
  /** By which code it was read. */
  version: string
  /** The hash of a page file, by its place on the disk. */
  hashes: ReadonlyMap<string, string>
}

/** Reads a data folder page by page; a page that was read before is not read again. */
export async function readArchive(dataDir: string, memory?: ReadingMemory): Promise<Archive> {
  const files: HashedPage[] = []
  const digests: PageDigest[] = []
  const problems: Problem[] = []
  if (memory) mkdirSync(memory.dir, { recursive: true })
  for (const file of await listPages(dataDir)) {
    const hash = memory?.hashes.get(file.path) ?? ''
    files.push({ ...file, hash })
    const cached = memory && { path: join(memory.dir, hash), key: memory.version + file.file }
    const known = cached && readDigest(cached.path, cached.key)
    if (known) {
      digests.push(known)
      continue
    }
    const parsed = readPage(file, readFileSync(file.path, 'utf8'))
    if ('code' in parsed) {
      problems.push(parsed)
      continue
    }
    const digest = digestPage(parsed)
    digests.push(digest)
    if (cached) writeFileSync(cached.path, serialize({ key: cached.key, digest }))
  }
  if (memory) forgetOthers(memory.dir, new Set(files.map(({ hash }) => hash)))
  const index = await readIndex(dataDir, new Set(files.map(({ file }) => file)))
  const paper = index.paper ?? digests.at(-1)?.page.paper ?? '版面'
  return { paper, digests, files, problems: [...problems, ...index.problems] }
}

function forgetOthers(dir: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(dir)) if (!used.has(name)) rmSync(join(dir, name))
}
