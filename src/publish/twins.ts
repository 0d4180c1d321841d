import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(html|js|css|json|xml|txt|svg|md|webmanifest)$/
/** Below this many bytes a response fits into one packet anyway. */
const WORTH = 1024

const compressors = [
  ['.gz', (data: Buffer) => promisify(gzip)(data, { level: 9 })],
  [
    '.br',
    (data: Buffer) =>
      promisify(brotliCompress)(data, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }),
  ],
] as const

/**
 * Writes `.gz` and `.br` beside each text file of a folder and removes twins whose file is gone or now too small.
 * A twin carries its file's time: the same time means up to date. The bytes depend on the file's only (zlib's
 * async calls run on several threads, and its gzip header has no time).
 * @returns how many twins were written and how many were up to date
 */
export async function writeTwins(folder: string): Promise<{ written: number; kept: number }> {
  const count = { written: 0, kept: 0 }
  const walk = textFiles(folder)
  const worker = async () => {
    for (;;) {
      const { value } = await walk.next()
      if (value === undefined) return
      await twinsOf(value, count)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker))
  return count
}

async function* textFiles(folder: string): AsyncGenerator<string, undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const original = /^(.*)\.(?:gz|br)$/.exec(entry.name)?.[1]
    if (entry.isDirectory()) yield* textFiles(path)
    else if (TEXT.test(entry.name)) yield path
    else if (original && TEXT.test(original) && !names.has(original)) await rm(path, { force: true })
  }
  return undefined
}

async function twinsOf(file: string, count: { written: number; kept: number }): Promise<void> {
  const { size, mtime } = await stat(file)
  if (size < WORTH) {
    for (const [suffix] of compressors) await rm(file + suffix, { force: true })
    return
  }
  let data: Buffer | undefined
  for (const [suffix, compress] of compressors) {
    const twin = await stat(file + suffix).catch(() => undefined)
    // Whole seconds are what every file system keeps; a rewritten file within the second differs in size or is
    // caught by the milliseconds where they are kept.
    if (twin && Math.abs(twin.mtimeMs - mtime.getTime()) < 2) {
      count.kept += 1
      continue
    }
    data ??= await readFile(file)
    const aside = `${file}${suffix}.tmp`
    await writeFile(aside, await compress(data))
    await utimes(aside, mtime, mtime)
    await rename(aside, file + suffix)
    count.written += 1
  }
}
