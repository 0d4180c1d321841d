import type { Page } from '@playwright/test'
import { keepSettings } from '../support/keeping.ts'
import { expectAccessible } from '../support/looks.ts'
import { expectKept, gone, kept, test } from '../support/offline.ts'
import { ownServer } from '../support/own-server.ts'
import { expect } from '../support/test.ts'

/** Without a network a name leads to the articles on the device that mention it, though its page was never opened. */

const ISSUE = '/2024-02-24'
const here = (page: Page, name: string) => page.getByRole('region', { name: `这台设备上提到“${name}”的文章` })

async function takeAlong(page: Page, url: string): Promise<void> {
  await page.goto(url + ISSUE)
  await expectKept(page, ISSUE)
  await page.getByRole('button', { name: '下载本期' }).click()
  await page.getByRole('button', { name: '下载', exact: true }).click()
  await expect(page.getByText('已在设备上')).toBeVisible()
}

test('an issue that was taken along: a name pressed in an article lists what mentions it', async ({
  page,
  context,
  server,
}) => {
  await takeAlong(page, server.url)
  await gone(server, context)
  await page.goto(`${server.url}${ISSUE}/01/3`)
  await page.getByLabel('文中的名字').getByRole('link', { name: /^贾东/ }).click()
  const list = here(page, '贾东')
  await expect(list.getByText(/只列出这台设备上有的 2 篇/)).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').last()).toContainText('2024年2月24日 第01版')
  await expect(page.getByRole('region', { name: '没有网络时可以看' })).toBeVisible()
  await expectAccessible(page)
  // The sentence that names it is led to, and so is the article.
  await list.getByRole('link', { name: /贾东/ }).last().click()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/3#p\d+s\d+/)
  await expect(page.getByRole('heading', { level: 1, name: /进一步加强武尼/ })).toBeVisible()
  await page.goBack()
  await list.getByRole('link', { name: /收听收看全省/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /收听收看全省/ })).toBeVisible()
})

test('an address of a name that was typed; a name that nothing here has gets the card as it was; in English', async ({
  page,
  context,
  server,
}) => {
  await takeAlong(page, server.url)
  await expect.poll(() => kept(page)).toContainEqual(expect.stringContaining('/english-'))
  await gone(server, context)
  await page.goto(`${server.url}/companies/常州市凯宏铝业有限公司`)
  await expect(here(page, '常州市凯宏铝业有限公司').getByRole('link', { name: /当好锻造/ })).toBeVisible()
  await page.goto(`${server.url}/people/没有这个人`)
  await expect(page.getByRole('region', { name: '没有网络时可以看' })).toBeVisible()
  await expect(page.getByText('只列出这台设备上有的')).toHaveCount(0)
  await keepSettings(page, { language: 'en' })
  await page.goto(`${server.url}/people/朱岩`)
  const list = page.getByRole('region', { name: 'Articles on this device that name 朱岩' })
  await expect(list.getByText(/Only what is on this device, 1 article;/)).toBeVisible()
})

test('an article that was read is enough, in a sub-folder too', async ({ page, context }) => {
  const server = await ownServer('folder')
  await page.goto(`${server.url}${ISSUE}/01/4`)
  await expectKept(page, `/paper/data/pages${ISSUE}/01.json`)
  await gone(server, context)
  await page.getByLabel('文中的名字').getByRole('link', { name: /^朱岩/ }).click()
  await expect(here(page, '朱岩').getByRole('link', { name: /慰问外卖送餐员/ })).toBeVisible()
})

test('with the network back, the same address shows the page of the name', async ({
  page,
  context,
  server,
}) => {
  await takeAlong(page, server.url)
  await gone(server, context)
  await page.goto(`${server.url}/people/贾东`)
  await expect(here(page, '贾东')).toBeVisible()
  await server.start()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: '贾东' })).toBeVisible()
})
