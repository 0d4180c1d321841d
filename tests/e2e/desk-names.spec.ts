import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, paste, said, test } from '../support/desk.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'

/** A page with names that no tagger can be sure of: once, without a role, or words that are also plain ones. */
const NAMES = `云海日报 2031年5月6日 星期二 第3版 民生

新灯塔今晨点亮

本报讯 (记者 林小满) 夜里,白露来看灯。海潮灯具厂送来新灯,谷雨站在一旁。

渔歌队唱进城里

本报讯 (记者 陈默) 夜里,白露又来唱歌,演出由银帆歌舞厅承办。安静的码头上,高帆在一旁看着。
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
    await list(page).getByRole('button', { name: '改“安静”' }).tap()
    await expectAccessible(page)
    await expectNoSideways(page)
    await list(page).getByLabel('地名').tap()
    await list(page).getByRole('button', { name: '就这样' }).tap()
    await expect(tagged(page, '安静')).toHaveAttribute('title', '地名：安静')
    await list(page).getByRole('button', { name: '撤销' }).tap()
    await expect(tagged(page, '安静')).toHaveCount(0)
    await list(page).getByRole('button', { name: '到草稿里看“安静”' }).tap()
    await expect(page.getByText('安静的码头上').last()).toBeInViewport()
  })
})

const isFocused = (element: Element): boolean => element === document.activeElement
