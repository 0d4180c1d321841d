import type { Page } from '@playwright/test'
import { field, links, rows } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** Search on every page: answered over what is being read, which stays. */

const sheet = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const bar = (page: Page) => page.getByRole('navigation').getByRole('link', { name: '搜索' })
const scrolled = (page: Page) => page.evaluate(() => scrollY)

test.describe('an archive', () => {
  test.use({ site: 'archive', hasTouch: true })

  test('by touch: from the bar of any page to an article, its words marked', async ({ page, open }) => {
    for (const path of ['/', '/2031-06-08/01/1', '/people', '/issues', '/settings', '/about']) {
      await open(path)
      await bar(page).tap()
      await expect(field(page)).toBeFocused()
      await field(page).fill('码头')
      await expect(links(page).first()).toBeVisible()
      await expect(
        sheet(page)
          .getByRole('status')
          .filter({ hasText: /“码头”：\d+ 篇/ }),
      ).toBeVisible()
      await expect(page).toHaveURL((url) => url.pathname === path && url.search === '')
    }
    await links(page).first().tap()
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '码头')
    await expect(sheet(page)).toHaveCount(0)
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('码头')
    await page.goBack()
    await expect(page).toHaveURL((url) => url.pathname === '/about')
  })

  for (const [path, isQuick] of [
    ['/about', true],
    ['/search', false],
  ] as const)
    test(`on ${path} a word is asked for in the event that brings it`, async ({ page, open }) => {
      await page.addInitScript(() => {
        let typing = false
        const set = (to: boolean) => () => (typing = to)
        addEventListener('input', set(true), true)
        // Whatever waits, for a timer or a drawing, comes after it.
        addEventListener('input', () => setTimeout(set(false)), true)
        window.Worker = class extends Worker {
          override postMessage(message: unknown) {
            const asks =
              typeof message === 'object' && message !== null && Reflect.get(message, 'name') === 'ask'
            if (asks) document.documentElement.dataset['asked'] = typing ? 'at once' : 'later'
            super.postMessage(message)
          }
        }
      })
      await open(path)
      if (isQuick) await page.keyboard.press('/')
      await field(page).fill('渡')
      await expect(links(page).first()).toBeVisible()
      await field(page).fill('码头')
      await expect(links(page).first()).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'at once')
    })

  test('what is found is opened by one press while names are offered', async ({ page, open }) => {
    await open('/about')
    await page.keyboard.press('/')
    await field(page).fill('林')
    await expect(page.getByRole('option').first()).toBeVisible()
    // Where the finger or the mouse is, not the link: a row that moves away is missed.
    const { x, y, width, height } = (await links(page).first().boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    }
    await page.mouse.click(x + width / 2, y + height / 2)
    await expect(sheet(page)).toHaveCount(0)
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '林')
  })

  test('the field of a front page becomes it, with what was typed', async ({ page, open }) => {
    await open('/')
    const dock = page.getByRole('searchbox', { name: '搜索' })
    await dock.fill('灯塔')
    await dock.tap()
    await expect(field(page)).toHaveValue('灯塔')
    await expect(links(page).first()).toBeVisible()
    await sheet(page).getByRole('link', { name: '缩小范围、排序' }).tap()
    await expect(page).toHaveURL((url) => url.pathname === '/search' && url.searchParams.get('q') === '灯塔')
    await expect(sheet(page)).toHaveCount(0)
    await expect(links(page).first()).toBeVisible()
  })

  test('by keyboard: / opens it, Escape leads back to the very place', async ({ page, open }) => {
    await open('/2031-06-08')
    const link = page.getByRole('heading').getByRole('link').nth(3)
    await link.focus()
    await page.evaluate(() => scrollTo(0, 300))
    const before = await scrolled(page)
    expect(before).toBeGreaterThan(0)
    // The scroll has asked for the code that answers keys.
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(field(page)).toBeFocused({ timeout: 2000 })
    }).toPass()
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
    expect(await scrolled(page)).toBe(before)

    await open('/about')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('林知')
    await expect(sheet(page).getByRole('option', { name: /^林知秋/ })).toBeVisible()
    // Of headlines there are none among the suggestions: they stand below.
    await expect(sheet(page).getByRole('option', { name: /标题$/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(sheet(page).getByRole('option')).toHaveCount(0)
    await expect(rows(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
    await expect(bar(page)).toBeFocused()

    await page.keyboard.press('Enter')
    await page.keyboard.type('林知')
    await expect(sheet(page).getByRole('option', { name: /^林知秋/ })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL((url) => decodeURI(url.pathname) === '/people/林知秋')
  })

  test('Enter leads to the search page, as does its link on the search page itself', async ({
    page,
    open,
  }) => {
    await open('/issues')
    await bar(page).click()
    await field(page).fill('防汛')
    await field(page).press('Enter')
    await expect(page).toHaveURL((url) => url.pathname === '/search' && url.searchParams.get('q') === '防汛')
    await bar(page).click()
    await expect(page).toHaveURL((url) => url.pathname === '/search' && url.search === '')
    await expect(sheet(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: '防汛', exact: true })).toBeVisible()
  })

  test('over a page with a field of its own each label is of its own field', async ({ page, open }) => {
    await open('/issues?person=林知秋')
    await expect(field(page)).toBeVisible()
    await bar(page).click()
    const own = sheet(page).getByRole('combobox')
    await expect(own).toBeFocused()
    await sheet(page).getByRole('button', { name: '关闭' }).focus()
    await sheet(page).getByText('搜名字、字词').click()
    await expect(own).toBeFocused()
    await page.keyboard.type('码头')
    await expect(links(page).first()).toBeVisible()
    await expect(page).toHaveURL((url) => url.pathname === '/issues' && !url.searchParams.has('q'))
  })

  test('what finds nothing says so, and names that may have been meant lead on', async ({ page, open }) => {
    await open('/people')
    await bar(page).tap()
    await field(page).fill('没有的字句')
    await expect(sheet(page).getByText('没有找到“没有的字句”')).toBeVisible()
    await sheet(page).getByRole('button', { name: '关闭' }).tap()
    await expect(sheet(page)).toHaveCount(0)
    await expect(page).toHaveURL((url) => url.pathname === '/people')
  })
})

test.describe('without its code', () => {
  test.use({ site: 'seed', allowConsole: /Failed to load resource|net::ERR|error loading dynamically/i })

  test('it says so, and the search page is one ordinary link away', async ({ page, open }) => {
    await page.route(/QuickSearch/, (route) => route.abort())
    await open('/2024-02-24/01/1')
    await bar(page).click()
    await expect(
      page
        .getByRole('alert')
        .or(page.getByText(/没有取到/))
        .first(),
    ).toBeVisible()
  })
})

test('what empties the field stands in it, whatever is suggested below', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await bar(page).click()
  await field(page).fill('qjj')
  await expect(sheet(page).getByRole('option')).toHaveCount(1)
  const [input, clear] = [
    await field(page).boundingBox(),
    await page.getByRole('button', { name: '清空' }).boundingBox(),
  ]
  if (!input || !clear) throw new Error('not drawn')
  expect(clear.y).toBeGreaterThanOrEqual(input.y)
  expect(clear.y + clear.height).toBeLessThanOrEqual(input.y + input.height)
})
