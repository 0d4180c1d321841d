import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { archiveOf } from './archive-of.ts'
import { buildSite } from './build-site.ts'
import { median } from './peers/table.ts'
import { firstActions } from './waits/first-action.ts'
import { onPhone, SLOWER, type Note } from './waits/phone.ts'
import { searching } from './waits/searching.ts'
import { turning } from './waits/turning.ts'

/**
 * `npm run bench -- waits [--articles 200|1312] [--dir DIST] [--runs 5]`: what a reader waits for on a phone whose processor is four
 * times slower, over a good line: from the press to the painted frame that has what was asked for (ms, medians). Wall time: only a
 * quiet machine tells the truth.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      dir: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  })
  const dataDir = archiveOf(values.articles)
  if (!dataDir) return
  const dir = resolve(values.dir ?? (await buildSite(dataDir, resolve('.cache/waits'))).dir)
  const executablePath = process.env['CHROME_PATH'] ?? chromium.executablePath()
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  const { url, close } = await serve({ dir, port: 0 })
  const times = new Map<string, number[]>()
  const note: Note = (what, ms) => times.set(what, [...(times.get(what) ?? []), ms])
  try {
    for (let i = 0; i < Number(values.runs); i += 1) {
      await firstActions(browser, url, note)
      await onPhone(browser, url, (page) => turning(page, note))
      await onPhone(browser, url, (page) => searching(page, note))
    }
  } finally {
    await browser.close()
    await close()
  }
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Chromium ${browser.version()}, processor ÷ ${SLOWER}, ${values.runs} runs\n\n` +
      `| What is waited for | ms |\n| --- | --: |\n${[...times]
        .map(([what, all]) => `| ${what} | ${Math.round(median(all))} |`)
        .join('\n')}`,
  )
}
