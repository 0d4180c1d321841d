import { wrap } from 'comlink'
import type { Engine } from './engine.ts'
// oxlint-disable-next-line import/default -- made by Vite
import workerUrl from './worker.ts?worker&url'

/** The part of Trusted Types that is used: browsers that know it want a script's address to be vouched for. */
interface Vouching {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string
  }
}
const canVouch = (value: unknown): value is { trustedTypes: Vouching } =>
  typeof value === 'object' && value !== null && 'trustedTypes' in value && Boolean(value.trustedTypes)

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
    const scope: unknown = globalThis
    const url = canVouch(scope)
      ? scope.trustedTypes
          .createPolicy('banmian-search', { createScriptURL: (asked) => asked })
          .createScriptURL(workerUrl)
      : workerUrl
    // The dev server hands out modules, a build one classic script, which older browsers start too.
    const worker = new Worker(url, { type: import.meta.env.DEV ? 'module' : 'classic' })
    worker.addEventListener('error', reject)
    const remote: Engine = wrap<Engine>(worker)
    remote.stop().then(() => resolve(remote), reject)
  })
}
