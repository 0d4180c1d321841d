import { expect, test } from 'vitest'
import * as v from 'valibot'
import { IssueSchema } from '#domain/derived-issue.ts'
import { TagPageSchema } from '#domain/derived-lists.ts'
import { networkOf } from '#domain/network-pairs.ts'
import { tagsOf } from '#domain/tags.ts'
import { placesOf } from '#graph/layout.ts'
import { parsePage } from '#domain/parse.ts'
import { derive } from './derive.ts'
import { digestPage } from './digest.ts'

const article = (n: number, main: string, text: string, people: [string, string?][]) => ({
  n,
  headline: { main },
  byline: { authors: [] },
  paragraphs: [text],
  tags: { people: people.map(([name, role]) => ({ name, ...(role && { roles: [role] }) })) },
  mentions: people.map(([name]) => ({
    paragraph: 0,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    kind: 'people',
    name,
  })),
})
const page = (date: string, number: number, articles: unknown[]) =>
  digestPage(parsePage({ schema: 'banmian/page/1', paper: '海角日报', date, page: number, articles }, 'p'))

const PAGES = [
  page('2031-05-01', 1, [article(1, '调试', '前日无事。林远舟检查灯塔。', [['林远舟', '副镇长']])]),
  page('2031-05-02', 1, [
    article(1, '点亮', '林远舟到场。', [['林远舟', '镇长']]),
    article(2, '渡轮', '周渔登船。', [['周渔']]),
  ]),
  page('2031-05-02', 2, [article(1, '渔歌', '周渔唱歌。', [['周渔']])]),
]
/** Every file, and every page that holds its data itself by its address. */
function read(pages: typeof PAGES): Map<string, unknown> {
  const { files, pages: own } = derive('海角日报', pages, [])
  return new Map([
    ...files.map(({ path, data }) => [path, data()] as const),
    ...own.map(({ address, data }) => [address.path, data()] as const),
  ])
}
const files = read(PAGES)

test('a tag page has the sentence that names it, and roles with their days', () => {
  expect(files.get('/people/林远舟')).toMatchObject({
    total: 2,
    roles: [
      { role: '镇长', count: 1, first: '2031-05-02', last: '2031-05-02' },
      { role: '副镇长', count: 1, first: '2031-05-01', last: '2031-05-01' },
    ],
    appearances: [
      { date: '2031-05-02', sentence: '林远舟到场。', start: 0, end: 3 },
      { date: '2031-05-01', sentence: '林远舟检查灯塔。', start: 0, end: 3 },
    ],
  })
})

test('neighbours cross from page to page, related articles cross from issue to issue both ways', () => {
  const context = files.get('data/derived/context/2031-05-02/01.json')
  expect(context).toMatchObject({
    articles: [
      { n: 1, next: { page: 1, n: 2 }, related: [{ date: '2031-05-01', shared: ['林远舟'] }] },
      { n: 2, previous: { n: 1 }, next: { page: 2, n: 1 }, related: [{ page: 2, headline: '渔歌' }] },
    ],
  })
  expect(files.get('data/derived/context/2031-05-01/01.json')).toMatchObject({
    articles: [{ related: [{ date: '2031-05-02', headline: '点亮', shared: ['林远舟'] }] }],
  })
})

