import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Indexes of names: from A to Z by pinyin, by count, by recency; looked through by characters, pinyin or initials. */

test.use({ site: 'archive' })

const field = 'searchbox'
const found = (page: Page) => page.getByRole('region', { name: '找到的名字' }).getByRole('listitem')
const letters = (page: Page) => page.getByRole('navigation', { name: '按拼音首字母' })

test('the letters lead to their names; a rare letter is not offered', async ({ page, open }) => {
  await open('/people')
  const last = letters(page).getByRole('link').last()
  const letter = (await last.textContent()) ?? ''
  await last.click()
  await expect(page).toHaveURL(new RegExp(`#${letter}$`))
  await expect(page.getByRole('heading', { level: 2, name: letter, exact: true })).toBeInViewport()
  for (const link of await letters(page).getByRole('link').allTextContents())
    await expect(page.getByRole('heading', { level: 2, name: link, exact: true })).toHaveCount(1)
})

test('by characters in either script, by pinyin and by initials; the address keeps it', async ({
  page,
  open,
}) => {
  await open('/people')
  for (const typed of ['林远', '林遠', 'linyuan', 'lyz']) {
    await page.getByRole(field, { name: '找名字' }).fill(typed)
    await expect(page.getByRole('status').filter({ hasText: '个' })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}$`))
    await expect(found(page).first()).toContainText('林远舟')
    await expect(found(page).filter({ hasText: '周' })).toHaveCount(0)
  }
  await expect(page).toHaveURL(/\?q=lyz$/)
  await found(page).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: '林远舟' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole(field, { name: '找名字' })).toHaveValue('lyz')
  await expect(found(page).first()).toContainText('林远舟')
  await page.getByRole(field, { name: '找名字' }).fill('囍')
  await expect(page.getByText('没有带“囍”的名字。')).toBeVisible()
  await page.getByRole('link', { name: '在文章里搜“囍”' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
})

test('by keyboard: another order, the most frequent first', async ({ page, open }) => {
  await open('/companies')
  await page.getByRole('radio', { name: '拼音' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '篇数' })).toBeChecked()
  await expect(found(page).first()).toBeVisible()
  const counts = (await found(page).allTextContents()).map((text) => Number(/(\d+) 篇/.exec(text)?.[1]))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/order=recent/)
  const days = found(page).getByRole('time')
  await expect(days.first()).toBeVisible()
  const said = await days.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
  expect(said).toEqual([...said].sort().reverse())
  await page.goBack()
  await expect(page.getByRole('radio', { name: '篇数' })).toBeChecked()
})

for (const width of [320, 1280]) {
  test(`accessible in light and dark, ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 740 })
    await open('/people?q=l')
    await expect(found(page).first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
    await page.getByRole(field, { name: '找名字' }).fill('')
    await expect(letters(page)).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the letters and the names are links', async ({ page, open }) => {
    await open('/people')
    await letters(page).getByRole('link').last().click()
    await expect(page).toHaveURL(/#/)
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/people\/./)
  })
})
