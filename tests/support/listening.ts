import { expect, type Page } from '@playwright/test'

/** The bar of listening as a reader uses it. */

export const bar = (page: Page) => page.getByRole('region', { name: '朗读' })
export const press = (page: Page, name: string) =>
  bar(page).getByRole('button', { name, exact: true }).click()
export const listen = (page: Page) => page.getByRole('button', { name: '朗读', exact: true }).click()

/** The colour behind a sentence: whoever looks sees which one is read. */
const paint = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((sentence) => getComputedStyle(sentence).backgroundColor)
export const isMarked = async (page: Page, id: string) =>
  (await paint(page, id)) ===
  (await page.evaluate(() => {
    const mark = document.createElement('mark')
    document.body.append(mark)
    const colour = getComputedStyle(mark).backgroundColor
    mark.remove()
    return colour
  }))
/** A sentence is read for a second: whoever looks seldom misses it. */
export const expectMarked = (page: Page, id: string) =>
  expect.poll(() => isMarked(page, id), { intervals: [80] }).toBe(true)
