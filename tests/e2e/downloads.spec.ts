import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/looks.ts'
import { expectKept, gone, test } from '../support/offline.ts'
import type { OwnServer } from '../support/own-server.ts'
import { expect } from '../support/test.ts'

/** What is taken along on purpose is there without a network, whole or not at all. */

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test.describe('an issue is taken along', () => {
  const foot = (page: Page) => page.getByRole('status')
  const open = async (page: Page, server: OwnServer) => {
    await page.goto(`${server.url}/2024-02-24`)
    await expectKept(page, '/2024-02-24')
    await page.getByRole('button', { name: '下载本期' }).click()
  }

  test('its size first; then what was never opened opens without a network, and it can be deleted', async ({
    page,
    context,
    server,
  }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共 \d+ kB/ })).toBeVisible()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '已在设备上' })).toBeVisible()
    await gone(server, context)
    await page.goto(`${server.url}/2024-02-24/01/4`)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
    await server.start()
    await page.goto(`${server.url}/settings`)
    const stored = page.getByRole('region', { name: '离线与存储' })
    await stored.getByRole('button', { name: /删除 2024年2月24日/ }).click()
    await expect(stored.getByText('还没有下载过')).toBeVisible()
    await expectAccessible(page)
    await stored.getByRole('button', { name: '全部删除' }).click()
    await expect(stored.getByText('读过的页面：0 个文件')).toBeVisible()
  })

  test('all that is saved can be taken along', async ({ page, context, server }) => {
    await page.goto(`${server.url}/2024-02-24/01/3`)
    await page.getByRole('button', { name: '收藏', exact: true }).click()
    await expect(page.getByRole('button', { name: '已收藏', exact: true })).toBeVisible()
    await page.goto(`${server.url}/saved`)
    await expectKept(page, '/saved')
    await page.getByRole('button', { name: '下载收藏' }).click()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '都在设备上' })).toBeVisible()
    await gone(server, context)
    await page.reload()
    await page
      .getByRole('main')
      .getByRole('link', { name: /进一步加强武尼/ })
      .click()
    await expect(h1(page, /进一步加强武尼/)).toBeVisible()
  })

  test('a server that stops in the middle: what has come stays, and it goes on from there', async ({
    page,
    context,
    server,
  }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共/ })).toBeVisible()
    await gone(server, context)
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '网络断了' })).toBeVisible()
    await context.setOffline(false)
    await server.start()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '已在设备上' })).toBeVisible()
  })

  test('storage that is full is said', async ({ page, server, context }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共/ })).toBeVisible()
    const client = await context.newCDPSession(page)
    await client.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 })
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '没有空间' })).toBeVisible()
  })
})
