import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, threadId, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { CardJobSchema, CardWorkerSchema } from './card.ts'
import { createCardDrawer } from './draw.ts'

/** One thread of drawing cards: gets batches, puts each card into the site, from the cache if it was drawn before. */

if (parentPort) {
  const port = parentPort
  const { outDir, cacheDir } = v.parse(CardWorkerSchema, workerData)
  const draw = createCardDrawer()
  port.on('message', (batch: unknown) => {
    for (const { path, hash, card } of v.parse(v.array(CardJobSchema), batch)) {
      const cached = join(cacheDir, `${hash}.png`)
      if (!existsSync(cached)) {
        // Written aside: a killed build must not leave half a picture under its lasting name. Two articles may have the same
        // card, which two threads, or two builds, then draw at the same time.
        const aside = `${cached}.${process.pid}-${threadId}`
        writeFileSync(aside, draw(card))
        renameSync(aside, cached)
      }
      const file = join(outDir, path)
      mkdirSync(dirname(file), { recursive: true })
      copyFileSync(cached, file)
    }
    port.postMessage(null)
  })
}
