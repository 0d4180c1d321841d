import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../support/test.ts'

const PAGES = [
  '/',
  '/2024-02-24',
  '/2024-02-24/01',
  '/2024-02-24/01/1',
  '/2024-02-24/01/1?q=乔俊杰',
  '/?person=贾东',
  '/issues',
  '/people',
  '/companies',
  '/people/乔俊杰',
  '/companies/江苏洛凯机电股份有限公司',
  '/search',
  '/search?q=企业',
  '/search?person=贾东&sort=newest',
  '/search?q=没有的词',
  '/2024-02-24/01/1?q=',
  '/about',
  '/no-such-page',
]
test.use({ allowConsole: /404 \(Not Found\)/ })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const path of PAGES) {
      test(`${path} has no accessibility violation`, async ({ page, open }) => {
        await open(path)
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      })
    }
  })
}

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const path of PAGES) {
    test(`${path} does not scroll sideways, also with large text and wide spacing`, async ({
      page,
      open,
    }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await beyond()).toBeLessThanOrEqual(0)
      // WCAG 1.4.4 and 1.4.12: text at 200 % with the spacing that readers may set.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        for (const el of document.querySelectorAll<HTMLElement>('body *')) {
          el.style.letterSpacing = '0.12em'
          el.style.wordSpacing = '0.16em'
        }
      })
      expect(await beyond()).toBeLessThanOrEqual(0)
    })
  }
})

test('what can be tapped is at least 24 px in each direction, outside of running text', async ({
  page,
  open,
}) => {
  for (const path of PAGES) {
    await open(path)
    await page.waitForLoadState('networkidle')
    const small = await page.evaluate(() => {
      /** In a sentence (WCAG 2.5.8): its paragraph says more than what its links are called. */
      const inText = (el: Element) => {
        const paragraph = el.closest('p')
        const links = [...(paragraph?.querySelectorAll('a, button') ?? [])]
        const linked = links.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
        return (paragraph?.textContent?.length ?? 0) - linked > 10
      }
      return [...document.querySelectorAll('a, button, input')]
        .filter((el) => !inText(el) && el.getAttribute('href') !== '#main')
        .map((el) => ({ text: el.textContent, box: el.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`)
    })
    expect(small, path).toEqual([])
  }
})
