import type { Locator } from '@playwright/test'
import { LARGE_DAY, NAMES, ROWS, WIDE } from '../support/extreme-archive.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { hold, stretchPause } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** Paragraphs that are the rows of a table, set as one (decision 44). */

test.use({ site: 'extremes' })
const PATH = `/${LARGE_DAY}/01/4`
const TABLE = /assets\/Table-/
/** So long (ms) its code is waited for before something in it is marked. */
const WHOLE_MS = 2000

/** Nothing of it is beyond the edges of the window, or of the paper. */
async function expectWithin(table: Locator, width: number): Promise<void> {
  const { left, right } = await table.evaluate((one) => {
    const { left, right } = one.getBoundingClientRect()
    return { left, right }
  })
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(width)
}

for (const [width, size] of [
  [320, ''],
  [360, ''],
  [320, '32'],
  [1280, ''],
] as const)
  test(`the numbers of a table stand in columns, ${width} px ${size}`, async ({ page, open }) => {
    if (size)
      await page.addInitScript(
        (px) => localStorage.setItem('banmian.settings', JSON.stringify({ size: Number(px) })),
        size,
      )
    await page.setViewportSize({ width, height: 740 })
    await open(PATH)
    const table = page.getByRole('article').getByRole('table').first()
    await expect(table.getByRole('row')).toHaveText([NAMES, ...ROWS])
    await expect(table.getByRole('columnheader')).toHaveText(NAMES.split(' '))
    await expect(table.getByRole('rowheader')).toHaveText(ROWS.map((row) => row.split(' ')[0] ?? ''))
    /** Where each number ends, from the left edge of the window, in px. */
    const columns = await Promise.all(
      ROWS.map((row) =>
        table
          .getByRole('row', { name: row })
          .getByRole('cell')
          .evaluateAll((cells) =>
            cells.map((cell) => {
              const range = document.createRange()
              range.selectNodeContents(cell)
              return Math.round(range.getBoundingClientRect().right)
            }),
          ),
      ),
    )
    expect(columns[0]).toHaveLength(2)
    for (const ends of columns) expect(ends).toEqual(columns[0])
    await expectNoSideways(page)
    // Nothing of it has to be scrolled to.
    await expectWithin(table, width)
  })

for (const width of [320, 1280])
  test(`a table of many columns scrolls by itself, by the keyboard too, ${width} px`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await open(PATH)
    const region = page.getByRole('region', { name: /^表格：航线、一月/ })
    await expect(region.getByRole('row')).toHaveText(WIDE)
    await expectNoSideways(page)
    const last = region.getByRole('cell', { name: '31,457' })
    const label = region.getByRole('rowheader', { name: '东码头' })
    await region.focus()
    await expect(region).toBeFocused()
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight')
    // What a browser scrolls is rounded to a pixel.
    await expect(last).toBeInViewport({ ratio: 0.95 })
    await expect(label).toBeInViewport({ ratio: 1 })
  })

test('the same without a script', async ({ browser, servers }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${servers.get('extremes')}${PATH}`)
  await expect(page.getByRole('table')).toHaveCount(2)
  await expect(page.getByRole('columnheader')).toHaveCount(3 + 8)
  await expect(page.getByRole('region', { name: /^表格/ })).toHaveCount(1)
  await context.close()
})

test('on paper a table of many columns is whole', async ({ page, open }) => {
  await open(PATH)
  await page.setViewportSize({ width: 680, height: 960 })
  await page.emulateMedia({ media: 'print' })
  const table = page.getByRole('table').last()
  await expectWithin(table, 680)
  await expect(table.getByRole('row')).toHaveText(WIDE)
})

test('of a whole page that is printed too, the numbers stand in columns', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = 'yes')
  })
  await open(PATH.replace(/\/\d+$/, ''))
  await page.getByRole('button', { name: '打印整版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1000 })
  const table = page.getByRole('table').first()
  await expect(table).toBeVisible()
  const edges = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => Math.round(row.lastElementChild?.getBoundingClientRect().right ?? 0)),
    )
  expect(edges.length).toBeGreaterThan(2)
  expect(new Set(edges).size).toBe(1)
})

test.describe('code that does not come', () => {
  test.use({ allowConsole: /Failed to load resource|dynamically imported/ })
  test('the table stays as it was drawn, or stands as paragraphs; nothing is lost', async ({
    page,
    open,
  }) => {
    await page.route(TABLE, (route) => route.abort())
    await open(PATH)
    await expect(page.getByRole('table')).toHaveCount(2)
    await open(`/${LARGE_DAY}/01/3`)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /渡口的诗与数/ })
      .click()
    await expect(page.getByRole('article').getByText(ROWS[0] ?? '', { exact: true })).toBeVisible()
  })
})

test.describe('code that comes late', () => {
  // The browser says that what it fetched early is used late.
  test.use({ allowConsole: /preload/ })
  for (const [what, search] of [
    ['points to', '#p10s1'],
    ['has words that are found in', `?q=${(ROWS[2] ?? '').slice(0, 2)}`],
  ] as const)
    test(`a table of which the address ${what} a row stays one until the row is marked`, async ({
      page,
      open,
    }) => {
      await stretchPause(page, WHOLE_MS)
      await page.addInitScript(() => {
        const count = () => document.querySelectorAll('article table').length
        let fewest = Infinity
        const look = () => {
          if (fewest < Infinity || count() > 0) fewest = Math.min(fewest, count())
          Reflect.set(window, 'fewest', fewest)
        }
        new MutationObserver(look).observe(document, { childList: true, subtree: true })
      })
      const asked = page.waitForRequest(TABLE)
      const come = await hold(page, TABLE)
      const opened = open(PATH + search)
      await asked
      if (search.startsWith('#')) await expect(page.getByText('已在文中标出')).toBeVisible()
      come()
      await opened
      await expect(page.getByRole('row').locator('mark').first()).toBeInViewport()
      expect(await page.evaluate(() => Reflect.get(window, 'fewest'))).toBe(2)
    })
})

test('a name in a row leads to its page, and a row answers to its address', async ({ page, open }) => {
  await open(`${PATH}#p10s1`)
  await expect(page.getByRole('row', { name: ROWS[0] ?? '' })).toBeInViewport()
  // Its row is drawn anew when it is marked, which may be after that is said: what had the focus before would lose it.
  await expect(page.getByText('已在文中标出')).toBeVisible()
  await expect(page.locator('article mark').first()).toBeInViewport()
  await page.getByRole('article').getByRole('link', { name: '渡轮公司' }).press('Enter')
  await expect(
    page
      .getByRole('dialog', { name: '渡轮公司' })
      .or(page.getByRole('heading', { level: 1, name: '渡轮公司' })),
  ).toBeVisible()
})

test('words of a row are found and marked', async ({ page, open }) => {
  await open(`${PATH}?q=候船室`)
  const row = page.getByRole('row', { name: ROWS[2] ?? '' })
  await expect(row.getByText('候船室', { exact: true })).toBeVisible()
})

test('what is copied of a table has its cells apart', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(PATH)
  await page.getByRole('table').first().selectText()
  await page.keyboard.press('ControlOrMeta+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const lines = copied
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  expect(lines.map((line) => line.split('\t').map((cell) => cell.trim()))).toEqual(
    [NAMES, ...ROWS].map((row) => row.split(' ')),
  )
})

test('accessible in light and dark', async ({ page, open }) => {
  await open(PATH)
  await expectAccessible(page)
})
