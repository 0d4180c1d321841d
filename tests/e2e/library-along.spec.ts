import { readFile } from 'node:fs/promises'
import { ARTICLE, highlight, list, rows, saveButton, TITLE } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

/** What a reader keeps goes along to another device, also from a browser that keeps nothing. */

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

test('highlights are offered in other forms once there are any; before, the answer to an export is in view', async ({
  page,
  open,
}) => {
  await open('/saved')
  const forms = page.getByRole('button', { name: /^(?:Markdown|CSV|JSON-LD)/ })
  const loading = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出全部' }).click()
  await loading
  const answer = page.getByText(/^已交给浏览器保存/)
  await expect(answer).toBeInViewport({ ratio: 1 })
  // It does not touch what was pressed.
  const [pressed, below] = [
    await page.getByRole('button', { name: '导出全部' }).boundingBox(),
    await answer.boundingBox(),
  ]
  expect((below?.y ?? 0) - ((pressed?.y ?? 0) + (pressed?.height ?? 0))).toBeGreaterThan(8)
  await expect(forms).toHaveCount(0)
  await page.goto(new URL(ARTICLE, page.url()).href)
  await highlight(page)
  await page.goto(new URL('/saved', page.url()).href)
  await expect(forms).toHaveCount(3)
})
