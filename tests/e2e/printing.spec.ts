import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** What a page is on paper: its text, where it was printed and where it stands; nothing that wants to be pressed. */

const onPaper = (page: Page) => page.emulateMedia({ media: 'print' })
const noControls = async (page: Page) => {
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox'))).toHaveCount(0)
  await expect(page.getByRole('link', { name: '跳到正文' })).toHaveCount(0)
}

test('an article prints as text with its citation and its address', async ({ page, open }) => {
  await open('/2024-02-24/01/3')
  await expect(page.getByRole('button', { name: '复制链接' })).toBeEnabled()
  await onPaper(page)
  await expect(page.getByText(/武进日报 2024年2月24日 第01版 要闻/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: '进一步加强武尼两地结对共建工作' })).toBeVisible()
  await expect(page.getByText('下一步，我区将积极贯彻落实')).toBeVisible()
  await expect(page.getByText('https://news.example/2024-02-24/01/3', { exact: true })).toBeVisible()
  await noControls(page)
  for (const name of ['文中的名字', '相关文章'])
    await expect(page.getByRole('heading', { name, includeHidden: true })).toBeHidden()
  for (const text of ['上一篇', '下一篇', '分享']) await expect(page.getByText(text)).toBeHidden()
})

test('a search that led to an article leaves no mark on the paper', async ({ page, open }) => {
  await open('/2024-02-24/01/1?q=乔俊杰')
  const mark = page.getByText('乔俊杰', { exact: true }).and(page.locator('mark')).first()
  await expect(mark).toBeVisible()
  await onPaper(page)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.getByText('https://news.example/2024-02-24/01/1', { exact: true })).toBeVisible()
})

test('lists print without what narrows them, and say by what they were narrowed', async ({ page, open }) => {
  await open('/?person=贾东')
  await expect(page.getByRole('button', { name: /贾东/, pressed: true })).toBeVisible()
  await onPaper(page)
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('符合条件的有 2 篇，全期 5 篇')).toBeVisible()
  // The chip that holds is a caption now; the others are gone.
  await expect(page.getByRole('button')).toHaveCount(1)
  await expect(page.getByRole('button', { name: /贾东/ })).toBeVisible()
  await expect(page.getByText('https://news.example/?person=贾东', { exact: true })).toBeVisible()
})

test('the address on paper is written in characters, and leads there as it is typed', async ({
  page,
  open,
}) => {
  await open('/people/%E4%B9%94%E4%BF%8A%E6%9D%B0?person=%E8%96%9B%E7%BA%A2%E9%9C%9E')
  await onPaper(page)
  const printed = page.getByText('https://news.example/')
  await expect(printed).toHaveText('https://news.example/people/乔俊杰?person=薛红霞')
  const typed = new URL((await printed.textContent()) ?? '')
  await open(typed.pathname + typed.search)
  await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  await expect(printed).toHaveText(decodeURI(typed.href))
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })
  test('what was not looked at yet is printed all the same', async ({ page, open }) => {
    await open('/people/林远舟?company=盐田水产集团')
    await expect(page.getByRole('main').getByRole('listitem').locator('a[href*="#p"]').first()).toBeVisible()
    await onPaper(page)
    const rows = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).filter((row) =>
      /^\d+年/.test(row),
    )
    expect(rows).toHaveLength(5)
    expect(rows.filter((row) => !row.includes('盐田水产集团负责人陪同。'))).toEqual([])
  })
})

for (const [path, heading, text] of [
  ['/', '武进日报', '我区开展慰问外卖送餐员活动'],
  ['/people/乔俊杰', '乔俊杰', '市委常委、区委书记'],
  ['/people', '人物', '薛红霞'],
  ['/issues', '往期', '2024年2月'],
] as const) {
  test(`${path} prints as a list with its paper and address`, async ({ page, open }) => {
    await open(path)
    await onPaper(page)
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible()
    await expect(page.getByText('武进日报 · 以印出的报纸为准')).toBeVisible()
    await expect(page.getByText(`https://news.example${path}`, { exact: true })).toBeVisible()
    await noControls(page)
  })
}

test('search results print as a list', async ({ page, open }) => {
  await open('/search?q=企业')
  const results = page.getByRole('region', { name: '搜索结果' })
  await expect(results.getByRole('listitem').first()).toBeVisible()
  await onPaper(page)
  await expect(page.getByText(/“企业”：\d+ 篇/)).toBeVisible()
  await expect(results.getByRole('listitem').first()).toBeVisible()
  await noControls(page)
  await expect(page.getByText('缩小范围')).toBeHidden()
})

