import type { Locator, Page } from '@playwright/test'
import { keepSettings } from '../support/keeping.ts'
import { expectAccessible } from '../support/looks.ts'
import { expectKept, gone, kept, test } from '../support/offline.ts'
import { ownServer } from '../support/own-server.ts'
import { field } from '../support/searching.ts'
import { expect } from '../support/test.ts'

/** Without a network, and without its index, search finds what is on the device, and says that it is only that. */

const ARTICLE = '/2024-02-24/01/4'
const here = (page: Page) => page.getByRole('region', { name: '这台设备上的搜索结果' })
const status = (page: Page, text: string | RegExp) =>
  page.getByRole('main').getByRole('status').filter({ hasText: text })

/** The first line says that there is no network; what is missing stands below all that was found. */
async function expectFaultLast(part: Locator, missing: Locator): Promise<void> {
  await expect(part.getByRole('status').filter({ hasText: /./ }).first()).toHaveText(
    /^(?:没有网络。|No network\. )/,
  )
  await expect(missing).toHaveCount(1)
  const end = await part
    .getByRole('listitem')
    .last()
    .evaluate((one) => one.getBoundingClientRect().bottom)
  expect((await missing.boundingBox())?.y ?? 0, 'below the last row').toBeGreaterThan(end)
}

/** Reads an article, and does something there: all code comes, and what search needs of the site. */
async function readArticle(page: Page, url: string, path = ARTICLE): Promise<void> {
  await page.goto(url + path)
  await expectKept(page, new URL(url + path).pathname)
  // A page that a worker answers is kept before its app is awake, and then nobody hears the first key.
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await kept(page)).toContainEqual(expect.stringMatching(/\/data\/derived\/site\.json$/))
  }).toPass()
  for (const name of ['SearchPage', 'Kept', 'Nothing', 'engine', 'english', 'worker'])
    await expect.poll(() => kept(page)).toContainEqual(expect.stringContaining(`/assets/${name}-`))
}
/** The first file of the index came with the tools of a page; a reader may remove it. */
const withoutIndex = (page: Page) => page.evaluate(() => caches.delete('banmian-search'))

test('the search page, opened for the first time: what was read answers, and opens', async ({
  page,
  context,
  server,
}) => {
  await readArticle(page, server.url)
  await withoutIndex(page)
  await gone(server, context)
  await page.goto(`${server.url}/search?q=武进 贾东`)
  await expect(status(page, '没有网络。“武进 贾东”：这台设备上有 1 篇')).toBeVisible()
  await expectFaultLast(page.getByRole('main'), page.getByText('搜索用的数据没有取到。'))
  await expect(page.getByText(/^只找了这台设备上留着的 1 个版面，网站上也许还有.*下面的“重试”/)).toBeVisible()
  const rows = here(page).getByRole('listitem')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('2024年2月24日 第01版')
  await expect(rows.locator('mark').last()).toHaveText('贾东')
  await expectAccessible(page)
  // The article was not opened before, but its page is here.
  await rows.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /收听收看全省/ })).toBeVisible()
  await expect(page.getByText(/“武进 贾东”在文中有 \d+ 处/)).toBeVisible()
  await page.goBack()
  await rows.getByRole('link', { name: /贾东/ }).last().click()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/5#p\d+s\d+/)
})

test('what is typed without a network; what nothing here has is not said to be nowhere; the network back', async ({
  page,
  context,
  server,
}) => {
  await readArticle(page, server.url)
  await page.goto(`${server.url}/search`)
  await gone(server, context)
  await field(page).fill('贾东')
  await expect(status(page, '“贾东”：这台设备上有 2 篇')).toBeVisible()
  await expect(here(page).getByRole('listitem')).toHaveCount(2)
  await field(page).fill('贾东 -援尼')
  await expect(status(page, '“贾东 -援尼”：这台设备上有 1 篇')).toBeVisible()
  await field(page).fill('没有这个词')
  await expect(status(page, '这台设备上没有提到“没有这个词”的文章')).toBeVisible()
  await expect(page.getByText('没有找到')).toHaveCount(0)
  await field(page).fill('qjj')
  await expect(page.getByText(/拼音、首字母也要等网络好了才认得/)).toBeVisible()
  await field(page).fill('慰问')
  await expect(here(page).getByRole('listitem').first()).toBeVisible()
  await server.start()
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(status(page, /^“慰问”：\d+ 篇$/)).toBeVisible()
  await expect(page.getByRole('region', { name: '搜索结果', exact: true })).toBeVisible()
  await expect(page.getByText('只找了这台设备上留着的')).toHaveCount(0)
})

test('in the field over an article; in English', async ({ page, context, server }) => {
  await readArticle(page, server.url)
  await gone(server, context)
  await page.getByRole('link', { name: '搜索', exact: true }).first().click()
  const sheet = page.getByRole('dialog', { name: '搜索' })
  await sheet.getByRole('combobox').fill('朱岩')
  const found = sheet.getByRole('region', { name: '这台设备上的搜索结果' })
  await expect(found).toBeVisible()
  await expectFaultLast(sheet, sheet.getByText(/个索引文件没有取到/))
  await found.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /慰问外卖送餐员/ })).toBeVisible()
  await keepSettings(page, { language: 'en' })
  await page.goto(`${server.url}/search?person=朱岩`)
  await expect(status(page, /^No network. 1 article on this device$/)).toBeVisible()
  await expect(
    page.getByText(/^Only the 1 page that is kept on this device; the site may have more\./),
  ).toBeVisible()
})

test.describe('pages of several days', () => {
  test.use({ site: 'archive' })
  test('the newest is the first, whichever was read first', async ({ page, context, server }) => {
    await page.goto(`${server.url}/2031-06-08/01/1`)
    await expectKept(page, '/2031-06-08/01/1')
    await readArticle(page, server.url, '/2031-01-01/01/1')
    await gone(server, context)
    await page.goto(`${server.url}/search?q=镇长`)
    await expect(page.getByText(/^只找了这台设备上留着的 2 个版面/)).toBeVisible()
    const rows = here(page).getByRole('listitem')
    await expect(rows.first()).toContainText('2031年6月8日 第01版')
    await expect(rows.last()).toContainText('2031年1月1日 第01版')
  })
})

test('in a sub-folder only its own pages count', async ({ page, context }) => {
  const server = await ownServer('folder')
  await readArticle(page, server.url)
  await gone(server, context)
  await page.goto(`${server.url}/search?q=朱岩`)
  await expect(status(page, '“朱岩”：这台设备上有 1 篇')).toBeVisible()
  await expect(here(page).getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /^\/paper\/2024-02-24\//,
  )
})
