import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { ownServer, type OwnServer } from './own-server.ts'
import { outDirOf } from './sites.ts'
import { expect, lineIsGood, test as base } from './test.ts'

/** What the browser says by itself of a server that is gone. */
const AWAY = /Failed to load resource|net::ERR_/

/** A test with a server of its own that can be taken away; a service worker may work. Other complaints on the console fail it. */
export const test = base.extend<{
  server: OwnServer
  /**
   * The site as a later build has it: other code (`mark`), so another worker; of the old code only what `stays`.
   * @returns its folder
   */
  laterBuild: (stays: RegExp, mark?: string) => string
}>({
  serviceWorkers: 'allow',
  server: async ({ page, site }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await lineIsGood(page.context())
    const server = await ownServer(site)
    await use(server)
    await server.stop()
    expect(
      complaints.filter((text) => !AWAY.test(text)),
      'nothing on the console',
    ).toEqual([])
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  laterBuild: async ({}, use) => {
    const made: string[] = []
    await use((stays, mark = 'later') => {
      const dir = mkdtempSync(join(tmpdir(), 'later-'))
      made.push(dir)
      cpSync(outDirOf('seed'), dir, { recursive: true })
      for (const name of readdirSync(join(dir, 'assets')))
        if (!stays.test(name)) rmSync(join(dir, 'assets', name))
      appendFileSync(join(dir, 'sw.js'), `\n// ${mark}\n`)
      return dir
    })
    for (const dir of made) rmSync(dir, { recursive: true })
  },
})

/** The addresses below the site that are kept on the device. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('banmian-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => decodeURI(new URL(url).pathname))
  })
export const expectKept = (page: Page, path: string) => expect.poll(() => kept(page)).toContain(path)

/** No server, and no network. */
export async function gone(server: OwnServer, context: BrowserContext): Promise<void> {
  await server.stop()
  await context.setOffline(true)
}
