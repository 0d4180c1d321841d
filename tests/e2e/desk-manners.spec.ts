import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { article, expect, paste, RAW, said, test } from '../support/desk.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test.describe('in the way', () => {
    test.use({ allowConsole: /409 \(Conflict\)/ })
    test('a page of the shelf is opened and saved only over what was opened', async ({ page, desk }) => {
      const path = join(desk.dir, 'content/2031-05-06-03.txt')
      const header = '---\npaper: 云海日报\ndate: 2031-05-06\ndateCertainty: inferred\npage: 3\n---\n'
      writeFileSync(path, header + RAW)
      await page.reload()
      await page.getByRole('button', { name: '2031-05-06-03' }).click()
      await expect(page.getByText('已保存')).toBeVisible()
      await article(page, '当晚的码头').getByRole('button', { name: '不是新的一篇' }).click()
      writeFileSync(path, `${header + RAW}\n\n另一个人加的一段。\n`)
      await page.keyboard.press('Control+s')
      await expect(page.getByRole('alert')).toContainText('content/2031-05-06-03.txt 里已有另一份稿子')
      expect(existsSync(join(desk.dir, 'content/2031-05-06-03.edits.txt'))).toBe(false)
      await page.getByRole('button', { name: '代替它' }).click()
      await said(page, '已保存')
      expect(readFileSync(path, 'utf8')).toBe(header + RAW)

      await page.getByText('云海日报 2031-05-06 3', { exact: true }).click()
      await page.getByLabel('版次').fill('4')
      await page.getByRole('button', { name: '保存' }).click()
      await said(page, '已保存：content/2031-05-06-04.txt')
      expect(existsSync(join(desk.dir, 'public/data/pages/2031-05-06/04.json'))).toBe(true)
    })
  })
  test('a second save while the first is on its way waits for it, and saves what was changed meanwhile', async ({
    page,
    desk,
  }) => {
    await paste(page)
    let asked = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/save', async (route) => {
      asked++
      await held
      await route.continue()
    })
    // With Caps Lock on.
    await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'S', ctrlKey: true })))
    await expect.poll(() => asked).toBe(1)
    await article(page, '当晚的码头').getByRole('button', { name: '不是新的一篇' }).click()
    await page.keyboard.press('Control+s')
    await page.keyboard.press('Control+s')
    release()
    await expect(page.getByText('已保存', { exact: true })).toBeVisible()
    expect(readFileSync(join(desk.dir, 'content/2031-05-06-03.edits.txt'), 'utf8')).toContain('当晚的码头')
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(asked).toBe(2)
  })
  test('what cannot be drafted is named with its remedy, and comes right when it is put right', async ({
    page,
  }) => {
    await page.getByRole('button', { name: '看草稿' }).click()
    await expect(page.getByRole('alert')).toHaveText('先把这一版的文字贴进来。')
    await page.getByLabel('版面文字').fill('标题\n\n本报讯 正文。')
    await page.getByRole('button', { name: '看草稿' }).click()
    await expect(page.getByRole('alert')).toHaveText(/^报名没有填/)
    await page.getByLabel('报名').fill('云海日报')
    await page.getByLabel('日期', { exact: true }).fill('2031-02-30')
    await page.getByLabel('版次').fill('1')
    await page.getByRole('button', { name: '看草稿' }).click()
    await expect(page.getByRole('alert')).toContainText('日期不对')
    await page.getByLabel('日期', { exact: true }).fill('2031-02-28')
    await page.getByRole('button', { name: '看草稿' }).click()
    await expect(article(page, '标题')).toBeVisible()
  })

  test('a file is picked or dropped: any encoding, the day from its name', async ({ page }) => {
    // “新闻” in GB 18030.
    const bytes = Buffer.from([0xd0, 0xc2, 0xce, 0xc5])
    await page
      .getByLabel('选一个文件')
      .setInputFiles({ name: '2031-05-07-02.txt', mimeType: 'text/plain', buffer: bytes })
    await expect(page.getByLabel('版面文字')).toHaveValue('新闻')
    await expect(page.getByLabel('日期', { exact: true })).toHaveValue('2031-05-07')
    await expect(page.getByLabel('版次')).toHaveValue('2')
    await expect(page.getByLabel('日期是推定的')).toBeChecked()
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['另一版的文字'], '20310508_A03.txt'))
      return transfer
    })
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data })
    await expect(page.getByLabel('版面文字')).toHaveValue('另一版的文字')
    await expect(page.getByLabel('版次')).toHaveValue('3')
  })

  test('a correction whose words are gone from the text is named, and can be taken away', async ({
    page,
  }) => {
    await paste(page)
    await article(page, '市民反响热烈').getByRole('button', { name: '不是新的一篇' }).click()
    await expect(page.getByRole('article')).toHaveCount(4)
    await page.getByRole('button', { name: '改原文' }).click()
    await page.getByRole('textbox', { name: '原文' }).fill(RAW.replace('市民反响热烈\n', ''))
    await expect(page.getByRole('alert')).toContainText('no-article 市民反响热烈')
    await page.getByRole('button', { name: '去掉这处改动' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('unsaved work is not left without a question', async ({ page, desk }) => {
    await paste(page)
    const asked = new Promise<string>((tell) => {
      page.once('dialog', (dialog) => {
        tell(dialog.type())
        void dialog.dismiss()
      })
    })
    await article(page, '当晚的码头').getByRole('button', { name: '不是新的一篇' }).click()
    void page.goto(desk.url).catch(() => undefined)
    expect(await asked).toBe('beforeunload')
    await expect(page.getByRole('article')).toHaveCount(4)
  })

  test('by keyboard alone: a name is put right, undone, and the focus stays where it was', async ({
    page,
  }) => {
    await page.getByLabel('版面文字').focus()
    await page.keyboard.insertText(RAW)
    await page.getByRole('button', { name: '看草稿' }).focus()
    await page.keyboard.press('Enter')
    const name = page.getByRole('button', { name: '郑大海', exact: true })
    await name.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: '人物' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: '企业' })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(name).toHaveAttribute('title', '企业：郑大海')
    await expect(name).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(name).toHaveAttribute('title', '人物：郑大海')
    const merge = article(page, '当晚的码头').getByRole('button', { name: '不是新的一篇' })
    await merge.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article')).toHaveCount(4)
    await expect(page.getByRole('article').locator(':focus')).toHaveCount(1)
    await page
      .getByRole('button', { name: /看形状像标题/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect(article(page, '“灯亮了，心也亮了”').locator(':focus')).toHaveCount(1)
  })
})

test('other sites can neither read nor write', async ({ page, desk, request }) => {
  const token = await page.locator('meta[name="desk-token"]').getAttribute('content')
  const own = { 'X-Desk-Token': token ?? '' }
  const body = { head: {}, text: '', edits: '', names: '', known: '', overwrite: true }
  const status = async (headers: Record<string, string>, path = 'api/save') =>
    (await request.post(desk.url + path, { headers, data: body })).status()
  expect((await request.get(`${desk.url}api/pages`, { headers: own })).status()).toBe(200)
  expect(await status({ ...own, Origin: 'https://evil.example' })).toBe(403)
  expect(await status({ ...own, Host: 'evil.example' })).toBe(403)
  expect(await status({})).toBe(403)
  expect((await request.get(`${desk.url}api/pages`)).status()).toBe(403)
  expect((await request.get(desk.url, { headers: { Host: 'evil.example' } })).status()).toBe(403)
  expect((await request.get(desk.url)).headers()['access-control-allow-origin']).toBeUndefined()
})

test('on a phone raw text and draft take turns; nothing scrolls sideways; axe has no complaint', async ({
  page,
}) => {
  test.slow() // four passes of axe
  const fine = async () => {
    // What lies half under the sticky switch would count as too small to tap.
    await page.evaluate(() => scrollTo(0, 0))
    await expectAccessible(page)
    await expectNoSideways(page)
  }
  await fine()
  await paste(page)
  await expect(page.getByRole('region', { name: '原文' })).toBeHidden()
  await page.getByRole('button', { name: '第 1 段的改法' }).first().click()
  await page.getByRole('button', { name: '周明远', exact: true }).first().click()
  await fine()
  await page.getByRole('button', { name: '不改了' }).click()
  await page.getByRole('button', { name: '原文', exact: true }).click()
  await expect(page.getByRole('article').first()).toBeHidden()
  await fine()
  const line = page.getByRole('listitem').filter({ hasText: '渔民郑大海' })
  await line.getByRole('button', { name: /到草稿里看/ }).click()
  await expect(article(page, '“灯亮了，心也亮了”').getByText('渔民')).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 900 })
  await fine()
})
