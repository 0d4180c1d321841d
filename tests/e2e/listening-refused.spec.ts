import { saidOn, withoutSpeech, withSpeech } from '../support/fake-speech.ts'
import { bar, expectMarked, listen, press } from '../support/listening.ts'
import { expect, test } from '../support/test.ts'

/** Listening where there is no voice, or its code does not come. */

const ARTICLE = '/2024-02-24/01/1'

test.describe('where nothing can be read', () => {
  test('without a Chinese voice the reader is told what helps', async ({ page, open }) => {
    await withSpeech(page, ['en_US', 'de_DE'])
    await open(ARTICLE)
    await listen(page)
    await expect(bar(page).getByText('没有中文的声音')).toBeVisible()
    expect(await saidOn(page)).toEqual([])
  })

  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile MicroMessenger/8.0',
  })
  test('in a chat app the way to a browser is told', async ({ page, open }) => {
    await withoutSpeech(page)
    await open(ARTICLE)
    await listen(page)
    await expect(bar(page).getByText('在浏览器中打开')).toBeVisible()
    await press(page, '关闭朗读')
    await expect(bar(page)).toHaveCount(0)
  })
})

test.describe('without a network', () => {
  test.use({ allowConsole: /ERR_INTERNET_DISCONNECTED/ })
  test('a press says where it is seen that the part did not come, and it comes by retry', async ({
    page,
    open,
    context,
  }) => {
    await withSpeech(page)
    await open(ARTICLE)
    // The reader's tools have come, listening not yet.
    await page.getByRole('link', { name: '字号与阅读设置' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    await context.setOffline(true)
    await listen(page)
    const said = page.getByText('这一部分没有取到。')
    await expect(said).toBeInViewport()
    await page.getByRole('button', { name: '关闭' }).click()
    await expect(said).toHaveCount(0)
    await listen(page)
    await expect(said).toBeInViewport()
    await context.setOffline(false)
    await page.getByRole('button', { name: '重试' }).click()
    await expect(said).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await listen(page)
    await expectMarked(page, 'p1s1')
  })

  test('it is said too where no tool has come yet, and the page stays', async ({ page, open, context }) => {
    await withSpeech(page)
    await open(ARTICLE)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await listen(page)
    await expect(page.getByText('这一部分没有取到。')).toBeInViewport()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
    // Only a page load forgets code that did not come.
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '重试' }).click()])
    await listen(page)
    await expectMarked(page, 'p1s1')
  })
})
