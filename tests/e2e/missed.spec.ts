import { expect, test } from '../support/test.ts'

/** Addresses and names that there are not, and what they lead to. */

test.use({ site: 'printed' })

test.describe('a day without an issue', () => {
  test.use({ allowConsole: /404 \(Not Found\)/ })
  test('is a 404 that offers the nearest', async ({ page, open }) => {
    await open('/2028-12-31')
    await expect(page.getByRole('link', { name: '2028年12月30日' })).toBeVisible()
    await expect(page.getByText('2028年12月31日没有报纸，最近的是：')).toBeVisible()
    // A day that was written as days are lacks no letter.
    await expect(page.getByText('可能少了或错了几个字')).toHaveCount(0)
    await page.getByRole('link', { name: '2029年1月1日' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})

test.describe('an address that there is not', () => {
  test.use({ allowConsole: /404 \(Not Found\)/ })
  test('leads to the day that it nearly says, or to a search for its name', async ({ page, open }) => {
    await open('/2031-5-2')
    await expect(page.getByText('2031年5月2日的报纸在这里：')).toBeVisible()
    await page.getByRole('link', { name: '2031年5月2日' }).click()
    await expect(page).toHaveURL(/\/2031-05-02$/)
    await open('/people/没有这个人')
    await expect(page.getByText('这个地址没有内容，可能少了或错了几个字。')).toBeVisible()
    await page.getByRole('link', { name: '在文章里搜“没有这个人”' }).click()
    await expect(page).toHaveURL(
      (url) => url.pathname === '/search' && url.search === `?${new URLSearchParams({ q: '没有这个人' })}`,
    )
  })

  test('a name in traditional characters leads to its page', async ({ page, open }) => {
    await open('/companies/渡輪公司')
    await page.getByRole('link', { name: '渡轮公司', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '渡轮公司' })).toBeVisible()
  })
})

test('on the search page a name that no article has is not led to', async ({ page, open }) => {
  await open('/search?company=渡轮公司&person=没有这个人')
  await expect(page.getByRole('link', { name: '渡轮公司的企业页' })).toBeVisible()
  await expect(page.getByRole('link', { name: '没有这个人的人物页' })).toHaveCount(0)
})
