import { expect, test } from '../support/test.ts'

test('the link is copied and it is said so', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/2024-02-24/01/2')
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('without a clipboard the link is copied the old way, at worst by hand', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await open('/2024-02-24/01/2')
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByRole('textbox', { name: '文章地址' })).toHaveValue(page.url())
})

test('the share sheet gets headline and address where the system has one', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        Object.assign(window, { shared: data })
        return Promise.resolve()
      },
    })
  })
  await open('/2024-02-24/01/2')
  await page.getByRole('button', { name: '分享' }).click()
  expect(await page.evaluate<unknown>('shared')).toEqual({
    title: '“一碗汤圆的思念”关爱行动开展',
    url: page.url(),
  })
})
