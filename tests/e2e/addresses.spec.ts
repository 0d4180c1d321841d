import type { Page } from '@playwright/test'
import { saidOn, withSpeech } from '../support/fake-speech.ts'
import { redirectToSlash } from '../support/hosts.ts'
import { hold } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** A host answers an address in several forms: whichever opened the page, it is the same page with the same tools, at one address. */

const ARTICLE = '/2024-02-24/01/1'
const main = (page: Page) => page.getByRole('main')
const save = (page: Page) => main(page).getByRole('button', { name: '收藏', exact: true })
const saved = (page: Page) => main(page).getByRole('button', { name: '已收藏' })
/** Where the page is, as its reader sees it in the address bar. */
const expectAt = (page: Page, address: string) =>
  expect.poll(() => decodeURI(page.url()).replace(/^https?:\/\/[^/]+/, '')).toBe(address)

for (const form of [`${ARTICLE}/`, `${ARTICLE}/index.html`, `/${ARTICLE}`, '/2024-02-24//01/1/'])
  test.describe(`an article opened as ${form}`, () => {
    test('is saved by a press, and knows it when it is opened as it is written here', async ({
      page,
      open,
    }) => {
      await open(form)
      await expectAt(page, ARTICLE)
      await save(page).click()
      await expect(saved(page)).toBeVisible()
      await open(ARTICLE)
      await page.mouse.wheel(0, 50)
      await expect(saved(page)).toBeVisible()
      await expect(main(page).getByRole('heading', { level: 1 })).toContainText('主力军')
    })

    test('shows a name without leaving the page, and is shared as the article that it is', async ({
      page,
      open,
    }) => {
      await open(form)
      await page.mouse.wheel(0, 50)
      await expect(save(page)).toHaveAttribute('aria-pressed')
      await page
        .getByRole('article')
        .getByRole('paragraph')
        .getByRole('link', { name: '乔俊杰' })
        .first()
        .click()
      await expect(page.getByRole('dialog').getByRole('link', { name: '打开整页' })).toBeVisible()
      await page.keyboard.press('Escape')
      await main(page).getByRole('button', { name: '分享', exact: true }).click()
      const sheet = page.getByRole('dialog', { name: '分享' })
      await expect(sheet.getByRole('button', { name: /参考文献/ })).toBeVisible()
      await expectAt(page, ARTICLE)
    })
  })

test('words that are selected can be copied with their source, and the link as it is written here', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(`${ARTICLE}/`)
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/2024-02-24\/01\/1$/)
  await page.getByRole('article').getByRole('paragraph').nth(3).dblclick()
  await expect(page.getByRole('button', { name: /摘录|引用|复制/ }).first()).toBeVisible()
})

test('whoever listens hears this article first, not the list of others', async ({ page, open }) => {
  await withSpeech(page)
  await open('/2024-02-24/01/2/')
  await page.getByRole('button', { name: '朗读', exact: true }).click()
  await expect.poll(async () => (await saidOn(page))[0]?.text).toContain('一碗汤圆')
})

for (const [form, address, heading] of [
  ['/index.html', '/', '武进日报'],
  ['/people/', '/people', '人物'],
  ['/people/乔俊杰/index.html', '/people/乔俊杰', '乔俊杰'],
  ['/people/乔俊杰/?place=武进区', '/people/乔俊杰?place=武进区', '乔俊杰'],
  ['/search/?q=汤圆', '/search?q=汤圆', '搜索'],
  ['/2024-02-24/01/1/#p3s2', '/2024-02-24/01/1#p3s2', '主力军'],
] as const)
  test(`${form} stays what the host has answered`, async ({ page, open }) => {
    await open(form)
    await expectAt(page, address)
    await page.keyboard.press('Shift')
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText(heading)
    await expect(page.getByText('没有这一页')).toHaveCount(0)
  })

test('a host that leads to the slash first is no other site', async ({ page, open }) => {
  await redirectToSlash(page)
  await open(ARTICLE)
  await expectAt(page, ARTICLE)
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await page.mouse.wheel(0, 50)
  await expect(saved(page)).toBeVisible()
  await expectAt(page, ARTICLE)
})

test('a link that was kept with a slash leads to the page as it is written here', async ({ page, open }) => {
  await page.addInitScript(() => {
    const follows = [{ path: '/people/乔俊杰/', label: '乔俊杰', seen: '2024-02-24' }]
    localStorage.setItem('banmian.follows', JSON.stringify(follows))
  })
  await open('/saved?list=following')
  await page.getByRole('link', { name: '乔俊杰' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('乔俊杰')
  await expectAt(page, '/people/乔俊杰')
})

test.describe('in a folder', () => {
  test.use({ site: 'folder' })
  for (const [form, address] of [
    ['/', '/paper/'],
    ['/index.html', '/paper/'],
    [`${ARTICLE}/`, `/paper${ARTICLE}`],
    [`/${ARTICLE}/index.html`, `/paper${ARTICLE}`],
  ] as const)
    test(`${form} is ${address}`, async ({ page, open }) => {
      await open(form)
      await expectAt(page, address)
      await page.mouse.wheel(0, 50)
      if (form.includes(ARTICLE)) await save(page).click()
      await expect(form.includes(ARTICLE) ? saved(page) : page.getByRole('main')).toBeVisible()
      await expect(page.getByText('没有这一页')).toHaveCount(0)
    })
})

test.describe('over a line that is spared', () => {
  test.use({ awaits: false })
  const spare = (page: Page) =>
    page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { configurable: true, value: { effectiveType: '2g' } }),
    )
  for (const form of [`${ARTICLE}/`, `${ARTICLE}/index.html`])
    test(`${form} waits for its reader, and the press that brings the app counts`, async ({ page, open }) => {
      await spare(page)
      const scripts: string[] = []
      page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()))
      const release = await hold(page, '**/assets/main-*.js')
      await open(form)
      await page.waitForTimeout(500)
      expect(scripts).toEqual([])
      await save(page).click()
      release()
      await expect(saved(page)).toBeVisible()
      await expectAt(page, ARTICLE)
    })
})
