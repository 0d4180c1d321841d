import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pictureType, type DownloadList } from '#domain/download-list.ts'
import { downloadIssue } from '#data/device/downloads.ts'
import { downloads, downloadStore, removeDownload } from '#data/device/stores.ts'
import { FakeCaches } from '../support/fake-caches.ts'

const ISSUE = '2031-05-02'
const picture = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${words}</title></svg>`
const LIGHT = { 'data/pictures/light.svg': picture('灯塔') }

/** An issue of eight files and two pictures, as the site has it. */
const issue = (words: string): Record<string, string> => ({
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`data/pages/${ISSUE}/0${i + 1}.json`, JSON.stringify({ words, i })]),
  ),
  'data/pictures/page.svg': picture(words),
  ...LIGHT,
})
const listOf = (files: Record<string, string>): DownloadList => {
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  const all = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sum(text),
  }))
  return {
    version: sum(Object.values(files).join()).slice(0, 16),
    files: all.filter(({ path }) => !pictureType(path)),
    pictures: all.filter(({ path }) => pictureType(path)).map((file) => ({ ...file, of: ['01/1'] })),
  }
}
const textsOf = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pictureType(path)))

let site: Record<string, string> = {}
let device = new FakeCaches()
/** What was asked of the site. */
let asked: string[] = []
/** Answers in the site's place; undefined leaves it to the site. */
let fault: (path: string) => Response | undefined
beforeEach(() => {
  device = new FakeCaches()
  asked = []
  fault = () => undefined
  vi.stubGlobal('location', new URL('https://news.example/'))
  vi.stubGlobal('caches', device)
  vi.stubGlobal('fetch', (url: string) => {
    const path = new URL(url).pathname.slice(1)
    asked.push(path)
    const text = site[path]
    return Promise.resolve(
      fault(path) ?? new Response(text ?? '', { status: text === undefined ? 404 : 200 }),
    )
  })
})
afterEach(() => vi.unstubAllGlobals())

const options = () => ({ onCome: () => undefined, signal: new AbortController().signal })
const get = (files: Record<string, string>, name = ISSUE) => {
  site = files
  return downloadIssue(name, listOf(files), options())
}
/** What a reader without a network would get. */
async function readable(name = ISSUE): Promise<Record<string, string> | undefined> {
  const record = (await downloads()).find((one) => one.name === name)
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
  site = files
  fault = (path) => (path.endsWith('05.json') && asked.length < 9 ? new Response('{}') : undefined)
  await expect(downloadIssue(ISSUE, list, options())).rejects.toMatchObject({ why: 'changed' })
  expect(await downloads()).toEqual([])
  await downloadIssue(ISSUE, list, options()).catch(() => undefined)
  await downloadIssue(ISSUE, list, options()).catch(() => undefined)
  expect(await downloads()).toEqual([])
  expect(asked.filter((path) => path.endsWith('01.json'))).toHaveLength(1)
  while ((await downloads()).length === 0) await downloadIssue(ISSUE, list, options()).catch(() => undefined)
  expect(await readable()).toEqual(files)
})

test('storage that is full says so; a network that breaks says so; stopping is the reader’s', async () => {
  const files = issue('今天的')
  site = files
  device.room = 10
  await expect(get(files)).rejects.toMatchObject({ why: 'full' })
  device.room = Infinity
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
  await expect(downloadIssue(ISSUE, listOf(files), options())).rejects.toMatchObject({ why: 'network' })
  const ended = AbortSignal.abort()
  await expect(downloadIssue(ISSUE, listOf(files), { ...options(), signal: ended })).rejects.toBe(
    ended.reason,
  )
})

test.each([
  ['is not there', () => new Response('', { status: 404 }), 'changed'],
  ['is another', () => new Response(picture('别的')), 'changed'],
  ['is longer than it should be', () => new Response('x'.repeat(5000)), 'changed'],
  ['cannot be had from the server', () => new Response('', { status: 500 }), 'network'],
])(
  'a picture that %s costs no text and no other picture; the next try fetches it alone',
  async (_, answer, why) => {
    const files = issue('今天的')
    fault = (path) => (path.endsWith('page.svg') ? answer() : undefined)
    expect(await get(files)).toBe(why)
    expect(await readable()).toEqual({ ...textsOf(files), ...LIGHT })
    const [record] = await downloads()
    expect(record).toMatchObject({ missing: 1, files: 9 })
    fault = () => undefined
    asked = []
    expect(await get(files)).toBeUndefined()
    expect(asked).toEqual(['data/pictures/page.svg'])
    expect(await readable()).toEqual(files)
    const [whole] = await downloads()
    const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(whole).toMatchObject({ missing: 0, files: 10, bytes })
  },
)

test('no room for the pictures, or a stop among them: the texts are there, and what is missing is counted', async () => {
  const files = { ...issue('今天的'), 'data/pictures/page.svg': picture('海'.repeat(2000)) }
  device.room = 1000
  expect(await get(files)).toBe('full')
  expect(await readable()).toEqual(textsOf(files))
  const stopping = new AbortController()
  site = files
  fault = () => {
    stopping.abort()
    throw stopping.signal.reason
  }
  await downloadIssue(ISSUE, listOf(files), { ...options(), signal: stopping.signal })
  expect(await readable()).toEqual(textsOf(files))
  expect(await downloads()).toMatchObject([{ missing: 2 }])
})

test('a network that is gone is not asked for each of many pictures', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p/${i}.svg`, picture(`${i}`)]))
  const files = { ...textsOf(issue('今天的')), ...many }
  fault = (path) => {
    if (path.endsWith('.svg')) throw new TypeError('failed')
    return undefined
  }
  expect(await get(files)).toBe('network')
  expect(asked.length).toBeLessThan(20)
  expect(await downloads()).toMatchObject([{ missing: 40 }])
})

test('the texts alone, when that is what was asked for; then the pictures alone', async () => {
  const files = issue('今天的')
  site = files
  await downloadIssue(ISSUE, listOf(files), { ...options(), pictures: false })
  expect(await readable()).toEqual(textsOf(files))
  expect(await downloads()).toMatchObject([{ missing: 2 }])
  asked = []
  await get(files)
  expect(asked).toHaveLength(2)
  expect(await readable()).toEqual(files)
})

test('a picture that is on the device is not fetched again: of the issue as it was before, of another download', async () => {
  await get(issue('印错的'))
  asked = []
  await get(issue('更正的'))
  expect(asked).toContain('data/pictures/page.svg')
  expect(asked).not.toContain('data/pictures/light.svg')
  asked = []
  await get(issue('更正的'), 'saved')
  expect(asked).toEqual([])
})

test('a picture of two downloads stays as long as one of them does', async () => {
  const files = issue('今天的')
  await get(files)
  await get(
    { 'data/pages/2031-05-02/01.json': files['data/pages/2031-05-02/01.json'] ?? '', ...LIGHT },
    'saved',
  )
  await removeDownload({ name: ISSUE })
  expect(await readable()).toBeUndefined()
  expect(await readable('saved')).toMatchObject(LIGHT)
  await removeDownload({ name: 'saved' })
  expect(device.stores.size, 'nothing stays but the empty list of downloads').toBe(1)
})

test('what was left by a try that was broken off goes with its download', async () => {
  await get(issue('印错的'))
  site = issue('更正的')
  fault = (path) => (path.endsWith('03.json') ? new Response('', { status: 404 }) : undefined)
  await get(issue('更正的')).catch(() => undefined)
  expect(device.stores.size).toBe(3)
  await removeDownload({ name: ISSUE })
  expect(device.stores.size).toBe(1)
})
