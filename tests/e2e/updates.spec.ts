import type { Page } from '@playwright/test'
import { withSpeech } from '../support/fake-speech.ts'
import { expectKept, kept, test } from '../support/offline.ts'
import type { OwnServer } from '../support/own-server.ts'
import { expect } from '../support/test.ts'

/** A new build under an open tab: it waits for the reader's word, and the old tab goes on. */

const ARTICLE = '/2024-02-24/01/1'

const offer = (page: Page) => page.getByRole('status').filter({ hasText: '网站有新版本' })

/** An article is open as its site gets a new version, and this one is offered. */
async function comesToWait(
  page: Page,
  server: OwnServer,
  laterBuild: (stays: RegExp) => string,
): Promise<void> {
  await page.goto(server.url + ARTICLE)
  await expectKept(page, ARTICLE)
  await page.reload()
  await server.stop()
  await server.start(laterBuild(/./))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  // A key that comes before the page's program is no sign.
  await expect(async () => {
    await page.keyboard.press('Shift')
    await expect(offer(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

for (const tells of [true, false])
  test(`a new version waits for the reader’s word, and the page is loaded anew once${tells ? '' : ', though the browser never says that it took over'}`, async ({
    page,
    server,
    laterBuild,
  }) => {
    if (!tells)
      await page.addInitScript(() => {
        navigator.serviceWorker.addEventListener = () => undefined
      })
    await comesToWait(page, server, laterBuild)
    await page.mouse.wheel(0, 900)
    let loads = 0
    page.on('load', () => (loads += 1))
    await page.getByRole('button', { name: '更新', exact: true }).click()
    await expect.poll(() => loads).toBe(1)
    await page.keyboard.press('Shift')
    await expect(offer(page)).toHaveCount(0)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
    expect(loads).toBe(1)
  })

test('a worker that is busy when the new version is asked for: nobody is asked again', async ({
  page,
  server,
  laterBuild,
}) => {
  await comesToWait(page, server, laterBuild)
  // Longer than the page waits for it, and than this test takes afterwards.
  await page.evaluate(() => {
    const urls = Array.from({ length: 300 }, (_, at) => `${location.origin}/data/pages/none/${at}.json`)
    for (let i = 0; i < 40; i++) navigator.serviceWorker.controller?.postMessage({ type: 'read', urls })
  })
  const anew = page.waitForEvent('load')
  await page.getByRole('button', { name: '更新', exact: true }).click()
  await anew
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')).toBeVisible()
  // The tools have looked for a new version before this looks, and it is still there.
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  expect(await isWaiting()).toBe(true)
  await expect(offer(page)).toHaveCount(0)
})

test('what is read aloud goes on after an update, by one press', async ({ page, server, laterBuild }) => {
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

test('after three deploys an old tab still has all its code', async ({ page, server, laterBuild }) => {
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
