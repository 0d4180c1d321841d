import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways, expectRoomFor } from '../support/looks.ts'
import { hasCorpora } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/** Indexes of names: from A to Z by pinyin, by count, by recency; looked through by characters, pinyin or initials. */

test.use({ site: 'archive' })

const field = 'searchbox'
const found = (page: Page) => page.getByRole('region', { name: '找到的名字' })
const names = (page: Page) => found(page).getByRole('listitem')

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
  for (const typed of ['林远', '林遠', 'linyuan', 'lyz']) {
    await page.getByRole(field, { name: '找名字' }).fill(typed)
    await expect(page.getByRole('status').filter({ hasText: '个' })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed)}$`))
    await expect(names(page).first()).toContainText('林远舟')
    await expect(names(page).filter({ hasText: '周' })).toHaveCount(0)
  }
  await expect(page).toHaveURL(/\?q=lyz$/)
  // The one that is meant, wherever it stands just then.
  await names(page)
    .getByRole('link', { name: /林远舟/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: '林远舟' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole(field, { name: '找名字' })).toHaveValue('lyz')
  await expect(names(page).first()).toContainText('林远舟')
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
  await expect(names(page).first()).toBeVisible()
  const counts = (await names(page).allTextContents()).map((text) => Number(/(\d+) 篇/.exec(text)?.[1]))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/order=recent/)
  const days = names(page).getByRole('time')
  await expect(days.first()).toBeVisible()
  const said = await days.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
  expect(said).toEqual([...said].sort().reverse())
  await page.goBack()
  await expect(page.getByRole('radio', { name: '篇数' })).toBeChecked()
})

test('what was typed is taken away by one tap, on the button that every field has', async ({
  page,
  open,
}) => {
  await open('/people')
  const input = page.getByRole(field, { name: '找名字' })
  await input.fill('林远')
  await expect(page).toHaveURL(/q=/)
  await expect(names(page).first()).toContainText('林远舟')
  await page.getByRole('button', { name: '清空', exact: true }).click()
  await expect(input).toHaveValue('')
  await expect(input).toBeFocused()
  await expect(page).toHaveURL(/people$/)
  await expect(page.getByRole('button', { name: '清空', exact: true })).toBeHidden()
})

test('found names say who they are', async ({ page, open }) => {
  await open('/people?q=lyz')
  await expect(names(page).first()).toContainText('镇长')
})

test('a name is tapped at once, and Back has what was typed', async ({ page, open }) => {
  await open('/people')
  // As one types: a key at a time, and no pause before the tap.
  await page.getByRole(field, { name: '找名字' }).pressSequentially('lyz')
  await names(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: '林远舟' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole(field, { name: '找名字' })).toHaveValue('lyz')
  await page.reload()
  await expect(page.getByRole(field, { name: '找名字' })).toHaveValue('lyz')
  await expect(names(page).first()).toContainText('林远舟')
})

test('what was typed before a link that does not come is asked when it is waited for no longer', async ({
  page,
  open,
}) => {
  await open('/people')
  await page.route('**/data/**', () => {})
  await page.getByRole(field, { name: '找名字' }).pressSequentially('lyz')
  await page.getByRole('link', { name: '往期' }).first().click()
  await page.getByRole('button', { name: '不等了' }).click()
  await expect(page).toHaveURL(/\/people\?q=lyz$/)
})

test('Back takes back the order, and what was typed in it', async ({ page, open }) => {
  await open('/people?q=l')
  const input = page.getByRole(field, { name: '找名字' })
  await page.getByRole('radio', { name: '篇数' }).check()
  await expect(page).toHaveURL(/\?q=l&order=count$/)
  await input.fill('z')
  await expect(page).toHaveURL(/\?q=z&order=count$/)
  await page.goBack()
  await expect(input).toHaveValue('l')
  await expect(page.getByRole('radio', { name: '拼音' })).toBeChecked()
  await expect(names(page).first()).toHaveText(/^[林陆]/)
  // It stays so: the field does not write itself over the address.
  await page.waitForTimeout(500)
  await expect(page).toHaveURL(/\?q=l$/)
  await input.fill('')
  await expect(page.getByRole('navigation', { name: '按拼音首字母' })).toBeVisible()
  await expect(page).toHaveURL(/\/people$/)
})

test('the number of names is said where it was silent before', async ({ page, open }) => {
  await open('/people')
  await page.getByRole(field, { name: '找名字' }).waitFor()
  // A line that comes with its words is not read out.
  const line = await found(page).getByRole('status').elementHandle()
  expect(await line?.textContent()).toBe('')
  await page.getByRole(field, { name: '找名字' }).fill('lyz')
  await expect.poll(() => line?.textContent()).toBe('共 2 个')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })
  test('letters, names and orders have room for a finger', async ({ page, open }) => {
    await open('/people')
    await page.getByRole(field, { name: '找名字' }).waitFor()
    const letters = page.getByRole('navigation', { name: '按拼音首字母' }).getByRole('link')
    for (const box of await letters.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON()),
    ))
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.9)
    await letters.last().tap()
    await expect(page.getByRole('heading', { level: 2, name: 'Z', exact: true })).toBeInViewport()
    // The bar has come along.
    await expect(letters.first()).toBeInViewport()
    await page.getByRole('radio', { name: '最近见报' }).tap()
    await expect(page).toHaveURL(/order=recent/)
    await names(page).first().getByRole('link').tap()
    await expect(page).toHaveURL(/\/people\/./)
  })
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
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/people\/./)
  })
})

test.describe('thousands of names', () => {
  test.use({ site: 'medium' })
  test.skip(!hasCorpora, 'needs the corpora beside the project (SHARED_DIR)')
  const letters = (page: Page) => page.getByRole('navigation', { name: '按拼音首字母' })

  test('a letter leads into another slice, by keyboard too', async ({ page, open }) => {
    await open('/people')
    await letters(page).getByRole('link', { name: 'L', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/people\/page\/\d+#L$/)
    await expect(page.getByRole('heading', { level: 2, name: 'L', exact: true })).toBeInViewport()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 2, name: '最常见' })).toBeVisible()
  })

  test('all are looked through, some are drawn, and more come when asked', async ({ page, open }) => {
    await open('/people?order=count')
    await expect(page.getByRole('status').filter({ hasText: /共 \d{4} 个/ })).toBeVisible()
    const before = await names(page).count()
    expect(before).toBeLessThan(200)
    // By the keyboard: rows that come into the picture take their own height, and a mouse that is at once may press beside the button.
    await page.getByRole('button', { name: /^再看/ }).press('Enter')
    await expect.poll(() => names(page).count()).toBeGreaterThan(before)
    const more = await names(page).count()
    await names(page).last().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: '人物' })).toHaveCount(0)
    await page.goBack()
    await expect(names(page)).toHaveCount(more)
    await expect(names(page).last()).toBeInViewport()
    await page.reload()
    await expect(names(page)).toHaveCount(more)
    await page.getByRole('radio', { name: '最近见报' }).check()
    await expect(names(page)).toHaveCount(before)
    await page.goBack()
    await expect(names(page)).toHaveCount(more)
    await page.getByRole(field, { name: '找名字' }).fill('zel')
    await expect(names(page).filter({ hasText: /^周恩来\d/ })).toBeVisible()
  })

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false })
    test('every letter leads to its first names, in whichever slice', async ({ page, open }) => {
      await open('/people')
      for (const letter of ['B', 'L', 'Z']) {
        await letters(page).getByRole('link', { name: letter, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`#${letter}$`))
        await expect(page.getByRole('heading', { level: 2, name: letter, exact: true })).toBeInViewport()
      }
      await expectRoomFor(page, 'mouse')
    })
  })
})
