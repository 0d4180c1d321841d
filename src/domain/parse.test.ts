import { expect, test } from 'vitest'
import { DataError, parsePage } from './parse.ts'
import { LIMITS } from './schema.ts'

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
  parsePage(page(...articles), 'p.json').problems.map(
    ({ place, code, lost }) => `${place}: ${code}, ${lost} lost`,
  )
const articleOf = (broken: unknown) => parsePage(page(broken), 'p.json').page.articles[0]

test('a sound page comes through whole, with what may be left out filled in', () => {
  const parsed = parsePage(page(article(1)), 'p.json')
  expect(parsed.problems).toEqual([])
  expect(parsed.page).toMatchObject({ language: 'zh-Hans', dateCertainty: 'printed' })
  expect(parsed.page.articles[0]?.tags.companies).toEqual([])
})

test.each([
  ['no paragraphs', { ...article(2), paragraphs: undefined }, 'articles[1].paragraphs: missing'],
  ['paragraphs of a wrong type', { ...article(2), paragraphs: '段' }, 'articles[1].paragraphs: type'],
  ['a wrong number', { ...article(2), n: '二' }, 'articles[1].n: type'],
  ['a number too high', { ...article(2), n: 1000 }, 'articles[1].n: form'],
  [
    'an empty headline',
    { ...article(2), headline: { main: '', kicker: 7 } },
    'articles[1].headline.main: empty',
  ],
  ['no headline, and a bad byline', { ...article(2), headline: 3, byline: 4 }, 'articles[1].headline: type'],
  ['no article at all', 7, 'articles[1]: type'],
  ['a number used twice', article(1), 'articles[1].n: twice'],
])('%s costs that article only and is named', (_, broken, problem) => {
  const parsed = parsePage(page(article(1), broken, article(9)), 'p.json')
  expect(parsed.page.articles.map(({ n }) => n)).toEqual([1, 9])
  expect(problems(article(1), broken, article(9))).toEqual([`${problem}, article lost`])
})

const image = { src: 'a.jpg', width: 4, height: 3, alt: '' }
const zhou = { name: '周渔' }
const tagged = (...people: unknown[]) => ({ people, companies: [], organisations: [], places: [] })
test.each([
  ['byline', { byline: 'x' }, { byline: { authors: [] } }, 'byline: type'],
  [
    'an author',
    { byline: { authors: [zhou, { name: 7 }] } },
    { byline: { authors: [zhou] } },
    'byline.authors[1].name: type',
  ],
  [
    'the role of an author',
    { byline: { authors: [{ ...zhou, role: 7 }] } },
    { byline: { authors: [zhou] } },
    'byline.authors[0].role: type',
  ],
  ['tags', { tags: 'x', mentions: [] }, { tags: tagged() }, 'tags: type'],
  ['a kind of tags', { tags: { people: {} }, mentions: [] }, { tags: tagged() }, 'tags.people: type'],
  [
    'a tag',
    { tags: { people: [{ name: '林远舟' }, 7] } },
    { tags: tagged({ name: '林远舟' }) },
    'tags.people[1]: type',
  ],
  [
    'a role',
    { tags: { people: [{ name: '林远舟', roles: ['镇长', 4] }] } },
    { tags: tagged({ name: '林远舟', roles: ['镇长'] }) },
    'tags.people[0].roles[1]: type',
  ],
  [
    'a picture',
    { images: [image, { ...image, src: 'javascript:alert(1)' }] },
    { images: [image] },
    'images[1].src: form',
  ],
  ['pictures', { images: 'x' }, { images: [] }, 'images: type'],
  [
    'a caption',
    { images: [{ ...image, caption: '长'.repeat(20_000) }] },
    { images: [image] },
    'images[0].caption: long',
  ],
  ['a box', { box: [0, 0, 2, 1] }, { box: undefined }, 'box: form'],
  ['the day of a correction', { updated: '2031-02-30' }, { updated: undefined }, 'updated: form'],
  [
    'a kicker',
    { headline: { main: '新灯塔点亮', kicker: '' } },
    { headline: { main: '新灯塔点亮' } },
    'headline.kicker: empty',
  ],
  [
    'a paragraph',
    { paragraphs: ['镇长林远舟到场。', 7] },
    { paragraphs: ['镇长林远舟到场。', '……'] },
    'paragraphs[1]: type',
  ],
])('a fault in %s costs that part only', (_, fault, left, problem) => {
  const broken = { ...article(1), ...fault }
  const read: Partial<Record<string, unknown>> = { ...articleOf(broken) }
  expect(read).toMatchObject({ n: 1 })
  for (const [key, value] of Object.entries(left)) expect(read[key]).toEqual(value)
  expect(problems(broken)).toEqual([`articles[0].${problem}, part lost`])
})

