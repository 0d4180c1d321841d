import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, paste, said, test } from '../support/desk.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'

/** A page with names that no tagger can be sure of: once, without a role, or words that are also plain ones. */
const NAMES = `云海日报 2031年5月6日 星期二 第3版 民生

新灯塔今晨点亮

本报讯 (记者 林小满) 夜里,白露来看灯。海潮灯具厂送来新灯,谷雨站在一旁。

渔歌队唱进城里

本报讯 (记者 陈默) 夜里,白露又来唱歌,演出由银帆歌舞厅承办。宁静的码头上,高帆在一旁看着。
`

const list = (page: Page) => page.getByRole('region', { name: '要定的名字' })
const yes = (page: Page, name: string) => list(page).getByRole('button', { name: new RegExp(`^“${name}”是`) })
const tagged = (page: Page, name: string) =>
  page.getByRole('article').getByRole('button', { name, exact: true })
const registry = (dir: string) => {
  const path = join(dir, 'content/names.txt')
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('doubtful names are decided by keys alone; the registry learns them, and the next page asks no more', async ({
    page,
    desk,
  }) => {
    await paste(page, NAMES)
    const rows = list(page).getByRole('listitem')
    const asked = await rows.count()
    expect(asked).toBeGreaterThan(3)
    expect(asked).toBeLessThanOrEqual(12)

    await test.step('the keyboard begins in the list: yes', async () => {
      await expect(yes(page, '白露')).toBeFocused()
      await expect(tagged(page, '白露')).toHaveCount(2)
      await page.keyboard.press('y')
      await expect(rows).toHaveCount(asked - 1)
      await said(page, `“白露”是人物。还有 ${asked - 1} 个要定。`)
      await expect(list(page).locator(':focus')).toHaveCount(1)
    })
    await test.step('skipped, back, and no: it goes from the draft', async () => {
      const to = async (name: string) => {
        for (let i = 0; i < asked; i += 1) await page.keyboard.press('ArrowUp')
        for (let i = 0; i < asked && !(await yes(page, name).evaluate(isFocused)); i += 1)
          await page.keyboard.press(i % 2 === 0 ? 's' : 'ArrowDown')
        await expect(yes(page, name)).toBeFocused()
      }
      await to('高帆')
      await page.keyboard.press('n')
      await said(page, '“高帆”不是人物。')
      await expect(tagged(page, '高帆')).toHaveCount(0)
      await expect(list(page).locator(':focus')).toHaveCount(1)

      await page.keyboard.press('u')
      await expect(tagged(page, '高帆')).toHaveCount(1)
      await expect(yes(page, '高帆')).toBeFocused()
      await page.keyboard.press('n')
      await to('银帆歌舞厅')
    })
    await test.step('changed: it is short for another name', async () => {
      await page.keyboard.press('c')
      await expect(list(page).getByRole('radio', { name: '企业' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(list(page).getByRole('radio')).toHaveCount(0)
      await expect(yes(page, '银帆歌舞厅')).toBeFocused()
      await page.keyboard.press('c')
      await list(page).getByLabel('就是').focus()
      await page.keyboard.insertText('云海市银帆歌舞有限公司')
      await page.keyboard.press('Enter')
      await expect(tagged(page, '银帆歌舞厅')).toHaveAttribute('title', '企业：云海市银帆歌舞有限公司')
      await expect(list(page).locator(':focus')).toHaveCount(1)
    })
    await test.step('to the end', async () => {
      for (let left = await rows.count(); left > 0; left -= 1) {
        await page.keyboard.press('y')
        await expect(rows).toHaveCount(left - 1)
      }
      await expect(list(page).getByText('没有要定的名字。')).toBeFocused()
    })
    expect(registry(desk.dir)).toEqual([])
    await page.keyboard.press('Control+s')
    await said(page, '已保存')
    const lines = registry(desk.dir)
    expect(lines).toEqual(
      expect.arrayContaining([
        'people 白露',
        'block people 高帆',
        'companies 云海市银帆歌舞有限公司 = 银帆歌舞厅',
      ]),
    )
    expect(lines.filter((line) => line.includes('高帆'))).toHaveLength(1)
    // What the registry has is not undone at the desk.
    await expect(page.getByRole('banner').getByRole('button', { name: '撤销' })).toBeDisabled()

    await page.reload()
    await paste(page, NAMES.replace('5月6日', '5月7日').replace('送来新灯', '送来两盏新灯'))
    await expect(list(page)).toHaveCount(0)
    await expect(tagged(page, '白露')).toHaveCount(2)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 412, height: 860 } })

  test('every answer is a button with room for a finger; axe has no complaint', async ({ page }) => {
    await paste(page, NAMES)
    const buttons = await list(page).getByRole('button').all()
    for (const box of await Promise.all(buttons.map((button) => button.boundingBox())))
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.9)
    await expectNoSideways(page)
    await list(page).getByRole('button', { name: '“谷雨”不是人物' }).tap()
    await expect(tagged(page, '谷雨')).toHaveCount(0)
    await list(page).getByRole('button', { name: '改“宁静”' }).tap()
    await expectAccessible(page)
    await expectNoSideways(page)
    await list(page).getByLabel('地名').tap()
    await list(page).getByRole('button', { name: '就这样' }).tap()
    await expect(tagged(page, '宁静')).toHaveAttribute('title', '地名：宁静')
    await list(page).getByRole('button', { name: '撤销' }).tap()
    await expect(tagged(page, '宁静')).toHaveCount(0)
    await list(page).getByRole('button', { name: '到草稿里看“宁静”' }).tap()
    await expect(page.getByText('宁静的码头上').last()).toBeInViewport()
  })
})

