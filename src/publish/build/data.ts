import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../derive/cache.ts'
import type { Derived } from '../derive/file.ts'
import { hashOf } from '../hash.ts'
import { PUBLIC_DIR, WORKER_FILE, type PublishOptions } from '../options.ts'
import { listFiles } from './files.ts'
import type { Inputs } from './inputs.ts'
import { NO_WORKER } from './no-worker.ts'
import type { Output } from './output.ts'

/** Puts the built app into the site, and what lies in the public folder beside the data. */
export function putApp(output: Output, appDir: string, { offline }: Pick<PublishOptions, 'offline'>): void {
  const client = join(appDir, 'client')
  output.put(WORKER_FILE, offline ? readFileSync(join(client, WORKER_FILE)) : NO_WORKER)
  for (const name of listFiles(join(client, 'assets')))
    output.put(`assets/${name}`, readFileSync(join(client, 'assets', name)))
  for (const name of listFiles(PUBLIC_DIR)) {
    if (!name.startsWith('data/')) output.put(name, readFileSync(join(PUBLIC_DIR, name)))
  }
}

/**
 * Puts the data folder into the site as it is, and what is derived from it.
 * @returns the hash of each file that pages read, by its path in the site, and of its parts (`….json#3`)
 */
export function putData(
  output: Output,
  { dataDir, version }: Pick<PublishOptions, 'dataDir'> & { version: string },
  { archive, derived, inputs }: { archive: Archive; derived: Derived; inputs: Inputs },
): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const { file, path, hash } of archive.files) {
    output.copy(file, path, hash)
    hashes.set(file, hash)
  }
  // Pictures and whatever else stands beside the pages.
  for (const [path, hash] of inputs.files) {
    const name = nameIn(dataDir, path)
    if (name !== undefined && !name.startsWith('pages/')) output.copy(`data/${name}`, path, hash)
  }
  const index = join(dataDir, 'pages/index.json')
  if (existsSync(index)) output.copy('data/pages/index.json', index, inputs.files.get(index) ?? '')
  for (const { path, data, parts, madeFrom } of derived.files) {
    const text = () => JSON.stringify(data())
    const hash = madeFrom ? output.make(path, hashOf(version, madeFrom()), text) : output.put(path, text())
    hashes.set(path, hash)
    for (const [name, part] of parts?.() ?? []) hashes.set(`${path}#${name}`, hashOf(JSON.stringify(part)))
  }
  return hashes
}

/** The name of a file in a folder, with `/`; undefined of a file elsewhere. */
function nameIn(dir: string, path: string): string | undefined {
  const start = join(dir, '/')
  return path.startsWith(start) ? path.slice(start.length).replaceAll('\\', '/') : undefined
}
