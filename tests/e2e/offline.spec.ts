import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectKept, gone, kept, test } from '../support/offline.ts'
import { ownServer } from '../support/own-server.ts'
import { expect } from '../support/test.ts'

/** What was read opens without a network: here the server is gone, and the page is asked for anew. */

const ARTICLE = '/2024-02-24/01/1'
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

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

test('what there is without a network is named once, however its address was written, and taken along or read', async ({
  page,
  context,
  server,
}) => {
  const name = '/people/乔俊杰'
  for (const spelling of [name, encodeURI(name).toLowerCase(), `${name}/`, `${name}/index.html`]) {
    await page.goto(server.url + spelling)
    await expectKept(page, name)
  }
  await page.goto(`${server.url}/2024-02-24`)
  await expectKept(page, '/2024-02-24')
  await page.getByRole('button', { name: '下载本期' }).click()
  await page.getByRole('button', { name: '下载', exact: true }).click()
  await expect(page.getByText('已在设备上')).toBeVisible()
  for (const name of [/SearchPage-/, /Kept-/, /site\.json$/])
    await expect.poll(() => kept(page)).toContainEqual(expect.stringMatching(name))
  await gone(server, context)
  await page.goto(`${server.url}/issues`)
  const region = page.getByRole('region', { name: '没有网络时可以看' })
  const links = region.getByRole('link')
  await expect(links).toHaveText(['2024年2月24日', /^乔俊杰/, '搜索这台设备上的文章'])
  // Nothing leads to the same dead end again.
  await expect(region.getByText('别的页面要连上网才能打开。')).toBeVisible()
  for (const name of ['今日', '往期', '人物'])
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveCount(0)
  await links.last().click()
  await expect(h1(page, '搜索')).toBeVisible()
})

test('with nothing on the device, this is said instead of ways that lead nowhere', async ({
  page,
  context,
  server,
}) => {
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await gone(server, context)
  await page.evaluate(() => caches.delete('banmian-read'))
  await page.goto(`${server.url}/issues`)
  await expect(page.getByText('没有网络，这台设备上也没有留下可以看的页面。')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
})

test('articles that the app itself turned to are named by their headlines, the heading above them', async ({
  page,
  context,
  server,
}) => {
  await page.goto(server.url + '/')
  await expectKept(page, '/')
  for (const headline of [/当好锻造/, /一碗汤圆/]) {
    await page.getByRole('main').getByRole('link', { name: headline }).first().click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.goBack()
    await expect(h1(page, /武进日报/)).toBeVisible()
  }
  await expectKept(page, '/data/pages/2024-02-24/01.json')
  await gone(server, context)
  await page.goto(`${server.url}/companies`)
  const list = page.getByRole('region', { name: '没有网络时可以看' })
  await expect(list.getByRole('link', { name: '武进日报', exact: true })).toBeVisible()
  const names = await list.getByRole('link').allTextContents()
  expect(names.filter((name) => /当好锻造/.test(name))).toHaveLength(1)
  expect(new Set(names).size, 'no doubles').toBe(names.length)
  const heading = list.getByRole('heading')
  const link = list.getByRole('link', { name: /当好锻造/ })
  const left = await link.evaluate(
    (one) => one.getBoundingClientRect().left + parseFloat(getComputedStyle(one).paddingLeft),
  )
  expect(left, 'words stand under the heading').toBeCloseTo((await heading.boundingBox())?.x ?? 0, 0)
  await link.click()
  await expect(h1(page, /当好锻造/)).toBeVisible()
})

test('what comes after the worker, asked for before it, is kept too', async ({ page, server }) => {
  const late = '/data/derived/context/2024-02-24/01.json'
  await page.route(server.url + late, async (route) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await setTimeout(500)
    await route.continue()
  })
  await page.goto(server.url + ARTICLE)
  await expectKept(page, late)
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

test('code that is no good although it is kept is fetched anew when the reader tries again', async ({
  page,
  server,
}) => {
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await page.evaluate(async () => {
    const store = await caches.open('banmian-code')
    for (const request of await store.keys())
      if (request.url.includes('/ArticlePage-'))
        await store.put(request, new Response('(', { headers: { 'content-type': 'text/javascript' } }))
  })
  await page.reload()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeEnabled()
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
