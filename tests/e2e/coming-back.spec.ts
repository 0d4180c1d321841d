import type { Page } from '@playwright/test'
import { hold } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** What was done on a page is done: coming back to it does nothing again. */

const main = (page: Page) => page.getByRole('main')
const headline = (page: Page) => main(page).getByRole('heading', { level: 1 })

/** To the next article and back, with time for whatever would happen by itself. */
async function awayAndBack(page: Page) {
  const here = (await headline(page).textContent()) ?? ''
  await main(page).locator('a[rel=next]').click()
  await expect(headline(page)).not.toHaveText(here)
  await page.goBack()
  await expect(headline(page)).toHaveText(here)
  await isKnown(page)
}

/** The article's tools are there when they say whether it is saved; what were still asked for would come with them. */
async function isKnown(page: Page) {
  await expect(main(page).getByRole('button', { name: '收藏' })).toHaveAttribute('aria-pressed')
  await page.waitForTimeout(500)
}

for (const first of ['that wakes the app', 'that comes later'])
  test(`an article saved by a press ${first} stays saved`, async ({ page, open }) => {
    await open('/2024-02-24/01/1')
    if (first === 'that comes later') await page.mouse.wheel(0, 200)
    await main(page).getByRole('button', { name: '收藏' }).click()
    const saved = main(page).getByRole('button', { name: '已收藏' })
    await expect(saved).toBeVisible()
    await awayAndBack(page)
    await expect(saved).toBeVisible()
    await expect(page.getByText('已取消收藏')).toBeHidden()
  })

test('who presses “收藏” before the page knows that it is saved does not lose it', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  const button = main(page).getByRole('button', { name: '收藏' })
  await button.click()
  await expect(button).toHaveText('已收藏')
  const come = await hold(page, '**/assets/Tools-*.js')
  await page.reload()
  await expect(button).toHaveText('收藏')
  await button.click()
  come()
  await expect(button).toHaveText('已收藏')
  await expect(page.getByText('已取消收藏')).toBeHidden()
  await button.click()
  await expect(button).toHaveText('收藏')
  await expect(page.getByText('已取消收藏')).toBeVisible()
})

test('a sheet that was left by Back is not opened again by going forward', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await main(page).locator('a[rel=next]').click()
  await expect(headline(page)).toContainText('汤圆')
  await main(page).getByRole('button', { name: '分享' }).click()
  await expect(page.getByRole('dialog', { name: '分享' })).toBeVisible()
  await page.goBack()
  await expect(headline(page)).toContainText('主力军')
  await page.goForward()
  await expect(headline(page)).toContainText('汤圆')
  await isKnown(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the elder mode stays as it was chosen', async ({ page, open }) => {
  await open('/')
  await page.getByRole('link', { name: '长辈版' }).click()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-elder', 'on')
  await page.getByRole('link', { name: /当好锻造/ }).click()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/1$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await page.waitForTimeout(800)
  await expect(root).toHaveAttribute('data-elder', 'on')
})

test('a press on what was pressed before counts, whatever was opened and closed in between', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/2')
  await main(page).getByRole('button', { name: '收藏' }).click()
  const saved = main(page).getByRole('button', { name: '已收藏' })
  await expect(saved).toBeVisible()
  for (let i = 0; i < 2; i++) {
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '搜索' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await saved.click()
  await expect(main(page).getByRole('button', { name: '收藏', exact: true })).toBeVisible()
})

test('the phone’s way back closes what lies over the page, and leaves the page as it is', async ({
  page,
  open,
}) => {
  // As a browser of Android tells of it; here there is no such gesture.
  await page.addInitScript(() => {
    const watchers = new Set<EventTarget>()
    class Watcher extends EventTarget {
      constructor() {
        super()
        watchers.add(this)
      }
      destroy() {
        watchers.delete(this)
      }
    }
    Object.defineProperty(window, 'CloseWatcher', { value: Watcher })
    const goBack = () => {
      const last = [...watchers].at(-1)
      if (last) last.dispatchEvent(new Event('close'))
      else history.back()
    }
    Object.defineProperty(window, 'goBack', { value: goBack })
  })
  const goBack = () => page.evaluate('goBack()')
  await open('/')
  await main(page).getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await isKnown(page)
  const share = main(page).getByRole('button', { name: '分享', exact: true })
  await share.click()
  await expect(page.getByRole('dialog', { name: '分享' })).toBeVisible()
  await goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(share).toBeFocused()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/\d+$/)
  await goBack()
  await expect(page).toHaveURL(/\/$/)
})
