import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Indexes of names: from A to Z by pinyin, by count, by recency; looked through by characters, pinyin or initials. */

test.use({ site: 'archive' })

const field = 'searchbox'
const names = (page: import('@playwright/test').Page) => page.getByRole('main').locator('.kind-name')

test('the letters lead to their names; a rare letter is not offered', async ({ page, open }) => {
  await open('/people')
  const letters = page.getByRole('navigation', { name: '按拼音首字母' })
  const last = letters.getByRole('link').last()
  const letter = (await last.textContent()) ?? ''
  await last.click()
  await expect(page).toHaveURL(new RegExp(`#${letter}$`))
  await expect(page.getByRole('heading', { level: 2, name: letter, exact: true })).toBeInViewport()
  for (const link of await letters.getByRole('link').allTextContents())
    await expect(page.getByRole('heading', { level: 2, name: link, exact: true })).toHaveCount(1)
})

test('by characters in either script, by pinyin and by initials; the address keeps it', async ({
  page,
  open,
}) => {
  await open('/people')
  const all = await names(page).count()
  for (const typed of ['林远', '林遠', 'linyuan', 'lyz']) {
    await page.getByRole(field, { name: '找名字' }).fill(typed)
    await expect(page.getByRole('status').filter({ hasText: '个' })).toBeVisible()
    await expect(names(page).first()).toHaveText('林远舟')
    expect(await names(page).count()).toBeLessThan(all)
  }
  await expect(page).toHaveURL(/\?q=lyz$/)
  await names(page).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '林远舟' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole(field, { name: '找名字' })).toHaveValue('lyz')
  await expect(names(page).first()).toHaveText('林远舟')
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
  await expect(page.getByRole('main').locator('.kind-count').first()).toBeVisible()
  const counts = (await page.getByRole('main').locator('.kind-count').allTextContents()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  )
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/order=recent/)
  const days = page.getByRole('main').locator('.kind-count time')
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
    await expect(names(page).first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
    await page.getByRole(field, { name: '找名字' }).fill('')
    await expect(page.getByRole('navigation', { name: '按拼音首字母' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the letters and the names are links', async ({ page, open }) => {
    await open('/people')
    await page.getByRole('navigation', { name: '按拼音首字母' }).getByRole('link').last().click()
    await expect(page).toHaveURL(/#/)
    await names(page).first().click()
    await expect(page).toHaveURL(/\/people\/./)
  })
})
