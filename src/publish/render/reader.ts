import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MissingError, type ReadJson } from '#data/site/client.ts'

/** Reads the site's data files from its folder; the last file read is kept, articles of a page follow each other. */
export function createReader(outDir: string): ReadJson {
  let last: { path: string; data: unknown } | undefined
  return async (path) => {
    if (last?.path === path) return last.data
    try {
      const data: unknown = JSON.parse(await readFile(join(outDir, path), 'utf8'))
      last = { path, data }
      return data
    } catch (cause) {
      throw new MissingError({ file: path, place: '', code: 'gone', lost: 'file' }, { cause })
    }
  }
}
