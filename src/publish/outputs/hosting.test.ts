import { expect, test } from 'vitest'
import { headersFile, nginxConf, redirectsFile } from './hosting.ts'

const redirects = [{ from: '/people/乔', to: '/people/乔俊杰#p1s1' }]

test('_redirects are percent-encoded and know the sub-folder', () => {
  expect(redirectsFile({ base: '/', redirects })).toBe(
    '/people/%E4%B9%94 /people/%E4%B9%94%E4%BF%8A%E6%9D%B0#p1s1 301\n',
  )
  expect(redirectsFile({ base: '/news/', redirects })).toContain('/news/people/%E4%B9%94 /news/people/')
})

test('_headers: safety everywhere, a year only for what is named after its content', () => {
  const text = headersFile({ base: '/news/' })
  expect(text).toContain("/news/*\n  Content-Security-Policy: frame-ancestors 'self'\n")
  const lasting = 'Cache-Control: public, max-age=31536000, immutable\n'
  expect(text).toContain(`\n/news/assets/*\n  ${lasting}`)
  expect(text).toContain(`\n/news/data/search/s/*\n  ${lasting}`)
  expect(text.match(/Cache-Control/g), 'hosts join repeated headers').toHaveLength(2)
})

test('nginx: old addresses with and without a slash', () => {
  const text = nginxConf({ base: '/news/', redirects })
  expect(text).toContain('"/news/people/乔" "/news/people/%E4%B9%94%E4%BF%8A%E6%9D%B0#p1s1";')
  expect(text).toContain('"/news/people/乔/" ')
})
