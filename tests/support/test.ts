import { existsSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { SITE_NAMES, SITES, outDirOf, type SiteName } from './sites.ts'

/** What the test runner says where it keeps a service worker away. */
const BLOCKED = /Service Worker registration blocked by Playwright/

/** A test on a built site: `open` goes to an address of it; anything on the console as an error fails. */
export const test = base.extend<
  { open: (path: string) => Promise<void>; allowConsole: RegExp | undefined; site: SiteName },
  { servers: Map<SiteName, string> }
>({
  site: ['seed', { option: true }],
  allowConsole: [undefined, { option: true }],
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
  open: async ({ page, servers, site, allowConsole }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await use(async (path) => {
      await page.goto(`${servers.get(site)}${path}`)
    })
    const unexpected = complaints.filter((text) => !allowConsole?.test(text) && !BLOCKED.test(text))
    expect(unexpected, 'nothing on the console').toEqual([])
  },
})
export { expect }
