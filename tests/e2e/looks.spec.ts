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

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true })
  for (const width of [360, 1024]) {
    test(`finds 44 px in each direction at ${width} px, outside of running text`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 740 })
      for (const path of PAGES) {
        await open(path)
        await page.waitForLoadState('networkidle')
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
            // Links in text are as high as its lines; the chart of months is a target beside its two sliders.
            .filter((el) => !el.closest('p[id]') && !el.matches('[href="#main"], [type=range]'))
            .map((el) => ({ text: el.textContent, box: el.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
            .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
        )
        expect(small, path).toEqual([])
      }
    })
  }
})

test.describe('themes', () => {
  const PAPER = { light: 'rgb(251, 248, 241)', dark: 'rgb(23, 21, 19)' }
  const ACCENT = { light: 'rgb(163, 32, 29)', dark: 'rgb(240, 137, 124)' }
  for (const system of ['light', 'dark'] as const) {
    for (const chosen of [undefined, 'light', 'dark'] as const) {
      test(`the system says ${system}, the reader ${chosen ?? 'nothing'}`, async ({ page, open }) => {
        await page.emulateMedia({ colorScheme: system })
        await open('/2024-02-24/01/1')
        if (chosen)
          await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), chosen)
        const theme = chosen ?? system
        await expect(page.locator('html')).toHaveCSS('background-color', PAPER[theme])
        await expect(page.getByText('乔俊杰继续走访重点企业')).toHaveCSS('color', ACCENT[theme])
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
          chosen ?? 'light dark',
        )
      })
    }
  }
})
