import { field, status } from '../support/searching.ts'
import { expect, test as base } from '../support/test.ts'

/** A page whose app comes only once the reader has typed. */
const test = base.extend<{ typeEarly: (path: string, type: () => Promise<void>) => Promise<void> }>({
  awaits: false,
  typeEarly: async ({ page, open }, use) => {
    await use(async (path, type) => {
      let isTyped: () => void = () => undefined
      const typed = new Promise<void>((resolve) => (isTyped = resolve))
      await page.route('**/assets/**.js', async (route) => {
        await typed
        await route.continue()
      })
      const opened = open(path)
      await type()
      isTyped()
      await opened
      await page.waitForFunction(() => Reflect.get(window, 'isAwake') === true)
    })
  },
})

test('what was typed before the app was there is searched for', async ({ page, typeEarly }) => {
  await typeEarly('/search', () => page.getByRole('searchbox').pressSequentially('汤圆'))
  await expect(status(page).filter({ hasText: '“汤圆”：1 篇' })).toBeVisible()
  await field(page).pressSequentially('的思念')
  await expect(field(page)).toHaveValue('汤圆的思念')
  await expect(status(page).filter({ hasText: '“汤圆的思念”：1 篇' })).toBeVisible()
})

test('a day chosen before the app was there is led to', async ({ page, typeEarly }) => {
  const day = page.getByLabel('按日期找')
  await typeEarly('/issues', () => day.fill('2024-02-24'))
  await expect(day).toHaveValue('2024-02-24')
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page).toHaveURL(/\/2024-02-24$/)
})
