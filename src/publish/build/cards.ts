import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ICON_SIZES, iconFile, PAPER_CARD, type CardJob, type OwnCards } from '../cards/card.ts'
import type { Archive } from '../derive/cache.ts'
import { issueCards, screenCards, tagCards } from './which-cards.ts'
import { runBatches } from '../render/pool.ts'
import { hashOf } from '../hash.ts'
import type { Output } from './output.ts'
import { Progress } from './progress.ts'

/** Cards handed to a thread at a time: one takes some 20 ms. */
const BATCH = 8

/** Whether pictures can be drawn on this machine; that they cannot is said. */
export async function canDraw(log: (line: string) => void): Promise<boolean> {
  try {
    await import('@resvg/resvg-js')
    return true
  } catch (error) {
    log(`! no card pictures and icons: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

/** Puts pictures into the site: its icons; and, where there are to be cards, those of their own, and one of the paper for all others. */
export async function putCards(
  output: Output,
  { paper, digests }: Pick<Archive, 'paper' | 'digests'>,
  own: OwnCards | undefined,
  { script, cacheDir }: { script: string; cacheDir: string },
): Promise<void> {
  const cards = [
    ...ICON_SIZES.map((icon) => ({
      path: `/${iconFile(icon)}`,
      card: { paper: '', headline: paper, date: '', page: '', icon },
    })),
    ...screenCards(digests),
    ...(own === undefined
      ? []
      : [
          { path: PAPER_CARD, card: { paper: '', headline: paper, date: '', page: '' } },
          ...issueCards(digests, own),
          ...tagCards(digests, own),
        ]),
  ]
  /** What draws a card: this code, and the typeface in its version. */
  const drawer = hashOf(readFileSync(script), readFileSync('package-lock.json'))
  const jobs = cards.map(({ path, card }): CardJob => {
    const hash = hashOf(drawer, JSON.stringify(card))
    return { path: path.slice(1), hash, card }
  })
  for (const { path } of jobs) output.keep(path)
  const stale = jobs.filter(({ path, hash }) => !output.isCurrent(path, hash))
  mkdirSync(cacheDir, { recursive: true })
  const progress = new Progress('cards', stale.length)
  await runBatches({
    script,
    workerData: { outDir: output.dir, cacheDir },
    jobs: stale,
    size: BATCH,
    before: (batch) => {
      output.ledger.strike(batch.map(({ path }) => path))
      return batch
    },
    after: (_, batch) => {
      output.ledger.enter(batch.map(({ path, hash }) => ({ path, hash, reads: [] })))
      output.written += batch.length
      progress.add(batch.length)
    },
  })
  progress.end()
  const used = new Set(jobs.map(({ hash }) => `${hash}.png`))
  for (const name of readdirSync(cacheDir)) if (!used.has(name)) rmSync(join(cacheDir, name))
}
