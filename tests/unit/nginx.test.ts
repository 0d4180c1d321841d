import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LASTING, nginxConf, SHORT } from '../../src/publish/outputs/hosting.ts'
import { writeTwins } from '../../src/publish/twins.ts'
import { NGINX, startNginx } from '../support/nginx.ts'

if (!NGINX)
  console.warn('nginx is not installed: its tests are skipped (apt-get install nginx-light runs them)')

/** As long as a tag's address can be. */
const LONG = `/organisations/${'长'.repeat(60)}`

const FILES = {
  'index.html': '首页',
  '404.html': '没有这一页',
  '2024-02-24/01/1.md': '# 题目',
  _headers: 'x',
  '.banmian-published.json': '{}',
  'people/乔俊杰/index.html': '乔俊杰。'.repeat(500),
  'people/1~20(2)/index.html': '括号',
  'assets/a-1.js': 'let a = 1;'.repeat(200),
  'data/search/s/0a/l0.bin': 'lists',
  'data/search/index.bin': 'index',
  'data/derived/site.json': '{}',
}

/** Without fetch's own ideas about compression and redirects. */
const ask = (url: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    get(url, { headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
    }).on('error', fail)
  })

describe.skipIf(!NGINX).each(['/', '/news/'])('nginx with the site in %s', (base) => {
  let work = ''
  let site = ''
  let stop = async () => {}

  beforeAll(async () => {
    await mkdir('.cache', { recursive: true })
    work = resolve(await mkdtemp('.cache/nginx-'))
    for (const [file, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(work, 'site', file)), { recursive: true })
      await writeFile(join(work, 'site', file), text)
    }
    await writeTwins(join(work, 'site'))
    const conf = nginxConf({
      base,
      redirects: [
        { from: '/people/乔', to: '/people/乔俊杰#p1s1' },
        { from: LONG, to: '/people/乔俊杰' },
      ],
      policy: { exact: '', lasting: "default-src 'none'; frame-ancestors 'none'" },
    })
    const server = await startNginx(NGINX ?? '', conf, join(work, 'site'), work)
    site = server.url + base
    stop = server.stop
  })
  afterAll(async () => {
    await stop()
    await rm(work, { recursive: true })
  })

  test.each([
    ['', '首页'],
    [encodeURI('people/乔俊杰'), FILES['people/乔俊杰/index.html']],
    [encodeURI('people/乔俊杰/'), FILES['people/乔俊杰/index.html']],
    [encodeURI('people/1~20(2)'), '括号'],
    [`${encodeURI('people/乔俊杰')}?q=1`, FILES['people/乔俊杰/index.html']],
  ])('%s is there at once, without a redirect', async (path, text) => {
    const answer = await ask(site + path)
    expect(answer.status).toBe(200)
    expect(answer.text).toBe(text)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe(SHORT)
  })

  test.each(['nothing', 'people', 'assets/gone.js', '_headers', '.banmian-published.json', '../etc/passwd'])(
    '%s is a 404 with our page',
    async (path) => {
      const answer = await ask(site + path)
      expect(answer.status).toBe(404)
      if (!path.startsWith('..') || base === '/') expect(answer.text).toBe('没有这一页')
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    },
  )

  test('hashed assets stay for a year, data is asked for again, with a short answer', async () => {
    expect((await ask(`${site}assets/a-1.js`)).headers['cache-control']).toBe(LASTING)
    expect((await ask(`${site}data/search/s/0a/l0.bin`)).headers['cache-control']).toBe(LASTING)
    expect((await ask(`${site}data/search/index.bin`)).headers['cache-control']).toBe(SHORT)
    const data = await ask(`${site}data/derived/site.json`)
    expect(data.headers['cache-control']).toBe(SHORT)
    const again = await ask(`${site}data/derived/site.json`, {
      'If-None-Match': String(data.headers['etag']),
    })
    expect(again.status).toBe(304)
  })

  test('the headers of safety, and the twin made beforehand', async () => {
    const answer = await ask(site + encodeURI('people/乔俊杰'), { 'Accept-Encoding': 'gzip' })
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(answer.headers['permissions-policy']).toContain('camera=()')
    const data = await ask(`${site}data/derived/site.json`)
    expect(data.headers['content-security-policy']).toContain('sandbox')
  })

  test('Markdown is said to be Markdown', async () => {
    const { status, headers, text } = await ask(`${site}2024-02-24/01/1.md`)
    expect([status, headers['content-type'], text]).toEqual([200, 'text/markdown; charset=utf-8', '# 题目'])
    expect((await ask(`${site}2024-02-24/01/2.md`)).status).toBe(404)
  })

  test('an old address may be as long as a name', async () => {
    expect((await ask(site + encodeURI(LONG.slice(1)))).status).toBe(301)
  })

  test.each(['people/乔', 'people/乔/'])('the old address %s moves', async (path) => {
    const answer = await ask(site + encodeURI(path))
    expect(answer.status).toBe(301)
    expect(String(answer.headers['location'])).toMatch(
      new RegExp(`${base}people/%E4%B9%94%E4%BF%8A%E6%9D%B0#p1s1$`),
    )
  })
})
