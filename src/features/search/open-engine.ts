import { wrap } from 'comlink'
import { vouched } from '#data/vouched.ts'
import type { Engine } from './engine.ts'
// oxlint-disable-next-line import/default -- made by Vite
import workerUrl from './worker.ts?worker&url'

let engine: Promise<Engine> | undefined

/** The search engine, in a worker; in the page where there is no worker or it does not start. */
export function openEngine(): Promise<Engine> {
  engine ??= startWorker()
    .catch(async () => {
      const { createEngine } = await import('./engine.ts')
      return createEngine(import.meta.env.BASE_URL)
    })
    .catch((error: unknown) => {
      engine = undefined
      throw error
    })
  return engine
}

function startWorker(): Promise<Engine> {
  return new Promise((resolve, reject) => {
    // The dev server hands out modules, a build one classic script, which older browsers start too.
    const worker = new Worker(vouched(workerUrl), { type: import.meta.env.DEV ? 'module' : 'classic' })
    worker.addEventListener('error', reject)
    const remote: Engine = wrap<Engine>(worker)
    remote.stop().then(() => resolve(remote), reject)
  })
}
