import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that look at colours: all that the dark theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Axe finds nothing to say of the page as it is, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  // In place: gathered over frames of other sites, of which there are none, it opens a page for each answer, which takes as long again.
  const axe = () => new AxeBuilder({ page }).setLegacyMode()
  const light = await axe().withTags(WCAG).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe().withRules(OF_COLOURS).analyze()
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

/** Notes from now on, on each page that is opened, what moves without the reader's doing. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** How much has moved on the page since it was opened (CLS). */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const shifts: unknown = Reflect.get(window, 'shifts')
    if (!Array.isArray(shifts)) throw new Error('nobody has watched')
    return shifts.reduce((sum: number, one) => sum + Number(one), 0)
  })

/** WCAG 1.4.4 and 1.4.12: text at 200 % with the spacing that readers may set. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    for (const el of document.querySelectorAll<HTMLElement>('body *')) {
      el.style.letterSpacing = '0.12em'
      el.style.wordSpacing = '0.16em'
    }
  })

/** Pixels that a target has in each direction: WCAG 2.5.8 for a mouse, 2.5.5 for a finger (less a rounding). */
const ROOM = { mouse: 24, finger: 43.9 }

/** What can be tapped has room, outside of running text (its links are as high as its lines). */
export async function expectRoomFor(page: Page, pointer: keyof typeof ROOM): Promise<void> {
  const small = await page.evaluate(
    (room) =>
      [...document.querySelectorAll('a, button, input, select, summary')]
        // The chart of months is a target beside its two sliders.
        .filter((el) => !/^p\d+$/.test(el.closest('p')?.id ?? ''))
        .filter((el) => !el.matches('[href="#main"], [type=range]'))
        // Names and lines of a network are where they are; the table below says the same (WCAG 2.5.8: equivalent).
        .filter((el) => !el.closest('svg[aria-hidden=true]'))
        // A label is pressed as its switch is.
        .map((el) => ({ text: el.textContent, box: (el.closest('label') ?? el).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < room || box.height < room))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    ROOM[pointer],
  )
  expect.soft(small, `too small for a ${pointer}`).toEqual([])
}
