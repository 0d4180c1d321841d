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
