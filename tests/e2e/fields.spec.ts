import type { Locator } from '@playwright/test'
import { restyle, TEXT_CHANGES } from '../support/access-text.ts'
import { keepSettings } from '../support/keeping.ts'
import { expect, test } from '../support/test.ts'

/** A field below this (px) makes iOS enlarge the page around it. */
const LEAST = 16

const sizeOf = (field: Locator) => field.evaluate((el) => parseFloat(getComputedStyle(el).fontSize))

for (const [width, settings] of [
  [360, {}],
  [360, { size: 16 }],
  [320, { elder: 'on' }],
] as const)
  test(`no field makes iOS enlarge the page, and none is too wide (${width} px, ${JSON.stringify(settings)})`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 640 })
    await keepSettings(page, settings)
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
    await open('/search?q=武进')
    expect(await sizeOf(page.getByRole('combobox', { name: '排序' }))).toBeGreaterThanOrEqual(LEAST)
    expect(await fits()).toBe(true)
    await open('/issues')
    expect(await sizeOf(page.getByLabel(/日期/).first())).toBeGreaterThanOrEqual(LEAST)
    expect(await fits()).toBe(true)
    await open('/2024-02-24/01/1')
    await page.getByRole('button', { name: '朗读', exact: true }).first().click()
    const bar = page.getByRole('region', { name: '朗读' })
    await bar.getByText('语速', { exact: false }).first().click()
    await expect(bar.getByRole('combobox').first()).toBeVisible()
    for (const field of await bar.getByRole('combobox').all())
      expect(await sizeOf(field)).toBeGreaterThanOrEqual(LEAST)
    expect(await fits()).toBe(true)
  })

test('at 200 % what is asked for can be read beside what empties it', async ({ page, open }) => {
  await open('/search?q=武进新质生产')
  await restyle(page, TEXT_CHANGES['text at 200 %'])
  const field = page.getByRole('main').getByRole('combobox', { name: /^搜名字/ })
  // As many characters as fit between its paddings.
  const characters = await field.evaluate((el) => {
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(el)
    return (el.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / parseFloat(fontSize)
  })
  expect(characters).toBeGreaterThanOrEqual(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('what can be done with an answer keeps apart where it stands in two lines', async ({ page, open }) => {
  await open('/search?q=武进')
  await restyle(page, TEXT_CHANGES['text at 200 %'])
  const boxOf = (name: string) =>
    page
      .getByRole('main')
      .getByRole('button', { name, exact: true })
      .first()
      .evaluate((el) => el.getBoundingClientRect())
  const [follow, share] = [await boxOf('关注'), await boxOf('分享')]
  expect(share.top - follow.bottom).toBeGreaterThanOrEqual(4)
})
