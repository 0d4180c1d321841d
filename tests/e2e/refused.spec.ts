import type { Page } from '@playwright/test'
import { forbidStorage } from '../support/keeping.ts'
import { ARTICLE, saveButton, TITLE } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

/** Browsers that keep nothing for this site: where its data are blocked, and in frames to which the very questions are forbidden. */

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'site data are blocked': (page) =>
    page.addInitScript(() => {
      const refuse = async () => {
        throw new DOMException('blocked', 'SecurityError')
      }
      for (const name of ['open', 'match', 'has', 'keys', 'delete'])
        Object.defineProperty(CacheStorage.prototype, name, { value: refuse })
      for (const name of ['register', 'getRegistration'])
        Object.defineProperty(navigator.serviceWorker, name, { value: refuse })
    }),
  'even to ask is forbidden': (page) =>
    page.addInitScript(() => {
      const get = () => {
        throw new DOMException('sandboxed', 'SecurityError')
      }
      Object.defineProperty(window, 'caches', { get })
      Object.defineProperty(navigator, 'serviceWorker', { get })
    }),
}

for (const [way, refuse] of Object.entries(WAYS))
  test(`where ${way} all that needs no storage works`, async ({ page, open }) => {
    await forbidStorage(page)
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    await refuse(page)
    await open(ARTICLE)
    await page.getByRole('link', { name: '字号与阅读设置' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: '夜' }).check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await saveButton(page, '收藏').click()
    await expect(saveButton(page, '已收藏')).toBeVisible()
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '搜索' }).click()
    await page.keyboard.type('武进')
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
    for (const [path, heading] of [
      ['/2024-02-24', /武进日报|2024年2月24日/],
      ['/search?q=武进', '搜索'],
      ['/settings', '字号与阅读设置'],
      ['/saved', '我的收藏'],
    ] as const) {
      await open(path)
      await page.keyboard.press('Shift')
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    }
  })

for (const [way, refuse] of Object.entries(WAYS))
  test(`where ${way} a line that is spared brings the app at the first press`, async ({ page, open }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    await refuse(page)
    await open(ARTICLE)
    await page.waitForLoadState('load')
    await saveButton(page, '收藏').click()
    await expect(saveButton(page, '已收藏')).toBeVisible()
  })