test('what exceeds a limit is cut, not lost with its article', () => {
  const huge = {
    ...article(1),
    headline: { main: '长'.repeat(1e6) },
    paragraphs: ['镇长林远舟到场。' + '段'.repeat(100_000), '段'.repeat(LIMITS.paragraph + 5)],
  }
  const read = articleOf(huge)
  expect(read?.headline.main).toHaveLength(2000)
  expect(read?.paragraphs.map((text) => text.length)).toEqual([100_008, LIMITS.paragraph])
  expect(read?.mentions).toHaveLength(1)
  expect(parsePage(page(huge), 'p.json').problems).toMatchObject([
    { place: 'articles[0].headline.main', code: 'cut', lost: 'part', max: 2000, found: '1000000' },
    { place: 'articles[0].paragraphs[1]', code: 'cut', max: LIMITS.paragraph },
  ])
})

test('a list over its limit is used up to it; what is missing is counted', () => {
  const people = Array.from({ length: LIMITS.tags + 7 }, (_, i) => ({ name: `林${i}` }))
  const parsed = parsePage(page({ ...article(1), tags: { people }, mentions: [] }), 'p.json')
  expect(parsed.page.articles[0]?.tags.people).toHaveLength(LIMITS.tags)
  expect(parsed.problems).toMatchObject([
    { place: 'articles[0].tags.people', code: 'cut', max: LIMITS.tags, found: String(LIMITS.tags + 7) },
  ])
})

test('of many faults the first are named and the others counted', () => {
  const people = [{ name: '林远舟' }, ...Array.from({ length: 1000 }, () => 7)]
  const mentions = Array.from({ length: 1000 }, () => ({
    paragraph: 9,
    start: 0,
    end: 1,
    kind: 'people',
    name: '林',
  }))
  const parsed = parsePage(page({ ...article(1), tags: { people }, mentions }), 'p.json')
  expect(parsed.page.articles[0]?.tags.people).toEqual([{ name: '林远舟' }])
  expect(parsed.problems).toHaveLength(21)
  expect(parsed.problems[10]).toMatchObject({ place: 'articles[0].tags.people', code: 'more', found: '990' })
  expect(parsed.problems.at(-1)).toMatchObject({ place: 'articles[0]', code: 'more', found: '991' })
})

test('a fault in what the page can do without costs that alone', () => {
  const parsed = parsePage({ ...page(article(1)), pageName: 7, language: '中文', facsimile: 1 }, 'p.json')
  expect(parsed.page).toMatchObject({ language: 'zh-Hans', articles: [{ n: 1 }] })
  expect(parsed.problems.map(({ place }) => place)).toEqual(['language', 'pageName', 'facsimile'])
})

test.each([
  ['outside', { paragraph: 0, start: 2, end: 50, kind: 'people', name: '林远舟' }, 'outside'],
  ['overlapping', { paragraph: 0, start: 3, end: 5, kind: 'people', name: '林远舟' }, 'order'],
  ['of an unknown name', { paragraph: 0, start: 5, end: 6, kind: 'people', name: '周渔' }, 'unknown'],
])('a mention %s costs that mention only', (_, mention, code) => {
  const one = article(1)
  const parsed = parsePage(page({ ...one, mentions: [...one.mentions, mention] }), 'p.json')
  expect(parsed.page.articles[0]?.mentions).toEqual(one.mentions)
  expect(parsed.problems).toMatchObject([
    { file: 'p.json', place: 'articles[0].mentions[1]', code, lost: 'part' },
  ])
})

test.each([
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  './/elsewhere.example/a.jpg',
  '/\\elsewhere.example/a.jpg',
  '/\t/elsewhere.example/a.jpg',
  '\u0001//elsewhere.example/a.jpg',
])('a picture that a browser would look for elsewhere is left out: %j', (src) => {
  const parsed = parsePage(page({ ...article(1), images: [image, { ...image, src }] }), 'p.json')
  expect(parsed.page.articles[0]?.images).toEqual([image])
  expect(parsed.problems).toMatchObject([{ place: 'articles[0].images[1].src', code: 'form', lost: 'part' }])
})

test.each(['a.jpg', './images/第1版 a.png', '../a.jpg', '/data/a.jpg', 'https://elsewhere.example/a.jpg'])(
  'a picture stays: %s',
  (src) => {
    expect(parsePage(page({ ...article(1), images: [{ ...image, src }] }), 'p.json').problems).toEqual([])
  },
)

test('a fault in the page itself names file and place', () => {
  expect(() => parsePage({ ...page(), date: '2031-02-30' }, 'p.json')).toThrow(DataError)
  expect(() => parsePage({ ...page(), date: '2031-02-30' }, 'p.json')).toThrow(/^p\.json: date: form/)
  expect(() => parsePage({ ...page(), articles: 7 }, 'p.json')).toThrow(/^p\.json: articles: type/)
  expect(() => parsePage('x', 'p.json')).toThrow(/^p\.json: type: "x"/)
})
