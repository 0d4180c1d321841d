import type { Page } from '@playwright/test'
import { holdsFocus, tabTo } from '../support/access-focus.ts'
import { saidOn, withSpeech } from '../support/fake-speech.ts'
import { links } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** Each task from its beginning to its end with Tab, Enter, Space, Escape and the arrow keys alone (WCAG 2.1.1, 2.1.2). */

const ARTICLE = '/2024-02-24/01/1'
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const sheet = (page: Page, name: string) => page.getByRole('dialog', { name })
/** Buttons of the static page come to life when the script has come. */
const open = async (page: Page, go: () => Promise<void>) => {
  await go()
  await page.waitForLoadState('networkidle')
}

test('from the front page into an article, to the next one, to a name, and back', async ({
  page,
  open: to,
}) => {
  await open(page, () => to('/'))
  await page.keyboard.press('Tab')
  await expect(link(page, '跳到正文')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, link(page, '跳过名字，到文章'))
  await page.keyboard.press('Enter')
  await tabTo(page, link(page, /当好锻造/), 'Tab', 3)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/1$/)
  await tabTo(page, link(page, /^下一篇/))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/2$/)
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\/01\/1$/)
})

test('an issue is narrowed by a name, and it is undone', async ({ page, open: to }) => {
  await open(page, () => to('/'))
  const name = page.getByRole('region', { name: '按人物、企业缩小' }).getByRole('button', { name: /贾东/ })
  await expect(name).toBeVisible()
  await tabTo(page, name)
  await page.keyboard.press('Space')
  await expect(name).toHaveAttribute('aria-pressed', 'true')
  await expect(name).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '符合条件的有' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(name).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('article')).toHaveCount(5)
})

test('words are searched for, an answer is opened, and Back leads to it', async ({ page, open: to }) => {
  await open(page, () => to('/search'))
  const field = page.getByRole('combobox', { name: '搜名字、字词' })
  await tabTo(page, field)
  await page.keyboard.type('企业')
  await page.keyboard.press('Enter')
  await expect(links(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await tabTo(page, links(page))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/\d\?q=/)
  await page.goBack()
  await expect(page).toHaveURL(/\/search\?q=/)
})

test('a link is copied from the share sheet, which keeps the focus and gives it back', async ({
  page,
  open: to,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, () => to(ARTICLE))
  const opener = button(page, '分享')
  await expect(opener).toBeEnabled()
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  await expect(sheet(page, '分享')).toBeFocused()
  await tabTo(page, sheet(page, '分享').getByRole('button', { name: '复制链接' }), 'Tab', 5)
  await page.keyboard.press('Space')
  await expect(sheet(page, '分享').getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  for (const key of ['Tab', 'Shift+Tab'])
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press(key)
      expect(await holdsFocus(sheet(page, '分享'))).toBe(true)
    }
  await page.keyboard.press('Escape')
  await expect(sheet(page, '分享')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('text is enlarged in the settings’ sheet, and the theme is chosen by arrow keys', async ({
  page,
  open: to,
}) => {
  await open(page, () => to(ARTICLE))
  const opener = link(page, '字号与阅读设置')
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  const settings = sheet(page, '字号与阅读设置')
  await expect(settings).toBeFocused()
  await tabTo(page, settings.getByRole('slider', { name: '字号' }), 'Tab', 6)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('article').getByText('区委书记')).toHaveCSS('font-size', '20px')
  await tabTo(page, settings.getByRole('radio', { name: '自动' }), 'Tab', 6)
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
  await expect(settings.getByRole('radio', { name: '夜' })).toBeChecked()
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab')
    expect(await holdsFocus(settings)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('an article is kept and found again among those that are', async ({ page, open: to }) => {
  await open(page, () => to(ARTICLE))
  const save = page.getByRole('article').getByRole('button', { name: /收藏/ })
  await expect(save).toBeEnabled()
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, link(page, '全部收藏'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/saved$/)
  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: /当好锻造/ }),
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/1$/)
})

test('what is said at the foot is closed, and the keyboard is where it was', async ({ page, open: to }) => {
  await open(page, () => to(ARTICLE))
  await tabTo(page, button(page, '收藏'))
  await page.keyboard.press('Enter')
  await expect(button(page, '已收藏')).toBeFocused()
  await tabTo(page, button(page, '关闭'))
  const before = page.getByRole('contentinfo').getByRole('link').last()
  await page.keyboard.press('Enter')
  await expect(button(page, '关闭')).toHaveCount(0)
  await expect(before).toBeFocused()
})

test('an article is listened to, paused, and the bar is left', async ({ page, open: to }) => {
  await withSpeech(page)
  await open(page, () => to(ARTICLE))
  await tabTo(page, button(page, '朗读'))
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: '朗读' })
  await expect(bar.getByRole('button', { name: '暂停' })).toBeVisible()
  await tabTo(page, bar.getByRole('button', { name: '暂停' }))
  await page.keyboard.press('Space')
  await expect(bar.getByRole('button', { name: '播放' })).toBeFocused()
  expect((await saidOn(page)).length).toBeGreaterThan(0)
  await tabTo(page, bar.getByRole('button', { name: '关闭朗读' }), 'Shift+Tab', 6)
  await page.keyboard.press('Enter')
  await expect(bar).toHaveCount(0)
})

test('words are found in an article, place after place', async ({ page, open: to }) => {
  await open(page, () => to(ARTICLE))
  await tabTo(page, link(page, '在文中找'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '在文中找' })).toBeFocused()
  await page.keyboard.type('企业')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search').getByText(/^1 \//)).toBeVisible()
  await tabTo(page, button(page, '下一处'), 'Tab', 4)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search').getByText(/^2 \//)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(link(page, '在文中找')).toBeFocused()
})

test('a card of a name keeps the focus and gives it back to the name', async ({ page, open: to }) => {
  await open(page, () => to(ARTICLE))
  const name = page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).first()
  await tabTo(page, name)
  const card = sheet(page, '乔俊杰')
  // The first Tab has asked for the code of cards; before it is there, a name leads to its page.
  await expect(async () => {
    if (!page.url().endsWith(ARTICLE)) await page.goBack()
    await name.focus()
    await page.keyboard.press('Enter')
    await expect(card).toBeFocused({ timeout: 2000 })
  }).toPass()
  await expect(card.getByText(/\d+ 篇/).first()).toBeVisible()
  for (let i = 0; i < 7; i += 1) {
    await page.keyboard.press('Shift+Tab')
    expect(await holdsFocus(card)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(name).toBeFocused()
})
