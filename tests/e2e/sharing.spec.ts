import { readCode } from '../support/read-code.ts'
import { expectAccessible } from '../support/looks.ts'
import { clip, share, sheet } from '../support/sharing.ts'
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
  await page.getByRole('button', { name: '用系统分享' }).click()
  await expect
    .poll(() => page.evaluate<unknown>('window.shared'))
    .toEqual({
      title: '“一碗汤圆的思念”关爱行动开展',
      url: page.url(),
    })
})

test('by keyboard: opened, a reference copied, closed, and the focus is where it was', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/2024-02-24/01/1?q=武进&utm_source=x')
  await page.getByRole('button', { name: '分享', exact: true }).press('Enter')
  await sheet(page)
    .getByRole('button', { name: /参考文献/ })
    .press('Enter')
  await expect(sheet(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const [address] = page.url().split('?')
  expect(await clip(page)).toMatch(
    /^朱梦琪\. 当好锻造.*\[N\/OL\]\. 武进日报, 2024-02-24\(1\)\[\d{4}-\d\d-\d\d\]\. /,
  )
  expect((await clip(page)).endsWith(`${address}.`)).toBe(true)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '分享', exact: true })).toBeFocused()
})

test('a list is shared as it is narrowed, without what only counts readers', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/search?q=武进&from=timeline&isappinstalled=0&person=-朱岩')
  await share(page)
  await sheet(page).getByRole('button', { name: '复制链接' }).click()
  await expect(sheet(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(new URL(await clip(page)).search).toBe(encodeURI('?q=武进&person=-朱岩'))
  // What came with the link is gone from the address bar too.
  expect(new URL(page.url()).search).toBe(encodeURI('?q=武进&person=-朱岩'))
})

for (const [path, title] of [
  ['/people/乔俊杰', '《武进日报》人物：乔俊杰'],
  ['/people/乔俊杰?company=-甲公司', '《武进日报》人物：乔俊杰（不含甲公司）'],
  ['/search?q="新质生产力" 走访&person=乔俊杰', '《武进日报》搜索“‘新质生产力’ 走访”（乔俊杰）'],
  ['/2024-02-24/01', '《武进日报》2024年2月24日 第01版 要闻'],
] as const)
  test(`what no chat app cuts: ${path} is handed on encoded, by what it is`, async ({
    page,
    open,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(path)
    await share(page)
    await sheet(page).getByRole('button', { name: '复制链接' }).click()
    await expect(sheet(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
    const address = await clip(page)
    expect(address).toMatch(/^http:[\w/.:%?=&+-]+$/)
    await sheet(page).getByRole('button', { name: '复制标题和链接' }).click()
    await expect.poll(() => clip(page)).toBe(`${title} ${address}`)
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText('当好锻造新质生产力')
  })

test('a headline that quotes is quoted with the other marks', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/2024-02-24/01/2')
  await share(page)
  await sheet(page).getByRole('button', { name: '复制出处' }).click()
  await expect(sheet(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(await clip(page)).toMatch(/^“‘一碗汤圆的思念’关爱行动开展”，武进日报 2024年2月24日/)
})

test('selected words are shared with an address of their own, on a poster too', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/2024-02-24/01/1')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Shift')
  await page.locator('#p2s1').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
  await page.getByRole('complementary').getByRole('button', { name: '分享', exact: true }).click()
  await sheet(page).getByRole('button', { name: '复制链接' }).click()
  await expect(sheet(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const address = await clip(page)
  expect(new URL(address).hash).toMatch(/^#p2s1-[0-9a-f]{8}\./)
  await sheet(page).getByRole('button', { name: '做成海报' }).click()
  const poster = sheet(page).getByRole('img', { name: /^海报/ })
  const picture = (await poster.getAttribute('src'))?.split(',')[1] ?? ''
  expect(await readCode(Buffer.from(picture, 'base64'))).toBe(address)
  const words = await page.locator('#p2s1').textContent()
  // A press on the page beside the sheet closes it.
  await page.evaluate(() => scrollTo(0, 0))
  await page.getByRole('heading', { level: 1 }).click()
  await expect(sheet(page)).toHaveCount(0)
  await page.goto(address)
  await expect.poll(async () => (await page.locator('article mark').allTextContents()).join('')).toBe(words)
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
