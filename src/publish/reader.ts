import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MissingError, type ReadJson } from '#data/client.ts'

/** Reads the site's data files from its folder and keeps account of which were read. */
export function createReader(outDir: string): { read: ReadJson; taken: () => string[] } {
  let reads = new Set<string>()
  return {
    read: async (path) => {
      reads.add(path)
      try {
        return JSON.parse(await readFile(join(outDir, path), 'utf8'))
      } catch (cause) {
        throw new MissingError({ file: path, place: '（整个文件）', message: '没有找到' }, { cause })
      }
    },
    taken: () => {
      const taken = [...reads]
      reads = new Set()
      return taken
    },
  }
}
