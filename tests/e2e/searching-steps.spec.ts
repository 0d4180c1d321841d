import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { stretchPause } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** Each search that was entered is a step of history; typing is not a step for each letter. */

test.use({ site: 'archive' })

const field = (page: Page) => page.getByRole('combobox', { name: '搜名字、字词' })
const answered = (page: Page, q: string) => page.getByText(new RegExp(`^“${q}”：\\d+ 篇$`))
const rows = (page: Page) =>
  page.getByRole('region', { name: '搜索结果' }).getByRole('heading').getByRole('link')
const steps = (page: Page) => page.evaluate(() => history.length)
const scrolled = (page: Page) => page.evaluate(() => scrollY)
async function isAt(page: Page, q: string) {
  const search = q && `?${new URLSearchParams({ q })}`
  await expect(page).toHaveURL((url) => url.pathname === '/search' && url.search === search)
  await expect(field(page)).toHaveValue(q)
  if (q) await expect(answered(page, q)).toBeVisible()
}

test('by keyboard: Back goes from search to search, and only then out of search', async ({ page, open }) => {
  await open('/')
  await page.getByRole('link', { name: '搜索' }).press('Enter')
  // Nothing was typed into the field over the page: the search page itself.
  await field(page).press('Enter')
  await expect(page).toHaveURL((url) => url.pathname === '/search')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  const before = await steps(page)
  await field(page).pressSequentially('灯塔', { delay: 250 })
  await isAt(page, '灯塔')
  const typed = await steps(page)
  expect(typed).toBe(before + 1)
  await field(page).press('Enter')
  await isAt(page, '灯塔')
  expect(await steps(page)).toBe(typed)
  await field(page).press('Enter')
  expect(await steps(page)).toBe(typed)

  const first = await rows(page).first().textContent()
  await page.evaluate(() => scrollTo(0, 60))
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await field(page).pressSequentially('码头', { delay: 250 })
  await isAt(page, '码头')
  await field(page).press('Enter')
  expect(await steps(page)).toBe(typed + 1)
  // Entered before the pause for the next letter is over.
  await field(page).fill('防汛')
  await field(page).press('Enter')
  await isAt(page, '防汛')
  expect(await steps(page)).toBe(typed + 2)

  await page.goBack()
  await isAt(page, '码头')
  await page.goBack()
  await isAt(page, '灯塔')
  await expect(rows(page).first()).toHaveText(first ?? '-')
  await expect.poll(() => scrolled(page)).toBe(60)
  await page.goForward()
  await isAt(page, '码头')
  await page.goBack()
  await page.goBack()
  await isAt(page, '')
  await expect(page.getByRole('button', { name: '防汛', exact: true })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '海角日报' })).toBeVisible()
})

test('typed back to where it began, it was no step; blanks at the end make none', async ({ page, open }) => {
  await open('/search?q=灯塔')
  await expect(answered(page, '灯塔')).toBeVisible()
  await field(page).press('End')
  await field(page).pressSequentially('亮')
  await expect(page).toHaveURL(/%E4%BA%AE$/)
  await field(page).press('Backspace')
  await isAt(page, '灯塔')
  await field(page).fill('灯塔 ')
  await field(page).press('Enter')
  await field(page).fill('码头')
  await field(page).press('Enter')
  await isAt(page, '码头')
  await page.goBack()
  await isAt(page, '灯塔')
})

test('a search that led to an article is not typed over', async ({ page, open }) => {
  await open('/search')
  await field(page).fill('灯塔')
  await expect(answered(page, '灯塔')).toBeVisible()
  await field(page).press('Escape')
  await rows(page).first().click()
  await expect(page.getByText(/“灯塔”在文中有/)).toBeVisible()
  await page.goBack()
  await isAt(page, '灯塔')
  await field(page).fill('码头')
  await isAt(page, '码头')
  await page.goBack()
  await isAt(page, '灯塔')
})

test('a blank between two words is kept, however slowly they are typed', async ({ page, open }) => {
  await open('/search')
  await field(page).pressSequentially('灯塔 ', { delay: 20 })
  await expect(answered(page, '灯塔')).toBeVisible()
  await field(page).pressSequentially('镇长', { delay: 20 })
  await isAt(page, '灯塔 镇长')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })
  test('what is entered, what was searched lately and a suggestion are a step each', async ({
    page,
    open,
  }) => {
    await open('/search')
    await field(page).tap()
    await page.keyboard.type('码头')
    await page.getByRole('button', { name: '搜索', exact: true }).tap()
    await isAt(page, '码头')
    await page.getByRole('button', { name: '清空' }).tap()
    await page.getByRole('button', { name: '码头', exact: true }).tap()
    await isAt(page, '码头')
    await field(page).tap()
    await page.getByRole('button', { name: '清空' }).tap()
    await page.keyboard.type('linyuan', { delay: 60 })
    await page.getByRole('option', { name: /林远舟/ }).tap()
    await expect(page).toHaveURL(/\/search\?person=/)
    await expect(page.getByRole('region', { name: '已选的条件' })).toBeVisible()

    await page.goBack()
    await isAt(page, '码头')
    await page.goBack()
    await isAt(page, '')
    await expect(page.getByRole('button', { name: '码头', exact: true })).toBeVisible()
  })
})

test('a result pressed right after the last key opens, however slowly its article comes', async ({
  page,
  open,
}) => {
  const pauseIsOver = await stretchPause(page, 150)
  await open('/search?q=灯塔')
  await expect(rows(page).first()).toBeVisible()
  await page.route('**/data/{pages,derived}/**', async (route) => {
    await setTimeout(2500)
    await route.continue()
  })
  await field(page).fill('灯塔a')
  await rows(page).first().press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await pauseIsOver()
  await expect(page).toHaveURL(/\/\d{4}-\d\d-\d\d\/\d\d\/\d+\?q=/)
})
