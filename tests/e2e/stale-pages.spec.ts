import { expect, test as base } from '@playwright/test'
import { faultyServer, type FaultyServer } from '../support/faulty-server.ts'
import { outDirOf } from '../support/sites.ts'

/** A cache between goes on giving a page whose code is gone: what needs the code says so. */

const test = base.extend<{ server: FaultyServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  server: async ({}, use) => {
    const server = await faultyServer(outDirOf('seed'))
    await use(server)
    await server.stop()
  },
})
const ARTICLE = '/2024-02-24/01/1'

test('on a page to read, a press loads it anew once; then the button says what is wrong, and is tried again', async ({
  page,
  server,
}) => {
  server.wrong = { path: ARTICLE, fault: 'old' }
  await page.goto(server.url + ARTICLE)
  const tools = page.getByRole('article').getByRole('button')
  const before = await tools.allInnerTexts()
  await expect(async () => {
    // The first press may find the code still on its way: then it is said at once.
    await tools.last().click()
    await expect(page.getByRole('button', { name: '没有取到，再按重试' })).toBeVisible({ timeout: 2000 })
  }).toPass()
  server.wrong = undefined
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: '没有取到，再按重试' }).click(),
  ])
  await expect(tools).toHaveText(before)
  await page.getByRole('button', { name: '分享', exact: true }).click()
  await expect(page.getByRole('dialog', { name: '分享' })).toBeVisible()
})

test('a page that is nothing without its code says that it did not come, and can be tried again', async ({
  page,
  server,
}) => {
  server.wrong = { path: '/search', fault: 'old' }
  await page.goto(`${server.url}/search?q=汤圆`)
  await expect(page.getByRole('alert')).toContainText('页面程序没有取到')
  server.wrong = undefined
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click()
  await expect(page.getByText(/“汤圆”：\d+ 篇/)).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a page that is nothing without its code says so where the browser is too old for it, and what can be read all the same', async ({
  page,
  server,
}) => {
  // What any browser says of code that is newer than itself.
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let newer = 1 ??? 2' }),
  )
  for (const path of ['/search?q=汤圆', '/settings', '/saved']) {
    await page.goto(server.url + path)
    await expect(page.getByRole('alert')).toContainText('版本太旧')
    await expect(page.getByRole('alert')).toContainText('文章和人物、企业等索引照样能看')
  }
  await page.unroute('**/assets/*.js')
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('link', { name: /^收藏/ }).first()).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})
