import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { listFile } from '#domain/derived-files.ts'

import type { Output } from '../build/output.ts'
import { hashOfAll } from '../hash.ts'
import { THREAD_MEMORY } from '../render/pool.ts'
import type { HashedPage } from '../derive/cache.ts'
import { readMessage, type IndexState, type IndexTask } from './protocol.ts'

/** What is remembered between builds: what the index was made from, its files with their hashes. */
interface Stored {
  version: string
  madeFrom: string
  files: Map<string, string>
  state: IndexState
}

/** Only this code writes the file, and only the same version reads it: the version vouches for the form. */
const isStored = (value: unknown, version: string): value is Stored =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === version

/** Where an index is built. */
export interface IndexOptions {
  output: Output
  /** A folder for what is remembered; `digests` has what was read of each page. */
  memory: string
  digests: string
  version: string
  /** The built thread (src/publish/search/worker.ts). */
  script: string
}

/**
 * Brings the search index of a site up to date, in a thread of its own. From the same pages nothing is read;
 * otherwise only the segments whose pages changed are read and written.
 * @throws what writing the index threw
 */
export async function indexSite(pages: readonly HashedPage[], options: IndexOptions): Promise<void> {
  const { output, memory, digests, version, script } = options
  const path = join(memory, 'search')
  const known: unknown = existsSync(path) ? deserialize(readFileSync(path)) : undefined
  const madeFrom = hashOfAll(pages.map(({ file, hash }) => `${file} ${hash}`))
  const stored = isStored(known, version) ? known : undefined
  const standing = new Map(
    [...(stored?.files ?? [])].filter(([file, hash]) => output.isCurrent(listFile.search(file), hash)),
  )
  if (stored?.madeFrom === madeFrom && standing.size === stored.files.size) {
    for (const file of stored.files.keys()) output.keep(listFile.search(file))
    return
  }
  const files = new Map<string, string>()
  const state = await run(script, { pages, digests, version, state: whole(stored, standing) }, (batch) => {
    const hashes = output.putAll(
      batch.map(({ path: file, bytes }) => ({ path: listFile.search(file), content: bytes })),
    )
    for (const [i, { path: file }] of batch.entries()) files.set(file, hashes[i] ?? '')
  })
  const dirs = new Set(state.segments.map(({ head }) => `s-${head.dir}`))
  const places = new Set([...state.pages.keys()].map((place) => place.replaceAll('/', '-')))
  for (const [file, hash] of standing) {
    const text = /^text\/(.*)-\d+\.bin$/.exec(file)?.[1]
    if (files.has(file) || !(text === undefined ? dirs.has(file.split('/')[0] ?? '') : places.has(text)))
      continue
    files.set(file, hash)
    output.keep(listFile.search(file))
  }
  const next: Stored = { version, madeFrom, files, state }
  writeFileSync(`${path}.new`, serialize(next))
  renameSync(`${path}.new`, path)
}

/** What an earlier build remembers, without the pages and segments of which a file is gone. */
function whole(stored: Stored | undefined, standing: ReadonlyMap<string, string>): IndexState {
  const state: IndexState = stored?.state ?? { pages: new Map(), segments: [] }
  const lost = new Set([...(stored?.files.keys() ?? [])].filter((file) => !standing.has(file)))
  const isLost = (start: string) => [...lost].some((file) => file.startsWith(start))
  if (lost.size === 0) return state
  return {
    pages: new Map([...state.pages].filter(([place]) => !isLost(`text/${place.replaceAll('/', '-')}-`))),
    segments: state.segments.filter(({ head }) => !isLost(`s-${head.dir}/`)),
  }
}

async function run(
  script: string,
  workerData: IndexTask,
  put: (files: readonly { path: string; bytes: Uint8Array }[]) => void,
): Promise<IndexState> {
  const worker = new Worker(script, { workerData, resourceLimits: THREAD_MEMORY })
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (data: unknown) => {
        const message = readMessage(data)
        if ('state' in message) return resolve(message.state)
        put(message.files)
        worker.postMessage(null)
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('the search index was not finished')))
    })
  } finally {
    await worker.terminate()
  }
}
