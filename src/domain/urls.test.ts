import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOfSlug } from './slug-name.ts'
import {
  articlePath,
  inRightCase,
  parseArticleId,
  parseDate,
  parsePageNumber,
  parseSlug,
  readablePath,
  slugOf,
  tagPath,
} from './urls.ts'

test.each([
  ['乔俊杰', '乔俊杰'],
  ['A/B 公司', 'A~2fB~20公司'],
  ['../..', '~2e~2e~2f~2e~2e'],
  ['川·立派', '川·立派'],
  ['100%', '100~25'],
])('%s stands in a path as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
  expect(nameOfSlug(slug)).toBe(name)
  expect(tagPath({ kind: 'people', name })).toBe(`/people/${slug}`)
})

test('a slug is a file name on any disk, and its own parameter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (name) => {
      const slug = slugOf(name)
      expect(slug).not.toMatch(/[/\\?%*:|"<>.#\s]/)
      expect(new TextEncoder().encode(slug).length).toBeLessThan(256)
      expect(parseSlug(slug)).toBe(slug)
    }),
  )
})

test('names that differ only after 60 characters have addresses of their own', () => {
  const long = '长'.repeat(70)
  expect(slugOf(`${long}甲`)).not.toBe(slugOf(`${long}乙`))
})

test('an article id is read back', () => {
  const ref = { date: '2024-02-24', page: 1, n: 5 }
  expect(parseArticleId(articlePath(ref).slice(1))).toEqual(ref)
})

test.each(['2024-02-30', '2024-2-3', 'x', ''])('%j is no date', (text) => {
  expect(parseDate(text)).toBeUndefined()
})

test.each(['0', '00', '1', '001', 'x'])('%j is no page', (text) => {
  expect(parsePageNumber(text)).toBeUndefined()
})

test.each([
  ['/People/', '/people/'],
  ['/PEOPLE/A~2fB', '/people/A~2fB'],
  ['/Search', '/search'],
  ['/people/A~2fB', undefined],
  ['/Nobody', undefined],
  ['/', undefined],
])('%s stands in the right case as %s', (path, right) => {
  expect(inRightCase(path)).toBe(right)
})

test.each([
  ['/people/%E4%B9%94', '/people/乔'],
  ['/%', '/%'],
  ['/%E4%B8', '/%E4%B8'],
])('%s is shown as %s', (path, shown) => {
  expect(readablePath(path)).toBe(shown)
})
