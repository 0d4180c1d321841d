import { expect, type Page } from '@playwright/test'

/** What can stand over a page or in it beside its text: how a reader comes to it. */
interface State {
  state: string
  path: string
  /** Brings the open page there. */
  reach: (page: Page) => Promise<void>
}

const ARTICLE = '/2024-02-24/01/1'
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** Selects a sentence as a reader does who has begun to read. */
async function select(page: Page, id: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Shift')
    await page.locator(`#${id}`).evaluate((sentence) => {
      sentence.scrollIntoView({ block: 'center' })
      getSelection()?.selectAllChildren(sentence)
    })
    await expect(page.getByRole('complementary', { name: '选中的文字' })).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Marks a sentence of the article. */
export async function highlight(page: Page, id = 'p2s1'): Promise<void> {
  await select(page, id)
  await press(page, '划线')
  await expect(page.getByText('已划线')).toBeVisible()
}

export const STATES: readonly State[] = [
  {
    state: 'settings’ sheet',
    path: ARTICLE,
    reach: async (page) => {
      await page.getByRole('link', { name: '字号与阅读设置' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    state: 'search over the page',
    path: ARTICLE,
    reach: async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: '搜索' }).click()
      await page.getByRole('combobox').fill('企业')
      await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem').first()).toBeVisible()
    },
  },
  {
    state: 'share sheet with poster',
    path: ARTICLE,
    reach: async (page) => {
      await press(page, '分享')
      await press(page, '做成海报')
      await expect(page.getByRole('img', { name: /^海报/ })).toBeVisible()
    },
  },
  { state: 'bar of selected words', path: ARTICLE, reach: (page) => select(page, 'p2s1') },
  {
    state: 'sheet of a highlight',
    path: ARTICLE,
    reach: async (page) => {
      await highlight(page)
      await press(page, '写笔记、换颜色')
      await expect(page.getByRole('dialog', { name: '划线' })).toBeVisible()
    },
  },
  {
    state: 'find bar',
    path: ARTICLE,
    reach: async (page) => {
      await page.getByRole('link', { name: '在文中找' }).click()
      await page.getByRole('textbox', { name: '在文中找' }).fill('企业')
      await expect(page.getByText(/“企业”在文中有 \d+ 处/)).toBeVisible()
    },
  },
  {
    state: 'card of a name, and what was kept',
    path: ARTICLE,
    reach: async (page) => {
      await page.getByRole('article').getByRole('button', { name: '收藏' }).click()
      await expect(page.getByText('已收藏').first()).toBeVisible()
      await page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).first().click()
      await expect(page.getByRole('dialog', { name: '乔俊杰' })).toBeVisible()
    },
  },
  {
    state: 'narrowing of an issue',
    path: '/',
    reach: async (page) => {
      await press(page, '更多条件：或、不要、地名、作者')
      await expect(page.getByRole('radio').first()).toBeVisible()
    },
  },
  {
    state: 'help on keys',
    path: ARTICLE,
    reach: async (page) => {
      await expect(async () => {
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 })
      }).toPass()
    },
  },
  {
    state: 'suggestions of the search',
    path: '/search',
    reach: async (page) => {
      await page.getByRole('combobox', { name: '搜名字、字词' }).fill('乔俊')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    },
  },
]
