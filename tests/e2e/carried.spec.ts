import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { stretchPause } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** So long (ms) the list waits for its article to be drawn, which on a busy machine takes longer: then nothing moves. */
const DRAWN_MS = 300
const MOVED = '::view-transition-group(headline)'

/** What moved between pages since the page was loaded: the names of its groups, as the browser says them. */
async function watchMoves(page: Page): Promise<() => Promise<string | undefined>> {
  await stretchPause(page, DRAWN_MS)
  await page.addInitScript(() => {
    const moved = new Set<string>()
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (change) => {
      const transition = start(change)
      void transition.ready.then(() => {
        for (const { effect } of document.getAnimations())
          if (effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition-group'))
            moved.add(effect.pseudoElement)
      })
      void transition.ready.finally(() => (document.documentElement.dataset['moved'] = [...moved].join()))
      return transition
    }
  })
  return () => page.evaluate(() => document.documentElement.dataset['moved'])
}

/** Presses a headline of the list once the tools are there, slowly enough for its article to come meanwhile. */
async function press(page: Page, name: RegExp, times = 1) {
  const tools = page.waitForRequest(/QuickSearch/)
  await page.keyboard.press('Shift')
  await tools
  await page.getByRole('article').getByRole('link', { name }).first().hover()
  const article = page.waitForResponse(/context/)
  await page.mouse.down()
  await article
  await setTimeout(100)
  for (let last = 1; last < times; last += 1) {
    await page.mouse.up()
    await page.mouse.down()
  }
  await page.mouse.up()
}

test('from a list the headline goes along to its article, and nothing of it stays behind', async ({
  page,
  open,
}) => {
  const moves = await watchMoves(page)
  await open('/')
  await press(page, /./)
  await expect(page).toHaveURL(/\/2024-02-24\/01\/1$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(moves).toBe(MOVED)
  await expect
    .poll(() =>
      page
        .locator('main :is(h1, h2, h3)[style]')
        .evaluateAll((all) => all.map((el) => el.getAttribute('style'))),
    )
    .toEqual([''])
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(5)
})

test('a press while the headline moves is for what lies there', async ({ page, open }) => {
  const moves = await watchMoves(page)
  await open('/')
  await press(page, /./)
  await page.getByRole('link', { name: '下一篇' }).click({ noWaitAfter: true })
  await expect(page).toHaveURL(/\/2024-02-24\/01\/2$/)
  expect(await moves()).toBe(MOVED)
})

test('a double press is one step', async ({ page, open }) => {
  await open('/')
  await press(page, /./, 2)
  await expect(page).toHaveURL(/\/2024-02-24\/01\/1$/)
  await expect(page.getByRole('link', { name: '下一篇' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('nothing moves', async ({ page, open }) => {
    const moves = await watchMoves(page)
    await open('/')
    await press(page, /./)
    await expect(page.getByRole('link', { name: '下一篇' })).toBeVisible()
    expect(await moves()).toBeUndefined()
  })
})
