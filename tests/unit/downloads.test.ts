import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DownloadList } from '#domain/download-list.ts'
import { downloadIssue } from '#data/device/downloads.ts'
import { downloads, downloadStore } from '#data/device/stores.ts'
import { FakeCaches } from '../support/fake-caches.ts'

/** An issue of eight files, as the site has it. */
const issue = (words: string) =>
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `data/pages/2031-05-02/0${i + 1}.json`,
      JSON.stringify({ words, i }),
    ]),
  )
const listOf = (files: Record<string, string>): DownloadList => {
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  return {
    version: sum(Object.values(files).join()).slice(0, 16),
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: text.length, sha256: sum(text) })),
  }
}

let site: Record<string, string> = {}
let device = new FakeCaches()
beforeEach(() => {
  device = new FakeCaches()
  vi.stubGlobal('location', new URL('https://news.example/'))
  vi.stubGlobal('caches', device)
  vi.stubGlobal('fetch', (url: string) => {
    const text = site[new URL(url).pathname.slice(1)]
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }))
  })
})
afterEach(() => vi.unstubAllGlobals())

const get = (files: Record<string, string>) => {
  site = files
  return downloadIssue('2031-05-02', listOf(files), {
    onCome: () => undefined,
    signal: new AbortController().signal,
  })
}
/** What a reader without a network would get. */
async function readable(): Promise<Record<string, string> | undefined> {
  const [record] = await downloads()
  if (!record) return undefined
  const store = device.stores.get(downloadStore(record.name, record.version)) ?? new Map<string, string>()
  return Object.fromEntries([...store].map(([url, text]) => [new URL(url).pathname.slice(1), text]))
}

test('killed at every step in turn, the device has the old issue or the new one, whole; the next try ends well', async () => {
  const [old, corrected] = [issue('印错的'), issue('更正的')]
  await get(old)
  const begun = device.steps
  await get(corrected)
  const steps = device.steps - begun
  expect(steps).toBeGreaterThan(20)
  const seen = new Set<string>()
  for (let at = 0; at < steps; at++) {
    device = new FakeCaches()
    vi.stubGlobal('caches', device)
    await get(old)
    device.left = at
    await get(corrected).catch(() => undefined)
    device.left = Infinity
    const now = await readable()
    expect([old, corrected], `killed at step ${at}`).toContainEqual(now)
    seen.add(JSON.stringify(now))
    await get(corrected)
    expect(await readable()).toEqual(corrected)
    expect(device.stores.size, 'nothing of the old one stays').toBe(2)
  }
  expect(seen.size).toBe(2)
})

test('a file that is not what its list says is not taken; what has come stays, and is not fetched again', async () => {
  const files = issue('今天的')
  const list = listOf(files)
  const fetched: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    const path = new URL(url).pathname.slice(1)
    fetched.push(path)
    return Promise.resolve(new Response(path.endsWith('05.json') && fetched.length < 9 ? '{}' : files[path]))
  })
  const options = { onCome: () => undefined, signal: new AbortController().signal }
  await expect(downloadIssue('2031-05-02', list, options)).rejects.toMatchObject({ why: 'changed' })
  expect(await downloads()).toEqual([])
  await downloadIssue('2031-05-02', list, options).catch(() => undefined)
  await downloadIssue('2031-05-02', list, options).catch(() => undefined)
  expect(await downloads()).toEqual([])
  expect(fetched.filter((path) => path.endsWith('01.json'))).toHaveLength(1)
  while ((await downloads()).length === 0)
    await downloadIssue('2031-05-02', list, options).catch(() => undefined)
  expect(await readable()).toEqual(files)
})

test('storage that is full says so; a network that breaks says so; stopping is the reader’s', async () => {
  const files = issue('今天的')
  site = files
  const options = { onCome: () => undefined, signal: new AbortController().signal }
  device.left = 2
  await expect(get(files)).rejects.toMatchObject({ why: 'full' })
  device.left = Infinity
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
  await expect(downloadIssue('2031-05-02', listOf(files), options)).rejects.toMatchObject({ why: 'network' })
  const ended = AbortSignal.abort()
  await expect(downloadIssue('2031-05-02', listOf(files), { ...options, signal: ended })).rejects.toBe(
    ended.reason,
  )
})
