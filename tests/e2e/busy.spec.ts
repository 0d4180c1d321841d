import type { Page } from '@playwright/test'
import { canBeBusy, getsBusy } from '../support/busy.ts'
import { SITES } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/**
 * A phone that is too busy to draw at once: what is pressed and typed meanwhile counts, in the order in which it was done. What is
 * computed from what is drawn, or waits for an effect, would get it wrong. `BUSY=300 npx playwright test` asks it of all tests.
 */

/** Longer than any pause after a key. */
const BUSY_MS = 600

const FIELDS = [
  { of: 'names', at: '/people', role: 'searchbox', name: '找名字' },
  { of: 'the search page', at: '/search', role: 'combobox', name: '搜名字、字词' },
  { of: 'an article', at: '/2024-02-24/01/2?q=', role: 'textbox', name: '在文中找' },
] as const

for (const site of ['seed', 'folder'] as const)
  test.describe(`under ${SITES[site].base}`, () => {
    test.use({ site })
    for (const { of, at, role, name } of FIELDS)
      test(`a link that is pressed before the field of ${of} has looked leads where it says`, async ({
        page,
        open,
      }) => {
        await canBeBusy(page, BUSY_MS)
        await open(at)
        const field = page.getByRole(role, { name })
        await field.fill('wu')
        await expect(page).toHaveURL(/\?q=wu$/)
        await field.fill('wuj')
        await getsBusy(page)
        await page.getByRole('link', { name: '往期' }).first().click()
        await expect(page.getByRole('heading', { level: 1, name: '往期' })).toBeVisible()
        await expect(page).toHaveURL(/\/issues$/)
      })
  })

for (const { of, at, role, name } of FIELDS)
  test(`no letter that is typed into the field of ${of} is lost`, async ({ page, open }) => {
    await canBeBusy(page, 100, true)
    await open(at)
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const field = page.getByRole(role, { name })
    await field.focus()
    let letters = ''
    for (const letter of 'abcdefgh') {
      await page.keyboard.insertText(letter)
      letters += letter
      await expect(field).toHaveValue(letters)
      // Longer than the pause after which the address follows: it is drawn while the next letter is typed.
      await page.waitForTimeout(letter < 'e' ? 200 : 330)
    }
    await expect(page).toHaveURL(/\?q=abcdefgh$/)
    await page.waitForTimeout(1000)
    await expect(field).toHaveValue('abcdefgh')
  })

test('two names that are pressed one after the other both narrow', async ({ page, open }) => {
  await canBeBusy(page, BUSY_MS)
  await open('/')
  const names = page.getByRole('region', { name: '按人物、企业缩小' })
  await expect(names.getByRole('button').first()).toBeVisible()
  await getsBusy(page)
  await names.getByRole('button', { name: /^乔俊杰/ }).click()
  await names.getByRole('button', { name: /^吴震宇/ }).click()
  await expect(page).toHaveURL((url) => url.searchParams.getAll('person').sort().join() === '乔俊杰,吴震宇')
})

test.describe('a sheet', () => {
  const button = (page: Page) => page.getByRole('link', { name: '字号与阅读设置' })
  const sheet = (page: Page) => page.getByRole('dialog', { name: '字号与阅读设置' })
  const opened = async (page: Page, open: (path: string) => Promise<void>) => {
    await canBeBusy(page, BUSY_MS, true)
    await open('/2024-02-24/01/1')
    await button(page).press('Enter')
    await expect(sheet(page)).toBeVisible()
  }

  test('is closed by Escape as soon as it can be seen', async ({ page, open }) => {
    await opened(page, open)
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
    await expect(button(page)).toBeFocused()
  })

  test('counts each press on what makes the text larger', async ({ page, open }) => {
    await opened(page, open)
    const size = () =>
      page
        .getByRole('article')
        .getByText('区委书记')
        .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    const before = await size()
    await sheet(page).getByRole('button', { name: '字大一点' }).dblclick()
    expect((await size()) - before).toBeCloseTo(2)
  })
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })

  test('a brush over the chart takes all that it went over', async ({ page, open }) => {
    await canBeBusy(page, BUSY_MS)
    await open('/search?q=灯塔')
    await page.getByText('缩小范围').click()
    const chart = page.getByRole('img', { name: /2031年1月至6月/ })
    await expect(chart).toBeVisible()
    await expect(page.getByRole('region', { name: '时间分布' })).toHaveAttribute('aria-busy', 'false')
    await getsBusy(page)
    const box = await chart.boundingBox()
    if (!box) throw new Error('no chart')
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20)
    await page.mouse.up()
    await expect(page).toHaveURL(/from=2031-03-01&to=2031-04-30/)
  })

  test('an order of names that is chosen as soon as it can be seen holds', async ({ page, open }) => {
    await canBeBusy(page, BUSY_MS, true)
    await open('/people?q=l')
    await page.getByRole('radio', { name: '篇数' }).check()
    await expect(page).toHaveURL(/\?q=l&order=count$/)
    await expect(page.getByRole('radio', { name: '篇数' })).toBeChecked()
  })
})
