import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, hashOfAll } from '../hash.ts'
import { listFiles } from './files.ts'

/** What a build reads. */
export interface Inputs {
  /** A hash of the settings, and of the names and bytes of all files. */
  hash: string
  /** The hash of each file in the folders, by its place on the disk. */
  files: ReadonlyMap<string, string>
}

/** Reads everything that a build depends on once: the settings, folders, and single files that need not be there. */
export function readInputs(
  settings: readonly string[],
  folders: readonly string[],
  single: readonly string[],
): Inputs {
  const files = new Map(
    folders.flatMap((folder) =>
      listFiles(folder).map((name): [string, string] => {
        const path = join(folder, name)
        return [path, hashOf(readFileSync(path))]
      }),
    ),
  )
  const named = [...files].map(([path, hash]) => `${path} ${hash}`)
  const rest = single.map((path) => (existsSync(path) ? readFileSync(path) : ''))
  return { hash: hashOfAll([...settings, ...named, ...rest]), files }
}
