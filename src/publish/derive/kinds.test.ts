import * as v from 'valibot'
import { expect, test } from 'vitest'
import { KindIndexSchema, KindNamesSchema } from '#domain/derived-lists.ts'
import { parsePage } from '#domain/parse.ts'
import { derive } from './derive.ts'
import { digestPage } from './digest.ts'

/** Seven hundred people, one an article: enough for three slices. */
const SURNAMES = Array.from('白陈单方高韩江孔李马倪欧潘仇任沈唐曾王谢杨')
const NAMES = Array.from({ length: 700 }, (_, i) => {
  const given = String.fromCodePoint(0x4e8c + ((i * 37) % 700))
  return `${SURNAMES[(i * 13) % SURNAMES.length]}${given}`
})
const article = (n: number, people: readonly string[]) => ({
  n,
  headline: { main: `第${n}篇` },
  byline: { authors: [] },
  paragraphs: ['无事。'],
  tags: { people: people.map((name) => ({ name })) },
  mentions: [],
})
const page = (date: string, articles: unknown[]) =>
  digestPage(parsePage({ schema: 'banmian/page/1', paper: '海角日报', date, page: 1, articles }, 'p'))
const PAGES = [
  page(
    '2031-05-01',
    Array.from({ length: 70 }, (_, i) => article(i + 1, NAMES.slice(10 * i, 10 * i + 10))),
  ),
  page('2031-05-03', [article(1, ['曾国藩', '单田芳']), article(2, ['曾国藩'])]),
]
const files = new Map(derive('海角日报', PAGES, []).files.map(({ path, data }) => [path, data] as const))
const slices = [1, 2, 3].map((n) =>
  v.parse(KindIndexSchema, files.get(`data/derived/kinds/people/${n}.json`)?.()),
)
const total = new Set([...NAMES, '曾国藩', '单田芳']).size

test('each name stands once, below its letter, in three slices from A to Z', () => {
  expect(files.has('data/derived/kinds/people/4.json')).toBe(false)
  const sections = slices.flatMap((slice) => slice.sections)
  expect(sections.flatMap(({ names }) => names)).toHaveLength(total)
  const letters = sections.map(({ letter }) => letter)
  expect(letters).toEqual([...letters].sort())
  const below = (name: string) => sections.find(({ names }) => names.some((one) => one.name === name))?.letter
  expect([below('曾国藩'), below('单田芳')]).toEqual(['Z', 'S'])
})

test('each letter leads to the first slice that has it, and no other letter is offered', () => {
  for (const { letters } of slices) {
    expect(letters.map(({ letter }) => letter)).toEqual([
      ...new Set(slices.flatMap(({ sections }) => sections.map(({ letter }) => letter))),
    ])
    for (const { letter, slice } of letters) {
      const first = slices.findIndex(({ sections }) => sections.some((one) => one.letter === letter))
      expect([letter, slice]).toEqual([letter, first + 1])
    }
  }
})

test('the most frequent stand on the first slice alone', () => {
  expect(slices.map(({ top }) => top.length)).toEqual([12, 0, 0])
  expect(slices[0]?.top[0]).toEqual({ name: '曾国藩', count: 2 })
})

test('one file has all names, with counts and days', () => {
  const { parts, first, names } = v.parse(KindNamesSchema, files.get('data/derived/names/people/1.json')?.())
  const lines = names.split('\n')
  expect([parts, first, lines.length]).toEqual([1, '2031-05-01', total])
  expect(lines).toContain('曾国藩\t2\t2')
})
