import type { Locator, Page } from '@playwright/test'
import { withSpeech } from '../support/fake-speech.ts'
import { expect, test } from '../support/test.ts'

/** What stands at the foot of the window stands one above the other: nothing lies over another, or over a sheet. */

const ARTICLE = '/2024-02-24/01/1'
// Whoever asks for no Chinese is offered English there.
test.use({ locale: 'en-US' })

/** Whether each of these can be pressed where it is: nothing lies over its middle. */
const expectFree = async (...targets: Locator[]) => {
  for (const target of targets)
    await expect
      .poll(
        () =>
          target.first().evaluate((el) => {
            const { left, top, width, height } = el.getBoundingClientRect()
            const there = document.elementFromPoint(left + width / 2, top + height / 2)
            return there !== null && (el.contains(there) || there.contains(el))
          }),
        { message: String(target) },
      )
      .toBe(true)
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
/** The offer of English comes with the tools; over whatever line once the reader begins to do something. */
const offered = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await expect(async () => {
    await page.keyboard.press('Shift')
    await expect(button(page, /in English/)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

for (const height of [740, 480])
  test(`an offer, what was done, and a sheet, in a window of ${height} px`, async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height })
    await open(ARTICLE)
    await offered(page)
    await page.getByRole('article').getByRole('button', { name: '收藏' }).click()
    await expect(page.getByText('已收藏').first()).toBeVisible()
    await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
    const sheet = page.getByRole('dialog', { name: '字号与阅读设置' })
    await expect(sheet).toBeVisible()
    const more = sheet.getByRole('link', { name: '全部设置' })
    await more.focus()
    await expectFree(more, button(page, /in English/), button(page, '撤销'))
  })

test('the bar of listening stays lowest, and the sentence that is read above all', async ({ page, open }) => {
  await withSpeech(page)
  await open(ARTICLE)
  await offered(page)
  await button(page, '朗读').click()
  const bar = page.getByRole('region', { name: '朗读' })
  await bar.getByRole('button', { name: '暂停' }).click()
  await page.getByRole('article').getByRole('button', { name: '收藏' }).click()
  await expect(button(page, '撤销')).toBeVisible()
  await expectFree(bar.getByRole('button', { name: '播放' }), button(page, '撤销'))
})

test('in a window of 320 by 185 (400 %) what stands at its foot leaves half of it to what is read', async ({
  page,
  open,
}) => {
  await withSpeech(page)
  await page.setViewportSize({ width: 320, height: 185 })
  await open('/')
  await page.getByRole('main').getByRole('button', { name: '朗读', exact: true }).click()
  const bar = page.getByRole('region', { name: '朗读' })
  await bar.getByRole('button', { name: '暂停' }).click()
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(185 / 2)
  await page.getByRole('link', { name: '武进日报' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '武进日报' })).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await expect(bar).toBeInViewport()
  await expect(page.getByRole('searchbox', { name: '搜索' })).not.toBeInViewport()
  await open(`${ARTICLE}?q=武进`)
  const find = page.getByRole('textbox', { name: /找/ })
  await expect(find).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await expect(find).not.toBeInViewport()
})

test('on a front page all of it stands on the field of the search', async ({ page, open }) => {
  await open('/')
  await offered(page)
  await expectFree(page.getByRole('searchbox', { name: '搜索' }), button(page, /in English/))
  // The page's end comes out from under it.
  await page.keyboard.press('End')
  await expectFree(page.getByRole('link', { name: '关于' }))
  await button(page, /Chinese/).click()
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--foot'))).toBe('')
})
