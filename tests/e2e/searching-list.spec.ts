import type { Page } from '@playwright/test'
import { links, rows, status } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** The list of what was found: it grows, and Back finds it where it was. */

test.use({ site: 'archive' })

const more = (page: Page) => page.getByRole('button', { name: '再看 10 篇' })
const scrolled = (page: Page) => page.evaluate(() => scrollY)

/** Opens this row's article, comes back, and sees to it that nothing has moved. */
async function thereAndBack(page: Page, row: number) {
  const link = links(page).nth(row)
  await link.scrollIntoViewIfNeeded()
  const [headline, at] = [await link.textContent(), await scrolled(page)]
  const top = await link.evaluate((a) => a.getBoundingClientRect().top)
  expect(at).toBeGreaterThan(100)
  await link.click()
  await expect(page.getByText(/在文中有/)).toBeAttached()
  await page.goBack()
  await expect(links(page).nth(row)).toBeInViewport()
  await expect(links(page).nth(row)).toHaveText(headline ?? '-')
  // Also after the list has settled.
  for (const pause of [0, 600]) {
    await page.waitForTimeout(pause)
    expect(Math.abs((await scrolled(page)) - at)).toBeLessThan(5)
    expect(Math.abs((await link.evaluate((a) => a.getBoundingClientRect().top)) - top)).toBeLessThan(5)
  }
}

test('a long list grows; Back comes to the same place of it', async ({ page, open }) => {
  await open('/search?q=镇长')
  await expect(status(page)).toHaveText('“镇长”：640 篇')
  await expect(rows(page)).toHaveCount(10)
  for (let count = 20; count <= 140; count += 10) {
    await more(page).scrollIntoViewIfNeeded()
    await expect(rows(page)).toHaveCount(count)
  }
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', '140')
  await expect(rows(page).last()).toHaveAttribute('aria-setsize', '640')
  await thereAndBack(page, 132)
  await expect(rows(page)).toHaveCount(140)
  // And from there to its beginning and on.
  await thereAndBack(page, 70)
})

test('in a long list the browser leaves out what is far from the eye', async ({ page, open }) => {
  await open('/search?q=镇长')
  for (let count = 20; count <= 80; count += 10) {
    await more(page).scrollIntoViewIfNeeded()
    await expect(rows(page)).toHaveCount(count)
  }
  const drawn = () =>
    links(page).evaluateAll((all) => all.map((a) => a.checkVisibility({ contentVisibilityAuto: true })))
  await links(page).first().scrollIntoViewIfNeeded()
  await expect.poll(async () => (await drawn()).filter(Boolean).length).toBeLessThan(40)
  await expect.poll(async () => (await drawn())[0]).toBe(true)
  // It is found by a search in the page and read aloud all the same.
  await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('heading')).toHaveCount(80)
})

test('when rows come only by request, the keyboard goes on at the first of them', async ({ page, open }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'))
  await open('/search?q=镇长')
  await more(page).press('Enter')
  await expect(rows(page)).toHaveCount(20)
  await expect(links(page).nth(10)).toBeFocused()
  await more(page).press('Enter')
  await expect(links(page).nth(20)).toBeFocused()
})

test('Back finds the list where it was below what was unfolded', async ({ page, open }) => {
  await open('/search?q=灯塔')
  await page.getByText('缩小范围').click()
  const people = page.getByRole('region', { name: '人物' })
  await people.getByRole('button', { name: /^再看 \d+ 个$/ }).click()
  await expect(people.getByRole('button', { name: '收起' })).toBeVisible()
  await thereAndBack(page, 6)
  await expect(people.getByRole('button', { name: '收起' })).toBeAttached()
})
