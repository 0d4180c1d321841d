import type { Locator } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** What a reader sees of the rows of names once one of them is chosen. */

/** The names of a row in their order, and which of them can be pressed. */
const chips = (row: Locator) =>
  row.getByRole('button').evaluateAll((all) =>
    all.map((one) => ({
      name: (one.textContent ?? '').replace(/\s*\d+.*$/, ''),
      isDead: one.getAttribute('aria-disabled') === 'true',
    })),
  )

const boxOf = async (one: Locator) => (await one.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('who is chosen and who is left stand first and in view, who would leave nothing last', async ({
    page,
    open,
  }) => {
    await open('/')
    const row = page.getByRole('list').filter({ has: page.getByRole('button', { name: /^习近平/ }) })
    const before = await chips(row.first())
    await page.getByRole('button', { name: '朱岩 1' }).tap()
    await expect(page.getByRole('button', { name: '朱岩 1' })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('button', { name: '朱岩 1' })).toBeInViewport({ ratio: 1 })
    const one = await chips(row.first())
    expect(one[0]).toEqual({ name: '朱岩', isDead: false })
    expect(one.slice(1).every(({ isDead }) => isDead)).toBe(true)
    await page.getByRole('button', { name: '朱岩 1' }).tap()
    await expect(page.getByRole('article')).toHaveCount(5)
    expect(await chips(row.first())).toEqual(before)

    await page.getByRole('button', { name: '贾东 2' }).tap()
    await expect(page.getByRole('article')).toHaveCount(2)
    const names = await chips(row.first())
    const firstDead = names.findIndex(({ isDead }) => isDead)
    expect(firstDead).toBeGreaterThan(1)
    expect(names.slice(firstDead).every(({ isDead }) => isDead)).toBe(true)
  })
})

test('by keyboard the chip that was pressed keeps the focus wherever it goes', async ({ page, open }) => {
  await open('/')
  const chip = page.getByRole('button', { name: '朱岩 1' })
  await chip.focus()
  for (const pressed of ['true', 'false', 'true']) {
    await page.keyboard.press('Enter')
    await expect(chip).toHaveAttribute('aria-pressed', pressed)
    await expect(chip).toBeFocused()
    await expect(chip).toBeInViewport({ ratio: 1 })
  }
})

test('what is said of the list begins and ends where its lines do, in whole lines for elders too', async ({
  page,
  open,
}) => {
  await open('/?person=贾东')
  const ways = page.getByRole('button', { name: /^更多条件/ })
  const said = page.getByRole('status').filter({ hasText: '符合条件的有' })
  await expect(ways).toBeVisible()
  const textOf = (one: Locator) =>
    one.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right } = range.getBoundingClientRect()
      return { left, right, lines: range.getClientRects().length }
    })
  const { left } = await textOf(said)
  expect((await textOf(ways)).left).toBeCloseTo(left, 0)
  const clear = await textOf(page.getByRole('button', { name: '全部清除' }))
  expect(clear.right).toBeCloseTo(360 - left, 0)
  await page
    .getByRole('link', { name: '长辈版' })
    .or(page.getByRole('button', { name: '长辈版' }))
    .click()
  await clearAll()
  await expect(page.getByRole('status').filter({ hasText: '共 5 篇文章' })).toBeVisible()
  expect((await textOf(page.getByRole('status').filter({ hasText: '共 5 篇文章' }))).lines).toBe(1)
  expect((await textOf(ways)).lines).toBe(1)

  async function clearAll() {
    await page.getByRole('button', { name: '全部清除' }).click()
  }
})

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('who would leave nothing does not answer to the pointer', async ({ page, open }) => {
    await open('/?person=贾东')
    const edgeOf = (one: Locator) => one.evaluate((el) => getComputedStyle(el).borderTopColor)
    const [dead, live] = [/ 0$/, / 1$/].map((name) =>
      page.getByRole('list').getByRole('button', { name }).first(),
    )
    if (!dead || !live) throw new Error('no two names')
    const [stays, changes] = [await edgeOf(dead), await edgeOf(live)]
    await dead.hover()
    expect(await edgeOf(dead)).toBe(stays)
    await live.hover()
    expect(await edgeOf(live)).not.toBe(changes)
  })

  test('the headlines of a row are in one line', async ({ page, open }) => {
    await open('/?person=贾东')
    await expect(page.getByRole('article')).toHaveCount(2)
    const [one, other] = await page.getByRole('article').getByRole('heading').all()
    if (!one || !other) throw new Error('no two headlines')
    expect((await boxOf(one)).y).toBe((await boxOf(other)).y)
  })
})
