import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalPath } from './canonical-path.ts'

test.each([
  ['/', '/'],
  ['//', '/'],
  ['/index.html', '/'],
  ['/2024-02-24/01/1', '/2024-02-24/01/1'],
  ['/2024-02-24/01/1/', '/2024-02-24/01/1'],
  ['/2024-02-24/01/1//', '/2024-02-24/01/1'],
  ['/2024-02-24/01/1/index.html', '/2024-02-24/01/1'],
  ['//2024-02-24//01/1', '/2024-02-24/01/1'],
  ['/people/%E4%B9%94/index.html', '/people/%E4%B9%94'],
  ['/paper/', '/paper'],
  ['/paper//index.html', '/paper'],
  ['/paper//2024-02-24/01/1/', '/paper/2024-02-24/01/1'],
  ['/index.html5', '/index.html5'],
  ['/people/index.htm', '/people/index.htm'],
  ['/%', '/%'],
])('%s is %s', (path, one) => {
  expect(canonicalPath(path)).toBe(one)
})

test('it leads nowhere else: it begins with one slash, and ends in none', () => {
  const step = fc.constantFrom('/', '/', 'index.html', '2024-02-24', '..', '乔', '\\', '%2F')
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      expect(canonicalPath(`/${steps.join('')}`)).toMatch(/^\/(?:[^/].*[^/]|[^/])?$/)
    }),
  )
})
