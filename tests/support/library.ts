import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** What a reader keeps of the first content, as they find their way in it. */

export const ARTICLE = '/2024-02-24/01/1'
export const TITLE = /当好锻造新质生产力/
export const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
export const list = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '我留下的' }).getByRole('link', { name })
export const saveButton = (page: Page, name: string) =>
  page.getByRole('article').getByRole('button', { name, exact: true })

/** Selects the words of the second paragraph from one character on, as a reader does with a mouse. */
async function select(page: Page, from: number, to: number) {
  await page.evaluate(
    ([start = 0, end = 0]) => {
      const walker = document.createTreeWalker(
        document.querySelector('#p2') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const range = document.createRange()
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (at <= start && start < at + length) range.setStart(node, start - at)
        if (at < end && end <= at + length) range.setEnd(node, end - at)
        at += length
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to],
  )
}

/** Marks words of the article; the reader has begun to read, so that the tools are there. */
export async function highlight(page: Page) {
  await page.getByRole('article').getByRole('heading').first().click()
  await select(page, 2, 12)
  await page.getByRole('complementary', { name: '选中的文字' }).getByRole('button', { name: '划线' }).click()
  await expect(page.getByText('已划线')).toBeVisible()
}
