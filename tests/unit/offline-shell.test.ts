import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STORES } from '#data/device/stores.ts'
import { forgetOldVersions, installShell, keepRest, shellPage } from '#offline/shell.ts'
import { FakeCaches } from '../support/fake-caches.ts'

/** Of the app's code nothing is kept for good that is not what it should be. */

const PAGE = '<!doctype html><div id="root"><main id="main"><h1>没有这一页</h1></main></div>'
const code = (text: string) => new Response(text, { headers: { 'content-type': 'text/javascript' } })
const page = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

let answers: Record<string, () => Response> = {}
let device = new FakeCaches()
beforeEach(() => {
  device = new FakeCaches()
  answers = { '/404.html': () => page(PAGE, 404) }
  vi.stubGlobal('location', new URL('https://news.example/'))
  vi.stubGlobal('caches', device)
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve((answers[url] ?? (() => new Response('', { status: 404 })))()),
  )
})
afterEach(() => vi.unstubAllGlobals())

const version = (name: string) => ({
  shell: ['404.html', `assets/${name}.js`],
  rest: [`assets/${name}-more.js`],
})
const kept = () =>
  [...(device.stores.get(STORES.code)?.keys() ?? [])].map((url) => new URL(url).pathname).sort()

test.each([
  ['a login page in its place', () => page('<h1>WiFi</h1>')],
  ['an error', () => new Response('', { status: 500 })],
  ['an empty answer', () => code('')],
])('%s: the installation fails, and it is not kept', async (_, answer) => {
  answers['/assets/a.js'] = answer
  await expect(installShell(version('a'), '/')).rejects.toThrow('/assets/a.js')
  expect(kept()).not.toContain('/assets/a.js')
})

test('a login page in the place of the empty page is none', async () => {
  answers['/assets/a.js'] = () => code('1')
  answers['/404.html'] = () => page('<h1>WiFi</h1>')
  await expect(installShell(version('a'), '/')).rejects.toThrow('/404.html')
})

test('other code may fail; the empty page says nothing of an address that it does not know', async () => {
  answers['/assets/a.js'] = () => code('1')
  await installShell(version('a'), '/')
  await keepRest(version('a'), '/')
  expect(kept()).toEqual(['/404.html', '/assets/a.js'])
  expect(await (await shellPage('/'))?.text()).toBe(PAGE.replace('<h1>没有这一页</h1>', ''))
})

test('the code of four versions stays, and no more', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    answers[`/assets/${name}.js`] = answers[`/assets/${name}-more.js`] = () => code(name)
    await installShell(version(name), '/')
    await keepRest(version(name), '/')
    await forgetOldVersions(version(name), '/')
  }
  const files = ['b', 'c', 'd', 'e'].flatMap((name) => [`/assets/${name}-more.js`, `/assets/${name}.js`])
  expect(kept()).toEqual(['/.versions', '/404.html', ...files].sort())
})
