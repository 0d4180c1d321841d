import type { Page } from '@playwright/test'
import { field, links, rows, status, wholeIndex } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** The index on the device: interrupted downloads, two tabs, browsers that cannot do everything. */

test.use({ site: 'years' })

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
    test.slow()
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
    await wholeIndex(again)
    // What is named after its content, and the texts, are not asked for twice.
    const lasting = arrived.filter((path) => /^(s|text)\//.test(path))
    expect(lasting.length).toBeGreaterThan(20)
    expect(asked.filter((path) => lasting.includes(path))).toEqual([])

    await context.setOffline(true)
    await field(again).fill('灯塔')
    await expect(status(again)).toHaveText(/^“灯塔”：\d+ 篇$/, { timeout: 15_000 })
    await expect(rows(again).locator('mark').first()).toBeVisible()
  })
})

test('a second tab finds what the first has downloaded, and goes on searching when it is removed', async ({
  page,
  open,
  context,
}) => {
  test.slow()
  await open('/search')
  await unfold(page)
  await page.getByRole('button', { name: /下载（/ }).click()
  await wholeIndex(page)

  const second = await context.newPage()
  const asked = askedBy(second)
  await second.goto(page.url())
  await unfold(second)
  await expect(second.getByText('整个索引都在这台设备上了。')).toBeVisible()
  await field(second).fill('灯塔')
  await expect(status(second)).toHaveText(/^“灯塔”：\d+ 篇$/)
  expect(asked.filter((path) => path.startsWith('s/'))).toEqual([])
  const answer = await status(second).textContent()

  await page.getByRole('button', { name: '从设备上删除' }).click()
  await expect(page.getByText('已从设备上删除。')).toBeVisible()
  await field(second).fill('码头')
  await expect(status(second)).toHaveText(/^“码头”：\d+ 篇$/)
  await expect(rows(second).locator('mark').first()).toBeVisible()
  await field(second).fill('灯塔')
  await expect(status(second)).toHaveText(answer ?? '')
})

test('what was removed can be downloaded again, and stays', async ({ page, open }) => {
  test.slow()
  await open('/search')
  await unfold(page)
  await page.getByRole('button', { name: /下载（/ }).click()
  await wholeIndex(page)
  await page.getByRole('button', { name: '从设备上删除' }).click()
  await page.getByRole('button', { name: /下载（/ }).click()
  await wholeIndex(page)
  await page.reload()
  await unfold(page)
  await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible()
})

test.describe('a browser of before 2023', () => {
  // Without a worker the page itself searches, and there a test can take away what old browsers lack.
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker')
      Reflect.deleteProperty(window, 'DecompressionStream')
    }),
  )
  for (const [site, word] of [
    ['archive', '灯塔'],
    ['seed', '凯宏铝业'],
  ] as const) {
    test.describe(site, () => {
      test.use({ site })
      test('searches like any other', async ({ page, open }) => {
        await open(`/search?q=${word}`)
        await expect(status(page)).toHaveText(new RegExp(`^“${word}”：\\d+ 篇$`))
        await expect(rows(page).locator('mark').first()).toHaveText(word)
        await links(page).first().click()
        await expect(page.getByText(new RegExp(`“${word}”在文中有 \\d+ 处`))).toBeVisible()
      })
    })
  }
})
