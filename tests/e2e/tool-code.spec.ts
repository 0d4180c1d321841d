import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { faultyServer, type Fault, type FaultyServer } from '../support/faulty-server.ts'
import { outDirOf } from '../support/sites.ts'
import { expect, test as base } from '../support/test.ts'

/** A tool whose code does not come as it should: said in its place, and the next try has it. */

const DIR = outDirOf('seed')
const file = readdirSync(join(DIR, 'assets')).find((name) => /^DownloadTool-.*\.js$/.test(name))

const test = base.extend<{ server: FaultyServer }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  server: async ({}, use) => {
    const server = await faultyServer(DIR)
    await use(server)
    await server.stop()
  },
})

for (const fault of ['half', 'empty', 'cut', '500'] satisfies Fault[])
  test(`code of a tool that is wrong (${fault}) is said to be away; a second try has it`, async ({
    page,
    server,
  }) => {
    server.wrong = { path: `/assets/${file}`, fault }
    await page.goto(`${server.url}/2024-02-24`)
    await page.getByRole('button', { name: '下载本期' }).click()
    await page.getByRole('button', { name: '重试' }).waitFor()
    server.wrong = undefined
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '重试' }).click()])
    await page.getByRole('button', { name: '下载本期' }).click()
    await expect(page.getByRole('status').filter({ hasText: /本期共 \d+ kB/ })).toBeVisible()
  })
