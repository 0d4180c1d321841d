import { expect, test } from '../support/test.ts'

/**
 * What a reader asks for is drawn as soon as its code is there, with no pause of anybody's between: here the pauses that a reader
 * could notice never end, and the page's clock is slow, so that on a busy machine too a pause is not over before it has begun. What is
 * done first of all has most to wait for.
 */

/** Pauses of so long (ms) are noticed. */
const [FROM, TO] = [20, 300]
/** So many times slower is the clock. */
const SLOW = 50

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    ([from, to, slow]) => {
      const now = performance.now.bind(performance)
      Object.defineProperty(performance, 'now', { value: () => now() / slow })
      const begin = window.setTimeout.bind(window)
      const never = (then: () => void, delay = 0, ...args: unknown[]) =>
        delay >= from && delay <= to ? 0 : begin(then, delay, ...args)
      Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: never })
    },
    [FROM, TO, SLOW] as const,
  )
})

const ARTICLE = '/2024-02-24/01/1'

test('search is opened by its key', async ({ page, open }) => {
  await open(ARTICLE)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')).toBeFocused()
})

for (const [role, name, dialog] of [
  ['link', '搜索', '搜索'],
  ['link', '字号', '字号与阅读设置'],
  ['button', '分享', '分享'],
] as const)
  test(`${dialog} is opened by a press`, async ({ page, open }) => {
    await open(ARTICLE)
    await page.getByRole(role, { name }).first().click()
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
  })

test('a field to find with stands in an article', async ({ page, open }) => {
  await open(ARTICLE)
  await page.getByRole('link', { name: '在文中找' }).click()
  await expect(page.getByRole('search').getByRole('textbox')).toBeFocused()
})

test('a list is narrowed by more conditions', async ({ page, open }) => {
  await open('/')
  await page.getByRole('button', { name: /更多条件/ }).click()
  await expect(page.getByRole('radio', { name: '没有' })).toBeVisible()
})

test('an index of names has a field', async ({ page, open }) => {
  await open('/people')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
})
