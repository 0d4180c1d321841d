import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MissingError, type ReadJson } from '#data/site/client.ts'

/** Reads data while pages are drawn. */
export interface Reader {
  read: ReadJson
  /** Gives the data of the page that is drawn next, of which there is no file. */
  give: (file: string, json: string) => void
}

/** Reads the site's data files from its folder. */
export function createReader(outDir: string): Reader {
  let own: { file: string; json: string } | undefined
  const textOf = (file: string): string => {
    if (own?.file === file) return own.json
    try {
      return readFileSync(join(outDir, file), 'utf8')
    } catch (cause) {
      throw new MissingError({ file, place: '', code: 'gone', lost: 'file' }, { cause })
    }
  }
  return {
    read: async (file) => JSON.parse(textOf(file)) as unknown,
    give: (file, json) => (own = { file, json }),
  }
}