const isFocused = (element: Element): boolean => element === document.activeElement

/** A page as it was published, with a head of office whose name a doctor of the new page has too. */
const PUBLISHED = {
  schema: 'banmian/page/1',
  paper: '云海日报',
  date: '2031-04-02',
  page: 1,
  articles: [
    {
      n: 1,
      headline: { main: '开学第一课开讲' },
      paragraphs: ['东礁区教育局局长李明来到嘉泽镇，恒越电子送来课桌，渔民郑大海听课。'],
      tags: {
        people: [{ name: '李明', roles: ['东礁区教育局局长'] }, { name: '郑大海' }],
        companies: [{ name: '恒越电子' }],
        organisations: [{ name: '东礁区教育局' }],
        places: [{ name: '嘉泽镇' }],
      },
    },
  ],
}
const NAMESAKES = `云海日报 2031年5月6日 星期二 第3版 民生

义诊走进渔村

本报讯 (记者 林小满) 昨天,云海市人民医院医生李明来到横山桥镇义诊。李明说,老人最怕拖。

新船下水

本报讯 (记者 陈默) 昨天,恒越电子(云海)有限公司董事长郑大海宣布,新船下水。
`
const who = (page: Page, name: string) => list(page).getByRole('button', { name })

test.describe('who is who', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('a namesake is asked about with both sides and parted by a key; a short form is joined, or kept apart', async ({
    page,
    desk,
  }) => {
    const folder = join(desk.dir, 'public/data/pages/2031-04-02')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '01.json'), JSON.stringify(PUBLISHED))
    await paste(page, NAMESAKES)
    const parted = who(page, '“李明”是两人，这里的是“李明（医生）”')
    const row = list(page).getByRole('listitem').filter({ hasText: '同名两人？' })
    await expect(row.getByRole('definition').first()).toContainText('云海市人民医院医生')
    await expect(row.getByRole('definition').last()).toContainText('东礁区教育局局长')
    await expect(row.getByRole('term').last()).toHaveText('2031-04-02')
    await expect(tagged(page, '李明').first()).toHaveAttribute('title', /：李明/)

    const to = async (name: string) => {
      for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowUp')
      for (let i = 0; i < 12 && !(await who(page, name).evaluate(isFocused)); i += 1)
        await page.keyboard.press('s')
      await expect(who(page, name)).toBeFocused()
    }
    await to('“李明”是两人，这里的是“李明（医生）”')
    await page.keyboard.press('c')
    await expect(list(page).getByRole('radio'), 'nothing else can be said of it').toHaveCount(0)
    await page.keyboard.press('n')
    await said(page, '“李明”是同一个人。')
    await expect(parted).toHaveCount(0)
    await page.keyboard.press('u')
    await expect(parted).toBeFocused()
    await page.keyboard.press('y')
    await said(page, '“李明”是两人，这里的是“李明（医生）”。')
    await expect(parted).toHaveCount(0)
    await expect(tagged(page, '李明').first()).toHaveAttribute('title', /李明（医生）/)

    await to('“恒越电子”是“恒越电子（云海）有限公司”的简称')
    await page.keyboard.press('y')
    await said(page, '“恒越电子”是“恒越电子（云海）有限公司”的简称。')
    await page.keyboard.press('u')
    await to('“恒越电子”是“恒越电子（云海）有限公司”的简称')
    await page.keyboard.press('n')
    await said(page, '“恒越电子”和“恒越电子（云海）有限公司”不是一家。')
    await expectAccessible(page)

    await page.keyboard.press('Control+s')
    await said(page, '已保存')
    expect(registry(desk.dir)).toEqual([
      'split people 李明 2031-05-06/03/1 = 李明（医生）',
      'apart companies 恒越电子 | 恒越电子（云海）有限公司',
    ])
    const saved = readFileSync(join(desk.dir, 'public/data/pages/2031-05-06/03.json'), 'utf8')
    expect(saved).toContain('"name": "李明（医生）"')
    expect(saved).not.toContain('"name": "李明"')

    await page.reload()
    await paste(page, NAMESAKES)
    await expect(tagged(page, '李明').first()).toHaveAttribute('title', /李明（医生）/)
    await expect(list(page).getByText('同名两人？')).toHaveCount(0)
    await expect(list(page).getByText('简称？')).toHaveCount(0)
  })
})
