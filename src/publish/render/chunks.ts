import { readFile } from 'node:fs/promises'
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

/** Reads which chunk files each module of the app needs beside the entry, from the client build's manifest. */
export async function readChunks(clientDir: string): Promise<Map<string, string[]>> {
  const text = await readFile(join(clientDir, '.vite/manifest.json'), 'utf8')
  const manifest = new Map(Object.entries(v.parse(ManifestSchema, JSON.parse(text))))
  const chunksOf = (module: string, seen: Set<string>): string[] => {
    const chunk = manifest.get(module)
    if (!chunk || chunk.isEntry || seen.has(module)) return []
    seen.add(module)
    return [chunk.file, ...chunk.imports.flatMap((other) => chunksOf(other, seen))]
  }
  return new Map([...manifest.keys()].map((module) => [module, chunksOf(module, new Set())]))
}
