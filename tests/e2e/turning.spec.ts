import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Keys and swipes; both can be turned off, and neither is ever needed. */

const help = (page: Page) => page.getByRole('dialog', { name: '键盘和手势' })
const at = (n: number) => new RegExp(`/2024-02-24/01/${n}$`)

test('the very first key turns the page', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(at(2))
})

test('keys turn, search and say what they do', async ({ page, open }) => {
  await open('/2024-02-24/01/2')
  await page.waitForLoadState('networkidle')
  for (const [key, n] of [
    ['j', 3],
    ['n', 4],
    ['k', 3],
    ['p', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(at(n))
    // The address is there before the page is.
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', at(n))
  }
  await page.keyboard.press('?')
  await expect(help(page)).toBeFocused()
  await expectAccessible(page)
  // In the sheet a key is not for the page below.
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(help(page)).toHaveCount(0)
  await expect(page).toHaveURL(at(2))
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')).toBeFocused()
})

test('keys that are turned off do nothing, on this and on the next page', async ({ page, open }) => {
  await open('/2024-02-24/01/2')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('?')
  await help(page)
    .getByRole('switch', { name: /单键翻页/ })
    .click()
  await help(page).getByRole('button', { name: '关闭' }).click()
  for (const key of ['j', 'ArrowRight', '/', '?']) await page.keyboard.press(key)
  await setTimeout(500)
  await expect(help(page)).toHaveCount(0)
  await expect(page).toHaveURL(at(2))
  await open('/settings')
  await page.getByRole('switch', { name: /单键翻页/ }).click()
  await open('/2024-02-24/01/2')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(at(3))
})

test('on a front page the key for search leads to its field', async ({ page, open }) => {
  await open('/')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  const field = page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('j?')
  await expect(field).toHaveValue('j?')
  await page.keyboard.press('Escape')
  // Suggestions that have come meanwhile are closed first.
  if (await field.isVisible()) await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })
  const swipe = async (page: Page, from: readonly [number, number], to: readonly [number, number]) => {
    const client = await page.context().newCDPSession(page)
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly (readonly [number, number])[],
    ) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
    await send('touchStart', [from])
    for (let i = 1; i <= 5; i++)
      await send('touchMove', [
        [from[0] + ((to[0] - from[0]) * i) / 5, from[1] + ((to[1] - from[1]) * i) / 5],
      ])
    await send('touchEnd', [])
  }
  test('a swipe turns an article; from the edge, with words selected, or turned off, it does not', async ({
    page,
    open,
  }) => {
    await open('/2024-02-24/01/2')
    await page.touchscreen.tap(200, 400)
    await page.waitForLoadState('networkidle')
    // The tap has asked for the code that listens; on a busy machine it is there a moment after it has come.
    await expect(async () => {
      await swipe(page, [300, 500], [100, 504])
      await expect(page).toHaveURL(at(3), { timeout: 2000 })
    }).toPass()
    await page.waitForLoadState('networkidle')
    await swipe(page, [5, 500], [300, 504])
    await page.locator('#p1s1').evaluate((el) => getSelection()?.selectAllChildren(el))
    await swipe(page, [300, 500], [100, 504])
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await page.evaluate(() => localStorage.setItem('banmian.settings', JSON.stringify({ swipe: 'off' })))
    await page.reload()
    await page.touchscreen.tap(200, 400)
    await page.waitForLoadState('networkidle')
    await swipe(page, [300, 500], [100, 504])
    await setTimeout(500)
    await expect(page).toHaveURL(at(3))
  })
})

test('asked for by its key and given up, search leaves the reader where they were', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1')
  const name = page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).last()
  await name.focus()
  const at = await page.evaluate(() => scrollY)
  // The second time its code is there.
  for (let i = 0; i < 2; i += 1) {
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(name).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(at)
  }
})
