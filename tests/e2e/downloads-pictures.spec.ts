import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/looks.ts'
import { expectKept, gone, kept, test } from '../support/offline.ts'
import type { OwnServer } from '../support/own-server.ts'
import { outDirOf } from '../support/sites.ts'
import { expect } from '../support/test.ts'

/** Pictures are part of what is taken along: counted first, there without a network, and no text is lost for their sake. */

test.use({ site: 'printed' })

const ISSUE = '/2031-05-06'
const LIGHT = '/data/pictures/light.svg'
const PRINTED = '/data/pictures/page.svg'

const foot = (page: Page) => page.getByRole('status')
const said = (page: Page, text: RegExp | string) => expect(foot(page).filter({ hasText: text })).toBeVisible()
const ask = async (page: Page, server: OwnServer) => {
  await page.goto(server.url + ISSUE)
  await expectKept(page, ISSUE)
  await page.getByRole('button', { name: '下载本期' }).click()
}
const get = (page: Page) => page.getByRole('button', { name: '下载', exact: true }).click()
/** What was read goes, so that only what was taken along is left. */
const forgetRead = async (page: Page, server: OwnServer) => {
  await page.goto(`${server.url}/settings`)
  await page.getByRole('button', { name: '删除读过的页面' }).click()
  await said(page, '已删除')
}
const widthOf = (page: Page, name: string) =>
  page.getByRole('img', { name }).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)

test('an issue comes with its pictures, and they go with it', async ({ page, context, server }) => {
  await ask(page, server)
  await said(page, /本期共 \d+ kB，其中图片 \d+ kB/)
  await get(page)
  await said(page, '已在设备上')
  await forgetRead(page, server)
  await gone(server, context)
  const printed = page.waitForResponse(server.url + PRINTED)
  await page.goto(`${server.url}${ISSUE}/02`)
  await page.getByText('版面图', { exact: true }).click()
  expect((await printed).fromServiceWorker()).toBe(true)
  await page.getByRole('group', { name: '版面图' }).getByRole('link').first().click()
  await expect.poll(() => widthOf(page, '海边的灯塔')).toBe(800)
  await context.setOffline(false)
  await server.start()
  await page.goto(`${server.url}/settings`)
  await page.getByRole('button', { name: /删除 2031年5月6日/ }).click()
  await said(page, '已删除')
  expect(await kept(page)).not.toContain(LIGHT)
  expect(await kept(page)).not.toContain(PRINTED)
})

test('a picture that is gone or broken costs no text, is said, and comes with the next try', async ({
  page,
  context,
  server,
}) => {
  const dir = mkdtempSync(join(tmpdir(), 'broken-'))
  cpSync(outDirOf('printed'), dir, { recursive: true })
  rmSync(join(dir, LIGHT))
  writeFileSync(join(dir, PRINTED), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await ask(page, server)
  await said(page, '本期共')
  // Of the first page the picture was read already: it is taken from the device.
  await expectKept(page, PRINTED)
  await server.stop()
  await server.start(dir)
  await get(page)
  await said(page, /文字都在设备上.*还有 1 张图片没有下载（\d+ kB）/)
  await expectAccessible(page)
  await forgetRead(page, server)
  await expect(page.getByText('缺 1 张图片')).toBeVisible()
  await gone(server, context)
  await page.goto(`${server.url}${ISSUE}/01/1`)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await context.setOffline(false)
  await server.start()
  await ask(page, server)
  await said(page, '还有 1 张图片没有下载')
  await page.getByRole('button', { name: '下载图片' }).click()
  await said(page, '这一期已在设备上')
  rmSync(dir, { recursive: true })
})

test('the texts alone, when the reader wants no more', async ({ page, server }) => {
  await ask(page, server)
  await said(page, '其中图片')
  await page.getByRole('button', { name: '只下载文字' }).click()
  await said(page, '还有 2 张图片没有下载')
  await forgetRead(page, server)
  expect(await kept(page)).toContain(`/data/pages${ISSUE}/01.json`)
  expect(await kept(page)).not.toContain(LIGHT)
})

test('saved articles come with their own pictures, which stay while one download has them', async ({
  page,
  context,
  server,
}) => {
  await page.goto(`${server.url}${ISSUE}/02/1`)
  await page.getByRole('button', { name: '收藏', exact: true }).click()
  await expect(page.getByRole('button', { name: '已收藏', exact: true })).toBeVisible()
  await page.goto(`${server.url}/saved`)
  await expectKept(page, '/saved')
  await page.getByRole('button', { name: '下载收藏' }).click()
  await said(page, /连同这些文章的图片（\d+ kB），共 \d+ kB/)
  await get(page)
  await said(page, '都在设备上')
  await ask(page, server)
  await get(page)
  await said(page, '已在设备上')
  await forgetRead(page, server)
  await page.getByRole('button', { name: /删除 2031年5月6日/ }).click()
  await expect(page.getByRole('button', { name: /删除 2031年5月6日/ })).toHaveCount(0)
  expect(await kept(page)).not.toContain(PRINTED)
  await gone(server, context)
  await page.goto(`${server.url}${ISSUE}/02/1`)
  await expect.poll(() => widthOf(page, '海边的灯塔')).toBe(800)
})

test('a picture opened by its own address has the policy of its server, though it is kept', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}${ISSUE}/01/1`)
  await expectKept(page, LIGHT)
  const response = await page.goto(server.url + LIGHT)
  expect(response?.fromServiceWorker()).toBe(false)
  expect(await response?.headerValue('content-security-policy')).toMatch(/sandbox$/)
})
