import type { Page } from '@playwright/test'
import { expectKept, gone, test as offlineTest } from '../support/offline.ts'
import { expect, test } from '../support/test.ts'

/** Over a good line what a reader does first of all is answered as anything later: the tools did not wait for a sign (decision 39). */

const ARTICLE = '/2024-02-24/01/2'

/** Nothing has been touched, and the article knows by its tools whether it is kept. */
const toolsAreThere = (page: Page) =>
  expect(page.getByRole('article').getByRole('button', { name: '收藏' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )

test.use({ hasTouch: true, isMobile: true })

test('the first swipe turns the page', async ({ page, open }) => {
  await open(ARTICLE)
  await toolsAreThere(page)
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 500 }] })
  await send('touchStart', 300)
  for (let x = 260; x >= 100; x -= 40) await send('touchMove', x)
  await send('touchEnd')
  await expect(page).toHaveURL(/\/01\/3$/)
})

test('the first tap on a name opens its card', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await toolsAreThere(page)
  await page.getByRole('article').getByRole('link', { name: '乔俊杰' }).first().tap()
  await expect(page.getByRole('dialog', { name: '乔俊杰' })).toBeVisible()
  await expect(page).toHaveURL(/\/01\/1$/)
})

test('who opens an article later is offered their place before they do anything', async ({ page, open }) => {
  const long = '/2024-02-24/01/1'
  await open(long)
  await page.locator('#p3').evaluate((one) => one.scrollIntoView())
  await expect.poll(() => page.evaluate(() => localStorage.getItem('banmian.places'))).toContain('#p')
  await open('/')
  await open(long)
  await expect(page.getByRole('button', { name: /接着读/ })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('over a line that is to be spared no tool comes before a sign', async ({ page, open }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  )
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  const come = (part: string) => files.some((file) => file.includes(part))
  // What the address asks for brings the app over any line.
  await open('/people?x')
  await expect.poll(() => come('/later-')).toBe(true)
  // Whatever is put off until the browser is idle has been done.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await page.waitForLoadState('networkidle')
  expect(files.filter((file) => /\/(?:Tools|QuickSearch|ArticlePage)-/.test(file))).toEqual([])
})

/** Whether all code that the worker knows of is kept: it comes file by file. */
const isWhole = (page: Page) =>
  page.evaluate(async () => {
    const store = await caches.open('banmian-code')
    const lists: string[][] = await (await store.match('/.versions'))?.json()
    const there = await Promise.all(lists.flat().map(async (path) => store.match(`/${path}`)))
    return there.length > 50 && there.every(Boolean)
  })

offlineTest.describe('without a network', () => {
  for (const [path, heading] of [
    ['/saved', '收藏'],
    ['/search', '搜索'],
  ] as const)
    offlineTest(`${path} opens for who has only looked at an article`, async ({ page, context, server }) => {
      await page.goto(server.url + ARTICLE)
      await expectKept(page, ARTICLE)
      await expectKept(page, '/data/derived/site.json')
      await expect.poll(() => isWhole(page)).toBe(true)
      await gone(server, context)
      await page.goto(server.url + path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    })
})
