import type { Locator, Page } from '@playwright/test'
import { wear } from '../support/access.ts'
import { highlight } from '../support/access-states.ts'
import { tabTo } from '../support/access-focus.ts'
import { saidOn, withSpeech } from '../support/fake-speech.ts'
import { expect, test } from '../support/test.ts'

/** Colours that are the system's (forced), more contrast, less motion, and paper: what is marked is seen in each. */

const ARTICLE = '/2024-02-24/01/1'
/** A style as it is drawn; an element that is drawn anew meanwhile, as a highlight is when it is kept, has none. */
async function style(target: Locator, name: string, pseudo?: string): Promise<string> {
  let drawn = ''
  const look = async () =>
    (drawn = await target.evaluate((el, [of, part]) => getComputedStyle(el, part).getPropertyValue(of), [
      name,
      pseudo,
    ] as const))
  await expect.poll(look).not.toBe('')
  return drawn
}
/** A colour of the system, as it is now. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((keyword) => {
    const probe = document.createElement('i')
    probe.style.setProperty('forced-color-adjust', 'none')
    probe.style.backgroundColor = keyword
    document.body.append(probe)
    const { backgroundColor } = getComputedStyle(probe)
    probe.remove()
    return backgroundColor
  }, name)

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme })
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

    test('a pressed chip and the page that is open are not told by a background alone', async ({
      page,
      open,
    }) => {
      await open('/?person=贾东')
      const chip = page.getByRole('button', { name: /贾东/, pressed: true }).first()
      await expect(chip).toBeVisible()
      expect(await style(chip, 'background-color')).toBe(await systemColour(page, 'Highlight'))
      await open('/people')
      const here = page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '人物' })
      expect(await style(here, 'border-bottom-style')).toBe('solid')
    })

    test('what is chosen of a few, and a switch that is on', async ({ page, open }) => {
      await open('/settings')
      const chosen = page.getByText('自动', { exact: true })
      await expect(chosen).toBeVisible()
      expect(await style(chosen, 'background-color')).toBe(await systemColour(page, 'Highlight'))
      const [on, off] = [
        page.getByRole('switch', { name: /单键翻页/ }),
        page.getByRole('switch', { name: '长辈版' }),
      ]
      expect(await style(on, 'background-color')).toBe(await systemColour(page, 'Highlight'))
      expect(await style(off, 'background-color')).not.toBe(await systemColour(page, 'Highlight'))
      expect(await style(off, 'background-color', '::before')).toBe(await systemColour(page, 'ButtonText'))
    })

    test('words found, words marked, the sentence that is read, and the focus', async ({ page, open }) => {
      await withSpeech(page)
      await open(ARTICLE)
      await highlight(page)
      const marked = page.locator('[data-stretch]').first()
      const mark = await systemColour(page, 'Mark')
      expect(await style(marked, 'background-color')).toBe(mark)
      expect(await style(marked, 'border-bottom-style')).toBe('solid')
      await page.getByRole('button', { name: '朗读', exact: true }).click()
      await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(0)
      await page.getByRole('button', { name: '暂停' }).click()
      await page.getByRole('button', { name: '下一句' }).click()
      const read = page.getByRole('article').locator(':is(p, span, h1):not(mark)')
      await expect
        .poll(() => read.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)))
        .toContain(mark)
      await page.getByRole('link', { name: '在文中找' }).click()
      await page.getByRole('textbox', { name: '在文中找' }).fill('企业')
      const hit = page.getByRole('article').locator('mark:not([data-stretch])').first()
      await expect(hit).toBeVisible()
      expect(await style(hit, 'background-color')).toBe(mark)
      const link = page.getByRole('paragraph').getByRole('link').first()
      await tabTo(page, link)
      expect(await style(link, 'outline-style')).toBe('solid')
      expect(await style(link, 'outline-color')).not.toBe(await systemColour(page, 'Canvas'))
    })

    test('a suggestion that is chosen', async ({ page, open }) => {
      await open('/search')
      await page.getByRole('combobox', { name: '搜名字、字词' }).fill('乔俊')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      const option = page.getByRole('listbox').getByRole('option', { selected: true })
      expect(await style(option, 'background-color')).toBe(await systemColour(page, 'Highlight'))
    })

    test('a network’s names and lines stand out from the ground, whatever theme was chosen', async ({
      page,
      open,
    }) => {
      await open('/2024-02-24')
      await page.getByText('关系图').click()
      await expect(page.getByText(/^列成表/)).toBeVisible()
      await wear(page, { theme: colorScheme === 'dark' ? 'paper' : 'dark', elder: 'off', width: 412 })
      const ground = await systemColour(page, 'Canvas')
      const drawing = page.locator('svg[aria-hidden=true]').filter({ has: page.locator('text') })
      for (const [part, property] of [
        ['text', 'fill'],
        ['path[stroke-width]', 'stroke'],
      ] as const) {
        const first = drawing.locator(part).first()
        expect(await style(first, property)).toMatch(/^rgb/)
        expect(await style(first, property)).not.toBe(ground)
      }
    })
  })

test.describe('more contrast', () => {
  for (const theme of ['paper', 'white', 'dark'] as const)
    for (const elder of ['off', 'on'] as const)
      test(`grey text and lines are as strong as can be: ${theme}, elder ${elder}`, async ({
        page,
        open,
      }) => {
        await page.emulateMedia({ contrast: 'more' })
        await open(ARTICLE)
        await wear(page, { theme, elder, width: 412 })
        const ink = await style(page.locator('html'), 'color')
        expect(await style(page.getByText('记者 朱梦琪'), 'color')).toBe(ink)
      })
})

test.describe('less motion', () => {
  for (const way of ['of the system', 'of the settings'] as const)
    test(`by the word ${way} nothing glides`, async ({ page, open }) => {
      if (way === 'of the system') await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const path of ['/', ARTICLE, '/search?q=企业', '/settings', '/people/乔俊杰']) {
        await open(path)
        if (way === 'of the settings')
          await page.evaluate(() => (document.documentElement.dataset['motion'] = 'off'))
        await page.waitForLoadState('networkidle')
        await page.keyboard.press('Shift')
        const moving = await page.evaluate(() =>
          document.getAnimations().flatMap(({ effect, playState }) => {
            const duration = Number(effect?.getComputedTiming().duration)
            return playState === 'running' && duration > 0 ? [String(duration)] : []
          }),
        )
        expect(moving, path).toEqual([])
        const glides = await page.evaluate(() =>
          [...document.querySelectorAll('*')].some(
            (one) => getComputedStyle(one).scrollBehavior === 'smooth',
          ),
        )
        expect(glides).toBe(false)
      }
    })
})

test('on paper highlights keep their line, and no bar is printed', async ({ page, open }) => {
  await open(ARTICLE)
  await highlight(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const marked = page.locator('[data-stretch]').first()
  expect(await style(marked, 'border-bottom-style')).toBe('solid')
  expect(await style(marked, 'background-color')).toBe('rgba(0, 0, 0, 0)')
  expect(await style(marked, 'color')).toBe('rgb(0, 0, 0)')
  await expect(page.getByText('已划线')).toBeHidden()
})
