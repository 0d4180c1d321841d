import { Worker } from 'node:worker_threads'

/** A case that takes longer (s) has no end: the slowest takes a second. */
const PATIENCE_S = 120

/** In a thread of its own, since the one that hangs can say nothing any more. */
const WATCHING = `
const { workerData, parentPort } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const beats = new Int32Array(workerData.beats)
let [last, still, what] = [0, 0, '']
parentPort.on('message', (message) => { what = message })
setInterval(() => {
  const now = Atomics.load(beats, 0)
  still = now === last ? still + 1 : 0
  last = now
  if (what === '' || still < workerData.patience) return
  writeSync(2, '\\nfuzz: no end of case ' + Atomics.load(beats, 1) + ' of ' + what + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, 1000)`

/** Ends the tests when a case hangs, and says which. */
export function startWatch(): { look: (what: string) => void; beat: () => void; end: () => void } {
  const beats = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(WATCHING, {
    eval: true,
    workerData: { beats: beats.buffer, patience: PATIENCE_S },
  })
  worker.unref()
  return {
    look: (what) => {
      Atomics.store(beats, 1, 0)
      worker.postMessage(what)
    },
    beat: () => {
      Atomics.add(beats, 0, 1)
      Atomics.add(beats, 1, 1)
    },
    end: () => void worker.terminate(),
  }
}
