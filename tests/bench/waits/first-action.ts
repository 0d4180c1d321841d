import type { Browser, Page } from '@playwright/test'
import { onPhone, waitAfter, type Note } from './phone.ts'

/** The first thing that a reader does with the app on a page: its code comes only then. */
interface FirstAction {
  what: string
  /** `''`: the front page. */
  on: string
  act: (page: Page) => Promise<void>
  /** Holds once what was asked for is drawn: an expression of the page. */
  there: string
}

/** A finger or a button of the mouse is down for so long (ms). */
const PRESS_MS = 80

const FIELD = `document.activeElement?.role === 'combobox'`
const SHEET = `document.querySelector('[role=dialog]')`
const press =
  (role: 'button' | 'link', name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole(role, { name, exact: true }).first().click({ delay: PRESS_MS })

/** Each on a page of its own that was just opened. @param url of the front page */
export async function firstActions(browser: Browser, url: string, note: Note): Promise<void> {
  const article = /href="\/(\d{4}-\d\d-\d\d\/\d\d\/\d+)"/.exec(await (await fetch(url)).text())?.[1]
  if (!article) throw new Error(`${url} leads to no article`)
  const actions: readonly FirstAction[] = [
    { what: '/', on: article, act: (page) => page.keyboard.press('/'), there: FIELD },
    { what: '搜索', on: article, act: press('link', '搜索'), there: FIELD },
    { what: '字号与阅读设置', on: article, act: press('link', '字号与阅读设置'), there: SHEET },
    { what: '分享', on: article, act: press('button', '分享'), there: SHEET },
    {
      what: '在文中找',
      on: article,
      act: press('link', '在文中找'),
      there: `document.activeElement?.matches('input')`,
    },
    {
      what: '更多条件',
      on: '',
      act: press('button', '更多条件：或、不要、地名、作者'),
      there: `document.querySelector('main [type=radio]')`,
    },
  ]
  for (const { what, on, act, there } of actions)
    await onPhone(browser, url + on, async (page) =>
      note(`the first thing: ${what}`, await waitAfter(page, () => act(page), there)),
    )
}
