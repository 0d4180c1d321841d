import type { Page } from '@playwright/test'
import { redirectToSlash } from '../support/hosts.ts'
import { hold } from '../support/pauses.ts'
import { links } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** A page that is loaded again, by a reload or by Back, stands where it was left, also where its list comes later than the page. */

// What the test runner looks up in a page counts as a press there, before the app is.
test.beforeEach(({ page }) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } }),
  ),
)

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const main = (page: Page) => page.getByRole('main')

/** Scrolls down, once the page is long enough, and waits until nothing moves any more. */
async function scrollDown(page: Page, y: number) {
  await expect(async () => {
    await page.evaluate((to) => scrollTo(0, to), y)
    await page.waitForTimeout(400)
    expect(await scrolled(page)).toBe(y)
  }).toPass()
}

/** Where a page is: what stands in the middle of the window, how high, and how far the page is scrolled. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    return {
      row: at?.textContent.slice(0, 40),
      top: at?.getBoundingClientRect().top ?? 0,
      y: scrollY,
    }
  })
type Place = Awaited<ReturnType<typeof placeOf>>

/** Rows that are laid out anew differ by fractions of a pixel, which add up. */
const NEAR = 2
const isNear = (one: number, other: number) => Math.abs(one - other) <= NEAR

async function isAt(page: Page, { row, top, y }: Place) {
  const now = await placeOf(page)
  return now.row === row && isNear(now.top, top) && isNear(now.y, y)
}

for (const [site, address, y] of [
  ['archive', '/search?q=灯塔', 900],
  ['archive', '/people/周渔?company=海角造船有限公司', 700],
  ['seed', '/2024-02-24?person=乔俊杰', 500],
  ['archive', '/settings', 1200],
  ['seed', '/saved', 150],
  ['archive', '/people/周渔', 700],
  ['archive', '/people', 300],
] as const)
  test.describe(`${address} of ${site}`, () => {
    test.use({ site, viewport: { width: 360, height: 500 } })
    test('is where it was left', async ({ page, open }) => {
      await open(address)
      await scrollDown(page, y)
      const place = await placeOf(page)
      await page.reload()
      await expect.poll(() => isAt(page, place)).toBe(true)
      await open('/about')
      await page.goBack()
      await expect.poll(() => isAt(page, place)).toBe(true)
      // And stays there, once all that comes late has come.
      await page.waitForTimeout(1000)
      await expect.poll(() => isAt(page, place)).toBe(true)
    })
  })

test.describe('a search whose answer is long in coming', () => {
  test.use({ site: 'archive' })
  /** Loads a search again that was scrolled to 900, and holds its answer. */
  const reloadHeld = async (page: Page, open: (address: string) => Promise<unknown>) => {
    await open('/search?q=灯塔')
    await scrollDown(page, 900)
    const release = await hold(page, '**/data/search/**')
    await page.reload()
    await expect(main(page).getByRole('combobox')).toHaveValue('灯塔')
    await page.waitForTimeout(500)
    return release
  }
  const acts: Record<string, (page: Page) => Promise<void>> = {
    'turned the wheel': (page) => page.mouse.wheel(0, 10),
    'pressed somewhere': (page) => page.mouse.click(5, 400),
    'pressed a key': (page) => page.keyboard.press('Shift'),
  }
  for (const [act, does] of Object.entries(acts))
    test(`leads nobody away who has ${act} meanwhile`, async ({ page, open }) => {
      const release = await reloadHeld(page, open)
      await does(page)
      release()
      await expect(links(page).first()).toBeVisible()
      await page.waitForTimeout(1000)
      expect(await scrolled(page)).toBeLessThan(100)
    })

  test('brings back who waits for it', async ({ page, open }) => {
    const release = await reloadHeld(page, open)
    release()
    await expect.poll(async () => isNear(await scrolled(page), 900)).toBe(true)
    // And then goes where the reader goes.
    await page.mouse.wheel(0, -500)
    await expect.poll(async () => isNear(await scrolled(page), 400)).toBe(true)
  })
})

test.describe('in one tab', () => {
  test.use({ site: 'archive' })
  for (const address of ['/search?q=灯塔', '/people'])
    test(`${address} begins at its head when it is opened anew`, async ({ page, open }) => {
      await open(address)
      await scrollDown(page, 300)
      await open('/about')
      await open(address)
      await page.waitForTimeout(1000)
      expect(await scrolled(page)).toBe(0)
    })

  for (const address of ['/search?q=灯塔', '/people/周渔'])
    test(`${address} is where it was left though its host leads to another address first`, async ({
      page,
      open,
    }) => {
      await redirectToSlash(page)
      await open('/settings')
      await open(address)
      await scrollDown(page, 700)
      await page.reload()
      await expect.poll(async () => isNear(await scrolled(page), 700)).toBe(true)
      await open('/about')
      await page.goBack()
      await expect.poll(async () => isNear(await scrolled(page), 700)).toBe(true)
    })

  test('a list that was opened further is as long as it was though its host leads to another address first', async ({
    page,
    open,
  }) => {
    await redirectToSlash(page)
    await open('/companies/渡轮公司?person=-林远舟')
    const rows = main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') })
    await page.getByRole('button', { name: '再看 5 篇' }).press('Enter')
    await expect(rows).toHaveCount(10)
    await page.reload()
    await expect(rows).toHaveCount(10)
    // Who comes anew begins with few.
    await open('/about')
    await open('/companies/渡轮公司?person=-林远舟')
    await expect(rows).toHaveCount(5)
  })
})
