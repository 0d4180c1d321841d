import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string()), []),
  }),
)

/**
 * Reads which chunk files each module needs beside the entry, from the client build's manifest; the manifest
 * itself is not part of the site.
 */
export async function readChunks(outDir: string): Promise<(module: string) => string[]> {
  const path = join(outDir, '.vite/manifest.json')
  const manifest = new Map(Object.entries(v.parse(ManifestSchema, JSON.parse(await readFile(path, 'utf8')))))
  await rm(join(outDir, '.vite'), { recursive: true })
  const chunksOf = (module: string, seen = new Set<string>()): string[] => {
    const chunk = manifest.get(module)
    if (!chunk || chunk.isEntry || seen.has(module)) return []
    seen.add(module)
    return [chunk.file, ...chunk.imports.flatMap((other) => chunksOf(other, seen))]
  }
  return (module) => chunksOf(module)
}
