import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/test.ts'
import { outDirOf, SITES } from '../support/sites.ts'

/** Answers over several segments of the index: the newest first, older ones as their files arrive. */

test.use({ site: 'years' })

/** How many articles of the data have a word, by the year of their issue: counted in the JSON itself. */
function articlesWith(word: string): Map<string, number> {
  const counts = new Map<string, number>()
  const pages = join(SITES.years.dataDir, 'pages')
  for (const date of readdirSync(pages).filter((name) => /^\d{4}-/.test(name))) {
    for (const file of readdirSync(join(pages, date))) {
      const json = readFileSync(join(pages, date, file), 'utf8')
      // An article's own texts; its tags and mentions repeat none of the words asked for.
      const articles = json.split('"headline":').slice(1)
      const found = articles.filter((text) => text.includes(word)).length
      counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + found)
    }
  }
  return counts
}

/** The folders of the index's segments, that with the most files (the oldest) first. */
const segments = () => {
  const dir = join(outDirOf('years'), 'data/search/s')
  const size = (name: string) => readdirSync(join(dir, name)).length
  return readdirSync(dir).sort((a, b) => size(b) - size(a))
}

test('the newest articles are there while older files are on their way; then the count is exact', async ({
  page,
  open,
  context,
}) => {
  const counts = articlesWith('灯塔')
  const [older, newer] = [counts.get('2030') ?? 0, counts.get('2031') ?? 0]
  expect(older).toBeGreaterThan(0)
  expect(newer).toBeGreaterThan(0)
  const [oldest = ''] = segments()
  expect(segments()).toHaveLength(2)
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await context.route(`**/data/search/s/${oldest}/**`, async (route) => {
    await held
    await route.continue()
  })

  await open('/search?q=灯塔')
  const said = page.getByRole('status').filter({ hasText: '篇' })
  await expect(said).toHaveText(new RegExp(`至少 ${newer} 篇`))
  await expect(page.locator('.result mark').first()).toBeVisible()
  for (const href of await page
    .locator('.result a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect(href).toContain('/2031-')
  // A second tab asks for itself, and is not held up for ever either.
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('status').filter({ hasText: '篇' })).toHaveText(new RegExp(`至少 ${newer} 篇`))

  release()
  for (const tab of [page, other])
    await expect(tab.getByRole('status').filter({ hasText: '篇' })).toHaveText(
      new RegExp(`：${older + newer} 篇`),
    )
})

test.describe('when older files do not come', () => {
  test.use({ allowConsole: /Failed to load resource/ })
  test('the newest are shown as "at least", what is missing is named, a retry finds the rest', async ({
    page,
    open,
    context,
  }) => {
    const counts = articlesWith('码头')
    const [oldest = ''] = segments()
    await context.route(`**/data/search/s/${oldest}/**`, (route) => route.abort())
    await open('/search?q=码头')
    const said = page.getByRole('status').filter({ hasText: '篇' })
    await expect(page.locator('.notice')).toContainText(oldest, { timeout: 15_000 })
    await expect(said).toHaveText(new RegExp(`至少 ${counts.get('2031') ?? 0} 篇`))
    await context.unroute(`**/data/search/s/${oldest}/**`)
    await page.getByRole('button', { name: '重试' }).click()
    const all = [...counts.values()].reduce((a, b) => a + b)
    await expect(said).toHaveText(new RegExp(`：${all} 篇`))
  })
})
