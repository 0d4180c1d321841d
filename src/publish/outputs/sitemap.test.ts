import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { validateXML } from 'xmllint-wasm'
import { newsSitemap, sitemaps, SITEMAP_LIMITS } from './sitemap.ts'

const absolute = (path: string) => `https://example.org${path}`
const urls = [
  { url: absolute('/a?b=1&c'), lastmod: '2031-05-01' },
  { url: absolute('/b'), lastmod: '2031-05-02' },
  { url: absolute('/c') },
]
const wellFormed = async (xml: string) => (await validateXML({ xml, normalization: 'format' })).errors

test('one file where one is enough', async () => {
  const [file, more] = [...sitemaps(urls, absolute)]
  expect(more).toBeUndefined()
  expect(file).toEqual({
    path: 'sitemap.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a?b=1&amp;c</loc><lastmod>2031-05-01</lastmod></url>
<url><loc>https://example.org/b</loc><lastmod>2031-05-02</lastmod></url>
<url><loc>https://example.org/c</loc></url>
</urlset>
`,
  })
  expect(await wellFormed(file?.text ?? '')).toEqual([])
})

test.each([
  ['addresses', { urls: 2, bytes: 1e6 }],
  ['bytes', { urls: 9, bytes: 280 }],
])('above the limit of %s, an index over parts', async (_, limits) => {
  const files = [...sitemaps(urls, absolute, limits)]
  expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
  expect(files[2]?.text).toContain(
    `<sitemap><loc>https://example.org/sitemap-1.xml</loc><lastmod>2031-05-02</lastmod></sitemap>
<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>`,
  )
  const index = await parseSitemapIndex(Readable.from([files[2]?.text]))
  expect(index.map(({ url }) => url)).toEqual([absolute('/sitemap-1.xml'), absolute('/sitemap-2.xml')])
  for (const { text } of files) {
    expect(await wellFormed(text)).toEqual([])
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes)
  }
})

test('120,000 addresses are three parts', () => {
  const many = Array.from({ length: 120_000 }, (_, i) => ({ url: absolute(`/${i}`) }))
  const counts = [...sitemaps(many, absolute)].map(({ text }) => text.split('<loc>').length - 1)
  expect(counts).toEqual([SITEMAP_LIMITS.urls, SITEMAP_LIMITS.urls, 20_000, 3])
})

test('the news sitemap holds two days up to the newest issue, or up to today', async () => {
  const news = ['2031-04-29', '2031-05-01', '2031-05-02'].map((date) => ({
    url: absolute(`/${date}`),
    title: `灯会 & ${date}`,
    date,
  }))
  const head = { paper: '春江日报', language: 'zh-Hans' }
  const text = newsSitemap(news, head)
  expect(text).toContain(
    '<url><loc>https://example.org/2031-05-02</loc><news:news><news:publication><news:name>春江日报</news:name><news:language>zh-cn</news:language></news:publication><news:publication_date>2031-05-02T00:00:00+08:00</news:publication_date><news:title>灯会 &amp; 2031-05-02</news:title></news:news></url>',
  )
  const read = await parseSitemap(Readable.from([text]))
  expect(read.map(({ news: entry }) => entry)).toMatchObject([
    { title: '灯会 & 2031-05-02', publication: { name: '春江日报', language: 'zh-cn' } },
    { title: '灯会 & 2031-05-01', publication_date: '2031-05-01T00:00:00+08:00' },
  ])
  expect(await wellFormed(text ?? '')).toEqual([])
  expect(newsSitemap(news, { ...head, today: '2031-05-20' })).toBeUndefined()
  expect(newsSitemap([], head)).toBeUndefined()
  const many = Array.from({ length: 1200 }, (_, i) => ({
    url: absolute(`/${i}`),
    title: '题',
    date: '2031-05-02',
  }))
  expect(newsSitemap(many, head)?.match(/<loc>/g)).toHaveLength(1000)
})
