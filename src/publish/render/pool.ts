import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Work that threads share. */
export interface Batches<Job> {
  /** The built thread: gets a batch per message, answers with one message per batch. */
  script: string
  workerData: unknown
  jobs: readonly Job[]
  /** Jobs handed over at a time. */
  size: number
  /** Is told of a batch before it is handed over. */
  before: (batch: readonly Job[]) => void
  /** Gets what a thread answered to a batch. */
  after: (answer: unknown, batch: readonly Job[]) => void
}

/**
 * Shares jobs among threads, one per core.
 * @throws what a thread threw; the other threads are stopped
 */
export async function runBatches<Job>(work: Batches<Job>): Promise<void> {
  const { script, workerData, jobs, size, before, after } = work
  const batches: Job[][] = []
  for (let i = 0; i < jobs.length; i += size) batches.push(jobs.slice(i, i + size))
  batches.reverse()
  const workers: Worker[] = []
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: 700 } })
      workers.push(worker)
      let batch: Job[] | undefined
      const next = () => {
        batch = batches.pop()
        if (!batch) return resolve()
        before(batch)
        worker.postMessage(batch)
      }
      worker.on('message', (answer: unknown) => {
        if (batch) after(answer, batch)
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
