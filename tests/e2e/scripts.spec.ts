import type { Page } from '@playwright/test'
import { Converter } from 'opencc-js/cn2t'
import { forbidStorage, keepSettings } from '../support/keeping.ts'
import { expectAccessible, shiftOf, watchShifts } from '../support/looks.ts'
import { appIsThere, expect, test } from '../support/test.ts'

/** Simplified and traditional: all that is seen, as OpenCC has it, and nothing else. */

const traditional = Converter({ from: 'cn', to: 't' })
const field = (page: Page) => page.getByRole('combobox')
const rows = (page: Page) => page.getByRole('region', { name: '搜索結果' }).getByRole('listitem')
const ARTICLE = '/2024-02-24/01/1'
const HEADLINE = '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展'

/** What a page shows line by line, what it says to screen readers, and where it leads. */
async function shown(page: Page) {
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
  const said = await page
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
      ),
    )
  const links = await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  // How much is stored is not the same a moment later.
  const still = lines.map((line) => line.replace(/[\d.]+ [kM]B/, '1 kB'))
  return { lines: still.filter(Boolean), said, links, title: await page.title() }
}

const inTraditional = (page: Page) => expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')

const choose = (page: Page, script: string) =>
  page.getByRole('group', { name: /字形/ }).getByRole('radio', { name: script }).check()

test('every kind of page shows what OpenCC makes of it, and leads where it led', async ({
  page,
  open,
  context,
}) => {
  const PAGES = [
    '/',
    ARTICLE,
    '/people',
    '/people/乔俊杰',
    '/issues',
    '/search',
    '/about',
    '/settings',
    '/saved',
  ]
  const printed = []
  for (const path of PAGES) {
    await open(path)
    await page.waitForLoadState('networkidle')
    printed.push(await shown(page))
  }
  const other = await context.newPage()
  await keepSettings(other, { script: 'hant' })
  for (const [i, path] of PAGES.entries()) {
    await other.goto(new URL(path, page.url()).href)
    await inTraditional(other)
    await appIsThere(other)
    await other.waitForLoadState('networkidle')
    const { lines = [], said = [], links, title = '' } = printed[i] ?? {}
    const now = await shown(other)
    expect(now.lines, path).toEqual(lines.map(traditional))
    expect(now.said, path).toEqual(said.map(traditional))
    expect(now.title, path).toBe(traditional(title))
    expect(now.links, path).toEqual(links)
  }
  await other.close()
})

