import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { keepSettings } from '../support/keeping.ts'
import { field, links } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'
import { wholeName } from '../support/whole-name.ts'

/** Words inside the opened article: by the find bar, and by the search that led there. */

const bar = (page: Page) => page.getByRole('search', { name: '在文中找' })
const box = (page: Page) => page.getByRole('textbox', { name: '在文中找' })
/** Where the reader is among the hits, as seen: "3 / 74". */
const place = (page: Page) => bar(page).getByText(/^\d+ \/ \d+$/)
const marks = (page: Page) => page.getByRole('article').locator('mark')
const current = (page: Page) => marks(page).and(page.locator('[aria-current]'))

test('words are found inside the opened article; one goes from place to place, round and round', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1')
  await page.getByRole('link', { name: '在文中找' }).click()
  await expect(box(page)).toBeFocused()
  await box(page).fill('企業')
  await expect(page.getByText(/“企業”在文中有 \d+ 处$/)).toBeVisible()
  const count = await marks(page).count()
  expect(count).toBeGreaterThan(2)
  await expect(bar(page).getByText(`${count} 处`, { exact: true })).toBeVisible()
  await expect(current(page)).toHaveCount(0)

  await box(page).press('Enter')
  await expect(place(page)).toHaveText(`1 / ${count}`)
  await expect(page.getByText(`“企業”在文中有 ${count} 处，这是第 1 处`)).toBeVisible()
  await expect(marks(page).first()).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: '上一处' }).click()
  await expect(place(page)).toHaveText(`${count} / ${count}`)
  await expect(current(page)).toHaveCount(1)
  await expect(marks(page).last()).toHaveAttribute('aria-current', 'true')
  await expect(marks(page).last()).toBeInViewport()
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(place(page)).toHaveText(`1 / ${count}`)
  await expect(marks(page).first()).toBeInViewport()
  await box(page).press('Enter')
  await box(page).press('Shift+Enter')
  await expect(place(page)).toHaveText(`1 / ${count}`)

  await page.getByRole('button', { name: '关闭' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(marks(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/01\/1$/)
})

for (const [language, find, shut] of [
  ['zh', '在文中找', '关闭'],
  ['en', /^Find in/, 'Close'],
] as const)
  for (const elder of ['off', 'on'])
    test(`the field takes all of the bar that its button leaves (${language}, elder mode ${elder})`, async ({
      page,
      open,
    }) => {
      await keepSettings(page, { language, elder })
      for (const width of [320, 360, 412, 1280]) {
        await page.setViewportSize({ width, height: 740 })
        await open('/2024-02-24/01/1?q=企业')
        const whole = page.getByRole('search', { name: find })
        await expect(whole.getByText(/^\d+ \/ \d+$/)).toBeVisible()
        const boxes = await Promise.all(
          [whole, whole.getByRole('textbox'), whole.getByRole('button', { name: shut })].map((one) =>
            one.boundingBox(),
          ),
        )
        const [around = 0, typed = 0, button = 0] = boxes.map((box) => box?.width)
        // Its padding, the band at its edge, and the gap.
        expect.soft(around - button - typed, `${width} px`).toBeLessThan(36)
        expect.soft(typed, `${width} px`).toBeGreaterThan(around / 2)
        // The steps stand below, each in one line.
        for (const step of await whole.getByRole('button').all())
          expect.soft((await step.boundingBox())?.height, `${width} px`).toBeLessThanOrEqual(60)
      }
    })

const opener = (page: Page) => page.getByRole('link', { name: '在文中找' })
const text = (page: Page) => page.getByRole('main')
const name = (page: Page) => page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).first()
for (const [where, key, focused, after] of [
  ['in its field', 'Escape', box, opener],
  ['on its button', 'Enter', (page: Page) => page.getByRole('button', { name: '关闭' }), opener],
  ['in the text', 'Escape', text, text],
  ['on a name', 'Escape', name, name],
] as const) {
  test(`${key} ${where} closes the find bar; the focus is where it was, or on what opens the bar`, async ({
    page,
    open,
  }) => {
    await open('/2024-02-24/01/1?q=企业')
    await expect(place(page)).toBeVisible()
    await focused(page).focus()
    await page.keyboard.press(key)
    await expect(bar(page)).toHaveCount(0)
    await expect(marks(page)).toHaveCount(0)
    await expect(after(page)).toBeFocused()
    await expect(page).toHaveURL(/\/01\/1$/)
  })
}

