import type { Page } from '@playwright/test'
import { EMPTY_DAY, LARGE_DAY, LAST_DAY, nameList, pageOf } from '../support/extreme-archive.ts'
import { expectNoSideways } from '../support/looks.ts'
import { expectKept, test as offline } from '../support/offline.ts'
import { ownServer } from '../support/own-server.ts'
import { field, links, status } from '../support/searching.ts'
import { outDirOf } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/** What is rare and happens all the same: sizes that nobody thought of, nothing at all, and what is taken back. */

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test.describe('sizes', () => {
  test.use({ site: 'extremes' })

  test('an article of a megabyte is read to its last paragraph, and a word of it is found in it', async ({
    page,
    open,
  }) => {
    await open(`/${LARGE_DAY}/01/1`)
    const last = page.getByText('这是最后一段。')
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await expectNoSideways(page)
    await page.goto(`${page.url().split('#')[0]}#p700s1`)
    await expect(page.getByText('第700段。')).toBeInViewport()
    await page.getByRole('link', { name: '在文中找' }).click()
    await page.getByRole('textbox', { name: '在文中找' }).fill('最后一段')
    await expect(page.getByText('1 处', { exact: true }).or(page.getByText('1 / 1'))).toBeVisible()
  })

  test('an article with 3,000 names shows each, and each can be pressed', async ({ page, open }) => {
    await page.route(`**/data/pages/${LARGE_DAY}/01.json`, (route) =>
      route.fulfill({ json: pageOf(LARGE_DAY, [nameList(3000)]) }),
    )
    await open('/people')
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: '往期' }).first().click()
    await page.getByRole('link', { name: /^2 / }).click()
    await page.getByRole('main').getByRole('link', { name: '代表名单' }).click()
    await expect(h1(page, '代表名单')).toBeVisible()
    await expect(page.getByRole('article').getByRole('link', { name: /^[林周郑]..$/ })).toHaveCount(3000)
    await expectNoSideways(page)
  })

  test('a day without an article says so, and leads on', async ({ page, open }) => {
    await open(`/${EMPTY_DAY}`)
    await expect(h1(page, /海角日报/)).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('没有可以显示的文章')
    await page.getByRole('link', { name: /下一期/ }).click()
    await expect(page.getByRole('article')).toHaveCount(4)
  })
})

offline('an issue that is taken back is gone everywhere, and its address leads on', async ({ page }) => {
  const server = await ownServer('extremes')
  await page.goto(`${server.url}/`)
  await expect(page.getByRole('article')).toHaveCount(2)
  await expectKept(page, '/')
  await page.goto(`${server.url}/${LAST_DAY}/01/1`)
  await expectKept(page, `/${LAST_DAY}/01/1`)
  await page.goto(`${server.url}/search?q=陆知秋`)
  await expect(status(page)).toHaveText(/：3 篇$/)
  await server.stop()
  await server.start(outDirOf('taken'))

  for (const path of [`/${LAST_DAY}/01/1`, `/${LAST_DAY}/01`, `/${LAST_DAY}`]) {
    const answer = await page.goto(server.url + path)
    expect(answer?.status(), path).toBe(404)
    await expect(h1(page, '没有这一页')).toBeVisible()
  }
  await page.getByRole('main').getByRole('link', { name: '2031年5月2日' }).click()
  await expect(page.getByRole('article')).toHaveCount(4)
  await page.goto(`${server.url}/`)
  await expect(page.getByRole('article')).toHaveCount(4)
  await expect(page.getByRole('main')).not.toContainText('沈望川')
  await page.goto(`${server.url}/search?q=陆知秋`)
  await expect(status(page)).toHaveText(/：2 篇$/)
  for (const link of await links(page).all()) expect(await link.getAttribute('href')).not.toContain(LAST_DAY)
  await field(page).fill('沈望川')
  await expect(status(page)).toHaveText(/没有找到/)
  await server.stop()
})
