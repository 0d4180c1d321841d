import { expect, test } from '../support/test.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'

test('chips say how many, combine, stand in the address, and come back with Back', async ({ page, open }) => {
  await open('/')
  await page.getByRole('button', { name: '贾东 2' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('status').filter({ hasText: '符合条件的有 2 篇' })).toBeVisible()
  await expect(page).toHaveURL(/\?person=%E8%B4%BE%E4%B8%9C$/)
  await expect(page.getByRole('button', { name: '乔俊杰 0' })).toBeDisabled()

  await page.getByRole('button', { name: '胡泊 1' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/01\/3$/)
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('button', { name: '贾东 1' })).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('button', { name: '全部清除' }).click()
  await expect(page.getByRole('article')).toHaveCount(5)
  await expect(page).toHaveURL(/\/$/)
})

test('a shared filter is there at once, a second tab sees the same', async ({ page, open, context }) => {
  await open('/2024-02-24?company=江苏洛凯机电股份有限公司')
  await expect(page.getByRole('article')).toHaveCount(1)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByRole('article')).toHaveCount(1)
})

test('where nothing is left, it says so and offers to drop a condition', async ({ page, open }) => {
  await open('/?person=乔俊杰&person=薛红霞')
  await expect(page.getByText('没有同时符合这些条件的文章。')).toBeVisible()
  await page.getByRole('button', { name: '去掉“乔俊杰” 1' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('what would still leave nothing is not offered to be dropped', async ({ page, open }) => {
  await open('/?person=乔俊杰&person=薛红霞&person=没有这个人')
  await expect(page.getByText('没有同时符合这些条件的文章。')).toBeVisible()
  await expect(page.getByRole('button', { name: /^去掉“/ })).toHaveCount(0)
  await page.getByRole('button', { name: '全部清除' }).click()
  await expect(page.getByRole('article')).toHaveCount(5)
})

test('or, and not', async ({ page, open }) => {
  await open('/?person=乔俊杰|薛红霞')
  await expect(page.getByRole('article')).toHaveCount(2)
  await open('/?person=-贾东')
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('more ways: without a name, or another; each number comes true, and one tap undoes', async ({
  page,
  open,
}) => {
  await open('/')
  await page.getByRole('button', { name: /更多条件/ }).click()
  await page.getByRole('radio', { name: '没有' }).check()
  await page.getByRole('region', { name: '人物' }).getByRole('button', { name: '贾东 3' }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page).toHaveURL(/\?person=-%E8%B4%BE%E4%B8%9C$/)
  await expect(page.getByRole('status').filter({ hasText: '加上了条件：不含贾东' })).toBeAttached()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('article')).toHaveCount(5)

  await page.getByRole('radio', { name: '同时有' }).check()
  await page.getByRole('button', { name: '贾东 2' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('radio', { name: '或者有' }).check()
  const more = page.getByRole('region', { name: '人物' }).getByRole('button', { name: /^乔俊杰/ })
  const listed = Number(/\d+$/.exec((await more.textContent()) ?? '')?.[0])
  await more.click()
  await expect(page.getByRole('article')).toHaveCount(listed)
  // Each of the two can be taken away by itself.
  const chosen = page.getByRole('region', { name: '已选的条件' })
  await expect(chosen).toContainText(/贾东或乔俊杰/)
  await chosen.getByRole('button', { name: '去掉“贾东”' }).press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('person') === '乔俊杰')
  await expect(chosen).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '去掉了条件：贾东' })).toBeAttached()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('article')).toHaveCount(listed)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })
  test('of alternatives, and of names that must not be there, each is taken away by itself', async ({
    page,
    open,
  }) => {
    await open('/?person=贾东|乔俊杰&person=-吴震宇|吕玉龙')
    const chosen = page.getByRole('region', { name: '已选的条件' })
    await expect(chosen.getByRole('button')).toHaveText([
      '贾东',
      '乔俊杰',
      '不含吴震宇',
      '不含吕玉龙',
      '全部清除',
    ])
    await chosen.getByRole('button', { name: '去掉“乔俊杰”' }).tap()
    await expect(page).toHaveURL((url) => url.searchParams.getAll('person').join() === '贾东,-吴震宇|吕玉龙')
    await chosen.getByRole('button', { name: '去掉“不含吴震宇”' }).tap()
    await expect(page).toHaveURL((url) => url.searchParams.getAll('person').join() === '贾东,-吕玉龙')
  })
})

test('the ways come above their button: the keyboard goes on at their beginning', async ({ page, open }) => {
  await open('/')
  const filters = page.getByRole('region', { name: '按人物、企业缩小' })
  await filters.getByRole('button', { name: '更多条件：或、不要、地名、作者' }).press('Enter')
  await expect(filters).toBeFocused()
  await expect(filters.getByRole('radio').first()).toBeVisible()
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab')
  await expect(filters.getByRole('radio', { checked: true })).toBeFocused()
})

test('the same by keyboard: from the ways to a name, and on to what is chosen', async ({ page, open }) => {
  await open('/2024-02-24/01')
  await page.getByRole('button', { name: /更多条件/ }).press('Enter')
  await page.getByRole('radio', { name: '同时有' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '没有' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: '人物' }).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '已选的条件' })).toBeFocused()
  await expect(page.getByRole('article')).toHaveCount(3)
})

for (const width of [320, 1280]) {
  test(`more ways are accessible in light and dark, ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 740 })
    await open('/?person=-贾东')
    await expect(page.getByRole('radio', { name: '没有' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
  })
}
