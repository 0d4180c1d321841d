import type { BrowserContext, Page } from '@playwright/test'
import { ownServer, type OwnServer } from '../support/own-server.ts'
import { expect, test as base } from '../support/test.ts'

/** What was read opens without a network: here the server is gone, and the page is asked for anew. */
const test = base.extend<{ server: OwnServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  server: async ({}, use) => {
    const server = await ownServer('seed')
    await use(server)
    await server.stop()
  },
})
test.use({ serviceWorkers: 'allow' })

const ARTICLE = '/2024-02-24/01/1'
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The addresses below the site that the worker keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('banmian-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname))
  })
const expectKept = (page: Page, path: string) => expect.poll(() => kept(page)).toContain(path)

async function gone(server: OwnServer, context: BrowserContext) {
  await server.stop()
  await context.setOffline(true)
}

test('an article that was opened, and nothing done, opens without a network', async ({
  page,
  context,
  server,
}) => {
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await expectKept(page, '/data/pages/2024-02-24/01.json')
  await gone(server, context)
  await page.reload()
  await expect(h1(page, /当好锻造/)).toBeVisible()
  await page.getByRole('button', { name: '朗读', exact: true }).isEnabled()
})

test('every kind of page that was opened opens again; what was only turned to is drawn anew', async ({
  page,
  context,
  server,
}) => {
  const kinds: [string, string | RegExp][] = [
    ['/', /武进日报/],
    ['/2024-02-24', /武进日报/],
    ['/people', '人物'],
    ['/people/乔俊杰', '乔俊杰'],
    ['/issues', '往期'],
    ['/search', '搜索'],
    ['/saved', /./],
    ['/settings', '阅读设置'],
    ['/about', '关于'],
  ]
  for (const [path] of kinds) {
    await page.goto(server.url + path)
    await expectKept(page, path)
  }
  // An article that the app itself turned to: its page was never asked for, its data was.
  await page.goto(server.url + '/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /当好锻造/ })
    .click()
  await expect(h1(page, /当好锻造/)).toBeVisible()
  await gone(server, context)
  await page.reload()
  await expect(h1(page, /当好锻造/)).toBeVisible()
  for (const [path, title] of kinds) {
    await page.goto(server.url + path)
    await expect(h1(page, title)).toBeVisible()
  }
  // What was never opened says so, and what there is instead.
  await page.goto(server.url + '/companies')
  await expect(page.getByRole('alert')).toBeVisible()
  await page
    .getByRole('region', { name: '没有网络时可以看' })
    .getByRole('link', { name: /乔俊杰/ })
    .click()
  await expect(h1(page, '乔俊杰')).toBeVisible()
})
