import { field, status } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** What is typed and no article has in so many words: a day, a mark. */

test.use({ site: 'printed' })

test('a day that is typed in any form is offered as its issue', async ({ page, open }) => {
  await open('/search')
  for (const typed of ['2031-05-02', '2031.5.2', '2031/5/2', '2031年5月2日']) {
    await field(page).fill(typed)
    await expect(page.getByRole('option', { name: '打开 2031年5月2日的报纸' })).toBeVisible()
    await field(page).fill('')
  }
  await field(page).fill('2031.5.2')
  await page.getByRole('option', { name: '打开 2031年5月2日的报纸' }).click()
  await expect(page).toHaveURL(/\/2031-05-02$/)
})

test('so it is where nothing was found, and the nearest ones of a day without', async ({ page, open }) => {
  await open('/search?q=2031.5.2')
  await expect(status(page)).toHaveText('没有找到“2031.5.2”')
  await page.getByRole('link', { name: '打开 2031年5月2日的报纸' }).click()
  await expect(page).toHaveURL(/\/2031-05-02$/)
  await open('/search?q=2030-03-03')
  await expect(page.getByText('2030年3月3日没有报纸，最近的是：')).toBeVisible()
  await expect(page.getByRole('link', { name: '打开 2029年1月1日的报纸' })).toBeVisible()
  await expect(page.getByRole('link', { name: '打开 2031年5月2日的报纸' })).toBeVisible()
})

test('of a mark alone it is said that it cannot be searched, not that it is nowhere', async ({
  page,
  open,
}) => {
  await open('/search?q=《')
  await expect(page.getByText('标点“《”不能单独搜，请加上旁边的字')).toBeVisible()
  await expect(page.getByText(/没有找到/)).toHaveCount(0)
})

test.describe('from another app', () => {
  test.use({ site: 'seed' })
  test('what was shared into the site is looked for', async ({ page, open }) => {
    await open('/search?shared-title=x&shared-text=企业')
    await expect(page).toHaveURL((url) => url.search === `?${new URLSearchParams({ q: '企业' })}`)
    await expect(status(page)).toHaveText(/^“企业”：\d+ 篇$/)
  })
})
