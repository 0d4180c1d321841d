import { expect, test } from '../support/test.ts'

// The data that a script would read is named in the page for nothing.
test.use({ javaScriptEnabled: false, allowConsole: /was preloaded using link preload but not used/ })

test('without a script the page reads and every link works', async ({ page, open }) => {
  await open('/')
  await expect(page.getByRole('article')).toHaveCount(5)
  await page.getByRole('link', { name: '贾东 2' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '贾东' })).toBeVisible()
  await page.getByRole('link', { name: '进一步加强武尼两地结对共建工作' }).click()
  await expect(page.getByText('下一步，我区将积极贯彻落实')).toBeVisible()
  await page.getByRole('link', { name: '搜索' }).first().click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.locator('noscript')).toBeVisible()
  await page.getByRole('link', { name: '企业' }).first().click()
  await expect(page.getByRole('link', { name: /江苏旷达集团股份有限公司/ })).toBeVisible()
})

test('what only a script can do is not offered', async ({ page, open }) => {
  await open('/2024-02-24/01/1')
  await expect(page.getByText('约 3 分钟')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link', { name: '在文中找' })).toHaveCount(0)
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })
  test('its calendar offers days only', async ({ page, open }) => {
    await open('/issues')
    await expect(page.getByRole('link', { name: '2 8 篇' }).first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('no room is kept above an index for what only a script brings', async ({ page, open }) => {
  await open('/people')
  const total = await page.getByText('人物共 9 个').boundingBox()
  const first = await page.getByRole('link', { name: 'H', exact: true }).boundingBox()
  expect((first?.y ?? NaN) - (total?.y ?? NaN) - (total?.height ?? NaN)).toBeLessThan(30)
})
