import { field, rows, status } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** What is typed, and what is found: words, names, letters, operators. */

test('typing answers at once; hits are marked in the list and in the opened article', async ({
  page,
  open,
}) => {
  await open('/search')
  await field(page).fill('凯宏铝业')
  await expect(status(page).filter({ hasText: '“凯宏铝业”：1 篇' })).toBeVisible()
  await expect(page).toHaveURL(/\?q=%E5%87%AF%E5%AE%8F%E9%93%9D%E4%B8%9A$/)
  await expect(rows(page).locator('mark')).toHaveText(['凯宏铝业'])

  await field(page).press('Escape')
  await page.getByRole('link', { name: /当好锻造/ }).click()
  await expect(page.getByText('“凯宏铝业”在文中有 1 处')).toBeVisible()
  await expect(page.getByRole('article').locator('mark')).toHaveText(['凯宏铝业'])
  await expect(page.getByRole('article').locator('mark')).toBeInViewport()

  await page.goBack()
  await expect(field(page)).toHaveValue('凯宏铝业')
  await expect(rows(page).locator('mark')).toHaveText(['凯宏铝业'])
})

test('an address with a question answers it', async ({ page, open }) => {
  await open('/search?q=凯宏铝业')
  await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  await expect(page).toHaveTitle(/凯宏铝业/)
})

test.describe('in a sub-folder', () => {
  test.use({ site: 'folder' })
  test('the engine and the index are found there', async ({ page, open }) => {
    await open('/search?q=凯宏铝业')
    await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  })
})

const QUESTIONS = [
  ['a piece across two words', '杰继续走', 1],
  ['traditional script', '薛紅霞', 1],
  ['two words, both needed', '贾东 尼勒克', 1],
  ['a word that must not occur', '贾东 -尼勒克', 1],
  ['a company in full', '江苏洛凯机电股份有限公司', 1],
  ['initials of a name', 'qjj', 1],
  ['an operator', '人物:乔俊杰', 1],
  ['what is not there', '不存在的词', 0],
] as const
for (const [title, q, count] of QUESTIONS) {
  test(title, async ({ page, open }) => {
    await open(`/search?q=${q}`)
    const expected = count ? `：${count} 篇` : `没有找到“${q}”`
    await expect(status(page).filter({ hasText: expected })).toBeVisible()
  })
}

test('a few articles are searched in the page: no worker starts', async ({ page, open }) => {
  let workers = 0
  page.on('worker', () => workers++)
  await open('/search?q=凯宏铝业')
  await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  expect(workers).toBe(0)
})

test.describe('an archive of lists', () => {
  test.use({ site: 'archive' })
  test('is searched by a worker', async ({ page, open }) => {
    const worker = page.waitForEvent('worker')
    await open('/search?q=灯塔')
    expect((await worker).url()).toContain('/assets/worker-')
    await expect(rows(page).first()).toBeVisible()
  })
  test('without workers the page itself searches', async ({ page, open }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
    await open('/search?q=灯塔')
    await expect(rows(page).first()).toBeVisible()
  })
  test('a question in traditional script finds what the simplified one finds', async ({ page, open }) => {
    await open('/search?q=灯塔')
    const text = await status(page).filter({ hasText: /篇$/ }).textContent()
    await open('/search?q=燈塔')
    await expect(status(page)).toHaveText((text ?? '').replace('灯塔', '燈塔'))
    await expect(rows(page).locator('mark').first()).toHaveText('灯塔')
  })
})

test('while an input method composes, nothing is searched', async ({ page, open }) => {
  await open('/search')
  const box = field(page)
  await box.focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'qiao', selectionStart: 4, selectionEnd: 4 })
  await page.waitForTimeout(400)
  await expect(page).toHaveURL(/\/search$/)
  await expect(page.getByRole('option')).toHaveCount(0)
  await client.send('Input.insertText', { text: '乔俊杰' })
  await expect(status(page).filter({ hasText: '“乔俊杰”：1 篇' })).toBeVisible()
})

test('a suggestion by pinyin and keyboard becomes a condition, which can be taken away', async ({
  page,
  open,
}) => {
  await open('/search')
  const box = field(page)
  await box.pressSequentially('qiaojunj', { delay: 20 })
  const option = page.getByRole('option', { name: /乔俊杰 人物 1 篇/ })
  await expect(option).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\?person=%E4%B9%94%E4%BF%8A%E6%9D%B0$/)
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByRole('link', { name: '乔俊杰的人物页' })).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  // One article is nothing to put in order, but as good as several to follow and to hand on.
  await expect(page.getByRole('main').getByRole('button', { name: '关注', exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: '分享' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: '排序' })).toHaveCount(0)
  await page.getByRole('button', { name: '去掉“乔俊杰”' }).click()
  await expect(page).toHaveURL(/\/search$/)
})

test('a typing error leads to the name that was meant', async ({ page, open }) => {
  await open('/search?q=乔骏杰')
  await expect(page.getByText('要找的是不是：')).toBeVisible()
  await page.getByRole('button', { name: /乔俊杰/ }).click()
  await expect(rows(page)).toHaveCount(1)
})

test('what was searched is remembered on the device, and can be forgotten', async ({ page, open }) => {
  await open('/search')
  await field(page).fill('元宵')
  await field(page).press('Enter')
  await expect(rows(page).first()).toBeVisible()
  await open('/search')
  await page.getByRole('button', { name: '元宵', exact: true }).click()
  await expect(rows(page).first()).toBeVisible()
  await open('/search')
  await page.getByRole('button', { name: '忘掉“元宵”' }).click()
  await expect(page.getByRole('button', { name: '元宵', exact: true })).toHaveCount(0)
})
