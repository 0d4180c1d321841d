import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** The index on the device: interrupted downloads, two tabs, browsers that cannot do everything. */

test.use({ site: 'years' })

const status = (page: Page) => page.locator('.search-status [role="status"]')
const unfold = (page: Page) => page.getByText('没有网络时也能搜').click()
/** The files of the index that this page asks the network for, from now on. */
function askedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const path = /\/data\/search\/(.*)$/.exec(new URL(request.url()).pathname)?.[1]
    if (path) asked.push(path)
  })
  return asked
}

test.describe('an interrupted download', () => {
  test.use({ allowConsole: /Failed to load resource/ })
  test('goes on where it stopped, also after the page was closed', async ({ page, open, context }) => {
    await open('/search')
    await unfold(page)
    let left = 40
    await context.route('**/data/search/**', (route) => (left-- > 0 ? route.continue() : route.abort()))
    const before = askedBy(page)
    await page.getByRole('button', { name: /下载（/ }).click()
    await expect(page.getByText('下载中断了，已下载的都还在，可以继续。')).toBeVisible({ timeout: 20_000 })
    const arrived = before.slice(0, 40)
    await context.unrouteAll()

    const again = await context.newPage()
    await page.close()
    const asked = askedBy(again)
    await again.goto(page.url())
    await unfold(again)
    await again.getByRole('button', { name: /^(继续下载|下载)/ }).click()
    await expect(again.getByText('整个索引都在这台设备上了。')).toBeVisible({ timeout: 20_000 })
    // What is named after its content, and the texts, are not asked for twice.
    const lasting = arrived.filter((path) => /^(s|text)\//.test(path))
    expect(lasting.length).toBeGreaterThan(20)
    expect(asked.filter((path) => lasting.includes(path))).toEqual([])

    await context.setOffline(true)
    await again.getByRole('combobox', { name: /搜标题/ }).fill('灯塔')
    await expect(status(again)).toHaveText(/^“灯塔”：\d+ 篇$/, { timeout: 15_000 })
    await expect(again.locator('.result mark').first()).toBeVisible()
  })
})

test('a second tab finds what the first has downloaded, and goes on searching when it is removed', async ({
  page,
  open,
  context,
}) => {
  await open('/search')
  await unfold(page)
  await page.getByRole('button', { name: /下载（/ }).click()
  await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible({ timeout: 20_000 })

  const second = await context.newPage()
  const asked = askedBy(second)
  await second.goto(page.url())
  await unfold(second)
  await expect(second.getByText('整个索引都在这台设备上了。')).toBeVisible()
  await second.getByRole('combobox', { name: /搜标题/ }).fill('灯塔')
  await expect(status(second)).toHaveText(/^“灯塔”：\d+ 篇$/)
  expect(asked.filter((path) => path.startsWith('s/'))).toEqual([])
  const answer = await status(second).textContent()

  await page.getByRole('button', { name: '从设备上删除' }).click()
  await expect(page.getByText('已从设备上删除。')).toBeVisible()
  const field = second.getByRole('combobox', { name: /搜标题/ })
  await field.fill('码头')
  await expect(status(second)).toHaveText(/^“码头”：\d+ 篇$/)
  await expect(second.locator('.result mark').first()).toBeVisible()
  await field.fill('灯塔')
  await expect(status(second)).toHaveText(answer ?? '')
})

test('what was removed can be downloaded again, and stays', async ({ page, open }) => {
  await open('/search')
  await unfold(page)
  await page.getByRole('button', { name: /下载（/ }).click()
  await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: '从设备上删除' }).click()
  await page.getByRole('button', { name: /下载（/ }).click()
  await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await unfold(page)
  await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible()
})

test.describe('a browser that cannot unpack', () => {
  // Without a worker the page itself searches, and there a test can take away what old browsers lack.
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker')
      Reflect.deleteProperty(window, 'DecompressionStream')
    }),
  )
  const said = '这个浏览器版本较旧，解不开一部分搜索数据'

  test('counts, says why headlines are missing, and opens the articles', async ({ page, open }) => {
    await open('/search?q=灯塔')
    await expect(page.getByText(said)).toBeVisible()
    await expect(status(page)).toHaveText(/^“灯塔”：\d+ 篇$/)
    await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0)
    const link = page.getByRole('link', { name: /第\d+版第\d篇（标题没有取到）/ }).first()
    await link.click()
    await expect(page.getByText(/“灯塔”在文中有 \d+ 处/)).toBeVisible()
  })

  test.describe('a small archive', () => {
    test.use({ site: 'seed' })
    test('that is one packed file is not searched, and the reader hears why', async ({ page, open }) => {
      await open('/search?q=凯宏铝业')
      await expect(page.getByText(said)).toBeVisible()
      await expect(status(page)).toHaveText('“凯宏铝业”没能查全')
      // Neither an error in English nor advice that would not help.
      await expect(page.getByText('DecompressionStream')).toHaveCount(0)
      await expect(page.getByText('可以少输几个字')).toHaveCount(0)
    })
  })
})
