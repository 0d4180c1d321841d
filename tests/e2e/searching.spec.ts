import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

const field = (page: Page) => page.getByRole('combobox', { name: '搜标题、正文、人名、单位名' })

test('typing answers at once; hits are marked in the list and in the opened article', async ({
  page,
  open,
}) => {
  await open('/search')
  await field(page).fill('凯宏铝业')
  await expect(page.getByRole('status').filter({ hasText: '“凯宏铝业”：1 篇' })).toBeVisible()
  await expect(page).toHaveURL(/\?q=%E5%87%AF%E5%AE%8F%E9%93%9D%E4%B8%9A$/)
  await expect(page.locator('.results mark')).toHaveText(['凯宏铝业'])

  await field(page).press('Escape')
  await page.getByRole('link', { name: /当好锻造/ }).click()
  await expect(page.getByText('“凯宏铝业”在文中有 1 处')).toBeVisible()
  await expect(page.locator('.prose mark')).toHaveText(['凯宏铝业'])
  await expect(page.locator('.prose mark')).toBeInViewport()

  await page.goBack()
  await expect(field(page)).toHaveValue('凯宏铝业')
  await expect(page.locator('.results mark')).toHaveText(['凯宏铝业'])
})

test('an address with a question answers it', async ({ page, open }) => {
  await open('/search?q=凯宏铝业')
  await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  await expect(page).toHaveTitle(/凯宏铝业/)
})

test.describe('in a sub-folder', () => {
  test.use({ site: 'folder' })
  test('the worker and the index are found there', async ({ page, open }) => {
    await open('/search?q=凯宏铝业')
    await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
  })
})

const QUESTIONS = [
  ['a piece across two words', '杰继续走', 1],
  ['traditional script', '薛紅霞', 1],
  ['two words, both needed', '贾东 尼勒克', 1],
  ['a word that must not occur', '贾东 -尼勒克', 1],
  ['a company in full', '江苏洛凯机电股份有限公司', 1],
  ['initials of a name', 'qjj', 1],
  ['an operator', '人物:乔俊杰', 1],
  ['what is not there', '不存在的词', 0],
] as const
for (const [title, q, count] of QUESTIONS) {
  test(title, async ({ page, open }) => {
    await open(`/search?q=${q}`)
    const expected = count ? `：${count} 篇` : `没有找到“${q}”`
    await expect(page.getByRole('status').filter({ hasText: expected })).toBeVisible()
  })
}

test('without workers the page itself searches', async ({ page, open }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await open('/search?q=凯宏铝业')
  await expect(page.getByRole('link', { name: /当好锻造/ })).toBeVisible()
})

test('while an input method composes, nothing is searched', async ({ page, open }) => {
  await open('/search')
  const box = field(page)
  await box.focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'qiao', selectionStart: 4, selectionEnd: 4 })
  await page.waitForTimeout(400)
  await expect(page).toHaveURL(/\/search$/)
  await expect(page.getByRole('option')).toHaveCount(0)
  await client.send('Input.insertText', { text: '乔俊杰' })
  await expect(page.getByRole('status').filter({ hasText: '“乔俊杰”：1 篇' })).toBeVisible()
})

test('a suggestion by pinyin and keyboard becomes a condition, which can be taken away', async ({
  page,
  open,
}) => {
  await open('/search')
  const box = field(page)
  await box.pressSequentially('qiaojunj', { delay: 20 })
  const option = page.getByRole('option', { name: /乔俊杰 人物 1 篇/ })
  await expect(option).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\?person=%E4%B9%94%E4%BF%8A%E6%9D%B0$/)
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('link', { name: '乔俊杰的人物页' })).toBeVisible()
  await expect(page.locator('.result')).toHaveCount(1)
  await page.getByRole('button', { name: '去掉“乔俊杰”' }).click()
  await expect(page).toHaveURL(/\/search$/)
})

test('a typing error leads to the name that was meant', async ({ page, open }) => {
  await open('/search?q=乔骏杰')
  await expect(page.getByText('要找的是不是：')).toBeVisible()
  await page.getByRole('button', { name: /乔俊杰/ }).click()
  await expect(page.locator('.result')).toHaveCount(1)
})

