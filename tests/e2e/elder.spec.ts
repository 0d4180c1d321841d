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
    for (const path of ['/', '/search', '/people']) {
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
