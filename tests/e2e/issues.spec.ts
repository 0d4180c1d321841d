import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways, shiftOf, watchShifts } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Issues, pages and the calendar, on an archive with gaps of years, pictures and printed pages. */

test.use({ site: 'printed' })

/** A finger from one side to the other, by the browser's own touch events. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] })
  await send('touchStart', from)
  await send('touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
  await send('touchMove', to)
  await send('touchEnd')
}

test('the calendar shows months with their counts, and a year leads to its own', async ({ page, open }) => {
  await open('/issues')
  await expect(page.getByRole('table', { name: /2031年5月\s*24 篇/ })).toBeVisible()
  await page.getByRole('link', { name: /^2028年/ }).click()
  await expect(page).toHaveURL(/\/issues\/2028$/)
  await page.getByRole('link', { name: /30\s*8 篇/ }).click()
  await expect(page).toHaveURL(/\/2028-12-30$/)
  await page.goBack()
  await expect(page.getByRole('table', { name: /2028年12月/ })).toBeVisible()
})

test('a year without any of the articles asked for leads to those that have some', async ({ page, open }) => {
  await open('/issues?to=2029-12-31')
  await expect(page.getByText('2031年没有符合条件的文章，有的是：')).toBeVisible()
  await page.getByRole('link', { name: '2028年 8', exact: true }).click()
  await expect(page).toHaveURL(/\/issues\/2028\?to=2029-12-31$/)
  await expect(page.getByRole('table', { name: /2028年12月/ })).toBeVisible()
  await expect(page.getByText('没有符合条件的文章')).toHaveCount(0)
})

test('a date is found by its day, or the nearest issues are offered, also from other years', async ({
  page,
  open,
}) => {
  await open('/issues')
  // The page's own program answers from here on.
  await expect(page.getByRole('button', { name: '按人物、企业缩小' })).toBeEnabled()
  const field = page.getByLabel('按日期找')
  await field.fill('2031-05-04')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/2031-05-04$/)

  await page.goBack()
  await field.fill('2030-03-03')
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page.getByText('2030年3月3日没有报纸')).toBeVisible()
  await expect(page.getByRole('link', { name: '2029年1月1日' })).toBeVisible()
  await page.getByRole('link', { name: '2031年5月2日' }).click()
  await expect(page).toHaveURL(/\/2031-05-02$/)
})

test('pages and issues turn by button, by strip and by arrow keys, but not while typing', async ({
  page,
  open,
}) => {
  await open('/2031-05-02/01')
  const strip = page.getByRole('navigation', { name: '版面导航' })
  await expect(strip.getByRole('link', { name: '第01版 要闻' })).toHaveAttribute('aria-current', 'page')
  await strip.getByRole('link', { name: '第02版 民生' }).click()
  await expect(page).toHaveURL(/\/2031-05-02\/02$/)
  await page.getByRole('link', { name: /^下一期/ }).click()
  await expect(page).toHaveURL(/\/2031-05-04$/)
  await expect(page.getByRole('link', { name: /^上一期 2031年5月2日/ })).toBeVisible()

  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/2031-05-02$/)
  await expect(page.getByRole('link', { name: /^上一期 2029年1月1日/ })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/2029-01-01$/)
  await expect(page.getByRole('link', { name: /^下一期 2031年5月2日/ })).toBeVisible()
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await setTimeout(500)
  await expect(page).toHaveURL(/\/2029-01-01$/)

  // In a field the arrows move through the text: the article's own field to find a word.
  await page.goto(new URL('/2031-05-02/01/2', page.url()).href)
  await page.getByRole('link', { name: '在文中找' }).click()
  await page.getByRole('textbox', { name: '在文中找' }).fill('灯塔')
  await page.keyboard.press('ArrowLeft')
  await setTimeout(500)
  await expect(page).toHaveURL(/\/2031-05-02\/01\/2/)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/2031-05-02\/01\/3/)
})

test('a key right after a press turns, though the code of turning is not there yet', async ({
  page,
  open,
}) => {
  await open('/2031-05-04')
  await page.getByRole('banner').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\/2031-05-02$/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })
  test('a swipe turns; one down the page does not', async ({ page, open }) => {
    await open('/2031-05-04/01')
    /** The height of an article's headline: the chips above may scroll sideways themselves. */
    const height = async () => {
      const heading = page.getByRole('article').nth(1).getByRole('heading')
      // Not below the bar at the lower edge.
      await heading.evaluate((el) => el.scrollIntoView({ block: 'center' }))
      const box = await heading.boundingBox()
      return (box?.y ?? 0) + 5
    }
    let y = await height()
    // Far enough sideways, but more down than sideways.
    await swipe(page, [250, y], [150, y - 150])
    await setTimeout(500)
    await expect(page).toHaveURL(/\/2031-05-04\/01$/)
    y = await height()
    await swipe(page, [300, y], [100, y + 4])
    await expect(page).toHaveURL(/\/2031-05-04\/02$/)
    await expect(page.getByRole('link', { name: '第02版 民生', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    y = await height()
    await swipe(page, [100, y], [300, y + 4])
    await expect(page).toHaveURL(/\/2031-05-04\/01$/)
  })
})

