import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { ARTICLE, highlight, list, rows, saveButton, TITLE } from '../support/library.ts'
import { appIsThere, expect, test } from '../support/test.ts'

/** What a reader keeps: on the device, over reloads, in every tab. */

test('an article is saved by one tap, is so after a reload, and another tab sees it', async ({
  page,
  open,
  context,
}) => {
  await open(ARTICLE)
  await saveButton(page, '收藏').click()
  await expect(saveButton(page, '已收藏')).toHaveAttribute('aria-pressed', 'true')
  const other = await context.newPage()
  await other.goto(new URL('/saved', page.url()).href)
  await expect(rows(other)).toHaveCount(1)
  await expect(rows(other)).toContainText(TITLE)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(rows(other)).toHaveCount(0)
  await expect(other.getByText('还没有收藏')).toBeVisible()
  await saveButton(page, '收藏').press('Enter')
  await expect(rows(other)).toHaveCount(1)
  await page.reload()
  // What is kept is known once the tools are there.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(saveButton(page, '已收藏')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await rows(other).getByRole('button', { name: /移除/ }).click()
  await expect(saveButton(page, '收藏')).toHaveAttribute('aria-pressed', 'false')
  await other.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(saveButton(page, '已收藏')).toBeVisible()
})

test('each list is called what it is, at once and after a reload', async ({ page, open }) => {
  await open('/saved')
  await expect(page).toHaveTitle('我的收藏 - 武进日报')
  for (const [tab, title] of [
    [/^划线/, '我的划线'],
    [/^关注/, '我的关注'],
    [/^历史/, '我的历史'],
  ] as const) {
    await page.getByRole('navigation', { name: '我留下的' }).getByRole('link', { name: tab }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page).toHaveTitle(`${title} - 武进日报`)
  }
  await page.reload()
  await expect(page).toHaveTitle('我的历史 - 武进日报')
})