test('a frequent tag is cut into slices that never change once full', () => {
  const many = Array.from({ length: 160 }, (_, i) =>
    page(
      `2031-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      1,
      [article(1, `第${i}天`, '周渔出海。', [['周渔']])],
    ),
  )
  const [before, after] = [read(many.slice(0, 155)), read(many)]
  const path = '/people/周渔'
  expect(after.get(path)).toMatchObject({
    total: 160,
    slices: 5,
    older: [{ year: 2031, count: 125, slice: 5 }],
  })
  for (const slice of [1, 2, 3, 4, 5])
    expect(after.get(`${path}/${slice}`)).toEqual(before.get(`${path}/${slice}`))
})

test('what a tag page is made from changes just when the page does', () => {
  const madeFrom = (pages: typeof PAGES, kept: ReadonlySet<string> = new Set()) =>
    new Map(
      derive('海角日报', pages, [], kept).pages.map((page) => [page.address.path, page.madeFrom()] as const),
    )
  const before = madeFrom(PAGES)
  const more = page('2031-05-03', 1, [article(1, '归航', '周渔归来。', [['周渔']])])
  const after = madeFrom([...PAGES, more])
  expect(after.get('/people/林远舟')).toBe(before.get('/people/林远舟'))
  expect(after.get('/people/周渔')).not.toBe(before.get('/people/周渔'))
  expect(madeFrom(PAGES, new Set(['/people/周渔'])).get('/people/周渔')).not.toBe(before.get('/people/周渔'))
})

test('a tag has feeds from five articles on, or because it once had', () => {
  const day = (n: number) => page(`2031-06-0${n}`, 1, [article(1, `第${n}天`, '周渔出海。', [['周渔']])])
  const feeds = (count: number, kept: string[] = []) => {
    const pages = Array.from({ length: count }, (_, i) => day(i + 1))
    return derive('海角日报', pages, [], new Set(kept)).pages.map((one) => one.feeds)
  }
  expect(feeds(4)).toEqual([false])
  expect(feeds(5)).toEqual([true])
  expect(feeds(4, ['/people/周渔'])).toEqual([true])
})

test('a page speaks of feeds just where the site has them', () => {
  const days = Array.from({ length: 5 }, (_, i) =>
    page(`2031-06-0${i + 1}`, 1, [
      article(1, `第${i}天`, '周渔出海。', [['周渔']]),
      ...(i === 0 ? [article(2, '点亮', '林远舟到场。', [['林远舟']])] : []),
    ]),
  )
  const spoken = (offered?: { site: boolean; names: boolean }) => {
    const { files, pages } = derive('海角日报', days, [], new Set(), offered)
    const issues = files.filter(({ path }) => path.includes('/issues/')).map(({ data }) => data())
    return {
      issues: issues.map((data) => v.parse(IssueSchema, data).feeds ?? false),
      names: pages.map(({ data }) => v.parse(TagPageSchema, data()).feeds ?? false),
    }
  }
  const never = Array.from({ length: 5 }, () => false)
  expect(spoken()).toEqual({ issues: never, names: [false, false] })
  // The front page is the latest issue.
  const latest = [false, false, false, false, true]
  expect(spoken({ site: true, names: true })).toEqual({ issues: latest, names: [true, false] })
  expect(spoken({ site: true, names: false })).toEqual({ issues: latest, names: [false, false] })
})

test('articles stand in reading order, whatever their numbers: a late one leads the page as number 5', () => {
  const late = page('2031-05-03', 1, [
    article(5, '头条', '后补。', []),
    article(1, '次条', '先刊。', []),
    article(3, '三条', '亦先刊。', []),
  ])
  const made = read([late])
  expect(made.get('data/derived/context/2031-05-03/01.json')).toMatchObject({
    articles: [
      { n: 5, next: { n: 1 } },
      { n: 1, previous: { n: 5 }, next: { n: 3 } },
      { n: 3, previous: { n: 1 } },
    ],
  })
  expect(made.get('data/derived/issues/2031-05-03.json')).toMatchObject({
    pages: [{ articles: [{ n: 5 }, { n: 1 }, { n: 3 }] }],
  })
})

const CREW = ['林远舟', '周渔', '苏禾', '陈望川', '沈晚晴'].map((name): [string] => [name])
const crewDay = (day: number, number = 1) =>
  page(`2031-07-${String(day).padStart(2, '0')}`, number, [
    article(1, '出海', '林远舟、周渔、苏禾、陈望川出海。', CREW.slice(0, 4)),
    article(2, '归航', '周渔、沈晚晴归来。', CREW.slice(1, 2).concat(CREW.slice(4))),
  ])

test('an issue says where the names that its summaries name are drawn: for each page, and for all of them', () => {
  const data = read([crewDay(1), crewDay(1, 2)]).get('data/derived/issues/2031-07-01.json')
  const issue = v.parse(IssueSchema, data)
  const places = (lists: (typeof issue.pages)[number]['articles']) => {
    const network = networkOf(lists.map(tagsOf))
    return network && placesOf(network)
  }
  for (const one of issue.pages) expect(one.places).toEqual(places(one.articles))
  expect(issue.places?.at).toHaveLength(10)
  expect(issue.places).toEqual(places(issue.pages.flatMap(({ articles }) => articles)))
  // What names nobody together is not drawn.
  expect(v.parse(IssueSchema, read(PAGES).get('data/derived/issues/2031-05-02.json')).places).toBeUndefined()
})

test('a tag with ten articles shows who stands with whom in them, and the numbers are those of its articles', () => {
  const tagPage = (days: number) =>
    v.parse(TagPageSchema, read(Array.from({ length: days }, (_, i) => crewDay(i + 1))).get('/people/苏禾'))
  expect(tagPage(9).network).toBeUndefined()
  const { network, places } = tagPage(10)
  expect(network?.nodes.map(({ name, articles }) => [name, articles])).toEqual(
    ['周渔', '林远舟', '苏禾', '陈望川'].map((name) => [name, 10]),
  )
  expect(network).toMatchObject({ names: 4, pairs: 6 })
  expect(places).toEqual(network && placesOf(network))
})

test('a name with 10,000 articles opens as fast as one with a hundred', () => {
  const ofDays = (days: number) =>
    Array.from({ length: days }, (_, day) =>
      page(
        new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10),
        1,
        Array.from({ length: 10 }, (_, i) =>
          article(i + 1, '检查', '林远舟检查灯塔。', [['林远舟', '镇长']]),
        ),
      ),
    )
  const [few = 0, many = 0] = [10, 1000].map((days) => {
    const own = derive('海角日报', ofDays(days), []).pages.find(
      ({ address }) => address.path === '/people/林远舟',
    )
    return JSON.stringify(own?.data()).length
  })
  expect(few).toBeGreaterThan(1000)
  expect(many).toBeLessThan(2 * few)
})
