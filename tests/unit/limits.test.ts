import { expect, test } from 'vitest'
import { LIMITS } from '#domain/schema.ts'
import { makeNinjsPage, makePage } from '#ingest/page.ts'
import { readNinjs } from '#ingest/ninjs/read.ts'
import { serialise } from '#ingest/serialise.ts'
import { splitHeader } from '#ingest/steps/file/header.ts'
import { NO_NAMES, type Names } from '#ingest/tag/registry/names-file.ts'
import { readPage } from '#publish/derive/archive.ts'

/** Documents that are larger than most, from the editor's file through ingest and page JSON to what a build reads. */

const HEAD = '---\npaper: 海角日报\ndate: 2031-05-02\npage: 1\n---\n'
const FILE = { path: '', file: 'data/pages/2031-05-02/01.json', date: '2031-05-02', page: 1 }

/** Page JSON as a build reads it; fails where nothing of it can be used. */
function built(page: unknown) {
  const parsed = readPage(FILE, serialise(page))
  if ('code' in parsed) throw new Error(parsed.code)
  return parsed
}

/** 3,000 different names; the list of the 9th CPPCC has 2,186. */
const HAN = '安宝昌德恩芳刚国海华建军康兰立明宁平强荣胜泰万文祥兴学艳义勇玉元云泽振正志中忠'
const SURNAMES = '林周郑'
const NAMES = Array.from(
  { length: 3000 },
  (_, i) => SURNAMES.charAt(i % 3) + HAN.charAt(Math.floor(i / 3) % 32) + HAN.charAt(Math.floor(i / 96)),
)

test('a list of 3,000 people is one article with 3,000 tags', { timeout: 180_000 }, () => {
  expect(new Set(NAMES).size).toBe(3000)
  const names: Names = {
    ...NO_NAMES,
    forms: new Map(NAMES.map((name) => [name, { kind: 'people', name }])),
  }
  const text = `${HEAD}全国政协委员名单\n　　本报讯 名单如下：${NAMES.join('、')}。\n`
  const { page, doubts } = makePage({ ...splitHeader(text), names, edits: [] })
  const parsed = built(page)
  expect(parsed.problems).toEqual([])
  expect(doubts.filter(({ kind }) => kind === 'left-out')).toEqual([])
  const [article] = parsed.page.articles
  expect(new Set(article?.tags.people.map(({ name }) => name))).toEqual(new Set(NAMES))
  expect(article?.mentions.length).toBe(3000)
})

test('the same list as ninjs keeps every name that the file gives', { timeout: 180_000 }, () => {
  const ninjs = JSON.stringify({
    uri: 'a',
    type: 'text',
    copyrightHolder: '海角日报',
    contentCreated: '2031-05-02T00:00:00+08:00',
    headlines: [{ value: '全国政协委员名单' }],
    bodies: [{ contentType: 'text/plain', value: `名单：${NAMES.join('、')}。` }],
    people: NAMES.map((name) => ({ name })),
  })
  const { page } = makeNinjsPage(readNinjs(ninjs, '2031-05-02-01.json', []), [], {
    names: NO_NAMES,
    edits: [],
  })
  const parsed = built(page)
  expect(parsed.problems).toEqual([])
  expect(new Set(parsed.page.articles[0]?.tags.people.map(({ name }) => name))).toEqual(new Set(NAMES))
})

test('a paragraph of 100,000 characters is a paragraph', () => {
  const long = '大海一望无际，渔船从早到晚来来往往；'.repeat(6000)
  const { page } = makePage({
    ...splitHeader(`${HEAD}灯塔点亮\n　　本报讯 ${long}完。\n`),
    names: NO_NAMES,
    edits: [],
  })
  const parsed = built(page)
  expect(parsed.problems).toEqual([])
  expect(parsed.page.articles[0]?.paragraphs[0]?.length).toBeGreaterThan(100_000)
})

test('an article of a megabyte keeps every character', () => {
  const paragraphs = Array.from(
    { length: 1100 },
    (_, i) => `第${i}段。${'大海一望无际，渔船从早到晚来来往往；'.repeat(17)}完。`,
  )
  const text = `${HEAD}灯塔点亮\n${paragraphs.map((one) => `　　${one}\n`).join('')}`
  expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000)
  const { page } = makePage({ ...splitHeader(text), names: NO_NAMES, edits: [] })
  const parsed = built(page)
  expect(parsed.problems).toEqual([])
  expect(parsed.page.articles[0]?.paragraphs).toEqual(paragraphs)
})

test('what exceeds a limit goes out cut, and the editor is told', () => {
  const ninjs = JSON.stringify({
    uri: 'a',
    type: 'text',
    copyrightHolder: '海角日报',
    contentCreated: '2031-05-02T00:00:00+08:00',
    headlines: [{ value: '题'.repeat(5000) }],
    bodies: [{ contentType: 'text/plain', value: '正文。' }],
  })
  const { page, doubts } = makeNinjsPage(readNinjs(ninjs, '2031-05-02-01.json', []), [], {
    names: NO_NAMES,
    edits: [],
  })
  expect(page.articles[0]?.headline.main).toHaveLength(2000)
  expect(doubts).toMatchObject([{ kind: 'left-out', text: 'articles[0].headline.main' }])
  expect(built(page).problems).toEqual([])
})

test('a paragraph over the limit is refused before names are looked for', () => {
  const text = `${HEAD}灯塔点亮\n　　本报讯 ${'海'.repeat(LIMITS.paragraph)}。\n`
  expect(() => makePage({ ...splitHeader(text), names: NO_NAMES, edits: [] })).toThrow(
    String(LIMITS.paragraph),
  )
})
