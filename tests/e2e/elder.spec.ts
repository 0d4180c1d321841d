import type { Locator } from '@playwright/test'
import { expectFitForElders } from '../support/elder.ts'
import { keepSettings } from '../support/keeping.ts'
import { expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** 长辈版, by the numbers of the norm, on every kind of page. */

const PAGES = [
  '/',
  '/2024-02-24/01',
  '/2024-02-24/01/1',
  '/2024-02-24/01/1?q=乔俊杰',
  '/?person=贾东',
  '/issues',
  '/people',
  '/people/乔俊杰',
  '/companies/江苏洛凯机电股份有限公司',
  '/search',
  '/search?q=企业',
  '/search?q=没有的词',
  '/saved',
  '/settings',
  '/about',
  '/no-such-page',
]
test.use({ allowConsole: /404 \(Not Found\)/, hasTouch: true })

test.describe('in elder mode', () => {
  test.beforeEach(async ({ page }) => {
    await keepSettings(page, { elder: 'on' })
  })
  for (const path of PAGES) {
    test(`${path} has the sizes and distances of the norm`, async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      await expectFitForElders(page)
      await expectNoSideways(page)
    })
  }
})

for (const [language, sections] of [
  ['zh', '主要栏目'],
  ['en', 'Main sections'],
] as const)
  test(`on a narrow phone the fields say in full what can be searched for (${language})`, async ({
    page,
    open,
  }) => {
    await keepSettings(page, { elder: 'on', language })
    await page.setViewportSize({ width: 320, height: 740 })
    for (const path of ['/', '/search', '/people', '/2024-02-24/01/1?q=']) {
      await open(path)
      await expect(page.getByRole('navigation', { name: sections })).toBeVisible()
      const field = page.getByPlaceholder(/./)
      await expect(field).toBeVisible()
      // What a field cuts it says nowhere else: its words are measured in their type.
      const left = await field.evaluate((input: HTMLInputElement) => {
        const { paddingLeft, paddingRight } = getComputedStyle(input)
        const { fontSize, fontFamily, letterSpacing } = getComputedStyle(input, '::placeholder')
        const pen = document.createElement('canvas').getContext('2d')
        if (!pen) return undefined
        Object.assign(pen, { font: `${fontSize} ${fontFamily}`, letterSpacing })
        const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
        return room - pen.measureText(input.placeholder).width
      })
      expect(left, `${path}: room that is left in the field`).toBeGreaterThanOrEqual(0)
      // What a browser puts at the end of a field takes its room from them, though it is not seen.
      const wanted = await field.evaluate((input: HTMLInputElement) => {
        const { paddingLeft, paddingRight } = getComputedStyle(input)
        const { fontSize } = getComputedStyle(input, '::placeholder')
        Object.assign(input.style, { paddingLeft, paddingRight, fontSize })
        input.value = input.placeholder
        const lacks = input.scrollWidth - input.clientWidth
        input.value = ''
        return lacks
      })
      expect(wanted, `${path}: room that the field lacks`).toBeLessThanOrEqual(0)
    }
  })

for (const width of [320, 360, 412])
  test(`what stands below the count of a name stays where it is when the app comes (${width} px)`, async ({
    page,
    open,
  }) => {
    await keepSettings(page, { elder: 'on' })
    await page.setViewportSize({ width, height: 740 })
    let comes = () => {}
    const coming = new Promise<void>((resolve) => (comes = resolve))
    await page.route('**/assets/*.js', (route) => coming.then(() => route.continue()))
    await open('/people/乔俊杰')
    const count = page.getByText('1 篇文章')
    const below = page.getByRole('heading', { name: '出现在' })
    const before = [await count.boundingBox(), await below.boundingBox()].map((box) => box?.y)
    comes()
    await page.keyboard.press('Shift')
    await expect(page.getByRole('link', { name: '按日历看' })).toBeVisible()
    expect(await count.boundingBox()).toMatchObject({ y: before[0] })
    expect(await below.boundingBox()).toMatchObject({ y: before[1] })
  })

for (const settings of [{ elder: 'on' }, { size: 32 }])
  test(`the title of the settings breaks between words (${JSON.stringify(settings)})`, async ({
    page,
    open,
  }) => {
    await keepSettings(page, settings)
    await page.setViewportSize({ width: 320, height: 740 })
    await open('/settings')
    const title = page.getByRole('heading', { level: 1, name: '字号与阅读设置' })
    const lines = await title.evaluate((heading) => {
      const range = document.createRange()
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      const rows = new Map<number, string>()
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const [i, character] of Array.from(node.nodeValue ?? '').entries()) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const { top } = range.getBoundingClientRect()
          rows.set(top, (rows.get(top) ?? '') + character)
        }
      return [...rows.values()].join('|')
    })
    expect(lines).toMatch(/^字号与\|?阅读设置$/)
  })

/** Where the words of the first link of each row begin, and the headline. */
const edgesOf = (tabs: Locator) =>
  tabs.evaluate((nav) => {
    const leftOf = (element: Element | null) => {
      const range = document.createRange()
      if (element) range.selectNodeContents(element)
      return Math.round(range.getBoundingClientRect().left)
    }
    const rows = new Map<number, number>()
    for (const link of nav.querySelectorAll('a')) {
      const { top } = link.getBoundingClientRect()
      if (!rows.has(top)) rows.set(top, leftOf(link))
    }
    return { headline: leftOf(document.querySelector('h1')), rows: [...rows.values()] }
  })

for (const [language, width, rows] of [
  ['en', 320, 2],
  ['en', 360, 2],
  ['zh', 320, 1],
  ['zh', 360, 1],
] as const)
  test(`rows of tabs begin where the headline does (${language}, ${width} px)`, async ({ page, open }) => {
    await keepSettings(page, { elder: 'on', language })
    await page.setViewportSize({ width, height: 740 })
    for (const path of ['/saved', '/people']) {
      await open(path)
      const tabs = page.getByRole('main').getByRole('navigation').first()
      await expect(
        tabs.getByRole('link', { name: { en: /^(?:Saved|People)/, zh: /^(?:收藏|人物)/ }[language] }),
      ).toBeVisible()
      const edges = await edgesOf(tabs)
      expect.soft(edges.rows.length, path).toBeGreaterThanOrEqual(rows)
      for (const edge of edges.rows) expect.soft(edge, path).toBe(edges.headline)
    }
  })

test('it is entered from the front page by one tap, holds on the next page and after a reload, and is left by one tap', async ({
  page,
  open,
}) => {
  const size = async (pixels: string) => {
    await expect(page).toHaveURL(/\/01\/1$/)
    await expect(page.getByRole('article').getByText('区委书记')).toHaveCSS('font-size', pixels)
  }
  await open('/')
  await page.getByRole('link', { name: '长辈版' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已换成长辈版' })).toHaveCount(1)
  await expect(page).toHaveURL(/\/$/)
  await page.getByRole('link', { name: /当好锻造/ }).click()
  await size('24.0012px')
  await page.reload()
  await size('24.0012px')
  await page.goBack()
  await page.getByRole('link', { name: '普通版' }).click()
  await expect(page.getByRole('link', { name: '长辈版' })).toBeVisible()
  await page.getByRole('link', { name: /当好锻造/ }).click()
  await size('18px')
})
