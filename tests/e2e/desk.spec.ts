import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { commandIn, expect, test } from '../support/desk.ts'

/** A made-up page on which ingest goes wrong in the ways that an editor has to put right. */
const RAW = `云海日报 2031年5月6日 星期二 第3版 民生

新灯塔今晨点亮
渡轮夜航更安心

本报讯 (记者 林小满) 5月5日,云海市交通局局长周明远来到东礁,宣布新灯塔启用。云海市远帆航运有限公司负

责人沈一舟说,夜航的船员从此更安心了。

“灯亮了,心也亮了”

渔民郑大海在码头上等了一夜。远帆航运当晚加开三班渡轮,直到潮水退尽。

当晚的码头

灯火通明。

渔歌队唱进城里

本报讯 (记者 陈默) 昨天,东礁渔歌队在市文化馆演出,八旬渔民唱起了祖辈的歌。

市民反响热烈

演出之后,周明远与队员座谈。
`

async function paste(page: Page, text = RAW) {
  await page.getByLabel('版面文字').fill(text)
  await page.getByRole('button', { name: '看草稿' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
}
const article = (page: Page, headline: string) => page.getByRole('article', { name: headline, exact: true })
const said = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1)

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('pasted, corrected, undone, saved: the files are those of ingest', async ({ page, desk }) => {
    await page.getByLabel('版面文字').fill(RAW)
    await expect(page.getByLabel('报名')).toHaveValue('云海日报')
    await expect(page.getByLabel('日期', { exact: true })).toHaveValue('2031-05-06')
    await expect(page.getByLabel('版次')).toHaveValue('3')
    await expect(page.getByLabel('版名')).toHaveValue('民生')
    await page.getByRole('button', { name: '看草稿' }).click()
    await expect(page.getByRole('article')).toHaveCount(5)
    await said(page, '草稿已出：5 篇')
    const raw = page.getByRole('region', { name: '原文' })
    await expect(raw.getByRole('listitem').filter({ hasText: '云海日报 2031年' })).toContainText('已略去')
    await expect(raw.getByRole('listitem').filter({ hasText: '责人沈一舟' })).toContainText('接上一行')

    await test.step('no article begins here; its lines are one paragraph', async () => {
      await article(page, '当晚的码头').getByRole('button', { name: '不是新的一篇' }).click()
      await expect(page.getByRole('article')).toHaveCount(4)
      const own = article(page, '“灯亮了，心也亮了”')
      await own.getByRole('button', { name: '第 2 段的改法' }).click()
      await own.getByRole('button', { name: '接上段' }).click()
      await expect(own.getByText('潮水退尽。当晚的码头灯火通明。')).toBeVisible()
    })
    await test.step('a paragraph is split', async () => {
      const own = article(page, '“灯亮了，心也亮了”')
      await own.getByRole('button', { name: '第 1 段的改法' }).click()
      await own.getByRole('button', { name: '拆开', exact: true }).click()
      await own.getByRole('button', { name: '在“了一夜。”和“远帆航运”之间拆开' }).click()
      await expect(own.getByText(/^渔民郑大海在码头上等了一夜。$/)).toBeVisible()
      await said(page, '已拆成两段')
    })
    await test.step('the headline is parted', async () => {
      const own = article(page, '新灯塔今晨点亮渡轮夜航更安心')
      await own.getByRole('button', { name: '改标题' }).click()
      await page.getByLabel('引题').fill('新灯塔今晨点亮')
      await page.getByLabel('主题').fill('渡轮夜航更安心')
      await page.getByRole('button', { name: '就这样' }).click()
      await expect(article(page, '渡轮夜航更安心')).toContainText('新灯塔今晨点亮')
    })
    await test.step('a name is added, with what it is short for', async () => {
      const own = article(page, '“灯亮了，心也亮了”')
      await own.getByRole('button', { name: '加名字' }).click()
      await page.getByLabel('名字', { exact: true }).fill('远帆航运')
      await page.getByLabel('企业').check()
      await page.getByLabel('就是').fill('云海市远帆航运有限公司')
      await page.getByRole('button', { name: '标出来' }).click()
      await expect(own.getByRole('button', { name: '远帆航运', exact: true })).toHaveAttribute(
        'title',
        '企业：云海市远帆航运有限公司',
      )
    })
    await test.step('a role is put right, for later pages too', async () => {
      const own = article(page, '渡轮夜航更安心')
      await own.getByRole('button', { name: '沈一舟' }).click()
      await page.getByLabel('身份').fill('云海市远帆航运有限公司负责人')
      await page.getByLabel('以后各版也这样').check()
      await page.getByRole('button', { name: '就这样' }).click()
      await said(page, '沈一舟的身份')
    })
    await test.step('a tag is of another kind; one is none', async () => {
      await article(page, '渔歌队唱进城里').getByRole('button', { name: '市文化馆' }).click()
      await page.getByLabel('地名').check()
      await page.getByRole('button', { name: '就这样' }).click()
      await expect(page.getByRole('button', { name: '市文化馆' })).toHaveAttribute('title', '地名：市文化馆')
      await page.getByRole('button', { name: '郑大海', exact: true }).click()
      await page.getByRole('button', { name: '不是名字' }).click()
      await expect(page.getByRole('button', { name: '郑大海', exact: true })).toHaveCount(0)
    })
    await test.step('one correction is taken back', async () => {
      await article(page, '市民反响热烈').getByRole('button', { name: '不是新的一篇' }).click()
      await expect(page.getByRole('article')).toHaveCount(3)
      await page.getByRole('button', { name: '撤销' }).click()
      await expect(article(page, '市民反响热烈')).toBeVisible()
    })

    await expect(page.getByText('还没有保存')).toBeVisible()
    await page.getByRole('button', { name: '保存' }).click()
    await said(page, '已保存：content/2031-05-06-03.txt')
    await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()

    const file = (path: string) => readFileSync(join(desk.dir, path), 'utf8')
    expect(file('content/2031-05-06-03.txt')).toBe(
      `---\npaper: 云海日报\ndate: 2031-05-06\ndateCertainty: printed\npage: 3\npageName: 民生\n---\n${RAW}`,
    )
    expect(file('content/names.txt')).toBe('people 沈一舟 : 云海市远帆航运有限公司负责人\n')
    expect(file('content/2031-05-06-03.edits.txt')).not.toContain('市民反响热烈')
    const written = file('public/data/pages/2031-05-06/03.json')
    expect(JSON.parse(written)).toMatchObject({
      articles: [
        {
          n: 1,
          headline: { kicker: '新灯塔今晨点亮', main: '渡轮夜航更安心' },
          tags: {
            people: [{ name: '周明远' }, { name: '沈一舟', roles: ['云海市远帆航运有限公司负责人'] }],
          },
        },
        {
          n: 2,
          paragraphs: [
            '渔民郑大海在码头上等了一夜。',
            '远帆航运当晚加开三班渡轮，直到潮水退尽。当晚的码头灯火通明。',
          ],
          tags: { people: [], companies: [{ name: '云海市远帆航运有限公司' }] },
        },
        { n: 3, tags: { organisations: [], places: [{ name: '市文化馆' }] } },
        { n: 4, headline: { main: '市民反响热烈' } },
      ],
    })

    rmSync(join(desk.dir, 'public'), { recursive: true })
    const [code] = await once(commandIn(desk.dir, 'src/ingest/cli.ts'), 'exit')
    expect(code).toBe(0)
    expect(file('public/data/pages/2031-05-06/03.json')).toBe(written)
    expect(readdirSync(join(desk.dir, 'content')).sort()).toEqual([
      '2031-05-06-03.edits.txt',
      '2031-05-06-03.txt',
      'names.txt',
    ])
  })

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
    })
  })
  test('what cannot be drafted is named with its remedy, and comes right when it is put right', async ({
    page,
    desk,
  }) => {
    test.info().annotations.push({ type: 'desk', description: desk.url })
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

  test('a file is picked or dropped: any encoding, the day from its name', async ({ page, desk }) => {
    expect(readdirSync(join(desk.dir, 'content'))).toEqual([])
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
    desk,
  }) => {
    expect(desk.url).toContain('127.0.0.1')
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme })
    test('raw text and draft take turns; nothing scrolls sideways; axe has no complaint', async ({
      page,
      desk,
    }) => {
      const fine = async () => {
        // What lies half under the sticky switch would count as too small to tap.
        await page.evaluate(() => scrollTo(0, 0))
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      }
      expect(page.url()).toBe(desk.url)
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
  })
}
