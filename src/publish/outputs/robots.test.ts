import { expect, test } from 'vitest'
import { robotsTxt } from './robots.ts'

test('everything may be read, the sitemaps are named', () => {
  expect(robotsTxt(['https://example.org/sitemap.xml'])).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(robotsTxt([])).toBe('User-agent: *\nAllow: /\n')
  expect(robotsTxt(['https://example.org/a\nDisallow: /'])).not.toContain('\nDisallow')
})
