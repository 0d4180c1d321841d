import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { article, commandIn, expect, RAW, said, test } from '../support/desk.ts'

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('pasted, corrected, undone, saved: the files are those of ingest', async ({ page, desk }) => {
    test.slow()
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
      await expect(own.getByText('潮水退尽。当晚的码头灯火通明，人声不断。')).toBeVisible()
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
      const own = article(page, '新灯塔今晨点亮 渡轮夜航更安心')
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
      await expect(page.getByRole('button', { name: '市文化馆', exact: true })).toHaveAttribute(
        'title',
        '地名：市文化馆',
      )
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
            '远帆航运当晚加开三班渡轮，直到潮水退尽。当晚的码头灯火通明，人声不断。',
          ],
          tags: { people: [], companies: [{ name: '云海市远帆航运有限公司' }] },
        },
        { n: 3, tags: { organisations: [{ name: '东礁渔歌队' }], places: [{ name: '市文化馆' }] } },
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
})
