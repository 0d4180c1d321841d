import type { Locator, Page } from '@playwright/test'
import { withSpeech } from './fake-speech.ts'
import { field } from './searching.ts'

/** Something that a reader does, on the first content. */
export interface Task {
  name: string
  /** Where it begins. */
  from: string
  /** What is there when it has ended well. */
  done: (page: Page) => Locator
  /** Every step that the page offers; what it does not offer is waited for in vain. */
  steps: (page: Page) => Promise<void>
  /** Before the page is opened. */
  before?: (page: Page) => Promise<unknown>
  /** Whether it needs the service worker. */
  worker?: boolean
}

const ARTICLE = '/2024-02-24/01/1'
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export const TASKS: readonly Task[] = [
  {
    name: 'turns to the next article',
    from: ARTICLE,
    steps: (page) => page.getByRole('link', { name: /^下一篇/ }).click(),
    done: (page) => h1(page, /一碗汤圆的思念/),
  },
  {
    name: 'opens a name',
    from: ARTICLE,
    steps: (page) =>
      page
        .getByRole('region', { name: '文中的名字' })
        .getByRole('link', { name: /^乔俊杰/ })
        .click(),
    done: (page) => h1(page, '乔俊杰'),
  },
  {
    name: 'searches a word',
    from: '/search',
    steps: (page) => field(page).fill('汤圆'),
    done: (page) => page.getByText(/“汤圆”：\d+ 篇/),
  },
  {
    name: 'narrows an issue',
    from: '/',
    steps: (page) => page.getByRole('button', { name: /贾东/ }).click(),
    done: (page) => page.getByRole('button', { name: /贾东/, pressed: true }),
  },
  {
    name: 'opens the settings',
    from: ARTICLE,
    steps: (page) => page.getByRole('link', { name: '字号与阅读设置' }).first().click(),
    done: (page) => page.getByRole('slider', { name: '字号' }),
  },
  {
    name: 'opens the share sheet',
    from: ARTICLE,
    steps: (page) => button(page, '分享').click(),
    done: (page) => page.getByRole('dialog', { name: '分享' }),
  },
  {
    name: 'listens',
    from: ARTICLE,
    before: (page) => withSpeech(page),
    steps: (page) => button(page, '朗读').click(),
    done: (page) => page.getByRole('region', { name: '朗读' }).getByRole('button', { name: '暂停' }),
  },
  {
    name: 'saves an article and finds it again',
    from: ARTICLE,
    steps: async (page) => {
      const save = page.getByRole('article').getByRole('button', { name: /^已?收藏$/ })
      if ((await save.innerText()) === '收藏') await save.click()
      await button(page, '已收藏').waitFor()
      await page.getByRole('link', { name: '收藏', exact: true }).first().click()
    },
    done: (page) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .getByText(/当好锻造/),
  },
  {
    name: 'takes an issue along',
    from: '/2024-02-24',
    worker: true,
    steps: async (page) => {
      // It can only be had once the worker is there; where that does not come, a reader presses all the same.
      const ready = page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
      await Promise.race([ready, page.waitForTimeout(2500)])
      await button(page, '下载本期').click()
      await button(page, '下载').click()
    },
    done: (page) => page.getByText('这一期已在设备上'),
  },
  {
    name: 'looks into the calendar',
    from: '/',
    steps: (page) => page.getByRole('link', { name: '往期' }).first().click(),
    done: (page) => page.getByRole('table').getByRole('link').first(),
  },
]
