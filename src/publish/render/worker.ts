import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { parseCss } from './critical.ts'
import { createPrerenderer } from './prerender.ts'
import { BatchSchema, WorkerDataSchema } from './protocol.ts'
import { parseTemplate } from './template.ts'

/** One thread of drawing: gets batches of addresses, writes their files, and answers what was read for each. */

if (parentPort) {
  const port = parentPort
  const { html, stylesheet, ...options } = v.parse(WorkerDataSchema, workerData)
  const template = parseTemplate(html, parseCss(readFileSync(stylesheet, 'utf8')))
  const draw = createPrerenderer({ ...options, template })
  const folders = new Set<string>()
  const work = async (batch: (string | undefined)[]) => {
    const done: { path: string; reads: string[] }[] = []
    for (const address of batch) {
      for (const { path, text, reads } of await draw(address)) {
        const folder = join(options.outDir, dirname(path))
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
        folders.add(folder)
        writeFileSync(join(options.outDir, path), text)
        done.push({ path, reads })
      }
    }
    return done
  }
  port.on('message', (batch: unknown) => {
    work(v.parse(BatchSchema, batch)).then(
      (done) => port.postMessage(done),
      (error: unknown) => {
        throw error
      },
    )
  })
}
