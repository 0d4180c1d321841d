import type { Page, Route } from '@playwright/test'
import { appIsThere, expect, test } from '../support/test.ts'

/** A new build under an open tab, a network that fails or hangs: the reader gets on. */
test.use({ allowConsole: /Failed to load resource|ERR_|Failed to load module script/ })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const notFetched = (page: Page) => page.getByText('这一页的数据没有取到')
/** The addresses of the pages that were loaded the ordinary way from now on. */
function pageLoads(page: Page): string[] {
  const loads: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(decodeURI(new URL(request.url()).pathname))
  })
  return loads
}

const FAULTS: [string, (route: Route) => Promise<void>][] = [
  ['is gone', (route) => route.fulfill({ status: 404, body: 'gone' })],
  ['answers 500', (route) => route.fulfill({ status: 500 })],
  [
    'is cut',
    async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: (await answer.text()).slice(0, 400) })
    },
  ],
  ['is a web page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })],
  ['does not come', (route) => route.abort()],
]

for (const [what, fault] of FAULTS) {
  test(`a chunk that ${what}: one page load of the address, and retry works when it is back`, async ({
    page,
    open,
  }) => {
    await open('/')
    await expect(page.getByRole('button', { name: /贾东/ })).toBeVisible()
    await page.route('**/assets/TagPages-*', fault)
    const loads = pageLoads(page)
    await page.getByRole('link', { name: '人物' }).first().click()
    await expect(heading(page, '人物')).toBeVisible()
    await expect(notFetched(page)).toBeVisible()
    expect(loads).toEqual(['/people'])
    await page.unroute('**/assets/TagPages-*')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(notFetched(page)).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: '乔俊杰' }).click()
    await expect(heading(page, '乔俊杰')).toBeVisible()
    expect(loads).toEqual(['/people', '/people'])
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('article')).toHaveCount(5)
  })
}

test('after a new build every tap of the old tab still gets there, and the new page works', async ({
  page,
  open,
}) => {
  await open('/')
  await expect(page.getByRole('button', { name: /贾东/ })).toBeVisible()
  // The old name is asked for once more; the page that is loaded then names the new one.
  await page.route('**/assets/TagPages-*', (route) => route.fulfill({ status: 404 }), { times: 1 })
  const loads = pageLoads(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /当好锻造/ })
    .click()
  await page
    .getByRole('region', { name: '文中的名字' })
    .getByRole('link', { name: /^乔俊杰/ })
    .click()
  await expect(heading(page, '乔俊杰')).toBeVisible()
  // Its links work before its app is there, by page loads.
  await appIsThere(page)
  await page.getByRole('link', { name: '企业' }).first().click()
  await expect(heading(page, '企业')).toBeVisible()
  expect(loads).toEqual(['/people/乔俊杰'])
  await expect(notFetched(page)).toHaveCount(0)
})

test('a data file that is gone: the page itself says what there is', async ({ page, open }) => {
  await open('/people/乔俊杰')
  await page.waitForLoadState('networkidle')
  await page.route('**/data/pages/**', (route) => route.fulfill({ status: 404 }))
  const loads = pageLoads(page)
  await page.getByRole('link', { name: /^当好锻造/ }).click()
  await expect(heading(page, '当好锻造')).toBeVisible()
  await expect(notFetched(page)).toBeVisible()
  expect(loads).toEqual(['/2024-02-24/01/1'])
})

test('without a network it says so, stays in the tab, and goes on when the network is back', async ({
  page,
  open,
  context,
}) => {
  await open('/')
  await expect(page.getByRole('button', { name: /贾东/ })).toBeVisible()
  // The network goes once the page has taken over: before, there is nothing to stay in.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('link', { name: '人物' }).first().click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('没有取到：网络没有连上')
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(alert).toContainText('还是没有成功')
  await context.setOffline(false)
  await expect(heading(page, '人物')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(5)
})

test.describe('what hangs', () => {
  const hang = () => new Promise<void>(() => undefined)
  /** From a person's page to an article whose data does not come. */
  const setOut = async (page: Page, open: (path: string) => Promise<void>) => {
    await page.clock.install()
    await open('/people/乔俊杰')
    await page.waitForLoadState('networkidle')
    await page.route('**/data/pages/**', hang)
    await page.getByRole('link', { name: /^当好锻造/ }).click()
  }

  test('is spoken of after a while, and can be opened the ordinary way', async ({ page, open }) => {
    await setOut(page, open)
    const reload = page.getByRole('button', { name: '整页重新打开' })
    await page.clock.fastForward(3000)
    await expect(reload).toBeHidden()
    await page.clock.fastForward(2000)
    await expect(page.getByRole('status').filter({ hasText: '这一页还没有送到' })).toHaveCount(1)
    await reload.click()
    await expect(heading(page, '当好锻造')).toBeVisible()
    await expect(async () => {
      await page.clock.fastForward(7000)
      await expect(page.getByText('这一页的数据还没有取到，文字可以照常阅读')).toBeVisible({ timeout: 500 })
    }).toPass()
  })

  test('can be left alone', async ({ page, open }) => {
    await setOut(page, open)
    await page.clock.fastForward(5000)
    await page.getByRole('button', { name: '不等了' }).click()
    await expect(page.getByRole('button', { name: '不等了' })).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`/people/${encodeURI('乔俊杰')}$`))
    await page.getByRole('link', { name: '企业' }).first().click()
    await expect(heading(page, '企业')).toBeVisible()
  })

  test('has an end', async ({ page, open }) => {
    await setOut(page, open)
    for (const end of [heading(page, '当好锻造'), notFetched(page)]) {
      await expect(async () => {
        await page.clock.fastForward(11_000)
        await expect(end).toBeVisible({ timeout: 500 })
      }).toPass()
    }
  })
})

test('search whose code did not come gets it on retry', async ({ page, open }) => {
  await page.route('**/assets/{worker,engine}-*', (route) => route.fulfill({ status: 404 }))
  await open('/search?q=乔俊杰')
  await expect(page.getByText('搜索用的数据没有取到')).toBeVisible()
  await page.unroute('**/assets/{worker,engine}-*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('“乔俊杰”：1 篇')).toBeVisible()
})

test('an article does without the bar that finds words, and gets it on retry', async ({ page, open }) => {
  await page.route('**/assets/FindBar-*', (route) => route.fulfill({ status: 404 }))
  await open('/2024-02-24/01/1')
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: '在文中找' }).click()
  await expect(page.getByText('这一部分没有取到')).toBeVisible()
  await expect(heading(page, '当好锻造')).toBeVisible()
  await page.unroute('**/assets/FindBar-*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('main').getByRole('search')).toBeVisible()
})
