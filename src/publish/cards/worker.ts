import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
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
        // Written aside: a killed build must not leave half a picture under its lasting name.
        writeFileSync(`${cached}.new`, draw(card))
        renameSync(`${cached}.new`, cached)
      }
      const file = join(outDir, path)
      mkdirSync(dirname(file), { recursive: true })
      copyFileSync(cached, file)
    }
    port.postMessage(null)
  })
}
