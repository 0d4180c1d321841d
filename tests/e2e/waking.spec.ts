import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

/** When the app comes (decision 39): on a slow line only for a reader who asks for what the page cannot do by itself. */

test.use({ awaits: false })

const ARTICLE = '/2024-02-24/01/1'

/** 400 kbit/s with 400 ms, as a browser sees it; from then on counts what comes, as it comes, without headers. */
async function onSlowLine(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  const seen = { bytes: 0, files: [] as string[] }
  session.on('Network.requestWillBeSent', ({ request }) => seen.files.push(new URL(request.url).pathname))
  session.on('Network.responseReceived', ({ response }) => (seen.bytes -= response.encodedDataLength))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (seen.bytes += encodedDataLength))
  return Object.assign(seen, { session })
}

const fasten = (session: CDPSession) =>
  session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })

const scripts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'))

test('an article that is read and left on a slow line is one page of less than 10 kB', async ({
  page,
  open,
}) => {
  const seen = await onSlowLine(page)
  await open(ARTICLE)
  await page.mouse.wheel(0, 5000)
  await page.keyboard.press('PageDown')
  await page.waitForTimeout(1500)
  expect(seen.files.filter((file) => file !== '/icon.svg')).toEqual([ARTICLE])
  console.log(`an article on a slow line: ${seen.bytes} bytes`)
  expect(seen.bytes).toBeLessThanOrEqual(9_700)
})

test.describe('over a good line', () => {
  test.use({ awaits: true })
  test('the app comes by itself', async ({ page, open }) => {
    const files: string[] = []
    page.on('request', (request) => files.push(new URL(request.url()).pathname))
    await open(ARTICLE)
    await expect.poll(() => scripts(files).length).toBeGreaterThan(2)
  })

  test('also in a browser that never calls itself idle', async ({ page, open }) => {
    await page.addInitScript(() => {
      const never: typeof requestIdleCallback = (then, { timeout } = {}) =>
        timeout === undefined ? 0 : window.setTimeout(then, timeout)
      Object.defineProperty(window, 'requestIdleCallback', { value: never })
    })
    await open(ARTICLE)
    const isAwake = () => page.evaluate(() => Reflect.get(window, 'isAwake') === true)
    await expect.poll(isAwake).toBe(true)
  })
})

test.describe('over a slow line', () => {
  test('the page stays where the reader has put it', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await page.mouse.wheel(0, 700)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
    await fasten(session)
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 4000 })
    }).toPass()
    expect(await page.evaluate(() => scrollY)).toBe(700)
    await page.reload()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
  })

  test('the press that the app comes for is answered', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.getByRole('button', { name: '分享' }).click()
    await expect(page.getByRole('dialog', { name: '分享' })).toBeVisible()
  })

  test('a page is printed as well without the app', async ({ page, open }) => {
    await onSlowLine(page)
    await open(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('https://news.example/2024-02-24/01/1')).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('a link that is a tool opens it where the reader is', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.getByRole('link', { name: '设置' }).click()
    await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`))
  })

  test('other links are followed without the app', async ({ page, open }) => {
    const seen = await onSlowLine(page)
    await open(ARTICLE)
    await page.getByRole('link', { name: /下一篇/ }).click()
    await expect(page).toHaveURL(/\/01\/2$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('一碗汤圆')
    expect(scripts(seen.files)).toEqual([])
  })

  test('a key that turns the page brings it', async ({ page, open }) => {
    const { session, files } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    // On a busy machine a first press may be too old when the app is there.
    await expect(async () => {
      await page.keyboard.press('ArrowRight')
      await expect(page).not.toHaveURL(new RegExp(`${ARTICLE}$`), { timeout: 4000 })
    }).toPass()
    expect(scripts(files).length).toBeGreaterThan(2)
  })

  test('what is written into a field before the app is there is no key that turns the page', async ({
    page,
    open,
  }) => {
    const { session } = await onSlowLine(page)
    await open('/')
    await page.evaluate(() => {
      const note = (event: Event) => !event.isTrusted && Reflect.set(window, 'isPressedAgain', true)
      document.addEventListener('keydown', note)
    })
    const field = page.getByRole('main').getByRole('searchbox')
    await field.focus()
    // Elsewhere on the page it leads to the issue before.
    await page.keyboard.type('k')
    await fasten(session)
    await page.waitForFunction(() => Reflect.get(window, 'isAwake') === true)
    expect(await page.evaluate(() => Reflect.get(window, 'isPressedAgain'))).toBeUndefined()
    await expect(field).toHaveValue('k')
  })

  test('words that are selected can be copied with their source', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.getByRole('article').locator('p').nth(3).dblclick()
    await expect(page.getByRole('button', { name: /摘录|引用|复制/ }).first()).toBeVisible()
  })

  test('an address that only the app can draw brings it at once', async ({ page, open }) => {
    const seen = await onSlowLine(page)
    await open('/?people=乔俊杰')
    await expect(page.getByRole('button', { name: /乔俊杰/ }).first()).toBeVisible({ timeout: 30_000 })
    expect(scripts(seen.files).length).toBeGreaterThan(2)
  })
})

test.describe('a line that breaks', () => {
  test.use({ allowConsole: /Failed to (?:load|fetch)|ERR_FAILED/ })
  test('a button whose code does not come says so, its next press opens the page anew', async ({
    page,
    open,
  }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.route('**/*.js', (route) => route.abort())
    const button = page.getByRole('button', { name: '分享' })
    await button.click()
    await page.getByRole('button', { name: '没有取到，再按重试' }).click({ trial: true })
    await page.unroute('**/*.js')
    await page.getByRole('button', { name: '没有取到，再按重试' }).click()
    await expect(button).toBeVisible()
    await expect(page.getByText('没有取到')).toHaveCount(0)
  })

  test('a link whose tool does not come is the page that it leads to', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.route('**/*.js', (route) => route.abort())
    await page.getByRole('link', { name: '设置' }).click()
    await expect(page).toHaveURL(/\/settings$/)
  })

  test('so is a link after a button whose code did not come', async ({ page, open }) => {
    const { session } = await onSlowLine(page)
    await open(ARTICLE)
    await fasten(session)
    await page.route('**/*.js', (route) => route.abort())
    await page.getByRole('button', { name: '分享' }).click()
    await expect(page.getByRole('button', { name: '没有取到，再按重试' })).toBeVisible()
    await page.getByRole('link', { name: '设置' }).click()
    await expect(page).toHaveURL(/\/settings$/)
  })
})
