import type { Page } from '@playwright/test'
import { Converter } from 'opencc-js/cn2t'
import { keepSettings } from '../support/keeping.ts'
import { expect, test } from '../support/test.ts'

/** What leaves an article by its share sheet, in the other script. */

const traditional = Converter({ from: 'cn', to: 't' })
const HEADLINE = '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展'

/** What is drawn on posters can only be read as it is written. */
const watchDrawing = (page: Page) =>
  page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its pen
    const { fillText } = CanvasRenderingContext2D.prototype
    const lines: string[] = []
    const handed: unknown[] = []
    Object.assign(window, { lines, handed })
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
      lines.push(text)
      fillText.call(this, text, x, y, most)
    }
    Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void handed.push(data) })
  })

test('an article is handed on in the script in which it is read, whichever way', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await watchDrawing(page)
  await keepSettings(page, { script: 'hant' })
  await open('/2024-02-24/01/1')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await page.getByRole('button', { name: '分享', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: '分享' })
  await sheet.getByRole('button', { name: '用系統分享' }).click()
  await expect
    .poll(() => page.evaluate<unknown>('window.handed'))
    .toEqual([{ title: traditional(HEADLINE), url: page.url() }])
  await sheet.getByRole('button', { name: /標題和鏈接/ }).click()
  await expect(sheet.getByText('已複製')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${traditional(HEADLINE)} ${page.url()}`,
  )
  await sheet.getByRole('button', { name: '做成海報' }).click()
  await expect(sheet.getByRole('img', { name: /^海報/ })).toBeVisible()
  const lines = await page.evaluate<string[]>('window.lines')
  expect(lines.slice(0, 3).join(' ')).toBe(
    traditional('当好锻造新质生产力 “主力军” 全力推动武进经济高质量发展'),
  )
  expect(lines).toEqual(expect.arrayContaining(['（節選）', '掃碼讀原文']))
  expect(lines.join('')).toBe(traditional(lines.join('')))
  await expect(sheet.getByRole('link', { name: '保存圖片' })).toHaveAttribute(
    'download',
    `${traditional(HEADLINE).slice(0, 40)}.png`,
  )
})
