import type { Page } from '@playwright/test'
import { hold } from '../support/pauses.ts'
import { field, status, total } from '../support/searching.ts'
import { expect, test } from '../support/test.ts'

/** An answer is narrowed by time; the chart and the count beside it are of the same question. */

const chart = (page: Page) => page.getByRole('img', { name: /共 \d+ 篇/ })
const timeline = (page: Page) => page.getByRole('region', { name: '时间分布' })

/** How many articles the bars stand for. */
async function charted(page: Page): Promise<number> {
  const label = await chart(page).getAttribute('aria-label')
  return Number(/共 (\d+) 篇/.exec(label ?? '')?.[1])
}

/** Brushes over a stretch of the chart, given in parts of its width. */
async function brush(page: Page, from: number, to: number) {
  const box = await chart(page).boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width * from, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, box.y + 20, { steps: 4 })
  await page.mouse.up()
}

/** Looks at every frame from now on; says how often chart and count were seen together, and where they differed. */
async function watch(page: Page) {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      requestAnimationFrame(look)
      const bars = document.querySelector('[role=img][aria-label*="共"]')
      const said = [...document.querySelectorAll('main [role=status]')].flatMap(
        (one) => /(\d+) 篇$/.exec(one.textContent)?.[1] ?? [],
      )[0]
      if (!bars || bars.closest('[aria-busy=true]') || said === undefined) return
      if (/[?&](?:from|to)=/.test(location.search)) return
      const drawn = /共 (\d+) 篇/.exec(bars.getAttribute('aria-label') ?? '')?.[1]
      seen.push(said === drawn ? 'same' : `${said} said, ${drawn} drawn`)
    }
    requestAnimationFrame(look)
  })
  return async () => new Set(await page.evaluate<string[]>('seen'))
}

/** The lists of the index. */
const LISTS = /\/data\/search\/s\/[^/]+\/[lhgu]/

test.describe('an archive', () => {
  test.use({ site: 'archive' })

  test('time is narrowed by brushing over the chart, and by the keyboard', async ({ page, open }) => {
    await open('/search?q=灯塔')
    await page.getByText('缩小范围').click()
    await expect(page.getByRole('img', { name: /2031年1月至6月/ })).toBeVisible()
    const before = await total(page)
    expect(await charted(page)).toBe(before)
    await brush(page, 0.4, 0.6)
    await expect(page).toHaveURL(/from=2031-03-01&to=2031-04-30/)
    await expect.poll(() => total(page)).toBeLessThan(before)
    expect(await charted(page)).toBe(before)
    await page.getByRole('slider', { name: '到' }).press('ArrowLeft')
    await expect(page).toHaveURL(/from=2031-03-01&to=2031-03-31/)
    await expect(page.getByRole('slider', { name: '到' })).toBeFocused()
    await page.getByRole('button', { name: '去掉“2031年3月”' }).click()
    await expect(status(page)).toHaveText(`“灯塔”：${before} 篇`)
  })

  test('the chart is never beside the count of another question; until it is known, nothing is chosen from it', async ({
    page,
    open,
    context,
  }) => {
    await open('/search?q=镇长')
    await page.getByText('缩小范围').click()
    await expect(status(page)).toHaveText('“镇长”：640 篇')
    await expect(chart(page)).toBeVisible()
    const differed = await watch(page)
    const release = await hold(context, LISTS)
    await field(page).fill('码头')
    await field(page).press('Escape')
    await expect(status(page)).toHaveText('正在搜索……')
    await expect(timeline(page)).toHaveAttribute('aria-busy', 'true')
    await brush(page, 0.2, 0.4)
    await page.getByRole('slider', { name: '从' }).press('ArrowRight')
    await page.getByRole('region', { name: '企业' }).getByRole('button').first().press('Enter')
    // Longer than a slider rests before the address follows.
    await page.waitForTimeout(600)
    await expect(page).toHaveURL((url) => [...url.searchParams.keys()].join() === 'q')
    release()
    await expect(status(page)).toHaveText(/^“码头”：\d+ 篇$/)
    await expect(timeline(page)).toHaveAttribute('aria-busy', 'false')
    expect(await charted(page)).toBe(await total(page))
    await page.goBack()
    await expect(status(page)).toHaveText('“镇长”：640 篇')
    expect(await charted(page)).toBe(640)
    await page.getByRole('combobox', { name: '排序' }).selectOption('newest')
    await expect(page).toHaveURL(/sort=newest/)
    await expect(status(page)).toHaveText('“镇长”：640 篇')
    await expect(timeline(page)).toHaveAttribute('aria-busy', 'false')
    expect(await differed()).toEqual(new Set(['same']))
  })

  for (const [what, span] of [
    ['a day that there is not', 'from=2024-02-31'],
    ['no day at all', 'to=9999-99-99'],
  ] as const) {
    test(`${what} is no condition`, async ({ page, open }) => {
      await open(`/search?q=镇长&${span}`)
      await expect(status(page)).toHaveText('“镇长”：640 篇')
      await expect(page.getByRole('region', { name: '已选的条件' })).toHaveCount(0)
    })
  }

  test('what is shown of a span is what is applied: one from its end is turned round', async ({
    page,
    open,
  }) => {
    await open('/search?q=镇长&from=2031-03-31&to=2031-02-01')
    await expect(page.getByRole('button', { name: '去掉“2031年2月至3月”' })).toBeVisible()
    const count = await total(page)
    await open('/search?q=镇长&from=2031-02-01&to=2031-03-31')
    await expect(status(page)).toHaveText(`“镇长”：${count} 篇`)
    expect(count).toBeLessThan(640)
  })

  test('a month that there is not, typed as a date, breaks nothing', async ({ page, open }) => {
    await open('/search?q=镇长 日期:2024-13')
    await expect(status(page)).toHaveText(/\d+ 篇$|^没有/)
    await expect(page.getByRole('region', { name: '已选的条件' })).toHaveCount(0)
    await field(page).fill('镇长')
    await expect(status(page)).toHaveText('“镇长”：640 篇')
  })
})

test.describe('years, the older of them on their way', () => {
  test.use({ site: 'years' })
  test('when the answer has grown, the chart has grown with it', async ({ page, open, context }) => {
    await open('/search')
    const differed = await watch(page)
    const waiting: (() => void)[] = []
    await context.route(/\/data\/search\/s\/[^/]+\/[lhgu]/, async (route) => {
      // Files come one after the other, each a while after the one before.
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        setTimeout(resolve, 400 * waiting.length)
      })
      await route.continue()
    })
    await field(page).fill('灯塔')
    await field(page).press('Enter')
    await page.getByText('缩小范围').click()
    await expect(status(page)).toHaveText(/^“灯塔”：\d+ 篇$/, { timeout: 15_000 })
    await expect(chart(page)).toHaveAccessibleName(/2029年12月至2031年5月/)
    await expect(timeline(page)).toHaveAttribute('aria-busy', 'false')
    expect(await charted(page)).toBe(await total(page))
    expect(await differed()).toEqual(new Set(['same']))
  })
})