test.describe('an archive', () => {
  test.use({ site: 'archive' })
  test('an answer of which a part is printed says how large a part', async ({ page, open }) => {
    await open('/search?q=林远舟')
    const status = page.getByRole('status').filter({ hasText: /^“林远舟”：\d+ 篇$/ })
    await expect(status).toBeVisible()
    const [total = ''] = /\d+/.exec((await status.textContent()) ?? '') ?? []
    const rows = page.getByRole('region', { name: '搜索结果' }).getByRole('listitem')
    const note = page.getByText(/^印出的是前/)
    await expect(rows.first()).toBeVisible()
    await expect(note).toBeHidden()
    await onPaper(page)
    await expect(note).toHaveText(`印出的是前 ${await rows.count()} 篇，全部共 ${total} 篇，其余没有印出。`)
    await expect(note).toBeVisible()
    // Of an answer that is printed whole there is nothing to say.
    await page.emulateMedia({ media: 'screen' })
    await open('/search?q=盐田水产集团&person=林远舟')
    await expect(page.getByRole('status').filter({ hasText: /：\d 篇$/ })).toBeVisible()
    await onPaper(page)
    await expect(note).toHaveCount(0)
  })

  test('a name has its bars over time on paper too, and nothing that is to be pressed', async ({
    page,
    open,
  }) => {
    await open('/people/陈听雨')
    const forScreens = page
      .getByRole('link', { name: '按日历看' })
      .or(page.getByText(/^点一个名字，只看两者同在/))
    await expect(forScreens).toHaveCount(2)
    const bars = page.getByRole('img', { name: /篇/ }).locator('rect')
    await expect(bars.first()).toBeVisible()
    const there = await bars.count()
    await onPaper(page)
    await expect(forScreens.and(page.locator(':visible'))).toHaveCount(0)
    await expect(bars.and(page.locator(':visible'))).toHaveCount(there)
  })
})

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' })
  test('the paper is white and the ink black', async ({ page, open }) => {
    await open('/2024-02-24/01/1')
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await onPaper(page)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expect(page.getByText('记者 朱梦琪')).toHaveCSS('color', 'rgb(101, 93, 81)')
  })
})

test.describe('without a script', () => {
  // The data that a script would read is named in the page for nothing.
  test.use({ javaScriptEnabled: false, allowConsole: /was preloaded using link preload but not used/ })
  test('an article has its address on paper too', async ({ page, open }) => {
    await open('/2024-02-24/01/3')
    await expect(page.getByText('https://news.example/2024-02-24/01/3')).toBeHidden()
    await onPaper(page)
    await expect(page.getByText('https://news.example/2024-02-24/01/3', { exact: true })).toBeVisible()
    await noControls(page)
  })
})

test.describe('on a site that was not told its address', () => {
  test.use({ site: 'printed' })
  test('what is printed is where the reader is', async ({ page, open }) => {
    await open('/2031-05-02/01/1')
    await expect(page.getByRole('button', { name: '复制链接' })).toBeEnabled()
    await onPaper(page)
    await expect(page.getByText(page.url(), { exact: true })).toBeVisible()
  })
})

test.describe('a whole page', () => {
  /** What the browser is asked to print: the drawing of that moment, and how often. */
  const printing = async (page: Page) => {
    await page.addInitScript(() => {
      Object.assign(window, { printed: 0 })
      window.print = () => Object.assign(window, { printed: Number(Reflect.get(window, 'printed')) + 1 })
    })
  }
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

  test('prints with every article and its text, and nothing that wants to be pressed', async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 720, height: 1000 })
    await printing(page)
    await open('/2024-02-24/01')
    await page.getByRole('button', { name: '打印整版' }).click()
    await expect.poll(() => page.evaluate<unknown>('printed')).toBe(1)
    await onPaper(page)
    await noControls(page)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
    for (const text of ['常州市凯宏铝业有限公司，仔细询问', '下一步，我区将积极贯彻落实'])
      await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByText('https://news.example/2024-02-24/01', { exact: true }).last()).toBeVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    })
    expect(pagesOf(pdf)).toBeGreaterThan(1)
    expect(pagesOf(pdf)).toBeLessThanOrEqual(4)
    // Printed, the page is a list again.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.getByText('下一步，我区将积极贯彻落实')).toHaveCount(0)
  })

  test('an article is set in two columns, its headline over both', async ({ page, open }) => {
    await page.setViewportSize({ width: 720, height: 1000 })
    await open('/2024-02-24/01/1')
    await onPaper(page)
    const width = (of: ReturnType<Page['locator']>) => of.evaluate((el) => el.getBoundingClientRect().width)
    const [headline, paragraph] = [
      await width(page.getByRole('heading', { level: 1 })),
      await width(page.locator('#p1')),
    ]
    expect(paragraph).toBeLessThan(headline / 2)
    await expect(page.getByText(/约 \d+ 分钟/)).toBeHidden()
    await expect(page.locator('#p1')).toHaveCSS('font-size', '14px')
  })
})
