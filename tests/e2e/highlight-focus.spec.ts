import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** Who marks words by key has the keyboard where these are: in the bar, in the sheet, then at the words (WCAG 2.4.3). */

const mark = (page: Page) => page.getByRole('article').getByRole('button', { name: /^划线：/ })
const sheet = (page: Page) => page.getByRole('dialog', { name: '划线' })
const edit = (page: Page) => page.getByRole('button', { name: '写笔记、换颜色' })
const undo = (page: Page) => page.getByRole('button', { name: '撤销' })

test.beforeEach(async ({ page, open }) => {
  await open('/2024-02-24/01/4')
  await page.keyboard.press('Shift')
  await page
    .locator('#p2s1')
    .evaluate((one) => getSelection()?.setBaseAndExtent(one, 0, one, one.childNodes.length))
  const bar = page.getByRole('complementary', { name: '选中的文字' })
  await expect(bar).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(bar.getByRole('button', { name: '划线' })).toBeFocused()
  await page.keyboard.press('Enter')
})

test('after a note the keyboard is at the words, in another colour too', async ({ page }) => {
  await expect(edit(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByRole('textbox', { name: '笔记' })).toBeFocused()
  await page.keyboard.type('记一笔')
  await sheet(page).getByRole('radio', { name: '绿' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(mark(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(sheet(page).getByRole('textbox', { name: '笔记' })).toHaveValue('记一笔')
  await sheet(page).getByRole('button', { name: '关闭' }).press('Enter')
  await expect(mark(page)).toBeFocused()
})

test('without a note it is there when the bar is closed', async ({ page }) => {
  await expect(edit(page)).toBeFocused()
  await page.getByRole('button', { name: '关闭' }).press('Enter')
  await expect(mark(page)).toBeFocused()
})

test('words whose mark was taken away, and given back, have it', async ({ page }) => {
  await edit(page).press('Enter')
  await sheet(page).getByRole('button', { name: '删除' }).press('Enter')
  await expect(mark(page)).toHaveCount(0)
  await expect(undo(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(mark(page)).toBeFocused()
})
