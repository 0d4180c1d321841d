import type { Page } from '@playwright/test'
import { expectFitForElders } from '../support/elder.ts'
import { saidOn, withSpeech } from '../support/fake-speech.ts'
import { bar, expectMarked, isMarked, listen, press } from '../support/listening.ts'
import { expectAccessible, expectNoSideways } from '../support/looks.ts'
import { hold } from '../support/pauses.ts'
import { expect, test } from '../support/test.ts'

/** Listening, with a speech synthesis of our own (Chromium here has no voices). */

const ARTICLE = '/2024-02-24/01/1'
const words = async (page: Page) => (await saidOn(page)).map(({ text }) => text).join('')

test('an article is read from its headline on, each sentence marked while it is read', async ({
  page,
  open,
}) => {
  await withSpeech(page)
  await open(ARTICLE)
  await listen(page)
  await expectMarked(page, 'p1s1')
  const said = await saidOn(page)
  expect(said[0]).toEqual({ text: '乔俊杰继续走访重点企业', lang: 'zh-CN', rate: 1, voice: 'zh_CN' })
  const text = said.map((one) => one.text).join('')
  expect(text).toContain('当好锻造新质生产力主力军 全力推动武进经济高质量发展')
  expect(text).toContain('记者 朱梦琪')
  await expectMarked(page, 'p1s2')
  expect(await isMarked(page, 'p1s1')).toBe(false)
  expect(await words(page)).toContain('二月二十一日、二十三日，市委常委')
})

test('a press whose code is long in coming is answered at once', async ({ page, open }) => {
  await withSpeech(page)
  const release = await hold(page, '**/assets/ListenTool-*')
  await open(ARTICLE)
  await listen(page)
  const coming = page.locator('[aria-live=polite]', { hasText: '正在打开' })
  await expect(coming).toBeVisible()
  release()
  await expect(bar(page)).toBeVisible()
  await expect(coming).toHaveCount(0)
})

test('it pauses, and goes on with the same sentence; steps lead to the next and the one before', async ({
  page,
  open,
}) => {
  await withSpeech(page)
  await open(ARTICLE)
  await listen(page)
  await expectMarked(page, 'p1s1')
  await press(page, '暂停')
  const before = (await saidOn(page)).length
  await page.waitForTimeout(400)
  expect(await saidOn(page)).toHaveLength(before)
  await press(page, '播放')
  await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(before)
  expect((await saidOn(page))[before]?.text).toMatch(/^二月二十一日/)
  await press(page, '暂停')
  await press(page, '下一句')
  await expectMarked(page, 'p1s2')
  await press(page, '上一句')
  await expectMarked(page, 'p1s1')
})

test('what is read stays in view, until the reader scrolls away; then a button leads back', async ({
  page,
  open,
}) => {
  await withSpeech(page)
  await open(ARTICLE)
  await page.evaluate(() => {
    localStorage.setItem('banmian.listening', '{"rate":2,"places":[["2024-02-24/01/1",8]]}')
    // Nothing glides: where the page is now, it stays.
    localStorage.setItem('banmian.settings', '{"motion":"off"}')
  })
  await page.reload()
  await listen(page)
  await expect(bar(page).getByText('接着上次的地方读')).toBeAttached()
  await press(page, '暂停')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(bar(page).getByRole('button', { name: '回到朗读处' })).toHaveCount(0)
  await page.mouse.move(180, 200)
  await page.mouse.wheel(0, 3000)
  const back = bar(page).getByRole('button', { name: '回到朗读处' })
  await expect(back).toBeVisible()
  const away = await page.evaluate(() => scrollY)
  await back.click()
  await expect(back).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(away)
})

