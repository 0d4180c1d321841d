import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { median } from './table.ts'
import type { Counted } from './server.ts'

/** What a visit with an empty cache took. */
export interface Visit {
  kB: number
  requests: number
}

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'zh-CN',
  serviceWorkers: 'block',
}

async function withPage<T>(
  browser: Browser,
  more: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...PHONE, ...more })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Bytes and requests until nothing more comes; `worker` lets a service worker fetch what it keeps. */
export async function weigh(browser: Browser, server: Counted, path: string, worker = false): Promise<Visit> {
  return withPage(browser, { serviceWorkers: worker ? 'allow' : 'block' }, async (page) => {
    const [bytes, requests] = [server.bytes, server.requests]
    await page.goto(server.url + encodeURI(path), { waitUntil: 'networkidle' })
    await page.waitForTimeout(worker ? 4000 : 700)
    return { kB: (server.bytes - bytes) / 1000, requests: server.requests - requests }
  })
}

/** Notes in the page when a text stands in it and something has been painted. */
const WATCH = `(text) => {
  const look = () => {
    const [painted] = performance.getEntriesByName('first-contentful-paint')
    if (painted && document.body && document.body.textContent.includes(text)) window.lastSeen = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}`

/** When the last paragraph stands in a painted page, on 400 kbit/s, 400 ms, a processor four times slower (s); the median of seven. */
export async function slowLine(
  browser: Browser,
  server: Counted,
  path: string,
  last: string,
): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 7; i++)
    times.push(
      await withPage(browser, {}, async (page) => {
        const cdp = await page.context().newCDPSession(page)
        await cdp.send('Network.enable')
        const line = { downloadThroughput: 50_000, uploadThroughput: 50_000 }
        await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 400, ...line })
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        await page.addInitScript({ content: `(${WATCH})(${JSON.stringify(last)})` })
        await page.goto(server.url + encodeURI(path), { waitUntil: 'commit' })
        const seen = await page.waitForFunction(() => Reflect.get(window, 'lastSeen'), undefined, {
          timeout: 90_000,
        })
        return Number(await seen.jsonValue()) / 1000
      }),
    )
  return median(times)
}

/** What the main thread did for a visit (ms); the median of three. */
export async function processor(browser: Browser, server: Counted, path: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 3; i++)
    times.push(
      await withPage(browser, {}, async (page) => {
        const cdp = await page.context().newCDPSession(page)
        await cdp.send('Performance.enable')
        await page.goto(server.url + encodeURI(path), { waitUntil: 'networkidle' })
        const { metrics } = await cdp.send('Performance.getMetrics')
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
      }),
    )
  return median(times)
}

/** Whether the last paragraph is there without a script. */
export const withoutScript = (
  browser: Browser,
  server: Counted,
  path: string,
  last: string,
): Promise<boolean> =>
  withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(server.url + encodeURI(path))
    return page.getByText(last).first().isVisible()
  })

/** Whether an article that was opened opens again when the server is gone. Ends the server. */
export const offline = (browser: Browser, server: Counted, path: string, last: string): Promise<boolean> =>
  withPage(browser, { serviceWorkers: 'allow' }, async (page) => {
    await page.goto(server.url + encodeURI(path), { waitUntil: 'networkidle' })
    await page.waitForTimeout(4000)
    await server.stop()
    await page.context().setOffline(true)
    await page.reload().catch(() => undefined)
    return page.getByText(last).first().isVisible()
  })