test('what was searched is remembered on the device, and can be forgotten', async ({ page, open }) => {
  await open('/search')
  await field(page).fill('元宵')
  await field(page).press('Enter')
  await expect(page.locator('.result').first()).toBeVisible()
  await open('/search')
  await page.getByRole('button', { name: '元宵', exact: true }).click()
  await expect(page.locator('.result').first()).toBeVisible()
  await open('/search')
  await page.getByRole('button', { name: '忘掉“元宵”' }).click()
  await expect(page.getByRole('button', { name: '元宵', exact: true })).toHaveCount(0)
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })
  const said = '.search-status [role="status"]'
  /** The count, once there is one. */
  const total = async (page: Page) => {
    const text = await page
      .locator(said)
      .filter({ hasText: /\d+ 篇$/ })
      .textContent()
    return Number(/(\d+) 篇/.exec(text ?? '')?.[1])
  }

  test('a long list grows; Back comes to the same place of it', async ({ page, open }) => {
    await open('/search?q=镇长')
    await expect(page.locator(said)).toHaveText('“镇长”：640 篇')
    await expect(page.locator('.result')).toHaveCount(10)
    for (let count = 20; count <= 80; count += 10) {
      await page.getByRole('button', { name: '再看 10 篇' }).scrollIntoViewIfNeeded()
      await expect(page.locator('.result')).toHaveCount(count)
    }
    // From then on, what is far from the eye is a gap.
    for (let more = 0; more < 6; more++) {
      await page.getByRole('button', { name: '再看 10 篇' }).scrollIntoViewIfNeeded()
      await page.waitForTimeout(150)
    }
    await expect(page.locator('.result-gap').first()).toBeAttached()
    expect(await page.locator('.result').count()).toBeLessThan(100)
    const link = page.locator('.result a').nth(-8)
    await link.scrollIntoViewIfNeeded()
    const [href, at] = [await link.getAttribute('href'), await page.evaluate(() => scrollY)]
    await link.click()
    await expect(page.getByText(/“镇长”在文中有/)).toBeVisible()
    await page.goBack()
    await expect(page.locator(`.result a[href="${href}"]`)).toBeInViewport()
    expect(Math.abs((await page.evaluate(() => scrollY)) - at)).toBeLessThan(5)
  })

  test('names say how many articles they leave, and leave as many; the order can be turned', async ({
    page,
    open,
  }) => {
    await open('/search?q=灯塔')
    const before = await total(page)
    await page.getByText('缩小范围').click()
    const chip = page.getByRole('region', { name: '企业' }).getByRole('button').first()
    const [, name = '', count] = /^(.*?)(\d+)$/.exec((await chip.textContent()) ?? '') ?? []
    expect(Number(count)).toBeGreaterThan(0)
    expect(Number(count)).toBeLessThan(before)
    await chip.press('Enter')
    await expect(page.locator(said)).toHaveText(`“灯塔”：${count} 篇`)
    await expect(page.getByRole('region', { name: '已选的条件' })).toBeFocused()
    await expect(page.getByRole('button', { name: `去掉“${name}”` })).toBeVisible()
    await page.getByRole('combobox', { name: '排序' }).selectOption('oldest')
    await expect(page).toHaveURL(/sort=oldest/)
    await expect(page.locator('.result-where').first()).toContainText('2031年1月')
    await page.goBack()
    await page.goBack()
    await expect(page.locator(said)).toHaveText(`“灯塔”：${before} 篇`)
  })

  test('time is narrowed by brushing over the chart, and by the keyboard', async ({ page, open }) => {
    await open('/search?q=灯塔')
    await page.getByText('缩小范围').click()
    const chart = page.getByRole('img', { name: /2031年1月至6月/ })
    const box = await chart.boundingBox()
    if (!box) throw new Error('no chart')
    const before = await total(page)
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/from=2031-03-01&to=2031-04-30/)
    await expect.poll(() => total(page)).toBeLessThan(before)
    await page.getByRole('slider', { name: '到' }).press('ArrowLeft')
    await expect(page).toHaveURL(/from=2031-03-01&to=2031-03-31/)
    await expect(page.getByRole('slider', { name: '到' })).toBeFocused()
    await page.getByRole('button', { name: '去掉“2031年3月”' }).click()
    await expect(page.locator(said)).toHaveText(`“灯塔”：${before} 篇`)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`what narrows and what is suggested has no accessibility violation, ${colorScheme}`, async ({
      page,
      open,
    }) => {
      await page.emulateMedia({ colorScheme })
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 740 })
        await open('/search?q=灯塔&from=2031-02-01')
        if (width < 1024) await page.getByText('缩小范围').click()
        await expect(page.getByRole('slider', { name: '从' })).toBeVisible()
        await expect(page.getByRole('region', { name: '企业' })).toBeVisible()
        await field(page).fill('林')
        await expect(page.getByRole('option').first()).toBeVisible()
        await page.keyboard.press('ArrowDown')
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      }
    })
  }

  test('Back finds the list where it was below what was unfolded', async ({ page, open }) => {
    await open('/search?q=灯塔')
    await page.getByText('缩小范围').click()
    await expect(page.getByRole('region', { name: '人物' })).toBeVisible()
    const link = page.locator('.result a').nth(6)
    await link.scrollIntoViewIfNeeded()
    const href = await link.getAttribute('href')
    const at = await page.evaluate(() => scrollY)
    await link.click()
    await expect(page.getByText(/“灯塔”在文中有/)).toBeVisible()
    await page.goBack()
    await expect(page.locator(`.result a[href="${href}"]`)).toBeInViewport()
    expect(Math.abs((await page.evaluate(() => scrollY)) - at)).toBeLessThan(5)
  })

  test.describe('with damage', () => {
    test.use({ allowConsole: /Failed to load resource/ })
    test('a file that is missing turns the count into "at least"; a retry finds the rest', async ({
      page,
      open,
    }) => {
      const lists: string[] = []
      page.on('request', (request) => {
        if (/\/data\/search\/s\/.*\/(l|h)\w+\.bin$/.test(request.url())) lists.push(request.url())
      })
      await open('/search?q=灯塔')
      await expect(page.locator(said)).toHaveText(/：\d+ 篇/)
      const first = lists[0] ?? ''
      const count = await total(page)
      await page.evaluate(() => caches.delete('banmian-search'))
      await page.context().route(first, (route) => route.abort())
      await open('/search?q=灯塔 OR 码头')
      await expect(page.locator(said)).toHaveText(/至少 \d+ 篇/, { timeout: 10_000 })
      expect(await total(page)).toBeGreaterThan(0)
      const file = new URL(first).pathname.split('/').at(-1) ?? ''
      await expect(page.locator('.notice')).toContainText(file)

      await page.context().unroute(first)
      await page.getByRole('button', { name: '重试' }).click()
      await expect(page.locator(said)).toHaveText(/：\d+ 篇$/)
      expect(await total(page)).toBeGreaterThanOrEqual(count)
    })

    test('what was searched can be searched without a network', async ({ page, open, context }) => {
      await open('/search?q=灯塔')
      const answer = await page.locator(said).filter({ hasText: '篇' }).textContent()
      await field(page).fill('码头')
      await expect(page.locator(said)).toHaveText(/“码头”：\d+ 篇/)
      await expect(page.locator('.result mark').first()).toBeVisible()
      // A second page: what it knows comes from the device.
      await context.route('**/data/search/**', (route) => route.abort())
      await open('/search?q=灯塔')
      await expect(page.locator(said)).toHaveText(answer ?? '', { timeout: 15_000 })
      await expect(page.locator('.result mark').first()).toBeVisible()
      await context.setOffline(true)
      await field(page).fill('码头')
      await expect(page.locator(said)).toHaveText(/“码头”：\d+ 篇/, { timeout: 15_000 })
      await context.setOffline(false)
    })

    test('the whole index is downloaded when asked for, its size said before', async ({
      page,
      open,
      context,
    }) => {
      await open('/search')
      await page.getByText('没有网络时也能搜').click()
      // Interrupted, it says so, keeps what it has and goes on when asked to.
      await context.route('**/data/search/text/**', (route) => route.abort())
      await page.getByRole('button', { name: /下载（[\d.]+ [kM]B）/ }).click()
      await expect(page.getByText('下载中断了')).toBeVisible({ timeout: 20_000 })
      await context.unroute('**/data/search/text/**')
      await page.getByRole('button', { name: /继续下载/ }).click()
      await expect(page.getByText('整个索引都在这台设备上了。')).toBeVisible({ timeout: 20_000 })
      await context.setOffline(true)
      await field(page).fill('防汛')
      await expect(page.locator(said)).toHaveText(/“防汛”：\d+ 篇/, { timeout: 15_000 })
      await expect(page.locator('.result mark').first()).toBeVisible()
      await context.setOffline(false)
      await page.getByRole('button', { name: '从设备上删除' }).click()
      await expect(page.getByText('已从设备上删除。')).toBeVisible({ timeout: 20_000 })
    })
  })
})
