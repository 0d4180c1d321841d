import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import * as v from 'valibot'
import { DoneSchema, type Done, type WorkerData } from './protocol.ts'

/** Addresses handed to a thread at a time; articles of a page come together and share what is read. */
const BATCH = 48

/**
 * Draws addresses on all cores. `before` is told of a batch before it is drawn, `after` when its files stand.
 * @param script the built worker (src/publish/render/worker.ts)
 * @throws what drawing an address threw; the other threads are stopped
 */
export async function drawAll(
  script: string,
  workerData: WorkerData,
  addresses: readonly (string | undefined)[],
  before: (batch: readonly (string | undefined)[]) => void,
  after: (done: Done) => void,
): Promise<void> {
  const batches: (string | undefined)[][] = []
  for (let i = 0; i < addresses.length; i += BATCH) batches.push(addresses.slice(i, i + BATCH))
  batches.reverse()
  const workers: Worker[] = []
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: 700 } })
      workers.push(worker)
      const next = () => {
        const batch = batches.pop()
        if (!batch) return resolve()
        before(batch)
        worker.postMessage(batch)
      }
      worker.on('message', (done: unknown) => {
        after(v.parse(DoneSchema, done))
        next()
      })
      worker.on('error', reject)
      next()
    })
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, run))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