test('what is not there is said; a place that is the only one can be gone to again', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1?q=码头')
  await expect(bar(page).getByText('文中没有')).toBeVisible()
  await expect(page.getByRole('button', { name: '下一处' })).toHaveCount(0)
  await box(page).press('Enter')
  await box(page).fill('凯宏铝业')
  await box(page).press('Enter')
  await expect(place(page)).toHaveText('1 / 1')
  // The place is said one drawing before it is gone to.
  await expect(current(page)).toBeInViewport()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(marks(page)).not.toBeInViewport()
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(marks(page)).toBeInViewport()
  await expect(place(page)).toHaveText('1 / 1')
})

test('who comes back from a name finds the text where it was', async ({ page, open }) => {
  await open('/2024-02-24/01/1?q=企业')
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: '下一处' }).click()
  await expect(place(page)).toHaveText(/^4 \//)
  const name = page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' }).last()
  await name.focus()
  const at = await page.evaluate(() => scrollY)
  expect(at).toBeGreaterThan(200)
  await name.press('Enter')
  await wholeName(page, '乔俊杰', 'Enter')
  await expect(page).toHaveURL(/\/people\//)
  await page.goBack()
  await expect(marks(page).first()).toBeAttached()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(at)
})

test('an article that the tab opens anew begins at its first place, wherever the page before was', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1')
  await expect(page.getByRole('link', { name: '在文中找' })).toBeVisible()
  await page.evaluate(() => scrollTo(0, 900))
  await open('/2024-02-24/01/1?q=企业')
  await expect(place(page)).toHaveText(/^1 \//)
  await expect(current(page)).toBeInViewport()
  // A reload is of the same page: there the reader stays.
  await page.evaluate(() => scrollTo(0, 700))
  await page.reload()
  await expect(marks(page).first()).toBeAttached()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
})

test('another search that leads to the same article brings its own words, and Back those before', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1?q=企业')
  await expect(current(page)).toHaveText('企业')
  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '搜索' }).click()
  await field(page).fill('吴震宇')
  await links(page).first().click()
  await expect(box(page)).toHaveValue('吴震宇')
  await expect(current(page)).toHaveText('吴震宇')
  await expect(current(page)).toBeInViewport()
  // The pause after which the field would ask for what it held is over.
  await setTimeout(400)
  await expect(page).toHaveURL(/q=%E5%90%B4%E9%9C%87%E5%AE%87$/)
  await page.goBack()
  await expect(box(page)).toHaveValue('企业')
  await setTimeout(400)
  await expect(page).toHaveURL(/q=%E4%BC%81%E4%B8%9A$/)
  await expect(marks(page).first()).toHaveText('企业')
})

test('a link pressed right after the last key leads on, however slowly the next page comes', async ({
  page,
  open,
}) => {
  await open('/2024-02-24/01/1?q=')
  await expect(box(page)).toBeFocused()
  await page.route('**/data/**', async (route) => {
    await setTimeout(600)
    await route.continue()
  })
  await box(page).fill('企业')
  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '人物' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '人物' })).toBeVisible()
  await expect(page).toHaveURL(/\/people$/)
})

test('a place inside a name that is a link is marked within it', async ({ page, open }) => {
  await open('/2024-02-24/01/1?q=俊杰')
  await expect(current(page)).toHaveText('俊杰')
  const names = page.getByRole('paragraph').getByRole('link', { name: '乔俊杰' })
  await expect(names.first().locator('mark')).toHaveText('俊杰')
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })

  test('words that stand in the headline alone are counted and marked', async ({ page, open }) => {
    await open('/search?q=远舟检查灯塔')
    const row = page.getByRole('region', { name: '搜索结果' }).getByRole('link').first()
    await expect(row.locator('mark')).toHaveText('远舟检查灯塔')
    await row.click()
    await expect(place(page)).toHaveText('1 / 1')
    // Marked piece by piece, as the headline may break between them: one place still.
    const marked = page.getByRole('heading', { level: 1 }).locator('mark')
    await expect.poll(async () => (await marked.allTextContents()).join('')).toBe('远舟检查灯塔')
    await expect(current(page).first()).toBeInViewport()
  })

  test('an article found by its author marks the author', async ({ page, open }) => {
    await open('/search?author=苏小禾')
    await page.getByRole('region', { name: '搜索结果' }).getByRole('link').first().click()
    await expect(place(page)).toHaveText('1 / 1')
    await expect(marks(page)).toHaveText(['苏小禾'])
  })
})

test.describe('pictures', () => {
  test.use({ site: 'printed' })
  test('captions are found as well', async ({ page, open }) => {
    await open('/2031-05-02/01/1?q=傍晚')
    await expect(place(page)).toHaveText('1 / 1')
    await expect(page.getByRole('figure').first().locator('mark')).toHaveText('傍晚')
  })
})
