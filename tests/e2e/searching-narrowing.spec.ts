import { field, rows, status, total } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'

/** An answer is narrowed by names; each says what it leaves. */

test.use({ site: 'archive' })

test('names say how many articles they leave, and leave as many; the order can be turned', async ({
  page,
  open,
}) => {
  await open('/search?q=灯塔')
  const before = await total(page)
  await page.getByText('缩小范围').click()
  const chip = page.getByRole('region', { name: '企业' }).getByRole('button').first()
  const [, name = '', count] = /^(.*?)(\d+)$/.exec((await chip.textContent()) ?? '') ?? []
  expect(Number(count)).toBeGreaterThan(0)
  expect(Number(count)).toBeLessThan(before)
  await chip.press('Enter')
  await expect(status(page)).toHaveText(`“灯塔”：${count} 篇`)
  await expect(page.getByRole('region', { name: '已选的条件' })).toBeFocused()
  await expect(page.getByRole('button', { name: `去掉“${name}”` })).toBeVisible()
  await page.getByRole('combobox', { name: '排序' }).selectOption('oldest')
  await expect(page).toHaveURL(/sort=oldest/)
  await expect(rows(page).first()).toContainText('2031年1月')
  await page.goBack()
  await page.goBack()
  await expect(status(page)).toHaveText(`“灯塔”：${before} 篇`)
})

test('where only a condition leaves nothing, its words are not said to be nowhere, and one tap drops it', async ({
  page,
  open,
}) => {
  await open('/search?q=灯塔&from=2031-02-01&person=没有这个人')
  await expect(status(page)).toHaveText('“灯塔”：没有符合条件的文章')
  const drops = page.getByRole('region', { name: '去掉条件试试' }).getByRole('button')
  // Without its time, or without its word, nobody is found all the same.
  await expect(drops).toHaveText(/^去掉“没有这个人”\d+$/)
  const count = /\d+$/.exec((await drops.textContent()) ?? '')?.[0]
  await drops.click()
  await expect(status(page)).toHaveText(`“灯塔”：${count} 篇`)
  await expect(page).toHaveURL((url) => url.search === `?${new URLSearchParams('q=灯塔&from=2031-02-01')}`)
  await page.goBack()
  await expect(drops).toHaveCount(1)
})

test('of several words that are nowhere it offers to ask without them all', async ({ page, open }) => {
  await open('/search?q=灯塔 没有这个词 也没有那个 -码头')
  const drop = page.getByRole('button', { name: /^去掉“/ })
  await expect(drop).toHaveText(/^去掉“没有这个词、也没有那个”\d+$/)
  const count = /\d+$/.exec((await drop.textContent()) ?? '')?.[0]
  await drop.click()
  await expect(status(page)).toHaveText(`“灯塔 -码头”：${count} 篇`)
})

test('of several words it says which one is nowhere, and what the others find', async ({ page, open }) => {
  await open('/search?q=灯塔 没有这个词 -码头')
  await expect(status(page)).toHaveText('没有找到“灯塔 没有这个词 -码头”')
  const drop = page.getByRole('button', { name: /^去掉“没有这个词”/ })
  const count = /\d+$/.exec((await drop.textContent()) ?? '')?.[0]
  await expect(page.getByRole('button', { name: /^去掉“/ })).toHaveCount(1)
  await drop.click()
  await expect(field(page)).toHaveValue('灯塔 -码头')
  await expect(status(page)).toHaveText(`“灯塔 -码头”：${count} 篇`)
})

for (const width of [320, 1280]) {
  test(`what narrows and what is suggested is accessible in light and dark, ${width} px`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await open('/search?q=灯塔&from=2031-02-01')
    if (width < 1024) await page.getByText('缩小范围').click()
    await expect(page.getByRole('slider', { name: '从' })).toBeVisible()
    await expect(page.getByRole('region', { name: '企业' })).toBeVisible()
    await field(page).fill('林')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    // While the next answer is on its way, the one before is dimmed: what is read is looked at. What was typed is asked
    // a moment later: until it stands in the address, nothing is on its way yet.
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent('林')}`))
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
    await expectAccessible(page)
    await expectNoSideways(page)
  })
}
