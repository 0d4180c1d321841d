import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** The calendar, narrowed by names: what narrows it makes way for the days, and keeps the keyboard. */

test.use({ site: 'archive' })

const narrow = (page: Page) => page.getByRole('button', { name: '按人物、企业缩小' })
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ 篇$/ })
const offer = (page: Page) => page.getByRole('region', { name: '人物' }).getByRole('button').first()
/** How it is narrowed is asked where that is unfolded. */
const unfolded = (page: Page) => page.getByRole('radio', { name: '同时有' })
const days = (page: Page) => page.getByRole('table').first()

test('who asks by keyboard to narrow it goes on in what narrows it', async ({ page, open }) => {
  await open('/issues')
  await narrow(page).press('Enter')
  await expect(narrow(page)).toHaveCount(0)
  await expect(page.locator('body')).not.toBeFocused()
  const section = page.getByRole('region', { name: '缩小范围' })
  await expect(section).toBeFocused()
  await expect(offer(page)).toBeVisible()
  await expect(section).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(section.getByRole('combobox')).toBeFocused()
})

test('with a name the days stand in the first screen, whatever was unfolded before', async ({
  page,
  open,
}) => {
  await open('/issues')
  await narrow(page).click()
  await offer(page).click()
  await expect(page).toHaveURL(/\?person=/)
  await expect(page.getByRole('region', { name: '已选的条件' })).toBeFocused()
  await expect(days(page)).toBeVisible()
  await expect(unfolded(page)).toBeHidden()

  await open('/people/林远舟')
  await page.getByRole('link', { name: '按日历看' }).click()
  await expect(count(page)).toBeVisible()
  await expect(days(page)).toBeInViewport()

  // Who unfolds it there has it so after Back, and nowhere else.
  await page.getByText('缩小范围').click()
  await expect(unfolded(page)).toBeVisible()
  await days(page).getByRole('link').first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.goBack()
  await expect(unfolded(page)).toBeVisible()
  await open('/issues?person=林远舟')
  await expect(count(page)).toBeVisible()
  await expect(days(page)).toBeInViewport()
})
