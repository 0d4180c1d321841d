import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, RAW, said, test } from '../support/desk.ts'
import type { Page } from '@playwright/test'

/** A page was saved under a wrong day: it is put right, and no reader sees it twice. */

test.use({ viewport: { width: 1280, height: 900 } })

const asked = (page: Page) => page.getByRole('region', { name: '旧的一版还在' })

/** Saves the page of the 6th as one of the 5th, sees it, and saves it as of the 6th. */
async function saveTwice(page: Page): Promise<void> {
  await page.getByLabel('版面文字').fill(RAW)
  await page.getByLabel('日期', { exact: true }).fill('2031-05-05')
  await page.getByRole('button', { name: '看草稿' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await said(page, '已保存：content/2031-05-05-03.txt')
  await expect(asked(page)).toBeHidden()
  await page.getByText('云海日报 2031-05-05').click()
  await page.getByLabel('日期', { exact: true }).fill('2031-05-06')
  await page.getByRole('button', { name: '保存' }).click()
  await said(page, '已保存：content/2031-05-06-03.txt')
  await expect(asked(page)).toContainText('2031-05-05-03')
}

const LEFT = ['content/2031-05-05-03.txt', 'public/data/pages/2031-05-05/03.json']

test('one that readers have seen: it goes, its addresses lead on, and the day can have a page of its own later', async ({
  page,
  desk,
}) => {
  const has = (path: string) => existsSync(join(desk.dir, path))
  const redirects = () => readFileSync(join(desk.dir, 'content/redirects.txt'), 'utf8')
  await saveTwice(page)
  expect(LEFT.every(has)).toBe(true)
  // A doubled press asks once.
  await page.getByRole('button', { name: '去掉，旧地址引到这里' }).dblclick()
  await said(page, '已去掉 2031-05-05-03，它的 7 个地址引到这一版')
  await expect(asked(page)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  expect(LEFT.some(has)).toBe(false)
  expect(redirects()).toContain('/2031-05-05/03/1 /2031-05-06/03/1  # ')
  expect(redirects()).toContain('\n/2031-05-05 /2031-05-06\n')
  const index = readFileSync(join(desk.dir, 'public/data/pages/index.json'), 'utf8')
  expect(index).not.toContain('2031-05-05')

  await page.getByRole('button', { name: '换一版' }).click()
  await page.getByLabel('版面文字').fill('头一天的事\n\n本报讯 昨日，渡口又开了一班船。')
  await page.getByLabel('日期', { exact: true }).fill('2031-05-05')
  await page.getByLabel('版次').fill('3')
  await page.getByRole('button', { name: '看草稿' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await said(page, '已保存：content/2031-05-05-03.txt')
  expect(redirects()).not.toContain('/2031-05-05 ')
  expect(redirects()).not.toContain('/2031-05-05/03 ')
  expect(redirects()).toContain('/2031-05-05/03/1 ')
})

test.describe('refused once', () => {
  // What the browser itself says of a refusal.
  test.use({ allowConsole: /409 \(Conflict\)/ })

  test('one that no reader has seen: it goes without a trace; the question stays when it was changed by somebody else', async ({
    page,
    desk,
  }) => {
    await saveTwice(page)
    const old = join(desk.dir, 'content/2031-05-05-03.txt')
    const text = readFileSync(old, 'utf8')
    writeFileSync(old, `${text}\n又加的一段。\n`)
    await page.getByRole('button', { name: '去掉，还没有读者看过' }).click()
    await expect(page.getByRole('alert')).toContainText('content/2031-05-05-03.txt 刚被改过')
    writeFileSync(old, text)
    await page.getByRole('button', { name: '去掉，还没有读者看过' }).click()
    await said(page, '已去掉 2031-05-05-03。')
    await expect(page.getByRole('alert')).toBeHidden()
    expect(existsSync(old)).toBe(false)
    expect(existsSync(join(desk.dir, 'content/redirects.txt'))).toBe(false)
  })
})

test('both can stay', async ({ page, desk }) => {
  await saveTwice(page)
  await page.getByRole('button', { name: '两版都留' }).click()
  await said(page, '两版都留着')
  await expect(asked(page)).toBeHidden()
  expect(existsSync(join(desk.dir, 'content/2031-05-05-03.txt'))).toBe(true)
})
