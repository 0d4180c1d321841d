import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { field } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** Opens the card of a name. The code of cards comes a moment after the app; a tap before it is there opens the name's page. */
async function openCard(page: Page, name: string) {
  const card = page.getByRole('dialog', { name })
  await expect(async () => {
    if (!page.url().endsWith('/1')) await page.goBack()
    await page.getByRole('article').getByRole('link', { name }).first().click()
    await expect(card).toBeVisible({ timeout: 1500 })
  }).toPass()
  return card
}

/** Cards of the names in a text, and what a reader follows: on the device only. */

test.describe('a name in the text', () => {
  test('opens a card without losing the place; from it the whole page is one tap away', async ({
    page,
    open,
  }) => {
    await open('/2024-02-24/01/1')
    const name = page.getByRole('article').getByRole('link', { name: '乔俊杰' }).first()
    const card = await openCard(page, '乔俊杰')
    await expect(card).toContainText('市委常委、区委书记')
    await expect(card).toContainText('见于 1 篇文章')
    await expect(page).toHaveURL(/\/2024-02-24\/01\/1$/)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await card.getByRole('link', { name: '打开整页' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  })

  test('cards can be turned off, and on again', async ({ page, open }) => {
    await open('/2024-02-24/01/1')
    await openCard(page, '乔俊杰')
    await page.getByRole('button', { name: '以后不弹卡片' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('article').getByRole('link', { name: '乔俊杰' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
    await page.getByRole('link', { name: '字号与阅读设置' }).click()
    await page.getByRole('link', { name: '全部设置' }).click()
    const choice = page.getByRole('switch', { name: '点文中的名字，先看卡片' })
    await expect(choice).not.toBeChecked()
    await choice.check()
    await page.reload()
    await expect(choice).toBeChecked()
  })

  for (const width of [320, 1280]) {
    test(`the card is accessible in light and dark, ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 740 })
      await open('/2024-02-24/01/1')
      await openCard(page, '乔俊杰')
      await expect(page.getByRole('dialog')).toContainText('见于')
      await expectAccessible(page)
      await expectNoSideways(page)
    })
  }
})

test.describe('what is followed', () => {
  test.use({ site: 'archive' })

  test('is listed with what is new since the last look, on this device only', async ({ page, open }) => {
    await open('/people/林远舟')
    await page.getByRole('button', { name: '关注' }).click()
    await expect(page.getByRole('button', { name: '已关注' })).toHaveAttribute('aria-pressed', 'true')
    await open('/search?q=灯塔')
    await page.getByRole('button', { name: '关注', exact: true }).click()
    await page.getByRole('link', { name: '全部关注' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '我的关注' })).toBeVisible()
    const rows = page.getByRole('main').getByRole('listitem')
    await expect(rows).toHaveCount(2)
    await expect(rows.filter({ hasText: '上次看过之后没有新的' })).toHaveCount(2)

    // As if the reader had last looked in March.
    await page.evaluate(() => {
      const kept = localStorage.getItem('banmian.follows') ?? ''
      localStorage.setItem('banmian.follows', kept.replaceAll(/"seen":"[^"]*"/g, '"seen":"2031-03-01"'))
    })
    await page.reload()
    await expect(rows.filter({ hasText: /有 \d+ 篇新的/ })).toHaveCount(2)
    const person = rows.filter({ hasText: '林远舟' })
    await person.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: '林远舟' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: '我的关注' })).toBeVisible()
    await expect(person).toContainText('没有新的')
    const leave = page.getByRole('button', { name: '取消关注“林远舟”' })
    await expect(leave).toHaveText('取消关注')
    await leave.press('Enter')
    await expect(rows).toHaveCount(1)
  })

  test('by keyboard it is taken back that one is followed no longer, and one goes on at its row', async ({
    page,
    open,
  }) => {
    for (const name of ['林远舟', '陈禾']) {
      await open(`/people/${name}`)
      await page.getByRole('button', { name: '关注' }).click()
      await expect(page.getByRole('button', { name: '已关注' })).toBeVisible()
    }
    await open('/saved?list=following')
    const leave = page.getByRole('button', { name: '取消关注“林远舟”' })
    for (const before of [page.getByRole('button', { name: '取消关注“陈禾”' }), undefined]) {
      await leave.press('Enter')
      await expect(leave).toHaveCount(0)
      // From the row beside it, and as who was elsewhere by then.
      if (before) await expect(before).toBeFocused()
      else await page.getByRole('link', { name: '往期' }).first().focus()
      await page.getByRole('button', { name: '撤销' }).press('Enter')
      await expect(leave).toBeFocused()
    }
  })

  test('where all that is at hand is new, it says that there may be more', async ({ page, open }) => {
    await open('/companies/渡轮公司')
    const total = Number(/(\d+) 篇文章/.exec((await page.getByRole('main').textContent()) ?? '')?.[1])
    expect(total).toBeGreaterThan(49)
    await page.getByRole('button', { name: '关注' }).click()
    const since = (day: string) =>
      page.evaluate((seen) => {
        const kept = localStorage.getItem('banmian.follows') ?? ''
        localStorage.setItem('banmian.follows', kept.replaceAll(/"seen":"[^"]*"/g, `"seen":"${seen}"`))
      }, day)
    await since('2030-01-01')
    await open('/saved?list=following')
    const row = page.getByRole('main').getByRole('listitem')
    // A page shows the newest 25 to 49.
    await expect(row).toContainText(/有 (?:2[5-9]|[34]\d) 篇以上新的/)
    // A number that is known is said as it is.
    await since('2031-06-01')
    await page.reload()
    await expect(row).toContainText(/有 \d+ 篇新的/)
  })

  test('a second tab sees it at once', async ({ page, open, context }) => {
    await open('/saved?list=following')
    await expect(page.getByText('还没有关注')).toBeVisible()
    const second = await context.newPage()
    await second.goto(new URL('/people/林远舟', page.url()).href)
    await second.getByRole('button', { name: '关注' }).click()
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page)
  })

  test('searching goes on', async ({ page, open }) => {
    await open('/search?q=灯塔')
    await page.getByRole('button', { name: '关注', exact: true }).click()
    await field(page).fill('渡轮')
    await expect(page.getByRole('button', { name: '关注', exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  test('what was not found is followed until the paper brings it', async ({ page, open }) => {
    await open('/search?q=海底隧道')
    await expect(page.getByText('没有找到“海底隧道”')).toBeVisible()
    await page.getByRole('button', { name: '关注', exact: true }).click()
    await page.getByRole('link', { name: '全部关注' }).click()
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: '搜索“海底隧道”' })
    await expect(row).toContainText('上次看过之后没有新的')
    await expectAccessible(page)
  })
})
