import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageIsThere, redirectPage, renameInRegistry } from './moved-page.ts'

const OLD = {
  date: '2031-05-05',
  page: 3,
  articles: [
    { n: 1, headline: { main: '渡轮夜航' } },
    { n: 4, headline: { main: '渔歌进城' } },
    { n: 5, headline: { main: '短讯' } },
  ],
}
const NEW = {
  date: '2031-05-06',
  page: 3,
  articles: [
    { n: 1, headline: { main: '渡轮夜航' } },
    { n: 2, headline: { main: '渔歌进城' } },
  ],
}

let dir: string
let redirects: string
let pages: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'moved-'))
  redirects = join(dir, 'redirects.txt')
  pages = join(dir, 'pages')
  mkdirSync(join(pages, '2031-05-05'), { recursive: true })
  writeFileSync(join(pages, '2031-05-05/03.json'), '{}')
})
afterEach(() => rmSync(dir, { recursive: true }))
const lines = () => readFileSync(redirects, 'utf8').split('\n').filter(Boolean)

test('each address of a page that readers have leads to the article with its headline, else to the page; a day without pages to the new one', () => {
  expect(redirectPage(redirects, pages, [OLD, NEW], true)).toBe(5)
  expect(lines()).toEqual([
    '/2031-05-05/03/1 /2031-05-06/03/1  # 渡轮夜航',
    '/2031-05-05/03/4 /2031-05-06/03/2  # 渔歌进城',
    '/2031-05-05/03/5 /2031-05-06/03  # 短讯',
    '/2031-05-05/03 /2031-05-06/03',
    '/2031-05-05 /2031-05-06',
  ])
})

test('a day that has other pages stays', () => {
  writeFileSync(join(pages, '2031-05-05/01.json'), '{}')
  redirectPage(redirects, pages, [OLD, NEW], true)
  expect(lines()).not.toContain('/2031-05-05 /2031-05-06')
})

test('what led to the page leads to where it is now; what was led away within it holds where readers have it', () => {
  const before = '/old /2031-05-05/03/4  # 旧\n/2031-05-05/03/2 /2031-05-05/03/1\n# 注 /2031-05-05/03\n'
  writeFileSync(redirects, before)
  expect(redirectPage(redirects, pages, [OLD, NEW], false)).toBe(0)
  expect(lines()).toEqual(['/old /2031-05-06/03/2  # 旧', '# 注 /2031-05-05/03'])
  writeFileSync(redirects, before)
  redirectPage(redirects, pages, [OLD, NEW], true)
  expect(lines().slice(0, 3)).toEqual([
    '/old /2031-05-06/03/2  # 旧',
    '/2031-05-05/03/2 /2031-05-06/03/1',
    '# 注 /2031-05-05/03',
  ])
})

test('a page that comes to a day that was led away takes its address and its day back, not its articles', () => {
  redirectPage(redirects, pages, [OLD, NEW], true)
  pageIsThere(redirects, OLD)
  expect(lines().map((line) => line.split(' ')[0])).toEqual([
    '/2031-05-05/03/1',
    '/2031-05-05/03/4',
    '/2031-05-05/03/5',
  ])
})

test('namesakes that were parted stay so', () => {
  const registry = join(dir, 'names.txt')
  writeFileSync(
    registry,
    'people 李明 : 镇长\nsplit people 李明 2031-05-05/03/4 = 李明（医生）\nsplit people 李明 2031-05-05/01/4 = 李明（教师）\n',
  )
  renameInRegistry(registry, OLD, NEW)
  expect(readFileSync(registry, 'utf8')).toBe(
    'people 李明 : 镇长\nsplit people 李明 2031-05-06/03/2 = 李明（医生）\nsplit people 李明 2031-05-05/01/4 = 李明（教师）\n',
  )
})
