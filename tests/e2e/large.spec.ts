import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expectNoSideways, expectRoomFor } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'
import { hasCorpora, outDirOf } from '../support/sites.ts'

/** The reader on 1,312 real articles of fifteen issues; skipped where the corpora are not beside the project. */

test.use({ site: 'medium' })
test.skip(!hasCorpora, 'needs the corpora beside the project (SHARED_DIR)')

const dir = outDirOf('medium')
/** The name with the longest tag page: taken from what was built, not from what is known of it. */
const mostNamed = () =>
  readdirSync(join(dir, 'people'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map(({ name }) => ({ name, size: statSync(join(dir, 'people', name, 'index.html')).size }))
    .reduce((a, b) => (b.size > a.size ? b : a)).name

test('from the calendar to an issue, a page, an article and on', async ({ page, open }) => {
  await open('/issues')
  await expect(page.getByRole('table')).toHaveCount(1)
  const days = page.getByRole('table').getByRole('link')
  await expect(days).toHaveCount(15)
  await days.nth(7).click()
  await expect(page).toHaveURL(/\/1998-01-08$/)
  const strip = page.getByRole('navigation', { name: '版面导航' })
  // All pages are one press away, and the strip moves along with the page that is read.
  await expect(strip.getByRole('link')).toHaveCount(5)
  await strip.getByText(/^全部 \d+ 版$/).click()
  await strip.getByRole('list').last().getByRole('link').nth(7).click()
  await expect(page).toHaveURL(/\/1998-01-08\/\d\d$/)
  await expect(strip.getByRole('link')).toHaveCount(5)
  const current = strip.getByRole('list').first().locator('[aria-current=page]')
  await expect(current).toHaveCount(1)
  await expect(current).toBeInViewport()
  const first = page.getByRole('article').first().getByRole('link').first()
  const headline = await first.textContent()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '-')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2$/)
})

test('the keyboard is soon at the first headline of a large issue', async ({ page, open }) => {
  await open('/1998-01-08')
  await page.waitForLoadState('networkidle')
  const past = page.getByRole('link', { name: '跳过名字，到文章' })
  let stops = 0
  for (; stops < 40 && !(await past.evaluate((el) => el === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await expect(past).toBeFocused()
  await expect(past).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('article').first().getByRole('link').first()).toBeFocused()
  expect(stops).toBeLessThanOrEqual(22)
})

for (const path of ['/', '/1998-01-08', '/1998-01-08/03', '/1998-01-08/01/1', '/people', '/issues'])
  test(`what can be pressed on ${path} has 24 px`, async ({ page, open }) => {
    await open(path)
    await page.waitForLoadState('networkidle')
    await expectRoomFor(page, 'mouse')
    await expectNoSideways(page)
  })

test('search finds what stands in the text', async ({ page, open }) => {
  await open('/search?q=春节')
  await expect(page.getByRole('status').filter({ hasText: /\d+ 篇/ })).toBeVisible()
  // On a slow machine the newest week answers before the others: its articles may have the word in their text alone.
  await page
    .getByRole('region', { name: '搜索结果' })
    .getByRole('listitem')
    .filter({ has: page.locator('mark') })
    .first()
    .getByRole('heading')
    .getByRole('link')
    .click()
  await expect(page.locator('mark').first()).toBeInViewport()
})

test('what opening a page takes does not grow with the archive (bytes, gzip)', () => {
  const bytes = (path: string) => gzipSync(readFileSync(join(dir, path))).length
  const toOpen = (address: string) => {
    const html = readFileSync(join(dir, address, 'index.html'), 'utf8')
    const data = [...html.matchAll(/rel="preload" as="fetch" crossorigin href="\/([^"]+)"/g)]
    return data.reduce((sum, [, path = '']) => sum + bytes(decodeURI(path)), gzipSync(html).length)
  }
  expect(toOpen('1998-01-08/01/1')).toBeLessThan(45_000)
  expect(toOpen(`people/${mostNamed()}`)).toBeLessThan(45_000)
  expect(bytes(`people/${mostNamed()}/index.html`), 'a name with its network').toBeLessThan(27_500)
  expect(toOpen('issues')).toBeLessThan(12_000)
  expect(toOpen('search')).toBeLessThan(12_000)
})

test('after a name is chosen only those are behind the fold who would leave something', async ({
  page,
  open,
}) => {
  await open('/')
  const row = page.getByRole('list').filter({ has: page.getByRole('button', { name: /^展开其余/ }) })
  await row.first().getByRole('button', { name: /\d$/ }).first().click()
  const first = page.getByRole('list').filter({ has: page.getByRole('button', { pressed: true }) })
  await expect(first).toHaveCount(1)
  const more = first.getByRole('button', { name: /^展开其余/ })
  const said = (await more.count()) > 0 ? Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]) : 0
  const before = await first.getByRole('button', { name: /\d$/ }).count()
  if (said > 0) await more.click()
  const all = first.getByRole('button', { name: /\d$/ })
  await expect(all).toHaveCount(before + said)
  const dead = await all.evaluateAll((chips) =>
    chips
      .slice(14)
      .filter((chip) => chip.getAttribute('aria-disabled') === 'true')
      .map((chip) => chip.textContent),
  )
  expect(dead).toEqual([])
})
