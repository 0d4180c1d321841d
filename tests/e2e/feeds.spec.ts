import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** Feeds are offered where readers see them, and only where they are. */

const FIRM = '渡轮公司'

test.describe('a site that knows its address', () => {
  test.use({ site: 'years' })

  for (const path of [`/companies/${FIRM}`, '/'])
    test(`${path} offers its feed, which is there`, async ({ page, open }) => {
      await open(path)
      const href = (await page.getByRole('link', { name: 'RSS 订阅' }).getAttribute('href')) ?? ''
      const answer = await page.request.get(new URL(href, page.url()).href)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain('news.example')
      // The head says the same to machines, and names the other forms.
      const said = page.locator('link[rel=alternate][type="application/rss+xml"]')
      await expect(said).toHaveAttribute('href', href)
      await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveCount(1)
    })

  test('a name with few articles has none, nor has an issue that is not the front page', async ({
    page,
    open,
  }) => {
    await open('/2031-05-06')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'RSS' })).toHaveCount(0)
    await open('/people')
    await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /[12] 篇/ })
      .first()
      .getByRole('link')
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'RSS' })).toHaveCount(0)
  })

  test('the list of what is followed offers the feed of a name that has one', async ({ page, open }) => {
    await open(`/companies/${FIRM}`)
    await page.getByRole('button', { name: '关注' }).click()
    await page.getByRole('link', { name: '全部关注' }).click()
    const link = page.getByRole('link', { name: 'RSS 订阅' })
    await expect(link).toHaveAttribute('href', encodeURI(`/companies/${FIRM}/rss.xml`))
    await expectAccessible(page)
  })

  for (const width of [320, 1280])
    test(`the links are fit for a finger and accessible, ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 740 })
      await open(`/companies/${FIRM}`)
      const box = await page.getByRole('link', { name: 'RSS 订阅' }).boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.9)
      await expectNoSideways(page)
      await expectAccessible(page)
    })

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false })
    test('they are there', async ({ page, open }) => {
      await open(`/companies/${FIRM}`)
      await expect(page.getByRole('link', { name: 'RSS' })).toBeVisible()
    })
  })
})

test.describe('a site that does not know its address', () => {
  test.use({ site: 'archive' })
  test('offers none', async ({ page, open }) => {
    for (const path of [`/companies/${FIRM}`, '/']) {
      await open(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('link', { name: 'RSS' })).toHaveCount(0)
    }
  })
})
