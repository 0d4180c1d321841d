import { expect, test } from 'vitest'
import { checkRedirects, parseRedirects, readRedirects, redirectPage } from './redirects.ts'

const parse = (text: string) => parseRedirects(text.split('\n'), 'content/redirects.txt')

test('one a line, with comments, blank lines, fragments and either way to write Chinese', () => {
  const text = [
    '# moved when the page was read again',
    '',
    '/2024-02-24/01/9  /2024-02-24/01/1#p2s1  # one article, not two',
    '/people/%E4%B9%94%E4%BF%8A%E6%9D%B0 /people/乔俊杰~20',
    '/old/ /2024-02-24/',
  ].join('\r\n')
  expect(parse(text)).toEqual([
    { from: '/2024-02-24/01/9', to: '/2024-02-24/01/1#p2s1' },
    { from: '/people/乔俊杰', to: '/people/乔俊杰~20' },
    { from: '/old', to: '/2024-02-24' },
  ])
})

test('a chain leads to its end at once, in whatever order it is written', () => {
  expect(parse('/b /c\n/a /b#p1s1\n/c /d#p2s1')).toEqual([
    { from: '/b', to: '/d#p2s1' },
    { from: '/a', to: '/d#p2s1' },
    { from: '/c', to: '/d#p2s1' },
  ])
})

test.each([
  ['/a', 'content/redirects.txt:1: expected "old-path new-path  # why"'],
  ['/a /b /c', ':1: expected'],
  ['\n/a b', ':2: "b" is not a path of this site'],
  ['/a https://elsewhere.example/', 'not a path of this site'],
  ['/a //elsewhere.example', 'not a path of this site'],
  ['/a /../b', 'not a path of this site'],
  ['/a?x=1 /b', 'without ?'],
  ['/a;} /b', 'without ;'],
  ['/a /b#"><p', 'without "'],
  ['/a /b#$x', 'without $'],
  ['/%E4%B9 /b', 'badly percent-encoded'],
  ['/ /b', 'the front page / cannot redirect'],
  ['/a /b\n/a /c', ':2: /a is redirected in content/redirects.txt:1 too'],
  ['/a /a', '/a → /a is a loop'],
  ['/a /b\n/b /c\n/c /b', '/a → /b → /c → /b is a loop'],
])('%j is refused: %s', (text, message) => {
  expect(() => parse(text)).toThrow(message)
})

test('a redirect neither hides a page nor leads nowhere', () => {
  const exists = (path: string) => path === '/new'
  const check = (text: string) => () => checkRedirects(parse(text), exists, 'r.txt')
  expect(check('/old /new#p1s1')).not.toThrow()
  expect(check('/new /new2')).toThrow('/new is a page of this build')
  expect(check('/old /gone')).toThrow('leads to /gone, which does not exist')
})

test('no file, no redirects', async () => {
  expect(readRedirects('/nowhere/redirects.txt')).toEqual([])
})

test('the page at an old address', () => {
  const html = redirectPage('/n/a#p1s1', 'https://x.example/n/a#p1s1')
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/n/a#p1s1">')
  expect(html).toContain('<link rel="canonical" href="https://x.example/n/a">')
  expect(html).toContain('<a href="/n/a#p1s1">新地址</a>')
  expect(html).not.toMatch(/<script|noindex/)
  expect(redirectPage('/n/a', '')).not.toContain('canonical')
})
