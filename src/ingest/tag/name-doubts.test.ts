import { byKind } from '#domain/kinds.ts'
import { expect, it } from 'vitest'
import { askOnce, nameDoubts } from './name-doubts.ts'
import { NO_NAMES, parseNames, type Names } from './registry/names-file.ts'
import type { Found } from './tagger.ts'

const TEXT = ['高峰说，凯歌厂今天开工。高峰还说，凯歌厂的女工何望舒也来了。', '何望舒路边，安静的是高峰。']
const SURE = new Map([
  ['people 高峰', 0.6],
  ['companies 凯歌厂', 0.8],
  ['people 何望舒', 0.3],
  ['people 安静', 0.05],
])
const found = (names: readonly string[]): Found[] =>
  TEXT.flatMap((text, paragraph) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Found => ({
        paragraph,
        start: index,
        end: index + name.length,
        kind: name.endsWith('厂') ? 'companies' : name.endsWith('路') ? 'places' : 'people',
        name,
      })),
    ),
  ).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
const doubts = (names: Names = NO_NAMES) =>
  nameDoubts({
    paragraphs: TEXT,
    found: found(['高峰', '凯歌厂', '何望舒路']),
    sure: SURE,
    names,
    line: 7,
  }).map(({ said, tag, weight = 0 }) => [said.code, tag?.name, Number(weight.toFixed(2))])

it('asks by how much of the text hangs on the answer: the chance of being wrong, times the places', () => {
  expect(doubts()).toEqual([
    ['name-taken', '高峰', 1.2],
    ['name-taken', '凯歌厂', 0.4],
    // Left out, and right in three of ten cases; what stands inside 何望舒路 is no place of its own.
    ['name-left', '何望舒', 0.3],
  ])
})

it.each([
  ['people 高峰', ['凯歌厂', '何望舒']],
  ['places 高峰', ['凯歌厂', '何望舒']],
  ['companies 某市凯歌有限公司 = 凯歌厂', ['高峰', '何望舒']],
  ['block people 何望舒', ['高峰', '凯歌厂']],
])('asks nothing that the registry decides: %s', (line, left) => {
  expect(doubts(parseNames(line, 'names.txt')).map(([, name]) => name)).toEqual(left)
})

const doubt = (code: 'name-taken' | 'name-left', name: string, weight: number, line: number) => ({
  line,
  kind: 'name' as const,
  said: { code, values: ['people'] as ['people'] },
  text: name,
  tag: { kind: 'people' as const, name },
  weight,
})
const article = (people: readonly string[], own: ReturnType<typeof doubt>[]) => ({
  tags: { ...byKind(() => []), people: people.map((name) => ({ name })) },
  doubts: own,
})

it('a name doubted in two articles is one question, of both weights, about what the page shows', () => {
  const asked = askOnce([
    article([], [doubt('name-left', '高峰', 0.3, 1)]),
    article(['高峰'], [doubt('name-taken', '高峰', 0.5, 9)]),
  ])
  expect(asked).toEqual([doubt('name-taken', '高峰', 0.8, 9)])
})
it('what one article is sure of is no question in another, unless it was left out there', () => {
  const sure = article(['高峰'], [])
  expect(askOnce([sure, article(['高峰'], [doubt('name-taken', '高峰', 0.4, 9)])])).toEqual([])
  expect(askOnce([sure, article([], [doubt('name-left', '高峰', 0.3, 9)])])).toHaveLength(1)
})
