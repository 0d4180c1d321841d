import type { Page } from '@playwright/test'
import { hold, stretchPause } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** The first press of all, on a list, where no tool is there yet: its article comes as soon as by any later press. */

const CODE = '/ArticlePage-'
/** On the front page and on the person's. */
const HEADLINE = /主力军”/

/** The paths that are asked for from now on. */
function watch(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => files.push(decodeURI(new URL(request.url()).pathname)))
  return files
}

for (const [path, link, data] of [
  ['/', HEADLINE, '/derived/context/'],
  ['/people/乔俊杰', HEADLINE, '/derived/context/'],
  ['/people/乔俊杰', /^吴震宇/, '/people/吴震宇'],
] as const)
  test(`on ${path} the code of articles comes before a press on ${link}, what it leads to as it begins`, async ({
    page,
    open,
  }) => {
    const files = watch(page)
    const at = (part: string) => files.findIndex((file) => file.includes(part))
    // Not because of the tools.
    const come = await hold(page, '**/assets/Tools-*.js')
    await open(path)
    await expect.poll(() => at(CODE)).toBeGreaterThan(0)
    files.length = 1
    await page.getByRole('main').getByRole('link', { name: link }).first().hover()
    await page.mouse.down()
    await expect.poll(() => at(data)).toBeGreaterThan(0)
    await page.mouse.up()
    come()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(link)
  })

test('a press that leads to no page of the app is the link that it is', async ({ page, open }) => {
  const files = watch(page)
  await open('/')
  await expect.poll(() => files.some((file) => file.includes(CODE))).toBe(true)
  const feed = page.getByRole('main').getByRole('link', { name: '订阅' }).first()
  await feed.hover()
  await page.mouse.down()
  await page.mouse.move(1, 1)
  await page.mouse.up()
  await expect(page).toHaveURL(/\/$/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 400 } })
  test('a tap asks for what it leads to, a finger that scrolls for nothing', async ({ page, open }) => {
    const pauseIsOver = await stretchPause(page, 50)
    const files = watch(page)
    await open('/people/乔俊杰')
    await expect.poll(() => files.some((file) => file.includes(CODE))).toBe(true)
    const link = page.getByRole('main').getByRole('link', { name: '吴震宇' })
    await link.scrollIntoViewIfNeeded()
    const box = await link.boundingBox()
    const before = await page.evaluate(() => scrollY)
    const session = await page.context().newCDPSession(page)
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (let by = 20; by <= 140; by += 20)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + by }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 20)
    await expect.poll(() => files.some((file) => file.includes('/Tools-'))).toBe(true)
    await pauseIsOver()
    expect(files.filter((file) => file.startsWith('/people/吴'))).toEqual([])
    await link.tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('吴震宇')
  })
})

test('over a line that is to be spared only what is pressed comes', async ({ page, open }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  )
  const files = watch(page)
  // What the address asks for brings the app over any line.
  await open('/people/乔俊杰?x')
  await page.getByRole('main').getByRole('link', { name: HEADLINE }).first().hover()
  await page.mouse.down()
  await page.waitForTimeout(1500)
  expect(files.filter((file) => file.includes(CODE) || file.includes('/derived/context/'))).toEqual([])
  await page.mouse.up()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/1$/)
})
