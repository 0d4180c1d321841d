import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** An issue narrowed by names shows the sentences that name them, each at its lasting address. */

/** Chips are links with a name too; headlines are no sentences. */
const sentenceIn = (page: Page, name: RegExp) =>
  page.getByRole('article').getByRole('link', { name: new RegExp(`${name.source}.+。`) })

test('narrowed by a name, each article shows the sentence that names it; a tap leads there', async ({
  page,
  open,
}) => {
  await open('/')
  await page.getByRole('button', { name: '贾东 2' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  const sentences = sentenceIn(page, /贾东/)
  await expect(sentences).toHaveCount(2)
  for (const one of await sentences.all())
    expect(await one.getAttribute('href')).toMatch(/^\/2024-02-24\/01\/\d#p\d+s\d+-[0-9a-f]{8}$/)
  const words = (await sentences.first().textContent()) ?? ''
  await sentences.first().click()
  await expect(page).toHaveURL(/#p\d+s\d+-[0-9a-f]{8}$/)
  await expect(page.getByRole('article').getByText(words.slice(0, 12)).first()).toBeInViewport()
  await page.goBack()
  await expect(sentenceIn(page, /贾东/)).toHaveCount(2)
  await page.getByRole('button', { name: '全部清除' }).click()
  await expect(page.getByRole('article')).toHaveCount(5)
  await expect(sentenceIn(page, /贾东/)).toHaveCount(0)
})

test('by two names, the sentences that name both; each can be copied as a quotation', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/2024-02-24?person=贾东&person=胡泊')
  await expect(page.getByRole('article')).toHaveCount(1)
  const both = sentenceIn(page, /贾东/)
  await expect(both.first()).toBeVisible()
  await page.getByRole('button', { name: '复制引文' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '引文已复制' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain((await both.first().textContent()) ?? '-')
  expect(copied).toMatch(/#p\d+s\d+-[0-9a-f]{8}/)
})

test('who must not be there, and an author, are named by no sentence: the openings stay', async ({
  page,
  open,
}) => {
  await open('/?person=-贾东')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.waitForLoadState('networkidle')
  await expect(sentenceIn(page, /./)).toHaveCount(0)
  await expect(page.getByRole('article').first()).toContainText(/[，。]/)
})

test.describe('of several pages', () => {
  test.use({ site: 'printed', viewport: { width: 360, height: 500 } })
  const asked = '/2031-05-06?company=渡轮公司|盐田水产集团|海角造船有限公司'
  const SECOND = '**/data/pages/2031-05-06/02.json'

  test('the text of a page that is not open comes when its article is looked at', async ({ page, open }) => {
    const bytes: number[] = []
    page.on('response', async (response) => {
      if (/data\/pages.*02\.json$/.test(response.url())) bytes.push(gzipSync(await response.body()).length)
    })
    await open(asked)
    await expect(page.getByRole('article')).toHaveCount(8)
    await expect(sentenceIn(page, /镇长/).first()).toBeVisible()
    expect(bytes).toEqual([])
    await page.getByRole('article').last().scrollIntoViewIfNeeded()
    await expect(page.getByRole('article').last().getByRole('link', { name: /镇长/ })).toBeVisible()
    await expect(sentenceIn(page, /镇长/)).toHaveCount(8)
    expect(bytes).toHaveLength(1)
  })

  test.describe('a page that does not come', () => {
    test.use({ allowConsole: /Failed to load resource/ })
    test('leaves the openings', async ({ page, open }) => {
      await page.route(SECOND, (route) => route.fulfill({ status: 404 }))
      await open(asked)
      const last = page.getByRole('article').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last).toContainText('负责人陪同')
      await expect(last.getByRole('link', { name: /负责人陪同/ })).toHaveCount(0)
    })
  })
})

test.describe('code that does not come', () => {
  test.use({ allowConsole: /Failed to load resource|dynamically imported/ })
  test('leaves the openings, and the list is narrowed', async ({ page, open }) => {
    await page.route(/assets\/Naming-/, (route) => route.abort())
    await open('/')
    await page.getByRole('button', { name: '贾东 2' }).click()
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article').first()).toContainText(/[，。]/)
  })
})

for (const width of [320, 1280])
  test(`accessible in light and dark, ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 740 })
    await open('/?person=贾东')
    await expect(sentenceIn(page, /贾东/)).toHaveCount(2)
    await expectAccessible(page)
    await expectNoSideways(page)
  })
