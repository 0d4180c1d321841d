import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/** What a reader keeps: on the device, over reloads, in every tab, and along to another device. */

const ARTICLE = '/2024-02-24/01/1'
const TITLE = /当好锻造新质生产力/
const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
const list = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '我留下的' }).getByRole('link', { name })
const saveButton = (page: Page, name: string) =>
  page.getByRole('article').getByRole('button', { name, exact: true })

/** Selects the words of the second paragraph from one character on, as a reader does with a mouse. */
async function select(page: Page, from: number, to: number) {
  await page.evaluate(
    ([start = 0, end = 0]) => {
      const walker = document.createTreeWalker(
        document.querySelector('#p2') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const range = document.createRange()
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (at <= start && start < at + length) range.setStart(node, start - at)
        if (at < end && end <= at + length) range.setEnd(node, end - at)
        at += length
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to],
  )
}

/** Marks words of the article; the reader has begun to read, so that the tools are there. */
async function highlight(page: Page) {
  await page.getByRole('article').getByRole('heading').first().click()
  await select(page, 2, 12)
  await page.getByRole('complementary', { name: '选中的文字' }).getByRole('button', { name: '划线' }).click()
  await expect(page.getByText('已划线')).toBeVisible()
}

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
  // What is kept is known once the reader begins to do something.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(saveButton(page, '已收藏')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await rows(other).getByRole('button', { name: /移除/ }).click()
  await expect(saveButton(page, '收藏')).toHaveAttribute('aria-pressed', 'false')
  await other.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(saveButton(page, '已收藏')).toBeVisible()
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
})

test('words are marked with a note, and are so after a reload, in another size and width', async ({
  page,
  open,
}) => {
  await open(ARTICLE)
  await highlight(page)
  await page.getByRole('button', { name: '写笔记、换颜色' }).click()
  const sheet = page.getByRole('dialog', { name: '划线' })
  await sheet.getByRole('radio', { name: '绿' }).check()
  await sheet.getByRole('textbox', { name: '笔记' }).fill('=记一笔')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('[data-stretch]')].map((one) => one.textContent).join(''),
  )
  expect(Array.from(words)).toHaveLength(10)

  await page.setViewportSize({ width: 320, height: 700 })
  await page.evaluate(() => localStorage.setItem('banmian.settings', '{"elder":"on"}'))
  await page.reload()
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

test('written out, wiped, taken in again: the same file; what comes is said before', async ({
  page,
  open,
}) => {
  await open(ARTICLE)
  await saveButton(page, '收藏').click()
  await expect(saveButton(page, '已收藏')).toBeVisible()
  await highlight(page)
  await page.goto(new URL('/people/乔俊杰', page.url()).href)
  await page.getByRole('button', { name: '关注', exact: true }).click()
  await page.goto(new URL('/saved', page.url()).href)
  const exported = async () => {
    const loading = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出全部' }).click()
    const download = await loading
    expect(download.suggestedFilename()).toMatch(/^banmian-\d{4}-\d\d-\d\d\.json$/)
    return await download.path()
  }
  await expect(list(page, '划线')).toContainText('1')
  const path = await exported()
  const before = await readFile(path, 'utf8')
  expect(before).toMatch(/"saved": \[\n {2}\{/)

  await page.evaluate(async () => {
    localStorage.clear()
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('banmian.library').addEventListener('success', resolve)
    })
  })
  await page.reload()
  await expect(page.getByText('还没有收藏')).toBeVisible()
  const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '导入文件' }).click()
    await (await choosing).setFiles(file)
  }
  await take({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') })
  await expect(page.getByText('这不是版面导出的文件')).toBeVisible()
  await take(path)
  const offer = page.getByRole('group', { name: '导入以后：' })
  await expect(offer.getByRole('listitem').first()).toHaveText('收藏：新增 1 条，更新 0 条')
  await expect(page.getByText('还没有收藏')).toBeVisible()
  await offer.getByRole('button', { name: '导入', exact: true }).click()
  await expect(page.getByText('已导入')).toBeVisible()
  await expect(list(page, '收藏')).toContainText('1')
  expect(await readFile(await exported(), 'utf8')).toBe(before)
  await take(path)
  await expect(page.getByText('这里都有了')).toBeVisible()
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
  await page.getByRole('button', { name: '清空历史' }).click()
  await expect(page.getByText('还没有读过的文章')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(rows(page)).toHaveCount(1)
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

for (const [name, text, break_] of [
  [
    'full',
    '存储满了',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
  ],
  [
    'forbidden',
    '浏览器不让存',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('forbidden', 'SecurityError')
      }
    },
  ],
] as const)
  test(`a storage that is ${name}: it is said, holds in this tab, and can be taken along`, async ({
    page,
    open,
  }) => {
    await page.addInitScript(break_)
    await open(ARTICLE)
    await saveButton(page, '收藏').click()
    await expect(saveButton(page, '已收藏')).toBeVisible()
    await expect(page.getByText(text)).toBeVisible()
    await page.getByRole('link', { name: '先导出' }).click()
    await expect(page.getByRole('heading', { name: '我的收藏' })).toBeVisible()
    await expect(rows(page)).toContainText(TITLE)
    const loading = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出全部' }).click()
    expect(await readFile(await (await loading).path(), 'utf8')).toContain('当好锻造新质生产力')
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
