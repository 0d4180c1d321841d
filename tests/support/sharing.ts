import type { Locator, Page } from '@playwright/test'

/** The share sheet as a reader uses it. */
export const sheet = (page: Page): Locator => page.getByRole('dialog', { name: '分享' })
export const share = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '分享', exact: true }).click()
/** What was copied. */
export const clip = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
