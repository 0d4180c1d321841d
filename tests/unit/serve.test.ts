import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

/** Files that a new build takes away while they are asked for. */
const DATA = Array.from({ length: 30 }, (_, i) => `data/${i}.json`)
const HEADERS = [
  '# a remark',
  '/*',
  '  X-Frame: none',
  "  Policy: default-src 'none'; a: b",
  '',
  '/assets/*',
  '  Cache-Control: immutable',
  '  Policy: more',
  '',
].join('\n')
let dir: string
let server: Awaited<ReturnType<typeof serve>>
const put = (path: string, text: string) => {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}
const get = (path: string, init?: RequestInit) => fetch(server.url + path, init)

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'))
  put('index.html', 'front')
  put('people/乔俊杰/index.html', 'a person')
  put('assets/main-1.js', '1')
  put('404.html', 'no such page')
  put('_headers', HEADERS)
  for (const name of DATA) put(name, '{}')
  server = await serve({ dir, port: 0 })
})
afterEach(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

test('a page is found with and without its closing slash; what is named after its content lasts', async () => {
  for (const path of ['people/乔俊杰', 'people/乔俊杰/', 'people/%E4%B9%94%E4%BF%8A%E6%9D%B0?q=1']) {
    const answer = await get(path)
    expect([answer.status, await answer.text()]).toEqual([200, 'a person'])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  }
  expect((await get('assets/main-1.js')).headers.get('cache-control')).toContain('immutable')
})

test.each(['none', '%', '%E4%B8', '%00', '..%2f..%2fetc/passwd', 'index.html/x', '长'.repeat(90)])(
  '/%s is answered by the page that says there is none',
  async (path) => {
    // fetch would tidy the path: this one is sent as it is.
    const { port } = new URL(server.url)
    const answer = await new Promise<string>((resolve, reject) => {
      httpGet({ port, path: `/${encodeURI(path).replaceAll('%25', '%')}` }, (response) => {
        let all = String(response.statusCode)
        response.on('data', (data: Buffer) => (all += data.toString()))
        response.on('end', () => resolve(all))
      }).on('error', reject)
    })
    expect(answer).toBe('404no such page')
  },
)

test('a part that a file has not is refused, a part that it has is sent', async () => {
  expect(await (await get('', { headers: { range: 'bytes=1-2' } })).text()).toBe('ro')
  expect((await get('', { headers: { range: 'bytes=90-' } })).status).toBe(416)
})

test('who knows a part by a weak mark gets the whole, not the rest', async () => {
  const mark = (await get('')).headers.get('etag') ?? ''
  expect(mark).toMatch(/^W\//)
  const whole = await get('', { headers: { range: 'bytes=1-2', 'if-range': mark } })
  expect([whole.status, (await whole.text()).length]).toEqual([200, (await (await get('')).text()).length])
})

test('a site built again under the server is served as it is now, whatever goes meanwhile', async () => {
  const statuses = new Set<number>()
  for (let build = 0; build < 5; build++) {
    for (const name of DATA) put(name, JSON.stringify({ build, text: 'x'.repeat(200_000) }))
    const answers = DATA.map((name) =>
      get(name).then(
        async (answer) => [answer.status, (await answer.text()).slice(0, 11)] as const,
        // Cut in the middle: the reader sees that it failed.
        () => [0, ''] as const,
      ),
    )
    rmSync(join(dir, 'data'), { recursive: true })
    for (const [status, text] of await Promise.all(answers)) {
      statuses.add(status)
      if (status === 200) expect(text).toBe(`{"build":${build},`)
      else if (status === 404) expect(text).toBe('no such pag')
    }
  }
  expect([...statuses]).toContain(404)
  rmSync(join(dir, '404.html'))
  put('2031-05-02/index.html', 'a new issue')
  expect(await (await get('2031-05-02')).text()).toBe('a new issue')
  expect((await get('data/1.json')).status).toBe(404)
})

test('what the site tells hosts is said here too, of pages, of what is not there and of what is led on', async () => {
  const said = async (path: string) => {
    const { headers } = await get(path, { redirect: 'manual' })
    return [headers.get('x-frame'), headers.get('policy'), headers.get('cache-control')]
  }
  const policy = "default-src 'none'; a: b"
  expect(await said('')).toEqual(['none', policy, 'no-cache'])
  expect(await said('assets/main-1.js')).toEqual(['none', `${policy}, more`, 'immutable'])
  // Not kept for a year, even below assets/.
  expect(await said('assets/gone.js')).toEqual(['none', `${policy}, more`, 'no-cache'])
  expect((await get('', { headers: { range: 'bytes=90-' } })).headers.get('x-frame')).toBe('none')
  const folder = await serve({ dir, port: 0, base: '/news/' })
  const led = await fetch(folder.url.replace('/news/', '/'), { redirect: 'manual' })
  expect([led.status, led.headers.get('location')]).toEqual([302, '/news/'])
  await folder.close()
})
