import { expect, test } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { digestPage } from '../derive/digest.ts'
import { pictureFile, picturesOf } from './pictures.ts'

const size = { width: 800, height: 500 }
/** The pictures of a page whose articles show these, as a site in a folder has them. */
const found = (articles: readonly (readonly string[])[], { facsimile = '', base = '/' } = {}) => {
  const page = {
    schema: 'banmian/page/1',
    paper: '海角日报',
    date: '2031-05-02',
    page: 2,
    ...(facsimile && { facsimile: { src: facsimile, ...size } }),
    articles: articles.map((srcs, i) => ({
      n: i + 1,
      headline: { main: '灯塔点亮' },
      paragraphs: ['灯塔亮了。'],
      images: srcs.map((src) => ({ src, ...size })),
    })),
  }
  return picturesOf([digestPage(parsePage(page, 'data/pages/2031-05-02/02.json'))], base)
}

test('pictures of articles and of the page as printed, each once, with the places that show it', () => {
  expect(found([['p/a.jpg'], ['./p/a.jpg', '/p/b.PNG']], { facsimile: 'p/page.webp' })).toEqual([
    { path: 'p/page.webp', of: ['02'] },
    { path: 'p/a.jpg', of: ['02/1', '02/2'] },
    { path: 'p/b.PNG', of: ['02/2'] },
  ])
})

test.each([
  ['of another site', 'https://elsewhere.example/a.jpg'],
  ['out of the folder', '../a.jpg'],
  ['out of it, written otherwise', 'p/%2e%2e/%2e%2e/a.jpg'],
  ['with a hidden step', 'p/..%2fa.jpg'],
  ['of no kind that browsers show', 'p/a.tiff'],
  ['a page', 'data/pages/2031-05-02/02.json'],
  ['with marks that no path has', 'p/[a]|.jpg'],
])('none that is %s', (_, src) => {
  expect(found([[src]], { base: '/paper/' })).toEqual([])
})

test('a path is as browsers write it, and names its file', () => {
  const [one] = found([['图/灯 塔（1）.jpg?v=2']])
  expect(one?.path).toBe('%E5%9B%BE/%E7%81%AF%20%E5%A1%94%EF%BC%881%EF%BC%89.jpg')
  expect(pictureFile(one?.path ?? '')).toBe('图/灯 塔（1）.jpg')
  expect(pictureFile('100%.jpg')).toBe('100%.jpg')
})
