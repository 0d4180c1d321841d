import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { doc, DOCS, built, open } from '../../../tests/support/search-index.ts'
import { parseQuery } from '#domain/query-words.ts'
import type { Query } from '#domain/query.ts'
import type { SearchDoc } from '../format/doc.ts'
import '../language/scripts.ts'
import { askAtHand, atHand } from './at-hand.ts'

/** Articles in order, each page a segment. */
function pagesOf(docs: readonly SearchDoc[]) {
  const pageOf = ({ id }: SearchDoc) => id.split('/').slice(0, 2).join('/')
  return [...new Set(docs.map(pageOf))].map((page) =>
    atHand(
      page.slice(0, 10),
      docs.filter((one) => pageOf(one) === page),
    ),
  )
}
const ask = (docs: readonly SearchDoc[], typed: string, more: Partial<Query> = {}) =>
  askAtHand(pagesOf(docs), { ...parseQuery(typed), ...more })
const idsOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).rows(100).map(({ id }) => id)

test.each([
  ['乔俊杰', ['2024-02-24/01/3', '2024-02-23/01/2', '2023-12-31/01/1'], 'the newest day first'],
  ['乔俊杰 开工', ['2024-02-24/01/3', '2024-02-23/01/2', '2023-12-31/01/1'], 'all words, in either script'],
  ['開工 -乔俊杰', [], 'none of these'],
  ['春耕 OR 稳增长', ['2024-02-24/01/1', '2024-02-23/01/2'], 'one of these'],
  ['"要抓好开工"', ['2024-02-23/01/2'], 'a phrase'],
  ['国人', ['2024-02-24/01/1'], 'marks ignored, since nothing else is found'],
  ['"国人"', [], 'but not in a phrase'],
  ['人物:乔俊杰', ['2024-02-23/01/2', '2023-12-31/01/1'], 'a person'],
  ['人物:喬俊傑 -地名:常州', ['2023-12-31/01/1'], 'a name in the other script; not in this place'],
  ['作者:王强', ['2024-02-24/01/1'], 'an author'],
  ['乔俊杰 日期:2024', ['2024-02-24/01/3', '2024-02-23/01/2'], 'a year'],
  ['日期:..2023-12-31', ['2023-12-31/01/1'], 'nothing but days'],
  ['，', [], 'nothing but marks'],
])('%s finds %j: %s', async (typed, ids) => {
  expect(await idsOf(DOCS, typed)).toEqual(ids)
})

test('a day is in the order of print, whatever is found where; the oldest first if that is asked for', async () => {
  const docs = [
    doc('2024-02-23/02/1', '春耕', []),
    doc('2024-02-24/01/2', '一', ['春耕']),
    doc('2024-02-24/01/10', '春耕', []),
    doc('2024-02-24/02/1', '春耕', []),
  ]
  const [old = '', ...day] = docs.map(({ id }) => id)
  expect(await idsOf(docs, '春耕')).toEqual([...day, old])
  expect(await idsOf(docs, '春耕', { sort: 'oldest' })).toEqual([old, ...day])
  expect((await ask(docs, '春耕')).rows(2).map(({ id }) => id)).toEqual(day.slice(0, 2))
})

test('a row has its headline and the sentence that says most, with what was asked for marked', async () => {
  const [row] = (await ask(DOCS, '开工 抓好 地名:常州')).rows(1)
  expect(row).toMatchObject({
    id: '2024-02-23/01/2',
    headline: { text: '乔俊杰调研企业', marks: [] },
    kicker: { text: '新春第一会' },
    best: {
      text: '他强调，要抓好开工。',
      marks: [
        { start: 5, end: 7 },
        { start: 7, end: 9 },
      ],
      paragraph: 1,
      sentence: 1,
    },
  })
})

test.each([
  ['qjj', true],
  ['开工 qiaojunjie', true],
  ['"qjj"', false],
  ['开工 3.5', false],
])('%s may be how a name is spelled: %s', async (typed, isSpelled) => {
  expect((await ask(DOCS, typed)).isSpelled).toBe(isSpelled)
})

test('random articles and questions: the same articles as the index finds', async () => {
  const unit = fc.constantFrom(...Array.from('甲乙后後，。 1'))
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))
  const name = fc.constantFrom('甲乙', '后', '乙')
  const article = fc.tuple(text, fc.array(text, { maxLength: 2 }), fc.array(name, { maxLength: 2 }))
  const word = fc.oneof(
    text.map((one) => one.replaceAll(/\s/g, '')),
    text.map((one) => `"${one}"`),
    text.map((one) => `-${one.trim()}`),
    name.map((one) => `人物:${one}`),
    name.map((one) => `-人物:${one}`),
    fc.constantFrom('OR', '日期:2024-02-22', '日期:2024-02-22..'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(word, { maxLength: 4 }), { minLength: 10, maxLength: 10 }),
      async (articles, questions) => {
        const docs = articles.map(([headline, paragraphs, people], i) =>
          doc(`2024-02-2${1 + (i >> 2)}/01/${(i % 4) + 1}`, headline, paragraphs, {
            names: people.map((one) => ({ kind: 'people', name: one })),
          }),
        )
        const index = await open(await built(docs, 0))
        for (const words of questions) {
          const typed = words.join(' ')
          const truth = await index.ask(typed)
          const found = await ask(docs, typed)
          expect(
            found
              .rows(100)
              .map(({ id }) => id)
              .sort(),
            typed,
          ).toEqual(truth.ids().sort())
          expect(found.loose, typed).toBe(truth.loose)
        }
      },
    ),
    { numRuns: 40 },
  )
})
