import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that look at colours: all that the dark theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Axe finds nothing to say of the page as it is, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze()
  for (const [name, { violations }] of Object.entries({ light, dark }))
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        name,
      )
      .toEqual([])
}

/** The page is no wider than its window. */
export async function expectNoSideways(page: Page, when = ''): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(beyond, `pixels beyond the window ${when}`).toBeLessThanOrEqual(0)
}

/** WCAG 1.4.4 and 1.4.12: text at 200 % with the spacing that readers may set. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    for (const el of document.querySelectorAll<HTMLElement>('body *')) {
      el.style.letterSpacing = '0.12em'
      el.style.wordSpacing = '0.16em'
    }
  })

/** What can be tapped is at least 24 px in each direction, outside of running text. */
export async function expectRoomToTap(page: Page): Promise<void> {
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
  expect.soft(small, 'too small to tap').toEqual([])
}
