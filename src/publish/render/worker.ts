import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { parseCss } from './critical.ts'
import { createPrerenderer } from './prerender.ts'
import { BatchSchema, WorkerDataSchema, type Done, type Job } from './protocol.ts'
import { parseTemplate } from './template.ts'

/** One thread of drawing: gets batches of addresses, writes their files, and answers what was read for each. */

if (parentPort) {
  const port = parentPort
  const { html, stylesheet, ...options } = v.parse(WorkerDataSchema, workerData)
  const template = parseTemplate(html, parseCss(readFileSync(stylesheet, 'utf8')))
  const draw = createPrerenderer({ ...options, template })
  let folder = ''
  const work = async (batch: readonly Job[]) => {
    const done: Done = { files: [], drawing: 0, writing: 0 }
    let last = performance.now()
    const since = () => -last + (last = performance.now())
    for (const job of batch) {
      const files = await draw(job)
      done.drawing += since()
      for (const { path, text, reads } of files) {
        const next = join(options.outDir, dirname(path))
        if (next !== folder) mkdirSync(next, { recursive: true })
        folder = next
        writeFileSync(join(options.outDir, path), text)
        done.files.push({ path, reads })
      }
      done.writing += since()
    }
    return done
  }
  // One after the other, though the next batch comes while the last is drawn.
  let before = Promise.resolve()
  port.on('message', (batch: unknown) => {
    before = before.then(async () => port.postMessage(await work(v.parse(BatchSchema, batch))))
  })
}
