import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { IndexMessage, IndexState, IndexTask } from './protocol.ts'
import { writeIndex } from './sources.ts'

/** So many bytes go to the build at a time; it answers when they are written, so that none pile up. */
const BATCH = 1_000_000

const isTask = (value: unknown): value is IndexTask =>
  typeof value === 'object' && value !== null && 'pages' in value && 'state' in value

/** The thread that writes the search index beside the drawing of pages. */
if (parentPort && isTask(workerData)) {
  const port = parentPort
  const post = (message: IndexMessage) => port.postMessage(message)
  const next: IndexState = { pages: new Map(), segments: [] }
  let files: { path: string; bytes: Uint8Array }[] = []
  let size = 0
  const send = async () => {
    const written = once(port, 'message')
    post({ files })
    await written
    files = []
    size = 0
  }
  for await (const file of writeIndex(workerData, next)) {
    files.push(file)
    size += file.bytes.length
    if (size >= BATCH) await send()
  }
  await send()
  post({ state: next })
  port.close()
}
