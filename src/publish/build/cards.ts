import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { companion } from '#domain/urls.ts'
import { outputTexts } from '#texts/outputs.ts'
import { ICON_SIZES, iconFile, PAPER_CARD, type Card, type CardJob } from '../cards/card.ts'
import type { Archive } from '../derive/cache.ts'
import type { PageDigest } from '../derive/digest.ts'
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

/**
 * The date of the oldest issue whose articles get cards, or undefined if there are to be none.
 * @param issues of how many newest issues
 */
export function cardsFrom({ digests }: Pick<Archive, 'digests'>, issues: number): string | undefined {
  const dates = [...new Set(digests.map(({ page }) => page.date))]
  return issues === 0 || dates.length === 0 ? undefined : dates[Math.max(0, dates.length - issues)]
}

/**
 * Puts pictures into the site: its icons; and, where there are to be cards, those of the articles from a date on, and one
 * of the paper for every other address.
 */
export async function putCards(
  output: Output,
  { paper, digests }: Pick<Archive, 'paper' | 'digests'>,
  from: string | undefined,
  { script, cacheDir }: { script: string; cacheDir: string },
): Promise<void> {
  const cards = [
    ...ICON_SIZES.map((icon) => ({
      path: `/${iconFile(icon)}`,
      card: { paper: '', headline: paper, date: '', page: '', icon },
    })),
    ...(from === undefined
      ? []
      : [
          { path: PAPER_CARD, card: { paper: '', headline: paper, date: '', page: '' } },
          ...digests.filter(({ page }) => page.date >= from).flatMap(cardsOf),
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

function cardsOf({ page, articles }: PageDigest): { path: string; card: Card }[] {
  const { base, aside, inferred } = outputTexts(page.language)
  const printed = {
    paper: page.paper,
    date: `${base.date(page.date)} ${base.weekday(page.date)}${page.dateCertainty === 'inferred' ? aside(inferred) : ''}`,
    page: base.page(page.page, page.pageName),
  }
  return articles.map(({ summary }) => {
    const { kicker, main } = summary.headline
    return { path: companion.card(summary), card: { ...printed, ...(kicker && { kicker }), headline: main } }
  })
}
