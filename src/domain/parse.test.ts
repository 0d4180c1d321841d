import { expect, test } from 'vitest'
import { DataError, parsePage } from './parse.ts'

const article = (n: number) => ({
  n,
  headline: { main: '新灯塔点亮' },
  byline: { authors: [] },
  paragraphs: ['镇长林远舟到场。'],
  tags: { people: [{ name: '林远舟', roles: ['镇长'] }] },
  mentions: [{ paragraph: 0, start: 2, end: 5, kind: 'people', name: '林远舟' }],
})
const page = (...articles: unknown[]) => ({
  schema: 'banmian/page/1',
  paper: '海角日报',
  date: '2031-05-02',
  page: 1,
  articles,
})
const problems = (...articles: unknown[]) =>
  parsePage(page(...articles), 'p.json').problems.map(({ place, message }) => `${place}: ${message}`)

test('a sound page comes through whole, with what may be left out filled in', () => {
  const parsed = parsePage(page(article(1)), 'p.json')
  expect(parsed.problems).toEqual([])
  expect(parsed.page).toMatchObject({ language: 'zh-Hans', dateCertainty: 'printed' })
  expect(parsed.page.articles[0]?.tags.companies).toEqual([])
})

test.each([
  ['a missing field', { ...article(2), paragraphs: undefined }, 'articles[1].paragraphs: 缺少这一项'],
  ['a wrong type', { ...article(2), n: '二' }, 'articles[1].n: 应为数字，实为 "二"'],
  [
    'a huge string',
    { ...article(2), headline: { main: '长'.repeat(1e6) } },
    'articles[1].headline.main: 太长：至多 300，实有 1000000',
  ],
  ['no article at all', 7, 'articles[1]: 应为对象，实为 7'],
  ['a number used twice', article(1), 'articles[1].n: 本版已有第 1 篇'],
  [
    'a picture by script',
    { ...article(2), images: [{ src: 'javascript:alert(1)', width: 1, height: 1 }] },
    'articles[1].images[0].src: 内容不合规定："javascript:alert(1)"',
  ],
])('%s costs that article only and is named', (_, broken, problem) => {
  const parsed = parsePage(page(article(1), broken, article(9)), 'p.json')
  expect(parsed.page.articles.map(({ n }) => n)).toEqual([1, 9])
  expect(problems(article(1), broken, article(9))).toEqual([problem])
})

test.each([
  ['outside', { paragraph: 0, start: 2, end: 50, kind: 'people', name: '林远舟' }, '所指位置不在段落之内'],
  [
    'overlapping',
    { paragraph: 0, start: 3, end: 5, kind: 'people', name: '林远舟' },
    '与前一处重叠，或次序不对',
  ],
  [
    'of an unknown name',
    { paragraph: 0, start: 5, end: 6, kind: 'people', name: '周渔' },
    '“周渔”不在本篇的 people 之中',
  ],
])('a mention %s costs that mention only', (_, mention, message) => {
  const one = article(1)
  const parsed = parsePage(page({ ...one, mentions: [...one.mentions, mention] }), 'p.json')
  expect(parsed.page.articles[0]?.mentions).toEqual(one.mentions)
  expect(parsed.problems).toEqual([{ file: 'p.json', place: 'articles[0].mentions[1]', message }])
})

test('a fault in the page itself names file and place', () => {
  expect(() => parsePage({ ...page(), date: '2031-02-30' }, 'p.json')).toThrow(DataError)
  expect(() => parsePage({ ...page(), date: '2031-02-30' }, 'p.json')).toThrow(/^p\.json: date: /)
  expect(() => parsePage('x', 'p.json')).toThrow('p.json: （整个文件）: 应为对象，实为 "x"')
})
