import { expect, test } from 'vitest'
import { headersFile, nginxConf, redirectsFile } from './hosting.ts'
import { policyOf, sitePolicy } from './security-headers.ts'

const redirects = [{ from: '/people/乔', to: '/people/乔俊杰#p1s1' }]
const policy = { exact: "script-src 'self' 'sha256-a'", lasting: "script-src 'self'" }

test('_redirects are percent-encoded and know the sub-folder', () => {
  expect(redirectsFile({ base: '/', redirects })).toBe(
    '/people/%E4%B9%94 /people/%E4%B9%94%E4%BF%8A%E6%9D%B0#p1s1 301\n',
  )
  expect(redirectsFile({ base: '/news/', redirects })).toContain('/news/people/%E4%B9%94 /news/people/')
})

test('_headers: safety everywhere, a year only for what is named after its content', () => {
  const text = headersFile({ base: '/news/', policy })
  expect(text).toContain(
    "/news/*\n  Content-Security-Policy: script-src 'self' 'sha256-a'\n  X-Content-Type-Options: nosniff",
  )
  expect(text).toMatch(/\n\/news\/data\/\*\n {2}Content-Security-Policy: default-src 'none';.* sandbox\n/)
  const lasting = 'Cache-Control: public, max-age=31536000, immutable\n'
  expect(text).toContain(`\n/news/assets/*\n  ${lasting}`)
  expect(text).toContain(`\n/news/data/search/s/*\n  ${lasting}`)
  expect(text.match(/Cache-Control/g), 'hosts join repeated headers').toHaveLength(2)
})

test('nginx: old addresses with and without a slash', () => {
  const text = nginxConf({ base: '/news/', redirects, policy })
  expect(text).toContain('"/news/people/乔" "/news/people/%E4%B9%94%E4%BF%8A%E6%9D%B0#p1s1";')
  expect(text).toContain('"/news/people/乔/" ')
})

test('nginx: a policy that outlasts a version of the scripts', () => {
  const text = nginxConf({ base: '/', redirects: [], policy })
  expect(text).toContain(`default "script-src 'self'";`)
  expect(text).not.toContain('sha256-')
})

test('the site may do what one of its pages may; only rules inside pages have no hash', () => {
  const page = (hash: string, rules: string) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'self' 'sha256-${hash}';style-src 'self' 'sha256-${rules}';require-trusted-types-for 'script'">`
  const { exact, lasting } = sitePolicy([page('a', 'x'), page('b', 'y'), page('a', 'z')].map(policyOf))
  expect(exact).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'unsafe-inline'; " +
      "require-trusted-types-for 'script'; frame-ancestors 'none'; trusted-types banmian 'allow-duplicates'",
  )
  expect(lasting).toBe(exact.replace("'sha256-a' 'sha256-b'", "'unsafe-inline'"))
  expect(() => policyOf('<p>')).toThrow('no Content-Security-Policy')
})
