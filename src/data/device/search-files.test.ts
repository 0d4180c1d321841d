import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSearchFiles } from './search-files.ts'

/** A network and a device, as far as the transport uses them. */
const network = new Map<string, string>()
const device = new Map<string, Uint8Array>()
/** What the browser remembers by itself. */
const browser = new Map<string, string>()
let asked: string[] = []
const cache = {
  match: (url: string) => Promise.resolve(device.has(url) ? new Response(copy(device.get(url))) : undefined),
  put: async (url: string, response: Response) =>
    void device.set(url, new Uint8Array(await response.arrayBuffer())),
  keys: () => Promise.resolve([...device.keys()].map((url) => ({ url: `https://a.example${url}` }))),
  delete: ({ url }: { url: string }) => Promise.resolve(device.delete(new URL(url).pathname)),
}
const copy = (bytes: Uint8Array | undefined) => Uint8Array.from(bytes ?? [])
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const notDamaged = (bytes: Uint8Array) => {
  if (text(bytes).includes('damaged')) throw new Error('damaged')
}
const open = () => createSearchFiles('/paper/', notDamaged)

beforeEach(() => {
  network.clear()
  device.clear()
  browser.clear()
  asked = []
  vi.stubGlobal('location', { href: 'https://a.example/paper/assets/worker.js' })
  vi.stubGlobal('caches', {
    open: () => Promise.resolve(cache),
    delete: () => Promise.resolve(device.clear()),
  })
  vi.stubGlobal('fetch', (url: string, { cache: way }: RequestInit) => {
    asked.push(url)
    const body = (way === 'reload' ? undefined : browser.get(url)) ?? network.get(url)
    if (body === undefined) return Promise.reject(new TypeError('no network'))
    return Promise.resolve(body === '404' ? new Response('', { status: 404 }) : new Response(body))
  })
})
afterEach(() => vi.unstubAllGlobals())

const LIST = '/paper/data/search/s/0a/l0.bin'
const HEAD = '/paper/data/search/index.bin'

test('what is named after its content is asked for once', async () => {
  network.set(LIST, 'lists')
  expect(text(await open().read('s-0a/l0.bin'))).toBe('lists')
  await vi.waitFor(() => expect(device.has(LIST)).toBe(true))
  expect(text(await open().read('s-0a/l0.bin'))).toBe('lists')
  expect(asked).toEqual([LIST])
})

test('what is broken in the browser’s own memory is asked for once more, past it', async () => {
  browser.set(LIST, 'damaged')
  network.set(LIST, 'lists')
  expect(text(await open().read('s-0a/l0.bin'))).toBe('lists')
  expect(asked).toEqual([LIST, LIST])
})

test('what changes comes from the network, without one from the device', async () => {
  network.set(HEAD, 'old')
  await open().read('index.bin')
  network.set(HEAD, 'new')
  expect(text(await open().read('index.bin'))).toBe('new')
  await vi.waitFor(() => expect(text(copy(device.get(HEAD)))).toBe('new'))
  network.clear()
  expect(text(await open().read('index.bin'))).toBe('new')
  await expect(open().read('names/top.bin')).rejects.toThrow('no network')
})

test.each(['404', 'damaged'])('%s is an error, and is not kept', async (body) => {
  network.set(LIST, body)
  await expect(open().read('s-0a/l0.bin')).rejects.toThrow(body)
  await expect(open().keep('s-0a/l0.bin')).rejects.toThrow(body)
  expect(device.size).toBe(0)
})

test('a download goes on where it was, but asks for the first file again', async () => {
  for (const url of [LIST, HEAD]) network.set(url, 'x')
  const files = open()
  const paths = ['s-0a/l0.bin', 'index.bin']
  for (const path of [...paths, ...paths]) await files.keep(path)
  expect(asked).toEqual([LIST, HEAD, HEAD])
  expect(await files.count([...paths, 's-0a/l1.bin'])).toBe(2)
  await files.prune(['index.bin'])
  expect([...device.keys()]).toEqual([HEAD])
  await files.clear()
  expect(device.size).toBe(0)
})

test.each([
  ['keeps nothing', () => vi.stubGlobal('caches', undefined)],
  [
    'forbids the very question',
    () => {
      const get = () => {
        throw new DOMException('', 'SecurityError')
      }
      vi.stubGlobal('caches', undefined)
      Object.defineProperty(globalThis, 'caches', { configurable: true, get })
    },
  ],
])('a browser that %s still reads', async (_, refuse) => {
  refuse()
  network.set(LIST, 'lists')
  const files = open()
  expect(files.canKeep).toBe(false)
  expect(text(await files.read('s-0a/l0.bin'))).toBe('lists')
})
