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
  await expect
    .poll(() => page.evaluate<unknown>('window.shared'))
    .toEqual({
      title: '“一碗汤圆的思念”关爱行动开展',
      url: page.url(),
    })
})

test.describe('in a sub-folder', () => {
  test.use({ site: 'folder' })
  test('the link that is copied leads there', async ({ page, open, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('/2024-02-24/01/2')
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  for (const start of ['/2024-02-24/01/1', '/2024-02-24/01/1?q=乔俊杰']) {
    test(`the lasting address and description follow the reader from ${start}`, async ({ page, open }) => {
      const said = () =>
        page.evaluate(() => ({
          canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(
            ({ href }) => href,
          ),
          description: [...document.querySelectorAll<HTMLMetaElement>('meta[name=description]')].map(
            ({ content }) => content,
          ),
        }))
      await open(start)
      await expect(page.getByRole('button', { name: '复制链接' })).toBeEnabled()
      expect((await said()).canonical).toEqual(['https://example.org/paper/2024-02-24/01/1'])
      await page.getByRole('link', { name: '下一篇' }).click()
      await expect(page).toHaveTitle(/^“一碗汤圆的思念”.* - 武进日报$/)
      const second = await said()
      expect(second.canonical).toEqual(['https://example.org/paper/2024-02-24/01/2'])
      await page.getByRole('link', { name: '人物', exact: true }).first().click()
      await expect(page).toHaveTitle('人物 - 武进日报')
      expect(await said()).toEqual({
        canonical: ['https://example.org/paper/people'],
        description: [expect.stringMatching(/^人物共/)],
      })
      await page.getByRole('link', { name: '武进日报' }).first().click()
      await expect(page).toHaveTitle('武进日报')
      expect((await said()).canonical).toEqual(['https://example.org/paper/'])
      expect(second.description).toEqual([expect.not.stringMatching(/^人物共/)])
    })
  }
})
