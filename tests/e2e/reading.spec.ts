import { shiftOf, watchShifts } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'
import { wholeName } from '../support/whole-name.ts'

test('from the front page into an article, on through the page, and back to where it was', async ({
  page,
  open,
}) => {
  await open('/')
  await expect(page.getByRole('heading', { level: 1, name: '武进日报' })).toBeVisible()
  await expect(page.getByText('2024年2月24日')).toBeVisible()
  await expect(page.getByText('农历甲辰年正月十五')).toBeVisible()
  await expect(page.getByText('日期为推定')).toHaveCount(1)
  await expect(page.getByRole('article')).toHaveCount(5)

  const last = page.getByRole('link', { name: '我区收听收看全省对口支援协作合作工作电视电话会议' })
  await last.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(200)
  await last.click()
  await expect(page).toHaveURL(/\/2024-02-24\/01\/5$/)
  await expect(page).toHaveTitle(/我区收听收看.*武进日报/)
  await expect(page.getByRole('main')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

test('an article has its head, whole paragraphs, quiet links on names, neighbours and related articles', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1')
  await expect(page.getByText('乔俊杰继续走访重点企业')).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 1, name: '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展' }),
  ).toBeVisible()
  await expect(page.getByText('记者 朱梦琪')).toBeVisible()
  await expect(page.getByText('常州市凯宏铝业有限公司，仔细询问')).toBeVisible()
  await expect(page.getByRole('navigation', { name: '前后文章' }).getByRole('link')).toHaveCount(1)

  await page.getByRole('navigation', { name: '前后文章' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/01\/2$/)
  await page.goto(page.url().replace(/2$/, '3'))
  await expect(page.getByRole('heading', { name: '相关文章' })).toBeVisible()
  await expect(page.getByText(/同样提到.*贾东/)).toBeVisible()
})

test('a name in the text leads to its page: role as printed, sentences, company', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).first().click()
  await wholeName(page, '乔俊杰')
  await expect(page).toHaveURL(/\/people\/%E4%B9%94%E4%BF%8A%E6%9D%B0$/)
  await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '市委常委、区委书记' }).first()).toBeVisible()
  await expect(page.getByText('市委常委、区委书记乔俊杰继续带队走访我区重点企业')).toBeVisible()
  await expect(page.getByRole('link', { name: /江苏洛凯机电股份有限公司/ })).toBeVisible()
})

test('the keyboard goes all the way: skip link, headline, article', async ({ page, open }) => {
  await open('/')
  await expect(page.getByRole('button', { name: /贾东/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const headline = page.getByRole('link', { name: /一碗汤圆的思念/ })
  for (let i = 0; i < 60 && !(await headline.evaluate((el) => el === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await expect(headline).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/01\/2$/)
})

test('nothing moves while the page is taken over by the script', async ({ page, open }) => {
  await watchShifts(page)
  for (const path of ['/', '/2024-02-24/01/1', '/people', '/search']) {
    await open(path)
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page), path).toBeLessThan(0.02)
  }
})

test('in a sub-folder every link stays in it', async ({ page, servers }) => {
  const root = servers.get('folder') ?? ''
  expect(root).toMatch(/\/paper$/)
  await page.goto(`${root}/`)
  await page.getByRole('link', { name: /一碗汤圆的思念/ }).click()
  await expect(page).toHaveURL(`${root}/2024-02-24/01/2`)
  await page.reload()
  await page.getByRole('paragraph').getByRole('link', { name: '薛红霞' }).first().click()
  await wholeName(page, '薛红霞')
  await expect(page).toHaveURL(`${root}/people/${encodeURIComponent('薛红霞')}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: '薛红霞' })).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://example.org/paper/people/${encodeURIComponent('薛红霞')}`,
  )
})

test('Back while a page is being taken over leads back, without a complaint', async ({ page, open }) => {
  await open('/')
  await page.waitForLoadState('networkidle')
  // Back needs no page load here: the page before it was of the same document until this one was loaded anew.
  await page.addInitScript(() => {
    const after = Number(sessionStorage.getItem('after'))
    if (location.pathname === '/people')
      addEventListener('load', () => setTimeout(() => history.back(), after))
  })
  for (let after = 0; after < 40; after += 2) {
    await page.evaluate((ms) => sessionStorage.setItem('after', String(ms)), after)
    await page.getByRole('link', { name: '人物' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: '人物' })).toBeVisible()
    await page.reload({ waitUntil: 'commit' })
    await expect(page).toHaveURL(/\/$/)
    await expect(page.getByRole('article')).toHaveCount(5)
  }
})