test('it is chosen on the settings page, holds at once and on the next pages, and is undone exactly', async ({
  page,
  open,
}) => {
  await open('/settings')
  await choose(page, '繁體')
  await inTraditional(page)
  await expect(page.getByRole('heading', { level: 1, name: traditional('字号与阅读设置') })).toBeVisible()
  await page.getByRole('link', { name: '武進日報' }).first().click()
  await page.getByRole('link', { name: /當好鍛造/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(traditional(HEADLINE))
  await expect(page).toHaveTitle(new RegExp(traditional('当好锻造新质生产力')))
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-Hant')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(traditional(HEADLINE))
  await expectAccessible(page)
  await page.getByRole('link', { name: traditional('字号与阅读设置') }).click()
  await page.getByRole('link', { name: '全部設置' }).click()
  await choose(page, '照原文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page).toHaveTitle(new RegExp(HEADLINE.slice(0, 8)))
})

test('filters, and Back from an article, work as ever', async ({ page, open }) => {
  await keepSettings(page, { script: 'hant' })
  await open('/')
  await page.getByRole('button', { name: '賈東 2' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('status').filter({ hasText: '符合條件的有 2 篇' })).toBeVisible()
  await expect(page).toHaveURL(/\?person=%E8%B4%BE%E4%B8%9C$/)
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/01\/\d$/)
  await page.goBack()
  await expect(page.getByRole('button', { name: '賈東 2' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '全部清除' }).click()
  await expect(page.getByRole('article')).toHaveCount(5)
})

for (const query of ['企业', '企業'])
  test(`${query} is found in the article as it was, and shown in the other script`, async ({
    page,
    open,
  }) => {
    await open(`${ARTICLE}?q=${query}`)
    const marks = page.getByRole('article').locator('mark')
    await expect(page.getByText(/在文中有 \d+ 处/).first()).toBeVisible()
    await expect.poll(() => marks.count()).toBeGreaterThan(2)
    const count = await marks.count()
    await page.evaluate(() => localStorage.setItem('banmian.settings', '{"script":"hant"}'))
    await page.reload()
    await expect(page.getByText(new RegExp(`在文中有 ${count} 處`)).first()).toBeVisible()
    await expect(marks).toHaveText(Array.from({ length: count }, () => '企業'))
    await expect(page.getByRole('textbox', { name: '在文中找' })).toHaveValue(query)
    await page.getByRole('textbox', { name: '在文中找' }).press('Enter')
    await expect(marks.and(page.locator('[aria-current]'))).toHaveText(['企業'])
  })

for (const query of ['凯宏铝业', '凱宏鋁業'])
  test(`a search for ${query} finds the same, what was typed stays as it is`, async ({ page, open }) => {
    await keepSettings(page, { script: 'hant' })
    await open('/search')
    await field(page).fill(query)
    await expect(rows(page).locator('mark')).toHaveText(['凱宏鋁業'])
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(query)}$`))
    await expect(field(page)).toHaveValue(query)
    await page.getByRole('link', { name: /當好鍛造/ }).click()
    await expect(page.getByRole('article').locator('mark')).toHaveText(['凱宏鋁業'])
  })

test('an address of a sentence marks the same sentence; a quotation is copied as it is seen', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const marks = page.locator('article mark')
  await open(`${ARTICLE}#p3s2`)
  await expect(marks.first()).toBeVisible()
  const sentence = (await marks.allTextContents()).join('')
  await page.evaluate(() => localStorage.setItem('banmian.settings', '{"script":"hant"}'))
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: '已在文中標出' })).toBeVisible()
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(traditional(sentence))
  await page.getByRole('button', { name: '複製引文' }).click()
  await expect(page.getByText('引文已複製')).toBeVisible()
  const quoted = await page.evaluate(() => navigator.clipboard.readText())
  expect(quoted).toContain('《武進日報》2024年2月24日第01版')
  expect(quoted).toContain(traditional(sentence))
  expect(quoted).toMatch(/\/2024-02-24\/01\/1#p3s2-[0-9a-f]{8}$/)
})

test('another tab follows, and one without a reader’s touch too', async ({ page, open, context }) => {
  await open(ARTICLE)
  const other = await context.newPage()
  await other.goto(new URL('/settings', page.url()).href)
  await choose(other, '繁體')
  await inTraditional(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(traditional(HEADLINE))
  await choose(other, '照原文')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
})

test('where nothing can be stored it holds for as long as the page is open', async ({ page, open }) => {
  await forbidStorage(page)
  await open('/settings')
  await choose(page, '繁體')
  await inTraditional(page)
  await page.getByRole('link', { name: '武進日報' }).first().click()
  await expect(page.getByRole('link', { name: /當好鍛造/ })).toBeVisible()
})

test.describe('without the dictionary', () => {
  test.use({ allowConsole: /ERR_FAILED/ })
  test('the page stays as printed and says so; it can be asked for again', async ({ page, open }) => {
    await keepSettings(page, { script: 'hant' })
    await page.route('**/data/derived/script/hant.json', (route) => route.abort())
    await open(ARTICLE)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await page.keyboard.press('Shift')
    await expect(page.getByText('字典没有取到')).toBeVisible()
    await expectAccessible(page)
    await page.unroute('**/data/derived/script/hant.json')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(traditional(HEADLINE))
    await expect(page.getByText('字典沒有取到')).toHaveCount(0)
  })
})

test('nothing moves on a page that is shown in the other script', async ({ page, open }) => {
  await keepSettings(page, { script: 'hant' })
  await watchShifts(page)
  for (const path of ['/', ARTICLE, '/people/乔俊杰', '/issues']) {
    await open(path)
    await inTraditional(page)
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page), path).toBe(0)
  }
})
