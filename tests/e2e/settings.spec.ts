import type { Page } from '@playwright/test'
import { forbidStorage, keepSettings } from '../support/keeping.ts'
import { expectNoSideways, shiftOf, watchShifts } from '../support/looks.ts'
import { drawWhole } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** Reading settings: at once, before the first drawing of the next page, in every tab, and on this device only. */

const ARTICLE = '/2024-02-24/01/1'
const text = (page: Page) => page.getByRole('article').getByText('区委书记')

async function openSheet(page: Page) {
  await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
  const sheet = page.getByRole('dialog', { name: '字号与阅读设置' })
  await expect(sheet).toBeVisible()
  return sheet
}

test('text grows under the reader’s eyes, in the next article and after a reload', async ({ page, open }) => {
  await open(ARTICLE)
  const sheet = await openSheet(page)
  await sheet.getByRole('button', { name: '字大一点' }).click()
  await sheet.getByRole('button', { name: '字大一点' }).click()
  await expect(text(page)).toHaveCSS('font-size', '20px')
  await sheet.getByRole('radio', { name: '夜' }).check()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 21, 19)')
  await sheet.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: /^下一篇/ }).click()
  await expect(page.getByRole('article').getByText('文明实践').first()).toHaveCSS('font-size', '20px')
  await page.reload()
  await expect(page.getByRole('article').getByText('文明实践').first()).toHaveCSS('font-size', '20px')
})

test('the largest and the smallest are 32 and 15 pixels, on a wide window too', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(ARTICLE)
  const size = (await openSheet(page)).getByRole('slider', { name: '字号' })
  for (const [key, pixels] of [
    ['End', '32px'],
    ['Home', '15px'],
  ] as const) {
    await size.press(key)
    await expect(text(page)).toHaveCSS('font-size', pixels)
  }
})

test.describe(() => {
  // Data that nobody takes is spoken of by the browser.
  test.use({ allowConsole: /ERR_FAILED|preload/ })
  test('what was chosen holds before any script of the site has come', async ({ page, open }) => {
    await keepSettings(page, { theme: 'contrast', size: 30, face: 'hei' })
    await page.route(/\/assets\//, (route) => route.abort())
    await open(ARTICLE)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
    await expect(text(page)).toHaveCSS('font-size', '30px')
    await expect(text(page)).not.toHaveCSS('font-family', /Songti/)
    expect(await page.locator('meta[name=theme-color]').first().getAttribute('content')).toBe('rgb(0, 0, 0)')
  })
})

test('nothing moves while a page with chosen sizes is loaded and taken over', async ({ page, open }) => {
  await keepSettings(page, { size: 26, spacing: 'wide', theme: 'white', face: 'hei' })
  await drawWhole(page)
  await watchShifts(page)
  for (const path of ['/', ARTICLE, '/people/乔俊杰', '/issues']) {
    await open(path)
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page), path).toBe(0)
  }
})

