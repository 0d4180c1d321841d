import { createSearchFiles } from '#data/device/search-files.ts'
import { vouched } from '#data/browser.ts'
import { unseal } from '#search/format/seal.ts'
import type { Engine } from './engine.ts'
import { queryOf, remoteEngine } from './remote.ts'
// oxlint-disable-next-line import/default -- made by Vite
import workerUrl from './worker.ts?worker&url'

/**
 * The first file of an index whose texts are looked through is no longer than this (bytes): lists need thousands of
 * characters named in it. Such an index is a few articles, and answered sooner than a worker starts.
 */
const FEW = 256
const FIRST = 'index.bin'

let engine: Promise<Engine> | undefined
/** Begun as soon as there is a page with search on it, beside the code of what comes next. */
let first: Promise<Uint8Array | undefined> | undefined

/** The search engine: in the page for a few articles, else in a worker; in the page too where no worker starts. */
export function openEngine(): Promise<Engine> {
  engine ??= open().catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}

/** Asks for the first file of the index, which says where its engine runs. */
export function prepareEngine(): void {
  first ??= createSearchFiles(import.meta.env.BASE_URL, unseal)
    .read(FIRST)
    .catch(() => undefined)
}

async function open(): Promise<Engine> {
  prepareEngine()
  const bytes = await first
  // Another engine reads the file anew.
  first = undefined
  const here = async () => {
    const { createEngine } = await import('./engine.ts')
    const scripts = () => import('#search/language/scripts.ts')
    return createEngine(import.meta.env.BASE_URL, { first: bytes, scripts, queryOf })
  }
  return bytes && bytes.length <= FEW ? here() : startWorker(bytes).catch(here)
}

function startWorker(bytes: Uint8Array | undefined): Promise<Engine> {
  return new Promise((resolve, reject) => {
    // The dev server hands out modules, a build one classic script, which older browsers start too.
    const worker = new Worker(vouched(workerUrl), { type: import.meta.env.DEV ? 'module' : 'classic' })
    worker.addEventListener('error', reject)
    const remote = remoteEngine(worker, bytes)
    remote.stop().then(() => resolve(remote), reject)
  })
}
