import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import MarkdownIt from 'markdown-it'
import openGraph from 'open-graph-scraper'
import robotsParser from 'robots-parser'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { downloadListFile, DownloadListSchema } from '../../src/domain/download-list.ts'
import { outDirOf, type SiteName } from '../support/sites.ts'

/** What the build writes for machines, read by parsers and schemas of others. */

const SITE = 'https://news.example'
const dir = outDirOf('seed')
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
const html = files.filter((name) => name.endsWith('index.html'))

/** Whether something stands at an absolute address of the site. */
function stands(url: string, site: SiteName = 'seed'): boolean {
  const place = join(outDirOf(site), decodeURI(url.slice(SITE.length).split('?')[0] ?? ''))
  return url.startsWith(SITE) && (existsSync(join(place, 'index.html')) || existsSync(place))
}

test('the sitemap follows its schema and names every page', async () => {
  const xsd = createRequire(import.meta.url)
    .resolve('sitemap/package.json')
    .replace('package.json', 'schema/sitemap.xsd')
  const schema = readFileSync(xsd, 'utf8')
  const sitemap = read('sitemap.xml')
  expect((await validateXML({ xml: sitemap, schema })).errors).toEqual([])
  expect((await validateXML({ xml: sitemap.replaceAll('loc>', 'place>'), schema })).errors).not.toEqual([])
  const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
  expect(urls).toHaveLength(html.length)
  expect(urls.filter((url) => !stands(url))).toEqual([])
  expect(sitemap).toContain(`<loc>${SITE}/2024-02-24/01/3</loc><lastmod>2024-02-24</lastmod>`)
})

test('robots.txt lets everybody in and names the sitemaps', () => {
  const robots = robotsParser(`${SITE}/robots.txt`, read('robots.txt'))
  expect(robots.isAllowed(`${SITE}/2024-02-24/01/1`, 'Baiduspider')).toBe(true)
  expect(robots.getSitemaps()).toEqual([`${SITE}/sitemap.xml`, `${SITE}/news-sitemap.xml`])
})

test('what an issue is taken along by names its files and its pictures, as they are', () => {
  const file = (path: string) => readFileSync(join(outDirOf('printed'), path))
  const text = file(downloadListFile('2031-05-06')).toString()
  const { files: data, pictures } = parse(DownloadListSchema, JSON.parse(text))
  expect(data).toHaveLength(5)
  expect(pictures.map(({ path, of }) => [path, of])).toEqual([
    ['data/pictures/page.svg', ['01', '02']],
    ['data/pictures/light.svg', ['01/1', '02/1']],
  ])
  for (const { path, bytes, sha256 } of [...data, ...pictures]) {
    expect(createHash('sha256').update(file(path)).digest('hex'), path).toBe(sha256)
    expect(file(path).length, path).toBe(bytes)
  }
})

/** A folder of the made-up archive below this one that has a feed. */
const withFeed = (folder: string): string => {
  const names = readdirSync(join(outDirOf('years'), folder))
  const name = names.find((one) => existsSync(join(outDirOf('years'), folder, one, 'feed.json')))
  return `${folder}/${name}/`
}

test.each([
  ['seed', ''],
  ['years', ''],
  ['years', withFeed('people')],
  ['years', withFeed('companies')],
  ['years', withFeed('authors')],
] as const)('the three feeds of %s/%s agree, and lead to what is there', (site, folder) => {
  const text = (file: string) => readFileSync(join(outDirOf(site), folder + file), 'utf8')
  const json = parseJsonFeed(JSON.parse(text('feed.json')))
  const rss = parseRssFeed(text('rss.xml'))
  const atom = parseAtomFeed(text('atom.xml'))
  const urls = json.items?.map(({ url = '' }) => url) ?? []
  expect(urls.length).toBeGreaterThanOrEqual(5)
  expect(urls.filter((url) => !stands(url, site))).toEqual([])
  expect(rss.items?.map(({ link }) => link)).toEqual(urls)
  expect(atom.entries?.map(({ links }) => links?.[0]?.href)).toEqual(urls)
  expect([rss.title, atom.title?.value]).toEqual([json.title, json.title])
  expect(stands(json.home_page_url ?? '', site)).toBe(true)
})

test('who is named in fewer than five articles has no feed, and their page names none', () => {
  expect(existsSync(join(dir, 'people/乔俊杰/feed.json'))).toBe(false)
  expect(read('people/乔俊杰/index.html')).not.toContain('feed.json')
})

test('what a page says stands beside it does', () => {
  const named = html.flatMap((path) =>
    [...read(path).matchAll(/<link rel="alternate" [^>]*href="([^"]+)"/g)].map(
      ([, href = '']) => SITE + href,
    ),
  )
  expect(named.length).toBeGreaterThanOrEqual(9)
  expect(named.filter((url) => !stands(url))).toEqual([])
})

test('the card of an article is a picture of its own, of the size it is said to have', async () => {
  const { result } = await openGraph({ html: read('2024-02-24/01/2/index.html') })
  expect(result).toMatchObject({
    ogTitle: '“一碗汤圆的思念”关爱行动开展',
    ogSiteName: '武进日报',
    ogType: 'article',
    twitterCard: 'summary_large_image',
  })
  const [image] = result.ogImage ?? []
  expect(image).toMatchObject({ url: `${SITE}/cards/2024-02-24/01/2.png`, width: '1200', height: '630' })
  const png = readFileSync(join(dir, 'cards/2024-02-24/01/2.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(40_000)
  const front = await openGraph({ html: read('index.html') })
  expect(front.result.ogImage?.[0]?.url).toBe(`${SITE}/cards/paper.png`)
  expect(existsSync(join(dir, 'cards/paper.png'))).toBe(true)
})

test('llms.txt leads to the Markdown of each article, and that says what is printed', () => {
  const links = new MarkdownIt()
    .parse(read('llms.txt'), {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open')
    .map((token) => String(token.attrGet('href')))
  expect(links.filter((url) => !stands(url))).toEqual([])
  expect(links.filter((url) => url.endsWith('.md'))).toHaveLength(5)
  const text = new MarkdownIt().render(read('2024-02-24/01/3.md'))
  expect(text).toContain('<h1>进一步加强武尼两地结对共建工作</h1>')
})

test('a page stands there as ninjs with its articles', () => {
  const ninjs: unknown = JSON.parse(read('2024-02-24/01/ninjs.json'))
  expect(ninjs).toMatchObject({ uri: `${SITE}/2024-02-24/01`, standard: { name: 'ninjs', version: '3.2' } })
})