test('another tab changes at once', async ({ page, open, context }) => {
  await open(ARTICLE)
  const other = await context.newPage()
  await other.goto(page.url())
  const sheet = await openSheet(page)
  await sheet.getByRole('radio', { name: '黑体' }).check()
  await sheet.getByRole('radio', { name: '高对比' }).check()
  await expect(other.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(text(other)).not.toHaveCSS('font-family', /Songti/)
})

test('where nothing can be stored, settings hold as long as the tab', async ({ page, open }) => {
  await forbidStorage(page)
  await open(ARTICLE)
  const sheet = await openSheet(page)
  await sheet.getByRole('radio', { name: '高对比' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^下一篇/ }).click()
  await expect(page).toHaveURL(/\/2$/)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
})

test('what somebody else has stored there does no harm', async ({ page, open }) => {
  await page.addInitScript(() =>
    localStorage.setItem('banmian.settings', '{"size":"9e9","theme":{"x":1},"a b":"c","__proto__":{"d":1}}'),
  )
  await open(ARTICLE)
  await expect(text(page)).toHaveCSS('font-size', '18px')
  await openSheet(page)
})

test('by keyboard the sheet is opened, left, and the focus is where it was', async ({ page, open }) => {
  await open(ARTICLE)
  const opener = page.getByRole('link', { name: '字号与阅读设置' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '字号与阅读设置' })
  await expect(sheet).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(opener).toBeFocused()
  await opener.click()
  await expect(sheet).toBeVisible()
  await opener.click()
  await expect(sheet).toHaveCount(0)
})

test('names are text when the reader wants them so, and links again', async ({ page, open }) => {
  await open('/settings')
  await page.getByRole('switch', { name: '名字可以点' }).uncheck()
  await page.goto(page.url().replace('/settings', ARTICLE))
  await page.mouse.wheel(0, 300)
  const names = page.getByRole('article').getByRole('link', { name: '乔俊杰' })
  await expect(names).toHaveCount(0)
  await expect(page.getByRole('article').getByText('乔俊杰').first()).toBeVisible()
  await page.getByRole('link', { name: '字号与阅读设置' }).click()
  await page.getByRole('link', { name: '全部设置' }).click()
  await page.getByRole('switch', { name: '名字可以点' }).check()
  await page.goBack()
  await expect(names.first()).toBeVisible()
})

test('all goes back to what it was', async ({ page, open }) => {
  await open('/settings')
  await expect(page.getByText('18 px')).toBeVisible()
  await page.getByRole('switch', { name: /长辈版/ }).check()
  await page.getByRole('radio', { name: '黑体' }).check()
  await page.getByRole('heading', { name: '翻页与动效' }).scrollIntoViewIfNeeded()
  const cards = page.getByRole('switch', { name: '点文中的名字，先看卡片' })
  await cards.uncheck()
  // Its name says that it is not of the group above it alone.
  await page.getByRole('button', { name: '以上设置恢复原样' }).click()
  await expect(page.getByRole('radio', { name: '宋体' })).toBeChecked()
  await expect(cards).toBeChecked()
  expect(
    await page.evaluate(() => [localStorage.length, document.documentElement.attributes.length]),
  ).toEqual([0, 1])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, allowConsole: /preloaded/ })
  test('the button leads to a page that says what is needed', async ({ page, open }) => {
    await open(ARTICLE)
    await page.getByRole('link', { name: '字号与阅读设置' }).click()
    await expect(page).toHaveURL(/\/settings/)
    await expect(page.locator('noscript')).toBeVisible()
  })
})

test.describe('WeChat’s large text', () => {
  test.use({ isMobile: true, hasTouch: true })
  // Its largest is 23.8 px for what is 17: it asks the page's body to adjust text by 140 %.
  for (const path of ['/', ARTICLE, '/people/乔俊杰', '/issues', '/search', '/settings']) {
    test(`is honoured on ${path}, and all of it fits`, async ({ page, open }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await open(path)
      await page.waitForLoadState('networkidle')
      const size = () =>
        page.evaluate(() =>
          parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
        )
      const usual = await size()
      await page.evaluate(() => document.body.style.setProperty('-webkit-text-size-adjust', '140%'))
      await expect.poll(size).toBeCloseTo(usual * 1.4, 1)
      await expectNoSideways(page)
    })
  }
})

test('with the widest measure, and so the smallest margins, every window’s width holds the page', async ({
  page,
  open,
}) => {
  await keepSettings(page, { measure: 'wide' })
  for (const path of ['/', ARTICLE]) {
    await open(path)
    for (const width of [320, 360, 768, 1024, 1200, 1600]) {
      await page.setViewportSize({ width, height: 740 })
      await expectNoSideways(page, `${path} at ${width}`)
    }
  }
})

for (const theme of ['white', 'dark', 'contrast']) {
  test(`with theme ${theme} every kind of page fits at 32 px on 320`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await keepSettings(page, { theme, size: 32 })
    for (const path of [
      '/',
      ARTICLE,
      '/people/乔俊杰',
      '/people',
      '/issues',
      '/search?q=企业',
      '/settings',
      '/saved',
    ]) {
      await open(path)
      await page.waitForLoadState('networkidle')
      await expectNoSideways(page, path)
    }
  })
}
