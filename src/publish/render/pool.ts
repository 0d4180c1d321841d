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
  /** Is told of a batch before it is handed over; answers what is handed over. */
  before: (batch: readonly Job[]) => readonly unknown[]
  /** Gets what a thread answered to a batch. */
  after: (answer: unknown, batch: readonly Job[]) => void
  /** Other work that takes one of the cores until it settles. */
  beside?: Promise<unknown>
}

/**
 * Memory of a thread, in MB. Pages leave nothing behind when they are drawn: with little room for what is young each
 * takes 70 MB less, and no longer.
 */
export const THREAD_MEMORY = { maxOldGenerationSizeMb: 700, maxYoungGenerationSizeMb: 12 }

/** Batches that a thread has at a time: while it works on one, the next is on its way. */
const AT_HAND = 2

/**
 * Shares jobs among threads, one per core.
 * @throws what a thread threw; the other threads are stopped
 */
export async function runBatches<Job>(work: Batches<Job>): Promise<void> {
  const { script, workerData, jobs, size, before, after, beside } = work
  const workers: Worker[] = []
  let next = 0
  const take = (): readonly Job[] | undefined => {
    const batch = jobs.slice(next, next + size)
    next += batch.length
    return batch.length > 0 ? batch : undefined
  }
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const first = take()
      if (!first) return resolve()
      const worker = new Worker(script, { workerData, resourceLimits: THREAD_MEMORY })
      workers.push(worker)
      const atHand: (readonly Job[])[] = []
      const hand = (batch = take()) => {
        if (!batch) return
        atHand.push(batch)
        worker.postMessage(before(batch))
      }
      worker.on('message', (answer: unknown) => {
        const batch = atHand.shift()
        hand()
        if (batch) after(answer, batch)
        if (atHand.length === 0) resolve()
      })
      worker.on('error', reject)
      hand(first)
      while (atHand.length < AT_HAND && next < jobs.length) hand()
    })
  const cores = availableParallelism()
  try {
    const threads = Array.from({ length: cores - (beside ? 1 : 0) }, run)
    await Promise.all([...threads, beside?.then(run)])
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
