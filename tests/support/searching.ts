import { expect, type Page } from '@playwright/test'

/** The search page as a reader finds his way on it. */

export const field = (page: Page) => page.getByRole('combobox', { name: '搜名字、字词' })
/** What is said of the answer: how many articles, or that it is still looked for. */
export const status = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /篇|没有找到|没能查全|没有符合|正在搜索/ })
export const results = (page: Page) => page.getByRole('region', { name: '搜索结果' })
export const rows = (page: Page) => results(page).getByRole('listitem')
/** The headlines of the articles found, each a link. */
export const links = (page: Page) => rows(page).getByRole('heading').getByRole('link')

/** The count, once there is one. */
export async function total(page: Page): Promise<number> {
  const text = await status(page)
    .filter({ hasText: /\d+ 篇$/ })
    .textContent()
  return Number(/(\d+) 篇/.exec(text ?? '')?.[1])
}

/**
 * Waits until the whole index is on the device: however many files come in a second, as long as they come. A test that waits for it is
 * a slow one.
 */
export async function wholeIndex(page: Page): Promise<void> {
  const whole = page.getByText('整个索引都在这台设备上了。')
  const progress = page.getByText(/^已下载 \d+ \/ \d+ 个文件$/)
  /** How far it has come; `whole` at the end. */
  const state = async () =>
    (await whole.isVisible())
      ? 'whole'
      : ((await progress.textContent({ timeout: 1000 }).catch(() => null)) ?? '')
  for (let before = ''; before !== 'whole'; before = await state()) {
    await expect.poll(state, { message: 'no file came' }).not.toBe(before)
  }
}
