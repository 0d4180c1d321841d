import type { Locator } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** Where the lines of the settings begin and end. */

test('a link in a line of its own begins where the other lines do, and no word of a label stands alone', async ({
  page,
  open,
}) => {
  const leftOf = (one: Locator) =>
    one.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect().left
    })
  await open('/settings')
  const { left } = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => element.getBoundingClientRect())
  expect(await leftOf(page.getByRole('link', { name: '收藏、划线、导出和导入' }))).toBeCloseTo(left, 0)
  const label = page.getByText('单键翻页、搜索（按 ? 看有哪些）')
  expect(
    await label.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getClientRects().length
    }),
  ).toBe(1)
  await open('/2024-02-24/01/1')
  await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
  const sheet = page.getByRole('dialog', { name: '字号与阅读设置' })
  expect(await leftOf(sheet.getByRole('link', { name: '全部设置' }))).toBeCloseTo(left, 0)
})
