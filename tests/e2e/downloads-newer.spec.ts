import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { faultyServer, type FaultyServer } from '../support/faulty-server.ts'
import { outDirOf } from '../support/sites.ts'
import { expect, lineIsGood, test as base } from '../support/test.ts'

/** Whether there is something newer than what is on the device only the site can say: what the device keeps says nothing of it. */

const LIST = 'data/derived/downloads/2024-02-24.json'

const test = base.extend<{ dir: string; server: FaultyServer }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'newer-'))
    cpSync(outDirOf('seed'), dir, { recursive: true })
    await use(dir)
    rmSync(dir, { recursive: true })
  },
  server: async ({ context, dir }, use) => {
    await lineIsGood(context)
    const server = await faultyServer(dir)
    await use(server)
    await server.stop()
  },
})

const ask = async (page: Page, server: FaultyServer) => {
  await page.goto(`${server.url}/2024-02-24`)
  await page.getByRole('button', { name: '下载本期' }).click()
}
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const HAVE = '这一期已在设备上，没有网络也能看。'

test.beforeEach(async ({ page, server }) => {
  await ask(page, server)
  await page.getByRole('button', { name: '下载', exact: true }).click()
  await expect(said(page, HAVE)).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  // With a worker at work, what the device keeps of the list is at hand.
  await page.reload()
  await page.getByRole('button', { name: '下载本期' }).click()
  await expect(said(page, HAVE)).toBeVisible()
})

test('an issue that was corrected is offered, however long the site takes to say so', async ({
  page,
  dir,
  server,
}) => {
  const list = readFileSync(join(dir, LIST), 'utf8')
  writeFileSync(join(dir, LIST), list.replace(/"version":"\w+"/, '"version":"0123456789abcdef"'))
  for (const twin of ['.gz', '.br']) rmSync(join(dir, LIST + twin), { force: true })
  server.wrong = { path: `/${LIST}`, fault: 'late' }
  await ask(page, server)
  await expect(said(page, '正在查看有没有更新')).toBeVisible()
  await expect(said(page, '设备上的这一期已有更正')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('button', { name: '更新', exact: true })).toBeFocused()
})

test('a site that does not say is said to; the issue is there all the same, and it can be asked again', async ({
  page,
  server,
}) => {
  server.wrong = { path: `/${LIST}`, fault: '500' }
  await ask(page, server)
  await expect(said(page, '没有网络也能看；现在查不到有没有更新')).toBeVisible()
  await expect(page.getByRole('button', { name: '从设备上删除' })).toBeVisible()
  const again = page.getByRole('button', { name: '重试' })
  await again.press('Enter')
  await expect(said(page, '正在查看有没有更新')).toBeVisible()
  await expect(again).toBeFocused()
  await expect(said(page, '现在查不到有没有更新')).toBeVisible()
  server.wrong = undefined
  await again.press('Enter')
  await expect(said(page, HAVE)).toBeVisible()
  await expect(again).toBeHidden()
  await expect(page.getByRole('button', { name: '关闭' })).toBeFocused()
  // What was known before is not what is known now.
  await page.getByRole('button', { name: '关闭' }).press('Enter')
  server.wrong = { path: `/${LIST}`, fault: '500' }
  await page.getByRole('button', { name: '下载本期' }).press('Enter')
  await expect(said(page, '现在查不到有没有更新')).toBeVisible()
})
