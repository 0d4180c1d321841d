import { keepSettings } from '../support/keeping.ts'
import { enlarge, expectNoSideways, expectRoomFor } from '../support/looks.ts'
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

// One visit for all that is to be seen of a page with a mouse, one with a finger.
test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const path of PAGES) {
    test(`${path} fits, also with large text`, async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      await expectNoSideways(page)
      await expectRoomFor(page, 'mouse')
      await enlarge(page)
      await expectNoSideways(page, 'with large text and wide spacing')
    })
  }
})

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true })
  for (const path of PAGES) {
    test(`finds 44 px in each direction on ${path}, on phone and tablet`, async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      await expectRoomFor(page, 'finger')
      await page.setViewportSize({ width: 1024, height: 740 })
      await expectRoomFor(page, 'finger')
    })
  }
})

test.describe('the line below the name of the paper', () => {
  test.use({ site: 'archive' })
  const WINDOWS: [width: number, settings: Record<string, string>][] = [
    [360, {}],
    [412, {}],
    [412, { language: 'en' }],
    [320, { elder: 'on' }],
    [1280, {}],
  ]
  for (const [width, settings] of WINDOWS) {
    test(`at ${width} px ${JSON.stringify(settings)} the button has words beside it`, async ({
      page,
      open,
    }) => {
      await keepSettings(page, settings)
      await page.setViewportSize({ width, height: 740 })
      await open('/')
      const button = page
        .getByRole('banner')
        .or(page.getByRole('main'))
        .getByRole('button', { name: /^(?:朗读|Listen)$/ })
      await expect(button).toBeVisible()
      const beside = await button.evaluate((one) => {
        const { top, bottom, height } = one.getBoundingClientRect()
        const line = one.closest('p')
        const words = line ? document.createTreeWalker(line, NodeFilter.SHOW_TEXT) : undefined
        const found: string[] = []
        for (let word = words?.nextNode(); word; word = words?.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(word)
          const isBeside = [...range.getClientRects()].some((box) => box.top > top && box.bottom < bottom)
          if (!one.contains(word) && isBeside) found.push((word.textContent ?? '').trim())
        }
        return { words: found.join(' ').trim(), height }
      })
      expect(beside.words).not.toBe('')
      expect(beside.height).toBeGreaterThanOrEqual(44)
      await expectNoSideways(page)
    })
  }
})

test.describe('themes', () => {
  const PAPER = { light: 'rgb(251, 248, 241)', dark: 'rgb(23, 21, 19)' }
  const ACCENT = { light: 'rgb(163, 32, 29)', dark: 'rgb(240, 137, 124)' }
  for (const system of ['light', 'dark'] as const) {
    for (const chosen of [undefined, 'paper', 'dark'] as const) {
      test(`the system says ${system}, the reader ${chosen ?? 'nothing'}`, async ({ page, open }) => {
        await page.emulateMedia({ colorScheme: system })
        await open('/2024-02-24/01/1')
        if (chosen)
          await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), chosen)
        const theme = chosen === 'paper' ? 'light' : (chosen ?? system)
        await expect(page.locator('html')).toHaveCSS('background-color', PAPER[theme])
        await expect(page.getByText('乔俊杰继续走访重点企业')).toHaveCSS('color', ACCENT[theme])
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
          chosen ? theme : 'light dark',
        )
      })
    }
  }
})