test('an article that was taken out by mistake comes back to its place among the saved ones', async ({
  page,
  open,
}) => {
  for (const n of [1, 2]) {
    await open(`/2024-02-24/01/${n}`)
    await saveButton(page, '收藏').click()
    await expect(saveButton(page, '已收藏')).toBeVisible()
  }
  await open(ARTICLE)
  await page.mouse.wheel(0, 100)
  await saveButton(page, '已收藏').click()
  await expect(page.getByText('已取消收藏')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(saveButton(page, '已收藏')).toBeVisible()
  await page.getByRole('link', { name: '全部收藏' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).last()).toContainText(TITLE)
  // By the keyboard one goes on from row to row.
  const remove = rows(page).getByRole('button', { name: /移除/ })
  await remove.first().press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(remove).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('words are marked with a note, and are so after a reload, in another size and width', async ({
  page,
  open,
}) => {
  await open(ARTICLE)
  await highlight(page)
  await page.getByRole('button', { name: '写笔记、换颜色' }).click()
  const sheet = page.getByRole('dialog', { name: '划线' })
  await expect(sheet.getByRole('textbox', { name: '笔记' })).toBeFocused()
  await page.keyboard.type('=记一笔')
  await sheet.getByRole('radio', { name: '绿' }).check()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('[data-stretch]')].map((one) => one.textContent).join(''),
  )
  expect(Array.from(words)).toHaveLength(10)

  await page.setViewportSize({ width: 320, height: 700 })
  await page.evaluate(() => localStorage.setItem('banmian.settings', '{"elder":"on"}'))
  await page.reload()
  await appIsThere(page)
  await page.getByRole('article').getByRole('heading').first().click()
  const mark = page.getByRole('button', { name: /^划线：/ })
  await expect(mark).toBeVisible()
  await mark.press('Enter')
  await expect(sheet.getByRole('textbox', { name: '笔记' })).toHaveValue('=记一笔')
  await expect(sheet.getByRole('radio', { name: '绿' })).toBeChecked()
  await expectNoSideways(page)
  await page.keyboard.press('Escape')

  await page.goto(new URL('/saved?list=highlights', page.url()).href)
  await expect(rows(page)).toContainText(words)
  await expect(rows(page)).toContainText('=记一笔')
  await expectNoSideways(page)
  await expectAccessible(page)
  const loading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const csv = await readFile(await (await loading).path(), 'utf8')
  expect(csv).toContain(`${words},`)
  expect(csv).toContain(",'=记一笔,")
  await rows(page).getByRole('link').click()
  await expect(page.getByText(words).first()).toBeInViewport()
})

/** Goes by Tab to the button that takes the removal back, and presses it. */
async function undoByKeyboard(page: Page) {
  const undo = page.getByRole('button', { name: '撤销' })
  await expect(undo).toBeVisible()
  for (let i = 0; i < 40 && !(await undo.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
}

test('by keyboard a removal is taken back, and one goes on at the row that came back', async ({
  page,
  open,
}) => {
  for (const n of [1, 2, 3]) {
    await open(`/2024-02-24/01/${n}`)
    await saveButton(page, '收藏').click()
    await expect(saveButton(page, '已收藏')).toBeVisible()
  }
  await highlight(page)
  await page.goto(new URL('/saved', page.url()).href)
  const remove = rows(page).getByRole('button', { name: /移除/ })
  await expect(rows(page)).toHaveCount(3)
  for (const at of [1, 2, 0]) {
    const which = (await remove.nth(at).getAttribute('aria-label')) ?? ''
    await remove.nth(at).press('Enter')
    await expect(rows(page)).toHaveCount(2)
    await undoByKeyboard(page)
    await expect(rows(page)).toHaveCount(3)
    await expect(page.getByRole('button', { name: which })).toBeFocused()
    await expect(remove.nth(at)).toBeFocused()
  }

  await list(page, '划线').click()
  await remove.press('Enter')
  await expect(rows(page)).toHaveCount(0)
  await undoByKeyboard(page)
  await expect(remove).toBeFocused()
})

test('what was read is remembered, can be cleared, and is not if the reader does not want it', async ({
  page,
  open,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(ARTICLE)
  const article = page
  page = await context.newPage()
  await page.goto(new URL('/saved?list=history', article.url()).href)
  await expect(page.getByText('还没有读过的文章')).toBeVisible()
  await article.mouse.wheel(0, 200)
  await article.keyboard.press('End')
  await expect(rows(page)).toContainText(TITLE)
  await page.getByRole('button', { name: '清空历史' }).press('Enter')
  await expect(page.getByText('还没有读过的文章')).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await undoByKeyboard(page)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).getByRole('button', { name: /移除/ })).toBeFocused()
  await page.getByRole('button', { name: '清空历史' }).click()
  await page.getByRole('link', { name: '到设置' }).click()
  await page.getByRole('switch', { name: '记下读过的文章' }).uncheck()
  await page.goto(new URL(ARTICLE, page.url()).href)
  await page.mouse.wheel(0, 200)
  await page.keyboard.press('End')
  await page.waitForTimeout(1000)
  await page.goto(new URL('/saved?list=history', page.url()).href)
  await expect(page.getByText('现在不记历史')).toBeVisible()
})

test.describe('thousands of entries', () => {
  test.use({ site: 'archive' })

  test('are listed by slices, and searched', async ({ page, open }) => {
    await open('/saved')
    const saved = Array.from({ length: 5000 }, (_, i) => ({
      id: `2031-03-${String(1 + (i % 28)).padStart(2, '0')}/01/${1 + Math.floor(i / 28)}`,
      title: `第${i}篇`,
      paper: '本报',
      changed: 1_900_000_000_000 - i * 3_600_000,
    }))
    const buffer = Buffer.from(JSON.stringify({ format: 'banmian/library/1', saved }))
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '导入文件' }).click()
    await (await choosing).setFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page
      .getByRole('group', { name: '导入以后：' })
      .getByRole('button', { name: '导入', exact: true })
      .click()
    await expect(list(page, '收藏')).toContainText('5000')
    await expect(rows(page)).toHaveCount(40)
    await page.getByRole('button', { name: '再显示 40 条' }).click()
    await expect(rows(page)).toHaveCount(80)
    await test.step('and are found as they were by who comes back', async () => {
      await rows(page).nth(70).scrollIntoViewIfNeeded()
      const y = await page.evaluate(() => scrollY)
      await page.getByRole('link', { name: '关于' }).dispatchEvent('click')
      await expect(page).toHaveURL(/about$/)
      await page.goBack()
      await expect(rows(page)).toHaveCount(80)
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(y)
    })
    await page.getByRole('searchbox', { name: '在这里找' }).fill('第4321篇')
    await expect(rows(page)).toHaveCount(1)
    await expectAccessible(page)
  })
})
