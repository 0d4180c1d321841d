import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

export const MANIFEST = '.banmian-published.json'

/** What was published into a folder: the only files that a later publish may replace or remove, by their paths in it. */
export interface Manifest {
  files: ReadonlySet<string>
  /** File → when it was first missing from a finished publish, milliseconds since 1970. */
  gone: ReadonlyMap<string, number>
}

const safePath = v.pipe(
  v.string(),
  v.check((path) => !/^([\\/]|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)/.test(path), 'a path within the folder'),
)
const ManifestSchema = v.object({
  schema: v.literal('banmian/published/1'),
  files: v.array(safePath),
  gone: v.array(v.tuple([safePath, v.number()])),
})

/** Empty where nothing was published yet. Throws when it cannot be read: guessing could remove files of others. */
export async function readManifest(dest: string): Promise<Manifest> {
  const path = join(dest, MANIFEST)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { files: new Set(), gone: new Map() }
    throw error
  }
  try {
    const { files, gone } = v.parse(ManifestSchema, JSON.parse(text))
    return { files: new Set(files), gone: new Map(gone) }
  } catch (cause) {
    throw new Error(
      `${path} cannot be understood. Publish into a new folder and point the web server there.`,
      { cause },
    )
  }
}

/** Written aside and renamed: a kill leaves the old one or the new one. */
export async function writeManifest(dest: string, { files, gone }: Manifest): Promise<void> {
  const path = join(dest, MANIFEST)
  const text = JSON.stringify({
    schema: 'banmian/published/1',
    files: [...files].sort(),
    gone: [...gone].sort(([a], [b]) => (a < b ? -1 : 1)),
  })
  await writeFile(`${path}.tmp`, text)
  await rename(`${path}.tmp`, path)
}
