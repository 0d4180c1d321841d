import { readFileSync, readdirSync } from 'node:fs'
import { parsePage } from '../../src/domain/parse.ts'
import { TAG_KINDS } from '../../src/domain/kinds.ts'
import { LARGE_DAY, VERSE } from '../support/extreme-archive.ts'
import { expectNoSideways, shiftOf, watchShifts } from '../support/looks.ts'
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

test.describe('verse', () => {
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
})
