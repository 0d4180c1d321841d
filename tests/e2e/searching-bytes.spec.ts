import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'
import { rows } from '../support/searching.ts'
import { hasCorpora, outDirOf, type SiteName } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/** What a search costs beside an article's page: bytes from an empty cache to the first rows. */

/** What is compressed on its way; the files of the index are coded as they are. */
const sizeOf = (site: SiteName, path: string) => {
  const bytes = readFileSync(join(outDirOf(site), path))
  return path.endsWith('.bin') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}
const pathOf = (request: Request) => decodeURI(new URL(request.url()).pathname)

/** Notes when the first row stands, by the clock of all (ms since 1970) and by the page's own. */
const noteRows = (page: Page) =>
  page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('[aria-label="搜索结果"] li')) return
      look.disconnect()
      Object.assign(document.documentElement.dataset, { rows: Date.now(), own: performance.now() })
    })
    look.observe(document, { childList: true, subtree: true })
  })

async function coldBytes(page: Page, site: SiteName, open: (path: string) => Promise<void>, q: string) {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await open(q)
  await expect(rows(page).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const shown = Number(await page.locator('html').getAttribute('data-rows'))
  // The runner's clock and the page's may be apart; what the page asked for after the row it knows itself.
  const later = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > Number(document.documentElement.dataset['own']))
      .map(({ name }) => name),
  )
  const before = requests.filter(
    (request) => request.timing().startTime <= shown && !later.includes(request.url()),
  )
  return {
    paths: before.map(pathOf),
    sum: (paths: string[]) => paths.reduce((n, path) => n + sizeOf(site, path), 0),
  }
}

/** The files of an article's page, which most readers have been on. */
async function ofArticle(page: Page, open: (path: string) => Promise<void>, path: string) {
  const paths: string[] = []
  page.on('request', (request) => paths.push(pathOf(request)))
  await open(path)
  await page.waitForLoadState('networkidle')
  // What keeps a page that was read comes half a second after it.
  await expect.poll(() => paths.some((one) => /\/later-/.test(one))).toBe(true)
  return new Set(paths)
}

const SITES: [SiteName, string, string, number, number][] = [
  ['seed', '/2024-02-24/01/1', '企业', 30_720, 0],
  ...(hasCorpora
    ? [['medium', '/1998-01-10/01/1', '改革开放', 60_000, 15_000] as const].map(
        (one): [SiteName, string, string, number, number] => [...one],
      )
    : []),
]
for (const [site, article, q, most, texts] of SITES) {
  test.describe(site, () => {
    test.use({ site })
    test(`the first answer is at most ${most} bytes`, async ({ page, context, open }) => {
      const known = await ofArticle(page, open, article)
      await context.clearCookies()
      await noteRows(page)
      const { paths, sum } = await coldBytes(page, site, open, `/search?q=${q}`)
      const own = paths.filter((path) => !known.has(path) && !path.endsWith('/search'))
      expect(own.some((path) => path.includes('/data/search/'))).toBe(true)
      expect(sum(own), own.join('\n')).toBeLessThanOrEqual(most)
      expect(sum(own.filter((path) => path.includes('/text/')))).toBeLessThanOrEqual(texts)
    })
  })
}
