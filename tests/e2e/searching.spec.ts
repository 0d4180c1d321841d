import { expect, test } from '../support/test.ts'

test('typing answers at once; hits are marked in the list and in the opened article', async ({
  page,
  open,
}) => {
  await open('/search')
  await page.getByRole('searchbox').fill('凯宏铝业')
  await expect(page.getByRole('status').filter({ hasText: '“凯宏铝业”：1 篇' })).toBeVisible()
  await expect(page).toHaveURL(/\?q=%E5%87%AF%E5%AE%8F%E9%93%9D%E4%B8%9A$/)
  await expect(page.locator('mark')).toHaveText(['凯宏铝业'])

  await page.getByRole('link', { name: /当好锻造/ }).click()
  await expect(page.getByText('“凯宏铝业”在文中有 1 处')).toBeVisible()
  await expect(page.locator('mark')).toHaveText(['凯宏铝业'])
  await page.getByRole('button', { name: '看第一处' }).click()
  await expect(page.locator('mark')).toBeInViewport()

  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('凯宏铝业')
  await expect(page.locator('mark')).toHaveText(['凯宏铝业'])
})

test('an address with a question answers it', async ({ page, open }) => {
  await open('/search?q=凯宏铝业')
  await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  await expect(page).toHaveTitle(/凯宏铝业/)
})

const QUESTIONS = [
  ['a piece across two words', '杰继续走', 1],
  ['traditional script', '薛紅霞', 1],
  ['two words, both needed', '贾东 尼勒克', 1],
  ['a word that must not occur', '贾东 -尼勒克', 1],
  ['a company in full', '江苏洛凯机电股份有限公司', 1],
  ['what is not there', '不存在的词', 0],
] as const
for (const [title, q, count] of QUESTIONS) {
  test(title, async ({ page, open }) => {
    await open(`/search?q=${q}`)
    const expected = count ? `：${count} 篇` : `没有找到“${q}”`
    await expect(page.getByRole('status').filter({ hasText: expected })).toBeVisible()
  })
}

test('while an input method composes, nothing is searched', async ({ page, open }) => {
  await open('/search')
  const box = page.getByRole('searchbox')
  await box.focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'qiao', selectionStart: 4, selectionEnd: 4 })
  await page.waitForTimeout(400)
  await expect(page).toHaveURL(/\/search$/)
  await client.send('Input.insertText', { text: '乔俊杰' })
  await expect(page.getByRole('status').filter({ hasText: '“乔俊杰”：1 篇' })).toBeVisible()
})
