import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { NO_WORKER } from './no-worker.ts'

test('it takes itself and this site’s stores away, and leaves those of others', async () => {
  const done: string[] = []
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>()
  let work: Promise<unknown> = Promise.resolve()
  runInNewContext(NO_WORKER, {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    skipWaiting: () => done.push('skipped'),
    registration: { unregister: () => done.push('unregistered') },
    caches: {
      keys: () => Promise.resolve(['banmian-read', 'other', 'banmian-code']),
      delete: (name: string) => done.push(name),
    },
  })
  for (const type of ['install', 'activate'])
    listeners.get(type)?.({ waitUntil: (promise) => (work = promise) })
  await work
  expect(done).toEqual(['skipped', 'banmian-read', 'banmian-code', 'unregistered'])
})