test('an issue is read article after article, on the page of each; Back leads to the issue', async ({
  page,
  open,
}) => {
  await withSpeech(page)
  await open('/2024-02-24')
  await listen(page)
  await expect(page).toHaveURL(/\/01\/1$/)
  await expect(bar(page).getByText('第 1 篇，共 5 篇')).toBeAttached()
  const heading = page.getByRole('heading', { level: 1 })
  const first = await heading.innerText()
  await press(page, '下一篇')
  await expect(page).toHaveURL(/\/01\/2$/)
  // The address is there before the page.
  await expect(heading).not.toHaveText(first)
  const headline = await heading.innerText()
  await expect.poll(() => words(page)).toContain(headline.replace(/[“”《》\s—]/g, '').slice(0, 6))
  await page.goBack()
  await expect(page).toHaveURL(/\/2024-02-24$/)
  // The reading goes on, and leaves the reader where he is.
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeVisible()
  await press(page, '下一篇')
  await expect(bar(page).getByText('第 3 篇，共 5 篇')).toBeAttached()
  await expect(page).toHaveURL(/\/2024-02-24$/)
})

test('a list goes on by itself from the end of an article', async ({ page, open }) => {
  await withSpeech(page)
  await open('/2024-02-24')
  await page.evaluate(() => {
    localStorage.setItem(
      'banmian.listening',
      '{"rate":2,"places":[["2024-02-24/01/1",99],["2024-02-24/01/2",1]]}',
    )
  })
  await listen(page)
  await expect(page).toHaveURL(/\/01\/1$/)
  const next = bar(page).getByRole('button', { name: '下一句' })
  for (let i = 0; i < 60 && (await next.isEnabled()); i++) await next.click()
  await expect(page).toHaveURL(/\/01\/2$/)
})

test('speed and voice are remembered, and hold for what is said next', async ({ page, open }) => {
  await withSpeech(page, ['en_US', 'zh_CN', 'zh_HK'])
  await open(ARTICLE)
  await listen(page)
  await bar(page).getByText('语速、声音、定时').click()
  await bar(page).getByLabel('语速').selectOption('2 倍')
  await bar(page).getByLabel('声音').selectOption('voice zh_HK')
  await expect
    .poll(async () => (await saidOn(page)).at(-1))
    .toMatchObject({ rate: 2, lang: 'zh-HK', voice: 'zh_HK' })
  // An English voice is not offered.
  await expect(bar(page).getByLabel('声音').getByRole('option')).toHaveText([
    '自动选择',
    'voice zh_CN',
    'voice zh_HK',
  ])
  await press(page, '关闭朗读')
  await expect(bar(page)).toHaveCount(0)
  await page.reload()
  await listen(page)
  await expect.poll(async () => (await saidOn(page))[0]).toMatchObject({ rate: 2, voice: 'zh_HK' })
})

test('it stops at the article’s end when asked to', async ({ page, open }) => {
  await withSpeech(page)
  await open('/2024-02-24')
  await listen(page)
  await expect(page).toHaveURL(/\/01\/1$/)
  await bar(page).getByText('语速、声音、定时').click()
  await bar(page).getByLabel('语速').selectOption('2 倍')
  await bar(page).getByLabel('定时停止').selectOption('读完本篇')
  const next = bar(page).getByRole('button', { name: '下一句' })
  for (let i = 0; i < 60 && (await next.isEnabled()); i++) await next.click()
  await expect(bar(page).getByText('读完了。')).toBeAttached()
  await expect(page).toHaveURL(/\/01\/1$/)
})

for (const elder of [false, true])
  test(`the bar can be used by everybody${elder ? ', and is fit for elders' : ''}`, async ({
    page,
    open,
  }) => {
    await withSpeech(page)
    if (elder) await page.addInitScript(() => localStorage.setItem('banmian.settings', '{"elder":"on"}'))
    await open(ARTICLE)
    await listen(page)
    await expect(bar(page).getByRole('button', { name: '暂停' })).toBeVisible()
    await press(page, '暂停')
    await bar(page).getByText('语速、声音、定时').click()
    await expectAccessible(page)
    await expectNoSideways(page)
    if (elder) await expectFitForElders(page)
  })

test('the bar and its marks are not printed', async ({ page, open }) => {
  await withSpeech(page)
  await open(ARTICLE)
  await listen(page)
  await expect(bar(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
})
