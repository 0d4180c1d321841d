import { field, rows, status, total, wholeIndex } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** Files that do not come, and no network at all. */

test.use({ site: 'archive', allowConsole: /Failed to load resource/ })

test('a file that is missing turns the count into "at least"; a retry finds the rest', async ({
  page,
  open,
}) => {
  const lists: string[] = []
  page.on('request', (request) => {
    if (/\/data\/search\/s\/.*\/(l|h)\w+\.bin$/.test(request.url())) lists.push(request.url())
  })
  await open('/search?q=灯塔')
  await expect(status(page)).toHaveText(/：\d+ 篇/)
  const first = lists[0] ?? ''
  const count = await total(page)
  await page.evaluate(() => caches.delete('banmian-search'))
  await page.context().route(first, (route) => route.abort())
  await open('/search?q=灯塔 OR 码头')
  await expect(status(page)).toHaveText(/至少 \d+ 篇/, { timeout: 10_000 })
  expect(await total(page)).toBeGreaterThan(0)
  const file = new URL(first).pathname.split('/').at(-1) ?? ''
  await expect(page.getByRole('main')).toContainText(file)

  await page.context().unroute(first)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(status(page)).toHaveText(/：\d+ 篇$/)
  expect(await total(page)).toBeGreaterThanOrEqual(count)
})

test('what was searched can be searched without a network', async ({ page, open, context }) => {
  await open('/search?q=灯塔')
  const answer = await status(page).filter({ hasText: '篇' }).textContent()
  await field(page).fill('码头')
  await expect(status(page)).toHaveText(/“码头”：\d+ 篇/)
  await expect(rows(page).locator('mark').first()).toBeVisible()
  // A second page: what it knows comes from the device.
  await context.route('**/data/search/**', (route) => route.abort())
  await open('/search?q=灯塔')
  await expect(status(page)).toHaveText(answer ?? '', { timeout: 15_000 })
  await expect(rows(page).locator('mark').first()).toBeVisible()
  await context.setOffline(true)
  await field(page).fill('码头')
  await expect(status(page)).toHaveText(/“码头”：\d+ 篇/, { timeout: 15_000 })
  await context.setOffline(false)
})

test('the whole index is downloaded when asked for, its size said before', async ({
  page,
  open,
  context,
}) => {
  test.slow()
  await open('/search')
  await page.getByText('没有网络时也能搜').click()
  // Interrupted, it says so, keeps what it has and goes on when asked to.
  await context.route('**/data/search/text/**', (route) => route.abort())
  await page.getByRole('button', { name: /下载（[\d.]+ [kM]B）/ }).click()
  await expect(page.getByText('下载中断了')).toBeVisible({ timeout: 20_000 })
  await context.unroute('**/data/search/text/**')
  await page.getByRole('button', { name: /继续下载/ }).click()
  await wholeIndex(page)
  await context.setOffline(true)
  await field(page).fill('防汛')
  await expect(status(page)).toHaveText(/“防汛”：\d+ 篇/, { timeout: 15_000 })
  await expect(rows(page).locator('mark').first()).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: '从设备上删除' }).click()
  await expect(page.getByText('已从设备上删除。')).toBeVisible({ timeout: 20_000 })
})
