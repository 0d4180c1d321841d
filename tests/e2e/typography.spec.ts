import { readFileSync, readdirSync } from 'node:fs'
import { parsePage } from '../../src/domain/parse.ts'
import { TAG_KINDS } from '../../src/domain/kinds.ts'
import { LARGE_DAY, NAMES, ROWS, VERSE, WIDE } from '../support/extreme-archive.ts'
import { expectAccessible, expectNoSideways, shiftOf, watchShifts } from '../support/looks.ts'
import { hasCorpora, outDirOf, type SiteName } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'
import { faultsOf, HEADLINES, PROSE, settingsOf, tornIn, widestGap } from '../support/typography.ts'

/** Setting by clreq, measured in a real browser: over the first content always, over real articles where they are. */

/** Widths of phones in use, in CSS pixels. */
const WIDTHS = [320, 360, 390, 412, 430]
const SEED = [1, 2, 3, 4, 5].map((n) => `/2024-02-24/01/${n}`)
/** The last two characters with the marks that follow. */
const TWO = /[\p{L}\p{N}]\P{L}*[\p{L}\p{N}][^\p{L}\p{N}]*$/u

/** Addresses of articles of a site, spread over it. */
function articlesOf(site: SiteName, most: number): string[] {
  const below = (path: string) =>
    readdirSync(`${outDirOf(site)}/${path}`).filter((name) => /^\d[\d-]*$/.test(name))
  const all = below('.').flatMap((day) =>
    below(day).flatMap((page) => below(`${day}/${page}`).map((n) => `/${day}/${page}/${n}`)),
  )
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, i) => i % step === 0)
}

/** The names that the articles of a page carry. */
function namesOn(site: SiteName, day: string, page: string): string[] {
  const file = `data/pages/${day}/${page}.json`
  const { page: read } = parsePage(JSON.parse(readFileSync(`${outDirOf(site)}/${file}`, 'utf8')), file)
  return read.articles.flatMap(({ tags }) => TAG_KINDS.flatMap((kind) => tags[kind].map(({ name }) => name)))
}

const ARCHIVES = [
  { site: 'seed', paths: () => SEED, name: 'the first content' },
  { site: 'medium', paths: () => articlesOf('medium', 60), name: 'real articles' },
] as const

for (const { site, paths, name } of ARCHIVES) {
  test.describe(name, () => {
    test.use({ site, javaScriptEnabled: false })
    test.skip(site === 'medium' && !hasCorpora, 'needs the corpora beside the project (SHARED_DIR)')
    test.setTimeout(300_000)

    test('no mark at the wrong end of a line, no gap over half a character, no character left alone', async ({
      page,
      open,
    }) => {
      const faults: string[] = []
      for (const path of paths()) {
        await open(path)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 740 })
          for (const one of await settingsOf(page, PROSE)) {
            faults.push(...faultsOf(one).map((fault) => `${path} ${width}: ${fault}`))
            const { gap, line } = widestGap(one)
            if (one.isJustified && gap > 0.5)
              faults.push(`${path} ${width}: gap ${gap.toFixed(2)} in ${line}`)
            const last = one.lines.at(-1)?.text ?? ''
            if (one.lines.length > 1 && TWO.test(one.text) && !TWO.test(last))
              faults.push(`${path} ${width}: last line ${last}`)
            const characters = one.measure / one.size
            if (Math.abs(characters - Math.round(characters)) * one.size > 0.5)
              faults.push(`${path} ${width}: ${characters} characters`)
          }
        }
      }
      expect(faults).toEqual([])
    })

    test('no headline breaks inside a name, a number or a short text between marks', async ({
      page,
      open,
    }) => {
      const torn: string[] = []
      const issues = [...new Set(paths().map((path) => path.slice(0, 14)))]
      for (const path of [...paths(), ...issues]) {
        const [, day = '', number = ''] = path.split('/')
        await open(path)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 740 })
          const names = namesOn(site, day, number)
          for (const one of await settingsOf(page, HEADLINES))
            torn.push(...tornIn(one, names).map((fault) => `${path} ${width}: ${fault}`))
        }
      }
      expect(torn).toEqual([])
    })
  })
}

test.describe('as the page comes', () => {
  for (const path of ['/', '/2024-02-24/01/1', '/people/乔俊杰']) {
    test(`nothing moves on ${path}`, async ({ page, open }) => {
      await watchShifts(page)
      await open(path)
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(await shiftOf(page)).toBe(0)
    })
  }
})

test('what is copied of a headline has nothing added, and is found as one', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  const headline = page.getByRole('heading', { level: 1 })
  await headline.selectText()
  expect(await page.evaluate(() => String(getSelection()))).toBe(
    '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展',
  )
  await expect(page.getByRole('heading', { name: '锻造新质生产力“主力军” 全力推动' })).toBeVisible()
})

test.describe('verse and tables', () => {
  test.use({ site: 'extremes' })
  const PATH = `/${LARGE_DAY}/01/4`

  for (const width of WIDTHS)
    test(`a line of verse is a line; one that is longer goes on further in, ${width} px`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width, height: 740 })
      await open(PATH)
      const set = (await settingsOf(page, PROSE)).filter(({ text }) => VERSE.includes(text))
      expect(set.map(({ text }) => text)).toEqual(VERSE)
      const starts = set.map(({ lines }) => lines[0]?.left[0] ?? 0)
      for (const start of starts) expect(start).toBeCloseTo(starts[0] ?? 0, 1)
      for (const { lines, isJustified, text } of set) {
        expect(isJustified).toBe(false)
        if (text.length < 12) expect(lines).toHaveLength(1)
        for (const line of lines.slice(1)) expect((line.left[0] ?? 0) - (starts[0] ?? 0)).toBeCloseTo(1, 1)
      }
      await expectNoSideways(page)
    })

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
      const { left, right } = await table.evaluate((one) => {
        const { left, right } = one.getBoundingClientRect()
        return { left, right }
      })
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
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
    const { left, right } = await table.evaluate((one) => {
      const { left, right } = one.getBoundingClientRect()
      return { left, right }
    })
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(680)
    await expect(table.getByRole('row')).toHaveText(WIDE)
  })

  test.describe('code that does not come', () => {
    test.use({ allowConsole: /Failed to load resource|dynamically imported/ })
    test('the table stays as it was drawn, or stands as paragraphs; nothing is lost', async ({
      page,
      open,
    }) => {
      await page.route(/assets\/Table-/, (route) => route.abort())
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

  test('a name in a row leads to its page, and a row answers to its address', async ({ page, open }) => {
    await open(`${PATH}#p10s1`)
    await expect(page.getByRole('row', { name: ROWS[0] ?? '' })).toBeInViewport()
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
})
