import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { parse } from 'valibot'
import { serve } from '../../scripts/serve.mjs'
import { DownloadListSchema } from '../../src/domain/download-list.ts'
import { randomFrom } from '../support/random.ts'
import { outDirOf } from '../support/sites.ts'
import { expect, lineIsGood, test as base } from '../support/test.ts'

/**
 * A download that ends anywhere leaves the issue as it was before, or the new one, whole: seen in a real browser whose page
 * dies while files come. Every step of the code itself is in `tests/unit/downloads.test.ts`.
 */

const POINTS = 24
const ISSUE = '2024-02-24'
const LIST = `data/derived/downloads/${ISSUE}.json`

/** A site whose issue can be printed anew, and whose download can be told to be killed. */
interface Press {
  url: string
  /** Prints the issue once more: each of its files has the number, its list the new sums. */
  print: (edition: number) => void
  /** What happens when the n-th file of a download is asked for; its answer comes by halves. */
  onFile: ((n: number, half: 0 | 1) => Promise<void>) | undefined
}

const test = base.extend<{ press: Press }>({
  serviceWorkers: 'allow',
  press: async ({ context }, use) => {
    await lineIsGood(context)
    const dir = mkdtempSync(join(tmpdir(), 'press-'))
    cpSync(outDirOf('seed'), dir, { recursive: true })
    const first = parse(DownloadListSchema, JSON.parse(readFileSync(join(dir, LIST), 'utf8')))
    const texts = first.files.map(({ path }) => readFileSync(join(dir, path), 'utf8'))
    let asked = 0
    const print = (edition: number) => {
      asked = 0
      const files = first.files.map(({ path }, i) => {
        const text = (texts[i] ?? '').replace('{', `{"edition":${edition},`)
        writeFileSync(join(dir, path), text)
        for (const twin of ['.gz', '.br']) rmSync(join(dir, path + twin), { force: true })
        const sha256 = createHash('sha256').update(text).digest('hex')
        return { path, bytes: Buffer.byteLength(text), sha256 }
      })
      const version = edition.toString(16).padStart(16, '0')
      writeFileSync(join(dir, LIST), JSON.stringify({ version, files }))
      for (const twin of ['.gz', '.br']) rmSync(join(dir, LIST + twin), { force: true })
    }
    print(1)
    const real = await serve({ dir, port: 0 })
    const press: Press = { url: '', print, onFile: undefined }
    const byHalves = async (path: string, answer: ServerResponse) => {
      const n = asked++
      const body = readFileSync(join(dir, path))
      await press.onFile?.(n, 0)
      answer.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      answer.write(body.subarray(0, body.length >> 1))
      await press.onFile?.(n, 1)
      answer.end(body.subarray(body.length >> 1))
    }
    const server = createServer((request, answer) => {
      const path = (request.url ?? '').slice(1)
      // What is asked for past every store is part of a download.
      if (first.files.some((file) => file.path === path) && request.headers['cache-control'] === 'no-cache')
        void byHalves(path, answer)
      else
        get(real.url + path, { headers: request.headers }, (got) =>
          got.pipe(answer.writeHead(got.statusCode ?? 500, got.headers)),
        ).on('error', () => answer.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    press.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    await use(press)
    server.closeAllConnections()
    server.close()
    await real.close()
    rmSync(dir, { recursive: true })
  },
})

/** The edition that the issue's record names, and that of each of its files, as they lie on the device. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const store = await caches.open('banmian-downloads')
    const [request] = await store.keys()
    const record: unknown = request && (await (await store.match(request))?.json())
    const version = /"version":"(\w+)"/.exec(JSON.stringify(record))?.[1] ?? ''
    const named = (await caches.keys()).find((name) => name.endsWith(version)) ?? ''
    const files = await caches.open(named)
    const keys = await files.keys()
    const texts = await Promise.all(keys.map(async (key) => (await files.match(key))?.text()))
    return [parseInt(version, 16), ...texts.map((text) => Number(/"edition":(\d+)/.exec(text ?? '')?.[1]))]
  })

const press = async (page: Page, url: string) => {
  await page.goto(`${url}/${ISSUE}`)
  await page.getByRole('button', { name: '下载本期' }).click()
  await page.getByRole('button', { name: /^(下载|更新)$/ }).click()
}

async function die(page: Page, context: BrowserContext, how: number): Promise<void> {
  if (how === 0) return page.close()
  const client = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void client.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

test(`killed at ${POINTS} points of a download: never a mix, and the issue stays readable`, async ({
  page,
  context,
  press: site,
}) => {
  test.setTimeout(180_000)
  await press(page, site.url)
  await expect(page.getByRole('status').filter({ hasText: '已在设备上' })).toBeVisible()
  expect(await onDevice(page)).toEqual([1, 1, 1, 1])
  const random = randomFrom(14)
  const ends = new Set<string>()
  for (let point = 2; point < POINTS + 2; point++) {
    site.print(point)
    const [file, half, how] = [random(4), random(2), random(2)]
    const reader = await context.newPage()
    const killed = new Promise<void>((resolve) => {
      site.onFile = async (n, part) => {
        if (n !== Math.min(file, 2) || part !== half) return
        site.onFile = undefined
        // The fourth: when the last file has just come.
        if (file === 3) setTimeout(() => void die(reader, context, how).then(resolve), random(8))
        else await die(reader, context, how).then(resolve)
      }
    })
    await press(reader, site.url)
    await killed
    const [edition = 0, ...files] = await onDevice(page)
    expect(edition).toBeGreaterThan(0)
    expect(files, `killed at file ${file}, half ${half}`).toEqual([edition, edition, edition])
    ends.add(edition === point ? 'new' : 'old')
  }
  expect(ends).toContain('old')
  // And so it is read without a network.
  await context.setOffline(true)
  await page.goto(`${site.url}/${ISSUE}/01/4`)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
})
