import { existsSync } from 'node:fs'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { beBusyIfAsked, BUSY_MS } from './busy.ts'
import { SITE_NAMES, SITES, outDirOf, type SiteName } from './sites.ts'

/** What the test runner says where it keeps a service worker away. */
const BLOCKED = /Service Worker registration blocked by Playwright/

/** A busy machine is no slow line, on which the app would wait for the reader: neither by the clock nor by the browser's own estimate. */
export const lineIsGood = (pages: Page | BrowserContext): Promise<unknown> =>
  pages.addInitScript(() => {
    Object.defineProperty(PerformanceResourceTiming.prototype, 'responseEnd', {
      get(this: PerformanceResourceTiming) {
        return this.requestStart
      },
    })
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { effectiveType: '4g' } })
  })

/** So long (ms) the app is waited for; some tests keep it away. */
const APP_MS = 4000 + 20 * BUSY_MS

/**
 * A test on a built site: `open` goes to an address of it, and waits until the app is there as most readers have it when they begin to
 * do something (unless `awaits` is false); anything on the console as an error fails.
 */
export const test = base.extend<
  {
    open: (path: string) => Promise<void>
    allowConsole: RegExp | undefined
    site: SiteName
    awaits: boolean
  },
  { servers: Map<SiteName, string> }
>({
  context: async ({ context }, use) => {
    await beBusyIfAsked(context)
    await use(context)
  },
  site: ['seed', { option: true }],
  allowConsole: [undefined, { option: true }],
  awaits: [true, { option: true }],
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const servers = new Map<SiteName, string>()
      const closers: (() => Promise<void>)[] = []
      for (const name of SITE_NAMES) {
        if (!existsSync(outDirOf(name))) continue
        const { url, close } = await serve({ dir: outDirOf(name), port: 0, base: SITES[name].base })
        servers.set(name, url.slice(0, -1))
        closers.push(close)
      }
      await use(servers)
      await Promise.all(closers.map((close) => close()))
    },
    { scope: 'worker' },
  ],
  open: async ({ context, page, servers, site, allowConsole, awaits, javaScriptEnabled }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    // A second tab as well.
    if (awaits) await lineIsGood(context)
    await context.addInitScript(() =>
      addEventListener('app-awake', () => Reflect.set(window, 'isAwake', true)),
    )
    await use(async (path) => {
      await page.goto(`${servers.get(site)}${path}`)
      if (awaits && javaScriptEnabled) await appIsThere(page)
    })
    const unexpected = complaints.filter((text) => !allowConsole?.test(text) && !BLOCKED.test(text))
    expect(unexpected, 'nothing on the console').toEqual([])
  },
})
/**
 * Waits for the app of the page that was loaded last. Pages that are nothing without it name no template of what it needs: they
 * have it when they are loaded.
 */
export const appIsThere = (page: Page) =>
  page
    .waitForFunction(
      () => Reflect.get(window, 'isAwake') === true || !document.querySelector('template'),
      undefined,
      { timeout: APP_MS },
    )
    .catch(() => undefined)
export { expect }
