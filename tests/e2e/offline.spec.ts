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
