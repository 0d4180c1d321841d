import type { Locator, Page } from '@playwright/test'
import { forbidStorage, keepSettings } from '../support/keeping.ts'
import { expectAccessible } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** The interface in English around a paper in Chinese. */

const ARTICLE = '/2024-02-24/01/1'
const offer = (page: Page) => page.getByRole('button', { name: 'Read the interface in English' })

/** Texts of a page that stand in the wrong language: Han outside what is marked as Chinese, English words inside it. */
const wronglyMarked = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = []
    // Names are not of a language (WCAG 3.1.2).
    const isName = (text: string) => /^武[进進]日[报報]$/.test(text)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      const element = node.parentElement
      if (!element || isName(text) || element.closest('script, style, [translate=no]')) continue
      if (element.getClientRects().length === 0) continue
      const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
      const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
      const words = text.match(/[A-Za-z][A-Za-z’'-]+/g)?.length ?? 0
      if (han > words ? !language.startsWith('zh') : words > 0 && language !== 'en')
        wrong.push(`${language}: ${text}`)
    }
    return wrong
  })

test.describe('in a browser that asks for no Chinese', () => {
  test.use({ locale: 'en-US' })

  test('English is offered once the reader does something; it comes without a page load and stays', async ({
    page,
    open,
  }) => {
    await open(ARTICLE)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(offer(page)).toHaveCount(0)
    await page.mouse.wheel(0, 300)
    await expect(offer(page)).toBeVisible()
    await expectAccessible(page)
    await page.evaluate(() => Object.assign(window, { same: true }))
    const top = await page.evaluate(() => scrollY)
    await offer(page).click()
    await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(offer(page)).toHaveCount(0)
    expect(await page.evaluate<unknown>('window.same')).toBe(true)
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60)
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-Hans')
    expect(await wronglyMarked(page)).toEqual([])
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('link', { name: 'Search' }).first()).toBeVisible()
    await expectAccessible(page)
  })

  test('who keeps Chinese is not asked again', async ({ page, open }) => {
    await open('/')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    await page.getByRole('button', { name: 'Keep Chinese' }).click()
    await expect(offer(page)).toHaveCount(0)
    await page.reload()
    await page.keyboard.press('Shift')
    await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(offer(page)).toHaveCount(0)
  })
})

test('a browser that asks for Chinese is offered nothing', async ({ page, open }) => {
  await open(ARTICLE)
  await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
})

test('English is chosen in the settings, in every tab, and Chinese again', async ({
  page,
  open,
  context,
}) => {
  await open('/settings')
  const other = await context.newPage()
  await other.goto(new URL(ARTICLE, page.url()).href)
  await page.getByRole('group', { name: '界面' }).getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('group', { name: 'Interface' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused()
  await expect(page).toHaveTitle(/settings/)
  await expect(other.locator('html')).toHaveAttribute('lang', 'en')
  await expect(other.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
  await page.getByRole('group', { name: 'Interface' }).getByRole('radio', { name: '中文' }).check()
  await expect(page.getByRole('group', { name: '界面' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.locator('[lang=en]')).toHaveCount(0)
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})

test('on every kind of page each word is marked as of its language', async ({ page, open }) => {
  await keepSettings(page, { language: 'en' })
  for (const path of [
    '/',
    ARTICLE,
    '/people',
    '/people/乔俊杰',
    '/issues',
    '/search?q=企业',
    '/about',
    '/settings',
    '/saved',
  ]) {
    await open(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.waitForLoadState('networkidle')
    expect(await wronglyMarked(page), path).toEqual([])
    if (path === '/' || path === ARTICLE) await expectAccessible(page)
  }
})

/** English words of which a part stands in the next line. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange()
    const topOf = (node: Node, at: number) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getClientRects()[0]?.top
    }
    const broken: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[A-Za-z]+/g))
        if (topOf(node, index) !== topOf(node, index + word.length - 1)) broken.push(word)
    return broken
  })

for (const elder of ['off', 'on'])
  test(`on a narrow phone no label breaks inside a word (elder mode ${elder})`, async ({ page, open }) => {
    await keepSettings(page, { language: 'en', elder })
    for (const path of ['/settings', '/saved', '/search?q=企业', ARTICLE]) {
      await open(path)
      await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      expect(await brokenWords(page), path).toEqual([])
    }
  })

test('quotation marks of English texts are no wider than its letters, those of the articles stay', async ({
  page,
  open,
}) => {
  /** In parts of the type's size. */
  const widthOfMark = (words: Locator) =>
    words.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf('“')
        if (at < 0) continue
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize)
      }
      return undefined
    })
  await keepSettings(page, { language: 'en' })
  await open('/saved')
  expect(await widthOfMark(page.getByText('Press “Save”'))).toBeLessThan(0.6)
  await open(ARTICLE)
  await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
  expect(await widthOfMark(page.getByRole('heading', { level: 1 }))).toBeGreaterThan(0.9)
})

test('whoever steps through the page before English has come is at the same link afterwards', async ({
  page,
  open,
}) => {
  await keepSettings(page, { language: 'en' })
  const waiting: (() => void)[] = []
  await page.route(/\/assets\/english-/, async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue()
  })
  await open('/')
  const link = page.getByRole('link', { name: '往期' }).first()
  await link.focus()
  await expect.poll(() => waiting.length).toBeGreaterThan(0)
  for (const go of waiting) go()
  await expect(page.getByRole('link', { name: 'Issues' }).first()).toBeFocused()
})

test('English around traditional characters', async ({ page, open }) => {
  await keepSettings(page, { language: 'en', script: 'hant' })
  await open(ARTICLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/當好鍛造新質生產力/)
  await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-Hant')
  expect(await wronglyMarked(page)).toEqual([])
})

test('where nothing can be stored English holds for as long as the page is open', async ({ page, open }) => {
  await forbidStorage(page)
  await open('/settings')
  await page.getByRole('group', { name: '界面' }).getByRole('radio', { name: 'English' }).check()
  await page.getByRole('link', { name: 'Issues' }).first().click()
  await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('without its texts', () => {
  test.use({ allowConsole: /ERR_FAILED/ })
  test('the page stays Chinese and says so', async ({ page, open }) => {
    await keepSettings(page, { language: 'en' })
    await page.route(/\/assets\/english-/, (route) => route.abort())
    await open(ARTICLE)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    await expect(page.getByText('The English texts did not arrive.')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('link', { name: '搜索' }).first()).toBeVisible()
  })
})
