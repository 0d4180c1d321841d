import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** What a reader has while reading: how long it takes, how far they are, the place to come back to, words to take away. */

const ADDRESS = '/2024-02-24/01/1'
const offer = (page: Page) => page.getByRole('complementary', { name: '上次读到的地方' })
const bar = (page: Page) => page.getByRole('complementary', { name: '选中的文字' })
/** How far the top of a sentence is from the window's upper edge, in parts of its height. */
const gone = (page: Page, id: string) =>
  page.locator(id).evaluate((el) => {
    const { top, height } = el.getBoundingClientRect()
    return -top / height
  })
const readTo = async (page: Page, id: string, part: number) => {
  await page.waitForLoadState('networkidle')
  await page.locator(id).evaluate((el, into) => {
    const { top, height } = el.getBoundingClientRect()
    scrollTo(0, scrollY + top + height * into)
  }, part)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('banmian.places'))).toContain(id)
}
const resize = (page: Page, size: number) =>
  page.evaluate((to) => localStorage.setItem('banmian.settings', JSON.stringify({ size: to })), size)
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([start = '', end = '']) => {
      const [first, last] = [document.querySelector(start), document.querySelector(end)]
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    },
    [from, to],
  )

test('time to read and the way to find a word stand at the top, without a script too', async ({
  page,
  open,
}) => {
  await open(ADDRESS)
  await expect(page.getByText(/约 \d+ 分钟/)).toBeInViewport()
  await expect(page.getByRole('link', { name: '在文中找' })).toBeInViewport()
})

test('a reload leads to the same sentence, also with text of another size', async ({ page, open }) => {
  await open(ADDRESS)
  await readTo(page, '#p3s2', 0.3)
  await page.reload()
  await expect.poll(() => gone(page, '#p3s2')).toBeCloseTo(0.3, 1)
  await resize(page, 26)
  await page.reload()
  // To the browser a question of a test is a deed of the reader, who would then be left where they are.
  await setTimeout(2000)
  await expect.poll(() => gone(page, '#p3s2')).toBeCloseTo(0.3, 1)
  await expect(page.locator('html')).toHaveAttribute('data-size', '26')
  await expect(offer(page)).toHaveCount(0)
})

test('a change of the text size keeps the sentence at the top', async ({ page, open }) => {
  await open(ADDRESS)
  await readTo(page, '#p3s2', 0.3)
  await page
    .getByRole('link', { name: /字号/ })
    .first()
    .evaluate((el: HTMLElement) => el.click())
  const larger = page.getByRole('button', { name: '字大一点' })
  for (let i = 0; i < 6; i++) await larger.click()
  await expect(page.locator('html')).toHaveAttribute('data-size', '24')
  await expect.poll(() => gone(page, '#p3s2')).toBeCloseTo(0.3, 1)
})

test('who opens the article later is offered the place, not led there; what was read to its end is done', async ({
  page,
  open,
}) => {
  await open(ADDRESS)
  await readTo(page, '#p3s2', 0.5)
  await open('/')
  await page
    .getByRole('heading', { name: /主力军/ })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/\/01\/1$/)
  await expect(offer(page)).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: /上次读到第 3 段/ }).click()
  await expect.poll(() => gone(page, '#p3s2')).toBeCloseTo(0.5, 1)
  await expect(offer(page)).toHaveCount(0)

  await page.getByRole('navigation', { name: '前后文章' }).scrollIntoViewIfNeeded()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('banmian.places'))).toBeNull()
})

test('the offer can be declined', async ({ page, open }) => {
  await open(ADDRESS)
  await readTo(page, '#p3s2', 0.5)
  await open('/')
  await page
    .getByRole('heading', { name: /主力军/ })
    .getByRole('link')
    .click()
  await page.getByRole('button', { name: '不用了' }).click()
  await expect(offer(page)).toHaveCount(0)
})

test.describe('progress', () => {
  const line = (page: Page) =>
    page.evaluate(() => {
      const [found] = [...document.querySelectorAll('[aria-hidden=true]')].filter(
        (el) => getComputedStyle(el).position === 'fixed' && el.getBoundingClientRect().top === 0,
      )
      return found && getComputedStyle(found).display !== 'none'
        ? found.getBoundingClientRect().width / innerWidth
        : undefined
    })
  test('a line at the top grows with what has been read', async ({ page, open }) => {
    await open(ADDRESS)
    await page.waitForLoadState('networkidle')
    await page.mouse.wheel(0, 700)
    await expect.poll(() => line(page)).toBeGreaterThan(0)
    const before = await line(page)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => line(page)).toBeGreaterThan((before ?? 0) + 0.05)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => line(page)).toBe(1)
  })
  test.describe('with less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } })
    test('there is none', async ({ page, open }) => {
      await open(ADDRESS)
      await page.waitForLoadState('networkidle')
      await page.mouse.wheel(0, 700)
      await expect(page.getByText('约', { exact: false }).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await line(page)).toBeUndefined()
    })
  })
})

test.describe('selected words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('are copied with where they were printed, over paragraphs too', async ({ page, open }) => {
    await open(ADDRESS)
    await page.waitForLoadState('networkidle')
    await page.mouse.wheel(0, 200)
    await select(page, '#p2s1', '#p3s1')
    await expect(bar(page)).toBeVisible()
    await expectAccessible(page)
    await expect(bar(page).getByRole('button', { name: '搜索' })).toHaveCount(0)
    await bar(page).getByRole('button', { name: '复制并注明出处' }).click()
    await expect(page.getByText('引文已复制')).toBeVisible()
    const text = await copied(page)
    expect(text).toMatch(/^“[^\n]+\n“[^\n]+”\n——《武进日报》2024年2月24日第01版《当好锻造/)
    expect(text).toMatch(/\/2024-02-24\/01\/1#p2s1-[0-9a-f]{8}\.[\w.]+$/)
  })

  test('are searched for; a sentence has an address; the keyboard reaches the bar and leaves it', async ({
    page,
    open,
  }) => {
    await open(ADDRESS)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    const name = page.locator('#p1').getByRole('link').first()
    const words = await name.textContent()
    await name.evaluate((el) => getSelection()?.selectAllChildren(el))
    await expect(bar(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(bar(page).getByRole('button', { name: '复制并注明出处' })).toBeFocused()
    await bar(page).getByRole('button', { name: '复制这段话的链接' }).press('Enter')
    await expect(page.getByText('链接已复制')).toBeVisible()
    expect(await copied(page)).toMatch(/#p1s\d+-[0-9a-f]{8}\.[\w.]+$/)
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
    await name.evaluate((el) => {
      getSelection()?.removeAllRanges()
      getSelection()?.selectAllChildren(el)
    })
    await bar(page).getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(new RegExp(`/search\\?q=${encodeURIComponent(words ?? '-')}$`))
  })

  test('are copied as they are by the keys of the system', async ({ page, open }) => {
    await open(ADDRESS)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    await select(page, '#p2s1', '#p2s1')
    await expect(bar(page)).toBeVisible()
    await page.keyboard.press('Control+c')
    expect(await copied(page)).toBe(await page.locator('#p2s1').textContent())
  })
})
