import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** What browsers until 2022 lack of the language. A script, so that a worker can be begun with it too. */
const LESS = `for (const { prototype } of [Array, String, Reflect.getPrototypeOf(Int8Array)])
  for (const name of ['at', 'findLast', 'findLastIndex']) delete prototype[name]
delete Object.hasOwn;
`
const beOlder = (page: Page) => page.addInitScript(LESS)

/** What a page answers of all that is missing. */
const ANSWERS = `[[], [1, 2, 3, 4], new Uint8Array([1, 2, 3, 4]), '', '甲乙丙'].map((one) => [
  ...[0, 1, 3, 4, -1, -4, -5, 1.9, -1.9, NaN].map((index) => String(one.at(index))),
  ...(one.findLast ? [
    one.findLast((n) => n % 2 === 1),
    one.findLast((n, i, all) => i < 2 && all === one),
    one.findLast(() => false),
    one.findLastIndex(function (n) { return n < this.most }, { most: 4 }),
    one.findLastIndex(() => false),
  ].map(String) : []),
]).concat([Object.keys(Array.prototype)])`

test('what a browser of 2021 lacks answers there as it does in others', async ({ page, open, context }) => {
  await open('/')
  const right = await page.evaluate<unknown>(ANSWERS)
  await context.addInitScript(LESS)
  await open('/')
  expect(await page.evaluate<unknown>(ANSWERS)).toEqual(right)
})

/** Where what was missed would be said: by the page itself, and the console is watched by each test. */
const expectWhole = async (page: Page) => {
  await expect(page.getByRole('main')).not.toContainText('这一页打不开')
}

for (const [what, path, seen] of [
  ['the front page', '/', '乔俊杰继续走访重点企业'],
  ['an issue', '/2024-02-24', '乔俊杰继续走访重点企业'],
  ['an article', '/2024-02-24/01/1', '常州市凯宏铝业有限公司'],
  ['a name', '/people/乔俊杰', '市委常委'],
  ['the index of names', '/people', '乔俊杰'],
  ['the issues', '/issues', '2024'],
  ['a search', '/search?q=武进', '武进'],
  ['a search narrowed by a person', '/search?q=武进&person=乔俊杰', '乔俊杰'],
  ['what is kept', '/saved', '收藏'],
  ['the settings', '/settings', '字号'],
  ['a day without an issue', '/2024-02-25', '2024'],
] as const)
  test.describe(`a browser of 2021 shows ${what}`, () => {
    if (path === '/2024-02-25') test.use({ allowConsole: /404/ })
    test(`with the app: ${path}`, async ({ page, open }) => {
      await beOlder(page)
      await open(path)
      await expect(page.getByRole('main')).toContainText(seen)
      await page.keyboard.press('Shift')
      await page.mouse.wheel(0, 200)
      await page.waitForLoadState('networkidle')
      await expectWhole(page)
    })
  })

test.describe('with an index that is searched beside the page', () => {
  test.use({ site: 'archive' })
  test('a browser of 2021 searches in its worker', async ({ page, open }) => {
    await beOlder(page)
    const begun: string[] = []
    await page.route(/\/worker-[^/]+\.js$/, async (route) => {
      begun.push(route.request().url())
      const response = await route.fetch()
      await route.fulfill({ response, body: LESS + (await response.text()) })
    })
    await open('/search?q=灯塔')
    await expect(page.getByRole('status').filter({ hasText: /\d+ 篇/ })).toBeVisible()
    expect(begun).toHaveLength(1)
    await expectWhole(page)
  })
})

test.describe('where the app cannot draw a page', () => {
  test.use({ allowConsole: /lacking/ })
  for (const path of ['/2024-02-24/01/1', '/2024-02-24/01/1?q=武进'])
    test(`it is read on as it was: ${path}`, async ({ page, open }) => {
      // Something that every drawing of an article needs, and no other code of the page.
      await page.addInitScript(`const { matchAll } = String.prototype
        String.prototype.matchAll = function (pattern) {
          if (this.includes('常州市凯宏铝业有限公司')) throw new Error('lacking')
          return matchAll.call(this, pattern)
        }`)
      await open(path)
      const said = page.getByRole('status').filter({ hasText: '页面程序出了错' })
      await expect(said).toBeVisible()
      await expect(page.getByRole('article')).toContainText('常州市凯宏铝业有限公司')
      await expect(page).toHaveTitle(/^当好锻造新质生产力/)
      // What would do nothing cannot be pressed, but for what tries again.
      await expect(page.getByRole('button', { name: '朗读' })).toBeDisabled()
      await expect(page.getByRole('button', { name: '重试' })).toBeEnabled()
      // Links lead on, and what leads back works.
      await page.getByRole('link', { name: '下一篇' }).click()
      await expect(page).toHaveTitle(/^“一碗汤圆的思念”/)
      await page.goBack()
      await expect(page.getByRole('article')).toContainText('常州市凯宏铝业有限公司')
    })
})
