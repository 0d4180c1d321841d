import { parseJsonFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { atomFeed, jsonFeed, rssFeed, type FeedSource } from './feeds.ts'

const url = 'https://example.org/2031-05-02/01/1'
const source: FeedSource = {
  paper: '春江日报',
  title: '春江日报',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.xml',
  items: [
    {
      url: 'https://example.org/2031-05-01/01/1',
      id: 'urn:x:1',
      title: '旧文',
      summary: '旧。',
      date: '2031-05-01',
      authors: [],
      tags: [],
    },
    {
      url,
      id: url,
      title: '灯会 <b>&amp;',
      kicker: '元宵',
      summary: '灯亮了\u0000。',
      contentHtml: '<p>灯亮了 &amp; 人来了。]]></p>',
      date: '2031-05-02',
      authors: ['甲'],
      tags: ['乙', '丙厂'],
    },
  ],
}

test('JSON Feed 1.1, newest first', () => {
  const expected = {
    version: 'https://jsonfeed.org/version/1.1',
    title: '春江日报',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.xml',
    language: 'zh-Hans',
    authors: [{ name: '春江日报' }],
    items: [
      {
        id: url,
        url,
        title: '灯会 <b>&amp;',
        summary: '灯亮了\u0000。',
        content_html: '<p>灯亮了 &amp; 人来了。]]></p>',
        date_published: '2031-05-02T00:00:00+08:00',
        authors: [{ name: '甲' }],
        tags: ['乙', '丙厂'],
        _banmian: { kicker: '元宵' },
      },
      {
        id: 'urn:x:1',
        url: 'https://example.org/2031-05-01/01/1',
        title: '旧文',
        summary: '旧。',
        content_text: '旧。',
        date_published: '2031-05-01T00:00:00+08:00',
      },
    ],
  }
  expect(JSON.parse(jsonFeed(source))).toEqual(expected)
  // Another hand's parser finds every field of the specification where it should be.
  const { version: _, items, ...head } = expected
  expect(parseJsonFeed(jsonFeed(source))).toMatchObject({
    ...head,
    items: items.map(({ _banmian, ...item }) => item),
  })
})

test('JSON Feed stays under 250 kB', () => {
  const items = Array.from({ length: 90 }, (_, i) => ({
    ...(source.items[1] ?? expect.fail()),
    id: `urn:x:${i}`,
    contentHtml: '字'.repeat(2000),
  }))
  const text = jsonFeed({ ...source, items })
  expect(Buffer.byteLength(text)).toBeLessThan(250_000)
  expect(Buffer.byteLength(text)).toBeGreaterThan(240_000)
})

const wellFormed = async (xml: string) => (await validateXML({ xml, normalization: 'format' })).errors

test('RSS 2.0, read by rss-parser', async () => {
  const text = rssFeed(source)
  expect(await wellFormed(text)).toEqual([])
  const feed = await new Parser().parseString(text)
  expect(feed).toMatchObject({
    title: '春江日报',
    link: 'https://example.org/',
    language: 'zh-Hans',
    lastBuildDate: 'Fri, 02 May 2031 00:00:00 +0800',
  })
  expect(feed.items[0]).toMatchObject({
    title: '灯会 <b>&amp;',
    link: url,
    guid: url,
    isoDate: '2031-05-01T16:00:00.000Z',
    creator: '甲',
    categories: ['乙', '丙厂'],
    content: '元宵｜灯亮了。',
    'content:encoded': '<p>灯亮了 &amp; 人来了。]]></p>',
  })
  expect(text).toContain('<guid isPermaLink="false">urn:x:1</guid>')
})

test('Atom 1.0, read by rss-parser', async () => {
  const text = atomFeed(source)
  expect(await wellFormed(text)).toEqual([])
  const feed = await new Parser().parseString(text)
  expect(feed).toMatchObject({ title: '春江日报', link: 'https://example.org/' })
  expect(feed.items[0]).toMatchObject({
    id: url,
    link: url,
    title: '灯会 <b>&amp;',
    author: '甲',
    summary: '元宵｜灯亮了。',
    content: '<p>灯亮了 &amp; 人来了。]]></p>',
    isoDate: '2031-05-01T16:00:00.000Z',
  })
  expect(text).toContain('<updated>2031-05-02T00:00:00+08:00</updated>')
})

test('without articles, feeds are still feeds', async () => {
  for (const feed of [rssFeed, atomFeed]) expect(await wellFormed(feed({ ...source, items: [] }))).toEqual([])
})
