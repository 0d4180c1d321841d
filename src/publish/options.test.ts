import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const siteUrl = (SITE_URL: string) => readOptions({ SITE_URL }).siteUrl

test.each([
  ['', ''],
  ['https://news.example', 'https://news.example'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173'],
  ['https://新闻.example', 'https://xn--efvy88h.example'],
])('SITE_URL %s is where the site stands: %s', (text, url) => {
  expect(siteUrl(text)).toBe(url)
})

test.each(['news.example', '/paper', 'https://news.example/paper', 'ftp://news.example', 'https://a b'])(
  'SITE_URL %s would make addresses that lead nowhere',
  (text) => {
    expect(() => siteUrl(text)).toThrow(/SITE_URL is .*https:\/\/news\.example.*BASE_PATH/)
  },
)

test('a site that does not know its address has no feeds and no cards, which name absolute addresses', () => {
  const { leaveOut, cards } = readOptions({ LEAVE_OUT: 'ninjs', CARDS: 'all' })
  expect([leaveOut, cards]).toEqual([['feeds', 'ninjs'], 0])
  const known = readOptions({ SITE_URL: 'https://news.example', LEAVE_OUT: 'ninjs', CARDS: '3' })
  expect([known.leaveOut, known.cards]).toEqual([['ninjs'], 3])
})
