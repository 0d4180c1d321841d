import type { Page } from '@playwright/test'
import { expectKept, gone, test } from '../support/offline.ts'
import { expect } from '../support/test.ts'

/** A device whose clock is years off: a phone whose battery was out, or one set ahead to win at a game. */

const ARTICLE = '/2024-02-24/01/1'
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

for (const [what, now] of [
  ['1970', '1970-01-01T00:00:10Z'],
  ['2099', '2099-12-31T23:59:00Z'],
] as const)
  test(`with the clock in ${what} no age is told, and what is kept, saved and downloaded works`, async ({
    page,
    context,
    server,
  }) => {
    await page.clock.setFixedTime(now)
    await page.goto(server.url + ARTICLE)
    await expectKept(page, ARTICLE)
    await page.getByRole('article').getByRole('button', { name: '收藏', exact: true }).click()
    await expect(page.getByRole('button', { name: '已收藏', exact: true })).toBeVisible()
    for (const path of ['/', ARTICLE, '/issues', '/people/乔俊杰', '/saved']) {
      await page.goto(server.url + path)
      await expect(page.getByRole('main')).toContainText(/[一-龥]{4}/)
      await expect(page.getByRole('main')).not.toContainText(/年后|年前|天后|天前|刚刚|NaN|Invalid/)
    }
    await expect(
      page
        .getByRole('main')
        .getByRole('listitem')
        .getByText(/当好锻造/),
    ).toBeVisible()
    await page.goto(`${server.url}/2024-02-24`)
    await page.getByRole('button', { name: '下载本期' }).click()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(page.getByText('这一期已在设备上')).toBeVisible()
    // Put right again: what was kept under the wrong clock is still there.
    await page.clock.setFixedTime('2024-02-25T08:00:00Z')
    await page.goto(`${server.url}/people`)
    await expectKept(page, '/people')
    await gone(server, context)
    await page.goto(server.url + ARTICLE)
    await expect(h1(page, /当好锻造/)).toBeVisible()
    await page.goto(`${server.url}/2024-02-24/01/4`)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  })

test('a new build is offered whatever the clock says', async ({ page, server, laterBuild }) => {
  await page.clock.setFixedTime('1990-05-05T00:00:00Z')
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await server.stop()
  await server.start(laterBuild(/./))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(async () => {
    await page.keyboard.press('Shift')
    await expect(page.getByRole('status').filter({ hasText: '网站有新版本' })).toBeVisible({ timeout: 1000 })
  }).toPass()
})
