import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parsePage } from '../../src/domain/parse.ts'
import { outDirOf, SITES } from '../support/sites.ts'
import { links, status } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** An archive of years, searched over a slow network: the newest segment answers first (src/search/DESIGN.md). */

test.use({ site: 'years' })

/** How many articles of these years contain the word: read from the pages, not from the index. */
function countOf(word: string, year: string): number {
  const pages = join(SITES.years.dataDir, 'pages')
  return readdirSync(pages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(year))
    .flatMap(({ name }) => readdirSync(join(pages, name)).map((file) => join(pages, name, file)))
    .flatMap((file) => parsePage(JSON.parse(readFileSync(file, 'utf8')), file).page.articles)
    .filter(({ headline, paragraphs }) => [headline.main, ...paragraphs].some((part) => part.includes(word)))
    .length
}

/** The folder of the segment that `word` of 2031 is read from, found by asking for that year alone. */
async function newestSegment(page: Page, open: (path: string) => Promise<void>): Promise<string> {
  const asked: string[] = []
  page.on('request', (request) => {
    const folder = /\/data\/search\/s\/([^/]+)\/l/.exec(request.url())?.[1]
    if (folder) asked.push(folder)
  })
  await open('/search?q=灯塔&from=2031-01-01')
  await expect(status(page)).toHaveText(/：\d+ 篇$/)
  page.removeAllListeners('request')
  expect(new Set(asked).size).toBe(1)
  return asked[0] ?? ''
}

test('the newest articles are there while older files are on their way; then all are counted', async ({
  page,
  open,
  context,
}) => {
  const [older, newer] = [countOf('灯塔', '2029'), countOf('灯塔', '2031')]
  expect(Math.min(older, newer)).toBeGreaterThan(0)
  const newest = await newestSegment(page, open)
  await page.evaluate(() => caches.delete('banmian-search'))
  expect(readdirSync(join(outDirOf('years'), 'data/search/s')).length).toBeGreaterThan(1)

  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const held = new Set<string>()
  await context.route(
    (url) => /\/data\/search\/s\/[^/]+\/[lhgu]/.test(url.pathname) && !url.pathname.includes(newest),
    async (route) => {
      held.add(route.request().url())
      await released
      await route.continue()
    },
  )
  await open('/search?q=灯塔')
  await expect(status(page)).toHaveText(`“灯塔”：至少 ${newer} 篇，还在找更早的……`)
  const first = links(page).first()
  await expect(first).toHaveAttribute('href', /^\/2031-/)
  const before = await links(page).allTextContents()
  // A count that may still grow is not one to narrow by.
  await page.getByText('缩小范围').click()
  await expect(page.getByRole('region', { name: '企业' })).toHaveCount(0)

  expect(held.size).toBeGreaterThan(0)
  release()
  await expect(status(page)).toHaveText(`“灯塔”：${older + newer} 篇`)
  await expect(page.getByRole('region', { name: '企业' })).toBeVisible()
  await expect(first).toHaveText(before[0] ?? '-')
  await page.getByRole('combobox', { name: '排序' }).selectOption('oldest')
  await expect(first).toHaveAttribute('href', /^\/2029-12-01\//)
})

test.describe('when the older files never come', () => {
  test.use({ allowConsole: /Failed to load resource/ })
  test('the newest answer stays, and the count says that it may not be all', async ({
    page,
    open,
    context,
  }) => {
    const newer = countOf('灯塔', '2031')
    const newest = await newestSegment(page, open)
    await page.evaluate(() => caches.delete('banmian-search'))
    await context.route(
      (url) => /\/data\/search\/s\/[^/]+\/[lhgu]/.test(url.pathname) && !url.pathname.includes(newest),
      (route) => route.abort(),
    )
    await open('/search?q=灯塔')
    await expect(status(page)).toHaveText(`“灯塔”：至少 ${newer} 篇`, { timeout: 15_000 })
    await expect(links(page).first()).toHaveAttribute('href', /^\/2031-/)
    await context.unrouteAll()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(status(page)).toHaveText(`“灯塔”：${newer + countOf('灯塔', '2029')} 篇`)
  })
})
