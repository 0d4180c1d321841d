import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Who stands with whom: as a drawing for eyes and fingers, as a table for screen readers and keyboards. */

const ISSUE = '/2024-02-24'
/** Of its pairs some stand together on the other page of the day too. */
const PAGE = '/2031-01-01/01'
const FIRM = '渡轮公司'

/** The drawing of a page; there is one. */
const drawing = (page: Page) => page.locator('svg[aria-hidden=true]').filter({ has: page.locator('a') })
const names = (page: Page) => drawing(page).locator('a[href^="/people/"], a[href^="/companies/"]')
const lines = (page: Page) => drawing(page).locator('a[href^="/search"]')
const unfoldTable = (page: Page) => page.getByText(/^列成表（\d+ 对）$/).click()
const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
const namesOf = (search: string) => {
  const params = new URLSearchParams(search)
  return [...params.getAll('person'), ...params.getAll('company')]
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, allowConsole: /was preloaded using link preload but not used/ })

  test('the names and lines of the drawing are links', async ({ page, open }) => {
    await open(ISSUE)
    await page.getByText('关系图').click()
    const name = names(page).first()
    const label = (await name.locator('text').textContent()) ?? '-'
    await name.click()
    await expect(page.getByRole('heading', { level: 1, name: label.replace('…', '') })).toBeVisible()
    await page.goBack()
    await page.getByText('关系图').click()
    const search = new URL((await lines(page).first().getAttribute('href')) ?? '', page.url()).search
    expect(namesOf(search)).toHaveLength(2)
    await lines(page).first().dispatchEvent('click')
    await expect(page).toHaveURL((url) => url.pathname === '/search' && url.search === search)
  })
})

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('beside a line leads to the articles that name both', async ({ page, open }) => {
    await open(ISSUE)
    await page.getByText('关系图').tap()
    await drawing(page).scrollIntoViewIfNeeded()
    // Six pixels beside the middle of a line that no name covers there.
    const place = await drawing(page).evaluate((svg) => {
      for (const link of svg.querySelectorAll('a')) {
        const path = link.querySelector('path')
        const matrix = path?.getScreenCTM()
        if (!path || !matrix) continue
        const [a, b] = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())]
        const middle = new DOMPoint((a.x + b.x) / 2, (a.y + b.y) / 2).matrixTransform(matrix)
        const far = Math.hypot(b.x - a.x, b.y - a.y)
        const [x, y] = [middle.x - (6 * (b.y - a.y)) / far, middle.y + (6 * (b.x - a.x)) / far]
        if (document.elementFromPoint(x, y)?.closest('a') === link)
          return {
            x,
            y,
            title: link.querySelector('title')?.textContent ?? '',
            href: link.getAttribute('href'),
          }
      }
      return undefined
    })
    if (!place) throw new Error('no line can be reached')
    await page.touchscreen.tap(place.x, place.y)
    await expect(page).toHaveURL((url) => decodeURI(url.pathname + url.search) === place.href)
    const both = namesOf(new URL(page.url()).search)
    expect(both).toHaveLength(2)
    for (const name of both) expect(place.title).toContain(name)
    const [, count = ''] = /：(\d+) 篇$/.exec(place.title) ?? []
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} 篇$`) })).toBeVisible()
    await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem')).toHaveCount(
      Number(count),
    )
  })

  test('has 44 px for each link of the table', async ({ page, open }) => {
    await open(ISSUE)
    await page.getByText('关系图').tap()
    await unfoldTable(page)
    const links = await page.getByRole('table').getByRole('link').all()
    expect(links.length).toBeGreaterThan(9)
    for (const link of links) {
      const box = await link.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.9)
    }
  })
})

test.describe('on a page of an issue', () => {
  test.use({ site: 'archive', hasTouch: true })

  test('a pair leads to the articles of that page, not of the day', async ({ page, open }) => {
    await open(PAGE)
    await page.getByText('关系图').tap()
    await unfoldTable(page)
    const pairs = page.getByRole('table').getByRole('link', { name: /：\d+ 篇$/ })
    const told = await pairs.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    expect(told.length).toBeGreaterThan(3)
    for (const [i, label] of told.entries()) {
      await pairs.nth(i).tap()
      await expect(page).toHaveURL((url) => url.pathname === PAGE && url.search !== '')
      expect(namesOf(new URL(page.url()).search)).toHaveLength(2)
      await expect(page.getByRole('article')).toHaveCount(Number(/(\d+) 篇$/.exec(label)?.[1]))
      await page.goBack()
    }
  })
})

test.describe('on a page of a name', () => {
  test.use({ site: 'archive' })

  test('by keyboard: the table is walked through, the drawing is not stopped at', async ({ page, open }) => {
    await open(`/companies/${FIRM}`)
    await page.getByText('关系图').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByText(/^列成表/)).toBeFocused()
    await page.keyboard.press('Enter')
    const row = page.getByRole('row').nth(1)
    await expect(row).toBeVisible()
    const [one, other, evidence] = await row.getByRole('link').all()
    if (!one || !other || !evidence) throw new Error('a row has three links')
    for (const link of [one, other, evidence]) {
      await page.keyboard.press('Tab')
      await expect(link).toBeFocused()
    }
    const both = [await one.textContent(), await other.textContent()]
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?/)
    expect(new Set(namesOf(new URL(page.url()).search))).toEqual(new Set(both))
    await page.goBack()
    const stops = await drawing(page)
      .locator('a')
      .evaluateAll((all) => all.filter((one) => one.tabIndex >= 0))
    expect(stops).toEqual([])
  })

  test('drawing and table name the same, and every name fits its label', async ({ page, open }) => {
    await open(`/companies/${FIRM}`)
    await page.getByText('关系图').click()
    await unfoldTable(page)
    const rows = page.getByRole('table').getByRole('row')
    expect(await lines(page).count()).toBe((await rows.count()) - 1)
    const ofTable = await hrefs(page.getByRole('table').getByRole('link'))
    expect(new Set(ofTable)).toEqual(new Set(await hrefs(drawing(page).locator('a'))))
    const { scale, wide } = await drawing(page).evaluate((svg) => ({
      scale: svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      wide: [...svg.querySelectorAll('text')]
        .filter(
          (text) =>
            text.getBBox().width >
            Number(text.parentElement?.querySelector('rect')?.getAttribute('width')) - 4,
        )
        .map((text) => text.textContent),
    }))
    expect(wide, 'names wider than their labels').toEqual([])
    expect(12 * scale, 'pixels of a letter on a phone').toBeGreaterThanOrEqual(12)
  })

  test('what is asked is drawn when asked for, by the same code: the same drawing', async ({
    page,
    open,
  }) => {
    await open(`/companies/${FIRM}`)
    const still = await drawing(page)
      .locator('path, rect')
      .evaluateAll((all) =>
        all.map((one) => ['d', 'x', 'y', 'width', 'height'].map((name) => one.getAttribute(name)).join()),
      )
    const evidence = await hrefs(lines(page))
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    const isDrawer = (url: string) => /\/(?:layout|QueryNetwork)-/.test(url)
    await open(`/search?company=${FIRM}`)
    await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(fetched.filter(isDrawer)).toEqual([])
    await page.getByRole('button', { name: '关系图' }).press('Enter')
    await expect(drawing(page)).toBeVisible()
    expect(fetched.filter(isDrawer).length).toBeGreaterThan(1)
    const drawn = await drawing(page)
      .locator('path, rect')
      .evaluateAll((all) =>
        all.map((one) => ['d', 'x', 'y', 'width', 'height'].map((name) => one.getAttribute(name)).join()),
      )
    expect(drawn).toEqual(still)
    expect(await hrefs(lines(page))).toEqual(evidence)
    await page.reload()
    await expect(drawing(page), 'as the reader left it').toBeVisible()
    await page.getByRole('button', { name: '关系图' }).click()
    await expect(drawing(page)).toHaveCount(0)
  })

  test('what is left of a narrowed list is drawn when asked for', async ({ page, open }) => {
    await open(`/companies/${FIRM}?from=2031-03-01`)
    await page.getByRole('button', { name: '关系图' }).click()
    await expect(drawing(page)).toBeVisible()
    const [first] = await hrefs(lines(page))
    const params = new URLSearchParams(first?.replace(/^.*\?/, ''))
    expect(params.get('company')).toBe(FIRM)
    expect(params.get('from')).toBe('2031-03-01')
    const [, said = ''] =
      /：(\d+) 篇$/.exec((await lines(page).first().locator('title').textContent()) ?? '') ?? []
    await lines(page).first().dispatchEvent('click')
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${said} 篇$`) })).toBeVisible()
  })

  test('answers with too few names say so', async ({ page, open }) => {
    await open(`/search?q=${encodeURIComponent('没有别的安排')}&person=林远舟&company=${FIRM}`)
    await page.getByRole('button', { name: '关系图' }).click()
    await expect(page.getByText('这些文章里一同出现的名字太少，画不成图。')).toBeVisible()
  })
})

for (const width of [320, 1280]) {
  test(`${width} px: accessible in light and dark, and no wider than the window`, async ({ page, open }) => {
    test.slow() // four passes of axe
    await page.setViewportSize({ width, height: 740 })
    await open(ISSUE)
    await page.getByText('关系图').click()
    await unfoldTable(page)
    await expectNoSideways(page)
    await expectAccessible(page)
    await open('/search?q=企业')
    await page.getByRole('button', { name: '关系图' }).click()
    await expect(drawing(page)).toBeVisible()
    await expectNoSideways(page)
    await expectAccessible(page)
  })
}
