import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { folders } from '../support/builds.ts'

const folder = folders()

test('threads that draw the same card at the same time all have it, and leave nothing else', async () => {
  const [outDir, cacheDir] = [folder(), folder()]
  mkdirSync(cacheDir, { recursive: true })
  const [script = ''] = readdirSync('.cache/app')
    .map((version) => join('.cache/app', version, 'server/cards.js'))
    .filter((path) => existsSync(path))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const hashes = Array.from({ length: 60 }, (_, at) => `same${at}`)
  const workers = Array.from(
    { length: 3 },
    () => new Worker(resolve(script), { workerData: { outDir, cacheDir } }),
  )
  try {
    const card = { paper: '海角日报', headline: '渡口', date: '', page: '' }
    await Promise.all(
      workers.map((worker, thread) => {
        worker.postMessage(hashes.map((hash) => ({ path: `${thread}/${hash}.png`, hash, card })))
        return once(worker, 'message')
      }),
    )
    for (const thread of workers.keys()) expect(readdirSync(join(outDir, String(thread)))).toHaveLength(60)
    expect(readdirSync(cacheDir).toSorted()).toEqual(hashes.map((hash) => `${hash}.png`).toSorted())
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}, 60_000)
