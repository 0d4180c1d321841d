import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder by their paths in it (with `/`), in the order of code units, whatever the disk's. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .sort()
}
