import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { outDirOf } from '../support/sites.ts'

const dir = outDirOf('seed')
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
/** The page's words as a reader without a script gets them; the tags that matter are looked for elsewhere. */
const words = (html: string) =>
  html.replace(/<!--.*?-->/g, '').replace(/<\/?(?:span|a|time|b|wbr)\b[^>]*>/g, '')
const gzip = (text: string) => gzipSync(text, { level: 9 }).length

test.each([
  [
    'index.html',
    ['武进日报', '乔俊杰继续走访重点企业', '我区开展慰问外卖送餐员活动', '<title>武进日报</title>'],
  ],
  [
    '2024-02-24/01/1/index.html',
    ['常州市凯宏铝业有限公司', '记者 朱梦琪', '<title>当好锻造新质生产力“主力军”'],
  ],
  [
    'people/乔俊杰/index.html',
    ['市委常委、区委书记', '江苏洛凯机电股份有限公司', '<title>乔俊杰 - 人物 - 武进日报</title>'],
  ],
  ['companies/江苏洛凯机电股份有限公司/index.html', ['江苏洛凯机电股份有限公司', '当好锻造新质生产力']],
  ['search/index.html', ['role="search"', 'name="q"']],
  ['404.html', ['没有这一页', 'noindex']],
])('%s holds its text without a script', (path, texts) => {
  const html = words(read(path))
  for (const text of texts) expect(html).toContain(text)
})

test('an article carries title, description, card and structured data', () => {
  const html = read('2024-02-24/01/1/index.html')
  expect(html).toContain('<link rel="canonical" href="https://news.example/2024-02-24/01/1">')
  expect(html).toContain('<meta property="og:url" content="https://news.example/2024-02-24/01/1">')
  expect(html).toContain('<meta property="og:type" content="article">')
  expect(html).toMatch(/<meta name="description" itemprop="description" content="2月21日、23日，市委常委/)
  const json: unknown = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '',
  )
  expect(json).toMatchObject({
    '@type': 'NewsArticle',
    headline: '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展',
    datePublished: '2024-02-24T00:00:00+08:00',
    pubDate: '2024-02-24T00:00:00',
    printPage: '1',
    author: [{ '@type': 'Person', name: '朱梦琪' }],
    isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Newspaper', name: '武进日报' } },
  })
})

/** Scripts that a page names in its HTML: the entry, what it preloads. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path)
}

test('the first load of an article stays within its budget (bytes, gzip)', () => {
  const html = read('2024-02-24/01/1/index.html')
  expect(gzip(html), 'HTML with its rules and the script that fetches the app').toBeLessThanOrEqual(9600)
  const css = readdirSync(join(dir, 'assets')).filter((name) => name.endsWith('.css'))
  expect(
    css.reduce((sum, name) => sum + gzip(read(`assets/${name}`)), 0),
    'all CSS',
  ).toBeLessThanOrEqual(12_000)
  const scripts = new Set(scriptsOf(html))
  expect(scripts.size).toBeGreaterThan(1)
  const bytes = [...scripts].reduce((sum, path) => sum + gzip(read(path)), 0)
  console.log(`article 1: HTML ${gzip(html)}, scripts ${bytes} bytes gzip`)
  expect(bytes, 'all scripts').toBeLessThanOrEqual(117_400)
})

test('settings are put on the page before it is drawn, by a script of 1 kB at most that its policy names', () => {
  const html = read('2024-02-24/01/1/index.html')
  const code = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(code).toContain('banmian.settings')
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1000)
  expect(html).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<body>'))
})

test('what only the app needs is named where no browser looks for it by itself', () => {
  const html = read('2024-02-24/01/1/index.html')
  const outside = html
    .replace(/<template id="later">.*?<\/template>/s, '')
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
  expect(outside).not.toMatch(/\/assets\/|\/data\//)
  expect(html).toMatch(/<template id="later"><link rel="modulepreload" crossorigin href="\/assets\/index-/)
  const code = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(html).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
})

test('nothing blocks the first drawing, nothing comes from elsewhere', () => {
  const html = read('2024-02-24/01/1/index.html')
  const head = /<head>(.*)<\/head>/s.exec(html)?.[1] ?? ''
  expect(head).not.toContain('rel="stylesheet"')
  expect(head.match(/<script(?![^>]*type="(?:module|application\/ld\+json)")[^>]*>/g)).toEqual(['<script>'])
  const linked = [...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, url]) => url)
  expect(linked.filter((url) => !url?.startsWith('https://news.example/'))).toEqual([])
})

test('feeds, sitemap and robots.txt know every article by its absolute address', () => {
  const first = 'https://news.example/2024-02-24/01/1'
  const feed: unknown = JSON.parse(read('feed.json'))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://news.example/feed.json',
  })
  for (const path of ['feed.json', 'rss.xml', 'atom.xml', 'sitemap.xml', 'news-sitemap.xml'])
    expect(read(path)).toContain(first)
  expect(read('robots.txt')).toContain('Sitemap: https://news.example/sitemap.xml')
})

test('styles stand in one order: what browsers do, tokens, what all pages share, Chinese text, then components', () => {
  const [name = ''] = readdirSync(join(dir, 'assets')).filter((one) => one.endsWith('.css'))
  const whole = read(`assets/${name}`)
  const inPage = /<style>(.*?)<\/style>/s.exec(read('2024-02-24/01/1/index.html'))?.[1] ?? ''
  for (const css of [whole, inPage]) {
    const places = [
      'box-sizing:border-box',
      '--paper:',
      ':focus-visible',
      '.prose{',
      '.chip{',
      '.citation{',
    ].map((rule) => css.indexOf(rule))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const base = css.indexOf('.prose{')
    for (const component of ['.skip{', '.progress{', '.article-head{', '.share{', '.neighbours{'])
      expect(css.indexOf(component), component).toBeGreaterThan(base)
  }
})
