import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { withSpeech } from '../support/fake-speech.ts'
import { expectAccessible } from '../support/looks.ts'
import { ownServer, type OwnServer } from '../support/own-server.ts'
import { outDirOf } from '../support/sites.ts'
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

test.describe('an issue is taken along', () => {
  const foot = (page: Page) => page.getByRole('status')
  const open = async (page: Page, server: OwnServer) => {
    await page.goto(`${server.url}/2024-02-24`)
    await expectKept(page, '/2024-02-24')
    await page.getByRole('button', { name: '下载本期' }).click()
  }

  test('its size first; then what was never opened opens without a network, and it can be deleted', async ({
    page,
    context,
    server,
  }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共 \d+ kB/ })).toBeVisible()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '已在设备上' })).toBeVisible()
    await gone(server, context)
    await page.goto(`${server.url}/2024-02-24/01/4`)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
    await server.start()
    await page.goto(`${server.url}/settings`)
    const stored = page.getByRole('region', { name: '离线与存储' })
    await stored.getByRole('button', { name: /删除 2024年2月24日/ }).click()
    await expect(stored.getByText('还没有下载过')).toBeVisible()
    await expectAccessible(page)
    await stored.getByRole('button', { name: '全部删除' }).click()
    await expect(stored.getByText('读过的页面：0 个文件')).toBeVisible()
  })

  test('all that is saved can be taken along', async ({ page, context, server }) => {
    await page.goto(`${server.url}/2024-02-24/01/3`)
    await page.getByRole('button', { name: '收藏', exact: true }).click()
    await expect(page.getByRole('button', { name: '已收藏', exact: true })).toBeVisible()
    await page.goto(`${server.url}/saved`)
    await expectKept(page, '/saved')
    await page.getByRole('button', { name: '下载收藏' }).click()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '都在设备上' })).toBeVisible()
    await gone(server, context)
    await page.reload()
    await page
      .getByRole('main')
      .getByRole('link', { name: /进一步加强武尼/ })
      .click()
    await expect(h1(page, /进一步加强武尼/)).toBeVisible()
  })

  test('a server that stops in the middle: what has come stays, and it goes on from there', async ({
    page,
    context,
    server,
  }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共/ })).toBeVisible()
    await gone(server, context)
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '网络断了' })).toBeVisible()
    await context.setOffline(false)
    await server.start()
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '已在设备上' })).toBeVisible()
  })

  test('storage that is full is said', async ({ page, server, context }) => {
    await open(page, server)
    await expect(foot(page).filter({ hasText: /本期共/ })).toBeVisible()
    const client = await context.newCDPSession(page)
    await client.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1 })
    await page.getByRole('button', { name: '下载', exact: true }).click()
    await expect(foot(page).filter({ hasText: '没有空间' })).toBeVisible()
  })
})

/** The site as a later build has it: other code, so another worker; of the old code nothing is left but what `stays`. */
function laterBuild(stays: RegExp, mark = 'later'): string {
  const dir = mkdtempSync(join(tmpdir(), 'later-'))
  cpSync(outDirOf('seed'), dir, { recursive: true })
  for (const name of readdirSync(join(dir, 'assets')))
    if (!stays.test(name)) rmSync(join(dir, 'assets', name))
  appendFileSync(join(dir, 'sw.js'), `\n// ${mark}\n`)
  return dir
}

for (const tells of [true, false])
  test(`a new version waits for the reader’s word, and the page is loaded anew once${tells ? '' : ', though the browser never says that it took over'}`, async ({
    page,
    server,
  }) => {
    if (!tells)
      await page.addInitScript(() => {
        navigator.serviceWorker.addEventListener = () => undefined
      })
    await page.goto(server.url + ARTICLE)
    await expectKept(page, ARTICLE)
    await page.reload()
    await server.stop()
    await server.start(laterBuild(/./))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    // A key that comes before the page's program is no sign.
    await expect(async () => {
      await page.keyboard.press('Shift')
      await expect(page.getByRole('status').filter({ hasText: '网站有新版本' })).toBeVisible({
        timeout: 1000,
      })
    }).toPass()
    await page.mouse.wheel(0, 900)
    let loads = 0
    page.on('load', () => (loads += 1))
    await page.getByRole('button', { name: '更新', exact: true }).click()
    await expect.poll(() => loads, { timeout: 4000 }).toBe(1)
    await page.keyboard.press('Shift')
    await expect(page.getByRole('status').filter({ hasText: '网站有新版本' })).toHaveCount(0)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
    expect(loads).toBe(1)
  })

test('what is read aloud goes on after an update, by one press', async ({ page, server }) => {
  await withSpeech(page)
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await page.getByRole('button', { name: '朗读', exact: true }).click()
  await expect(page.getByRole('region', { name: '朗读' })).toBeVisible()
  await server.stop()
  await server.start(laterBuild(/./))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const anew = page.waitForEvent('load')
  await page.getByRole('button', { name: '更新', exact: true }).click()
  await anew
  const goOn = page.getByRole('button', { name: '接着听' })
  await expect(async () => {
    await page.keyboard.press('Shift')
    await expect(goOn).toBeVisible({ timeout: 1000 })
  }).toPass()
  await goOn.click()
  await expect(page.getByRole('region', { name: '朗读' })).toBeVisible()
  await expect(page.getByRole('button', { name: '接着听' })).toHaveCount(0)
})

test('after three deploys an old tab still has all its code', async ({ page, server }) => {
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await page.keyboard.press('Shift')
  await expect.poll(async () => (await kept(page)).some((path) => /PrintTool/.test(path))).toBe(true)
  for (let deploys = 0; deploys < 3; deploys++) {
    await server.stop()
    await server.start(laterBuild(/\.css$/, String(deploys)))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  }
  await page.getByRole('button', { name: '朗读', exact: true }).click()
  await expect(page.getByRole('region', { name: '朗读' })).toBeVisible()
})

test.describe('in a sub-folder', () => {
  test('what was read opens too, and nothing is asked for elsewhere', async ({ page, context }) => {
    const server = await ownServer('folder')
    const asked = new Set<string>()
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    await page.goto(server.url + ARTICLE)
    await expectKept(page, `/paper${ARTICLE}`)
    await gone(server, context)
    await page.reload()
    await expect(h1(page, /当好锻造/)).toBeVisible()
    await page.getByRole('link', { name: '武进日报' }).first().click()
    await expect(page.getByRole('alert')).toContainText('没有取到')
    expect([...asked].filter((origin) => origin !== new URL(server.url).origin)).toEqual([])
  })
})

test.describe('without a service worker', () => {
  test('nothing dead is offered, and it is said why', async ({ page, server }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await page.goto(`${server.url}/settings`)
    await expect(page.getByRole('region', { name: '离线与存储' }).getByText('不能保存页面')).toBeVisible()
    await page.goto(`${server.url}/2024-02-24`)
    await page.getByRole('button', { name: '下载本期' }).click()
    await expect(page.getByText('不能保存页面')).toBeVisible()
  })
})
