import { setTimeout } from 'node:timers/promises'
import { expectAccessible, expectNoSideways, shiftOf, watchShifts } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** A tag's page: roles with their sentences, when, with whom; narrowed by names and time, with the sentences that say so. */

const found = /符合条件的有 (\d+) 篇/
const NAME = '林远舟'

test.describe('a person', () => {
  test('a role leads to the sentence that says so', async ({ page, open }) => {
    await open('/companies/江苏洛凯机电股份有限公司')
    await page.getByRole('link', { name: '乔俊杰', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
    await page.getByRole('link', { name: /^2月21日、23日，市委常委/ }).click()
    await expect(page).toHaveURL(/\/2024-02-24\/01\/1#p1s1-[0-9a-f]{8}$/)
    await expect(page.locator('article mark').first()).toBeInViewport()
    await expect(page.locator('article mark').first()).toContainText('2月21日、23日')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  })

  test('whom one article names has a short page that leads on', async ({ page, open }) => {
    await open('/people/乔俊杰')
    await expect(page.getByRole('heading', { name: '同在这篇文章里' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '见报身份' })).toHaveCount(0)
    await page.getByRole('link', { name: '吴震宇' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '吴震宇' })).toBeVisible()
  })
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })

  test('two taps to the sentences that name two together; each number comes true', async ({ page, open }) => {
    await open(`/people/${NAME}`)
    const chip = page.getByRole('region', { name: '一同出现' }).getByRole('button').first()
    const [, other = '', count] = /^(.*?)(\d+)$/.exec((await chip.textContent()) ?? '') ?? []
    await chip.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: found })).toContainText(`有 ${count} 篇`)
    // What was pressed is gone: the keyboard goes on at the conditions.
    await expect(page.getByRole('region', { name: '已选的条件' })).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`/people/${encodeURIComponent(NAME)}\\?\\w+=`))
    const sentence = page.getByRole('main').getByRole('listitem').locator('a[href*="#p"]').first()
    await expect(sentence).toBeVisible()
    const text = await sentence.textContent()
    await sentence.click()
    await expect(page.locator('article mark').first()).toBeInViewport()
    expect((await page.locator('article mark').allTextContents()).join('')).toBe(text)
    await page.goBack()
    await expect(page.getByRole('status').filter({ hasText: found })).toContainText(`有 ${count} 篇`)
    await page.getByRole('button', { name: `去掉“${other}”` }).click()
    await expect(page.getByRole('region', { name: '一同出现' })).toBeVisible()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByRole('button', { name: `去掉“${other}”` })).toBeVisible()
  })

  test('what is offered beside a second name leaves as many as it says, and a reload keeps it', async ({
    page,
    open,
  }) => {
    await open(`/people/${NAME}`)
    await page.getByRole('region', { name: '一同出现' }).getByRole('button').first().click()
    await page.getByText('缩小范围').click()
    const offer = page.getByRole('main').locator('section').getByRole('button', { name: /\d$/ }).first()
    const count = Number(/\d+$/.exec((await offer.textContent()) ?? '')?.[0])
    await offer.click()
    await expect(page.getByRole('status').filter({ hasText: found })).toContainText(`有 ${count} 篇`)
    await page.reload()
    await expect(page.getByRole('status').filter({ hasText: found })).toContainText(`有 ${count} 篇`)
  })

  test('time is brushed by the keyboard', async ({ page, open }) => {
    await open(`/people/${NAME}`)
    await page.getByRole('slider', { name: '从' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: found })).toBeVisible()
    await expect(page).toHaveURL(/from=2031-/)
  })

  test('its days as a calendar; a second name leaves as many as it says; a day opens narrowed', async ({
    page,
    open,
  }) => {
    await open(`/people/${NAME}`)
    const total = Number(/(\d+) 篇文章/.exec((await page.getByRole('main').textContent()) ?? '')?.[1])
    await page.getByRole('link', { name: '按日历看' }).click()
    const count = page.getByRole('status').filter({ hasText: /^\d+ 篇$/ })
    await expect(count).toHaveText(`${total} 篇`)
    const days = page.getByRole('table').getByRole('link')
    const told = (await days.locator('span').allTextContents()).map((text) =>
      Number(/^(\d+) 篇/.exec(text)?.[1]),
    )
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(total)
    await days.first().click()
    await expect(page.getByRole('article')).toHaveCount(told[0] ?? 0)
    await page.goBack()
    await page.getByText('缩小范围').click()
    const offer = page.getByRole('region', { name: '企业' }).getByRole('button').first()
    const left = /\d+$/.exec((await offer.textContent()) ?? '')?.[0]
    await offer.click()
    await expect(count).toHaveText(`${left} 篇`)
  })

  test('the calendar has a field of its own: what is typed, or chosen from it, leaves as many as it says', async ({
    page,
    open,
  }) => {
    await open('/issues')
    await page.getByRole('button', { name: '按人物、企业缩小' }).press('Enter')
    const field = page.getByRole('combobox', { name: '搜名字、字词' })
    const count = page.getByRole('status').filter({ hasText: /^\d+ 篇$/ })
    await field.pressSequentially('lyz')
    await page.getByRole('option', { name: /林远舟/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(
      (url) => url.pathname === '/issues' && url.searchParams.get('person') === NAME,
    )
    await expect(page.getByRole('button', { name: `去掉“${NAME}”` })).toBeVisible()
    await expect(field).toHaveValue('')
    const all = Number((await count.textContent())?.replace(' 篇', ''))
    await field.fill('灯塔')
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '灯塔')
    await expect.poll(async () => Number((await count.textContent())?.replace(' 篇', ''))).toBeLessThan(all)
    const left = Number((await count.textContent())?.replace(' 篇', ''))
    const days = page.getByRole('table').getByRole('link')
    const toldOf = async () =>
      (await days.locator('span').allTextContents()).map((text) => Number(/^(\d+) 篇/.exec(text)?.[1]))
    // How many there are is known before on which days they are.
    await expect.poll(async () => (await toldOf()).reduce((sum, one) => sum + one, 0)).toBe(left)
    const told = await toldOf()
    // An issue knows no words: the day leads to what the search finds of it.
    await days.first().click()
    await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem')).toHaveCount(
      told[0] ?? 0,
    )
    await page.goBack()
    await expect(field).toHaveValue('灯塔')
    await expect(count).toHaveText(`${left} 篇`)
    await page.reload()
    await expect(count).toHaveText(`${left} 篇`)
  })

  test('as many as were asked for are there again after Back and a reload; another list begins at its beginning', async ({
    page,
    open,
  }) => {
    await open('/companies/渡轮公司?person=-林远舟')
    const rows = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') })
    await expect(rows).toHaveCount(5)
    for (const more of [10, 15]) {
      await page.getByRole('button', { name: '再看 5 篇' }).press('Enter')
      await expect(rows).toHaveCount(more)
    }
    await rows.last().getByRole('link').first().click()
    await expect(page.getByRole('article')).toBeVisible()
    await page.goBack()
    await expect(rows).toHaveCount(15)
    await expect(rows.last()).toBeInViewport()
    await page.reload()
    await expect(rows).toHaveCount(15)
    await page.getByRole('button', { name: '去掉“不含林远舟”' }).click()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(rows).toHaveCount(5)
  })

  test('the calendar is narrowed where it stands: each name leaves as many as it says, and can be taken away', async ({
    page,
    open,
  }) => {
    await open('/issues')
    await page.getByRole('button', { name: '按人物、企业缩小' }).click()
    const count = page.getByRole('status').filter({ hasText: /^\d+ 篇$/ })
    const all = await count.textContent()
    const offer = page.getByRole('region', { name: '企业' }).getByRole('button').first()
    const left = /\d+$/.exec((await offer.textContent()) ?? '')?.[0]
    await offer.click()
    await expect(count).toHaveText(`${left} 篇`)
    await expect(page).toHaveURL(/issues\?company=/)
    await page.getByRole('region', { name: '已选的条件' }).getByRole('button').first().click()
    await expect(count).toHaveText(all ?? '')
  })

  test('older ones open and close, newest first', async ({ page, open }) => {
    await open(`/people/${NAME}`)
    const groups = page.getByRole('region', { name: '出现在' }).locator('details')
    await expect(groups.first()).toHaveAttribute('open')
    await expect(groups.last()).not.toHaveAttribute('open')
    await groups.last().locator('summary').press('Enter')
    await expect(groups.last().getByRole('link').first()).toBeVisible()
  })

  for (const height of [740, 1500])
    test(`an answer and its sentences come late and move nothing (window of ${height} px)`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width: 360, height })
      await watchShifts(page)
      await page.route('**/data/**/*.json', async (route) => {
        await setTimeout(route.request().url().includes('/data/pages/') ? 500 : 50)
        await route.continue()
      })
      await open(`/people/${NAME}?company=盐田水产集团`)
      const sentences = page.getByRole('main').getByRole('link', { name: /。$/ })
      await expect(sentences.first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await shiftOf(page)).toBe(0)
    })

  test('an address that nothing answers says so and what could be dropped', async ({ page, open }) => {
    await open(`/people/${NAME}?person=没有这个人`)
    await expect(page.getByText('没有同时符合这些条件的文章')).toBeVisible()
    await page
      .getByRole('list')
      .getByRole('button', { name: /^去掉“没有这个人” ?\d+$/ })
      .click()
    await expect(page.getByRole('region', { name: '出现在' })).toBeVisible()
  })

  for (const width of [320, 1280]) {
    test(`accessible in light and dark, whole and narrowed, ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 740 })
      await open(`/people/${NAME}`)
      await expectAccessible(page)
      await expectNoSideways(page)
      await page.getByRole('region', { name: '一同出现' }).getByRole('button').first().click()
      await page.getByText('缩小范围').click()
      await expect(page.getByRole('button', { name: '复制引文' }).first()).toBeVisible()
      await expectAccessible(page)
      await expectNoSideways(page)
    })
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, site: 'archive' })
  test('names lead to their pages, sentences to where they stand', async ({ page, open }) => {
    await open(`/people/${NAME}`)
    await page.getByRole('region', { name: '出现在' }).locator('a[href*="#p"]').first().click()
    await expect(page).toHaveURL(/#p\d+s\d+/)
    await page.goBack()
    await page.getByRole('region', { name: '一同出现' }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(NAME)
  })
})
