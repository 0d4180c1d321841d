import type { Page } from '@playwright/test'
import { hold } from '../support/pauses.ts'
import { field, status } from '../support/searching.ts'
import { expect, lineIsGood, test as base } from '../support/test.ts'

/** So many times slower than others' is the page's clock: a busy machine has so much longer to bring what the reader still waits for. */
const SLOW = 3

/** A page whose app comes only once the reader has typed. */
const test = base.extend<{ typeEarly: (path: string, type: () => Promise<void>) => Promise<void> }>({
  awaits: false,
  typeEarly: async ({ page, open }, use) => {
    await page.addInitScript((slow) => {
      const now = performance.now.bind(performance)
      Object.defineProperty(performance, 'now', { value: () => now() / slow })
      const real = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')
      Object.defineProperty(Event.prototype, 'timeStamp', {
        get(this: Event) {
          return Number(real?.get?.call(this)) / slow
        },
      })
      const begin = window.setTimeout.bind(window)
      const beginLate = (then: () => void, delay = 0, ...args: unknown[]) =>
        begin(then, delay * slow, ...args)
      Object.defineProperty(window, 'setTimeout', { configurable: true, value: beginLate })
    }, SLOW)
    await use(async (path, type) => {
      const come = await hold(page, '**/assets/**.js')
      const opened = open(path)
      await type()
      come()
      await opened
      await page.waitForFunction(() => Reflect.get(window, 'isAwake') === true)
    })
  },
})

test('what was typed before the app was there is searched for', async ({ page, typeEarly }) => {
  await typeEarly('/search', () => page.getByRole('searchbox').pressSequentially('汤圆'))
  await expect(status(page).filter({ hasText: '“汤圆”：1 篇' })).toBeVisible()
  await field(page).pressSequentially('的思念')
  await expect(field(page)).toHaveValue('汤圆的思念')
  await expect(status(page).filter({ hasText: '“汤圆的思念”：1 篇' })).toBeVisible()
})

test('a day chosen before the app was there is led to', async ({ page, typeEarly }) => {
  const day = page.getByLabel('按日期找')
  await typeEarly('/issues', () => day.fill('2024-02-24'))
  await expect(day).toHaveValue('2024-02-24')
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page).toHaveURL(/\/2024-02-24$/)
})

const ARTICLE = '/2024-02-24/01/1'
/** Presses keys (with spaces between) one after the other as soon as the static page is there. */
const pressAll = async (page: Page, keys: string) => {
  await page.getByRole('main').waitFor()
  await page.waitForFunction(() => document.readyState === 'complete')
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}
const found = (page: Page) => page.getByRole('dialog', { name: '搜索' }).getByRole('combobox')

test('what was typed on after the key that asks for search stands in its field', async ({
  page,
  typeEarly,
}) => {
  await typeEarly(ARTICLE, () => pressAll(page, '/ q j j'))
  await expect(found(page)).toHaveValue('qjj')
  await expect(page.getByRole('dialog').getByRole('option', { name: /乔俊杰/ })).toBeVisible()
  await page.keyboard.type('1')
  await expect(found(page)).toHaveValue('qjj1')
})

test('on a page with a field of its own it stands there', async ({ page, typeEarly }) => {
  const own = page.getByRole('main').getByRole('searchbox')
  await page.route('**/assets/Tools-*.js', async (route) => {
    await own.waitFor()
    await route.continue()
  })
  await typeEarly('/people', () => pressAll(page, '/ q j j'))
  await expect(own).toHaveValue('qjj')
  await expect(page.getByRole('main').getByRole('link', { name: /乔俊杰/ })).toBeVisible()
})

test.describe('over a slow line', () => {
  // The browser says that what it fetched early is used late.
  test.use({ allowConsole: /preload/ })

  test('the key that asks for search, pressed again as nothing comes, and letters that are typed slowly', async ({
    page,
    typeEarly,
  }) => {
    await typeEarly(ARTICLE, async () => {
      await pressAll(page, '/')
      await page.waitForTimeout(2000 * SLOW)
      await pressAll(page, '/ j')
      await page.waitForTimeout(2000 * SLOW)
      await pressAll(page, 'u n')
    })
    await expect(found(page)).toHaveValue('jun')
    await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`))
  })
})

test('who turns again, as nothing has come yet, turns one page', async ({ page, typeEarly }) => {
  await typeEarly(ARTICLE, () => pressAll(page, 'ArrowRight ArrowRight ArrowRight'))
  await expect(page).toHaveURL(/\/01\/2$/)
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL(/\/01\/2$/)
})

test.describe('while the code of the field is on its way', () => {
  /** Presses the key that asks for search; its code waits until it is told to come. */
  const ask = async (page: Page, open: (path: string) => Promise<void>) => {
    const come = await hold(page, '**/assets/QuickSearch-*.js')
    await lineIsGood(page)
    await open(ARTICLE)
    await page.waitForFunction(() => Reflect.get(window, 'isAwake') === true)
    await page.keyboard.press('/')
    await expect(page.getByRole('textbox', { name: '搜索' })).toBeFocused()
    return come
  }

  test('words are kept for it, those of an input method too', async ({ page, open }) => {
    const come = await ask(page, open)
    await page.keyboard.type('q')
    await page.keyboard.insertText('汤圆')
    come()
    await expect(found(page)).toBeFocused()
    await expect(found(page)).toHaveValue('q汤圆')
  })

  test('Enter searches', async ({ page, open }) => {
    const come = await ask(page, open)
    await page.keyboard.insertText('汤圆')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=%E6%B1%A4%E5%9C%86$/)
    come()
    await expect(status(page).filter({ hasText: '“汤圆”：1 篇' })).toBeVisible()
  })

  test('Escape gives up', async ({ page, open }) => {
    const come = await ask(page, open)
    await page.keyboard.type('q')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: '搜索' })).toBeHidden()
    come()
    await page.keyboard.press('/')
    await expect(found(page)).toHaveValue('')
  })
})

test('asked for by its key in the middle of an article, search leaves it where it is', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1')
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
  const at = await page.evaluate(() => scrollY)
  await page.keyboard.press('/')
  await expect(found(page)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(at)
  await page.keyboard.press('Escape')
  await expect(found(page)).toBeHidden()
  expect(await page.evaluate(() => scrollY)).toBe(at)
})

test('asked for while another page is on its way, search stays when it is there', async ({ page, open }) => {
  await open(ARTICLE)
  await page.keyboard.press('/')
  await expect(found(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(found(page)).toBeHidden()
  const come = await hold(page, '**/data/derived/issues/**')
  await page
    .getByRole('main')
    .getByRole('link', { name: /第01版/ })
    .click()
  await page.keyboard.press('/')
  await expect(found(page)).toBeFocused()
  await page.keyboard.insertText('汤')
  come()
  await expect(page).toHaveURL(/\/01$/)
  await expect(page.getByRole('article')).toHaveCount(5)
  await page.keyboard.insertText('圆')
  await expect(found(page)).toHaveValue('汤圆')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toBeFocused()
})

test('who turns to something else after the key that asks for search means the keys that follow', async ({
  page,
  open,
}) => {
  await open(ARTICLE)
  await page.keyboard.press('/')
  await expect(found(page)).toBeFocused()
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/01\/2$/)
  await page.keyboard.press('/')
  await expect(found(page)).toHaveValue('')
})
