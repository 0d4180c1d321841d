// What was published into a folder: the only files that a later publish may replace or remove.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

export const MANIFEST = '.banmian-published.json'

const safePath = v.pipe(
  v.string(),
  v.check((path) => !/^([\\/]|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)/.test(path), 'a path within the folder'),
)
const ManifestSchema = v.object({
  schema: v.literal('banmian/published/1'),
  files: v.array(safePath),
  /** File → when it was first missing from a finished publish, milliseconds since 1970. */
  gone: v.array(v.tuple([safePath, v.number()])),
})

/**
 * @param {string} dest
 * @returns {Promise<{ files: Set<string>, gone: Map<string, number> }>} empty when nothing was published yet
 * @throws when the manifest cannot be read: guessing could remove files of others
 */
export async function readManifest(dest) {
  const path = join(dest, MANIFEST)
  let text
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

/** @param {string} dest @param {{ files: Set<string>, gone: Map<string, number> }} manifest */
export async function writeManifest(dest, { files, gone }) {
  const path = join(dest, MANIFEST)
  const text = JSON.stringify({
    schema: 'banmian/published/1',
    files: [...files].sort(),
    gone: [...gone].sort(([a], [b]) => (a < b ? -1 : 1)),
  })
  await writeFile(`${path}.tmp`, text)
  await rename(`${path}.tmp`, path)
}