test('the page as printed opens, and each article on it leads to its text', async ({ page, open }) => {
  await open('/2031-05-06/01')
  const main = page.getByRole('main')
  await main.getByText('版面图').click()
  const printed = main.getByRole('group', { name: '版面图' })
  const links = printed.getByRole('link')
  await expect(links).toHaveCount(4)
  await expectAccessible(page)
  const third = links.nth(2)
  const name = await third.getAttribute('aria-label')
  await third.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/2031-05-06\/01\/3$/)
  await expect(page.getByRole('heading', { level: 1, name: name ?? '-' })).toBeVisible()
})

test('a picture keeps its room before it comes, and says what and whose it is', async ({ page, open }) => {
  await watchShifts(page)
  let before: number | undefined
  await page.route('**/light.svg', async (route) => {
    await setTimeout(700)
    // On a busy machine the bar is painted once before all of it has come.
    before = await shiftOf(page)
    await route.continue()
  })
  await open('/2031-05-06/01/1')
  const picture = page.getByRole('img', { name: '海边的灯塔' })
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBe(800)
  expect(await shiftOf(page)).toBe(before)
  await expect(page.getByText('傍晚的灯塔。')).toBeVisible()
  await expect(page.getByText('苏小禾 摄')).toBeVisible()
  // Nothing is loaded from elsewhere: a picture of another site is a link.
  await expect(page.getByRole('link', { name: /渔船/ })).toHaveAttribute('href', /elsewhere/)
})

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const path of ['/', '/issues', '/issues/2029', '/2031-05-04', '/2031-05-04/02', '/2031-05-04/02/1']) {
    test(`${path} is accessible in light and dark, and as wide as 320 px`, async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      await expectNoSideways(page)
      await expectAccessible(page)
    })
  }
})

test.describe('a name in two hundred articles', () => {
  test.use({ site: 'archive' })
  test('has slices that lead to older articles and back', async ({ page, open }) => {
    await open('/companies/渡轮公司')
    await expect(page.getByRole('heading', { level: 1, name: '渡轮公司' })).toBeVisible()
    const older = page.getByRole('link', { name: /^更早的：2031年/ })
    await older.click()
    await expect(page).toHaveURL(/\/\d+$/)
    await expect(page.getByRole('main').getByRole('time').first()).toBeVisible()
    // The title is the page's own: a press on the page that is being left would lead from there.
    await page.getByRole('link', { name: '更早的文章' }).click()
    await expect(page).toHaveTitle(/ \(6\) /)
    await page.getByRole('link', { name: '更新的文章' }).click()
    await expect(page).toHaveTitle(/ \(7\) /)
    await page.getByRole('link', { name: '更新的文章' }).click()
    await expect(older).toBeVisible()
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('calendar, issues and pages are links', async ({ page, open }) => {
    await open('/issues')
    await page.getByRole('link', { name: /4\s*8 篇/ }).click()
    await expect(page).toHaveURL(/\/2031-05-04\/?$/)
    await page
      .getByRole('navigation', { name: '版面导航' })
      .getByRole('link', { name: '第02版 民生' })
      .click()
    await page.getByRole('link', { name: /^下一期/ }).click()
    await expect(page).toHaveURL(/\/2031-05-06\/?$/)
  })
})
