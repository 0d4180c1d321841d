import { describe, expect, test } from 'vitest'
import { isTagKind } from '#domain/kinds.ts'
import { networkOf } from '#domain/network-pairs.ts'
import type { Tag } from '#domain/tags.ts'
import type { DocName } from './format/doc.ts'
import { DOCS, built, doc, open } from '../../tests/support/search-index.ts'

const isTag = (name: DocName): name is Tag => isTagKind(name.kind)

describe.each([
  ['lists', 0],
  ['scan', 1e9],
])('%s', (_, scanBelow) => {
  test.each([
    ['乔俊杰', ['2024-02-23/01/2', '2023-12-31/01/1', '2024-02-24/01/3'], 'headline, then name, then text'],
    ['开工', ['2024-02-24/01/3', '2024-02-23/01/2', '2023-12-31/01/1'], 'either script; then the fresher'],
    ['開工 乔俊杰', ['2024-02-24/01/3', '2024-02-23/01/2', '2023-12-31/01/1'], 'words in the headline first'],
    ['国人', ['2024-02-24/01/1'], 'across a comma only when nothing has it as typed'],
    ['"国人"', [], 'quoted: as typed or not at all'],
    ['中国,人民', ['2024-02-24/01/1'], 'any mark for any mark'],
    ['一带一路建设', ['2024-02-24/01/3'], 'marks inside left out by the reader'],
    ['增长3.5%', ['2024-02-23/01/2'], 'numbers'],
    ['gdp', ['2024-02-23/01/2'], 'Latin letters'],
    ['耕', ['2024-02-24/01/1'], 'one character'],
    ['开工 -调研', ['2024-02-24/01/3', '2023-12-31/01/1'], 'not'],
    ['春耕 OR 旧闻', ['2024-02-24/01/1', '2023-12-31/01/1'], 'or'],
    ['person:乔俊杰', ['2024-02-23/01/2', '2023-12-31/01/1'], 'a tag, fresh first'],
    ['person:乔俊杰 -place:常州', ['2023-12-31/01/1'], 'not a tag'],
    ['开工 date:2024-02-23', ['2024-02-23/01/2'], 'a day'],
    ['author:王强', ['2024-02-24/01/1'], 'an author'],
    ['新春第一', ['2024-02-23/01/2'], 'the kicker'],
    ['qiaojunjie', ['2024-02-23/01/2', '2023-12-31/01/1'], 'a name by pinyin'],
    ['qjj 调研', ['2024-02-23/01/2'], 'a name by initials, and a word'],
    ['，', [], 'nothing but a mark'],
    ['没有这个', [], 'nothing'],
  ])('%s finds %j: %s', async (query, ids) => {
    const answer = await (await open(await built(DOCS, scanBelow))).ask(query)
    expect(answer.ids()).toEqual(ids)
    expect(answer).toMatchObject({ total: ids.length, atLeast: false })
  })

  test('facets, months and what the list shows', async () => {
    const search = await open(await built(DOCS, scanBelow))
    const answer = await search.ask('開工')
    expect((await search.facets(answer)).kinds.get('people')).toEqual([{ name: '乔俊杰', count: 2 }])
    expect(await search.pairs(answer)).toEqual({ network: undefined, missing: [] })
    expect(answer.months()).toEqual([
      { month: '2023-12', count: 1 },
      { month: '2024-02', count: 2 },
    ])
    expect((await search.show(answer, 1, 2))[0]).toMatchObject({
      id: '2024-02-23/01/2',
      headline: { text: '乔俊杰调研企业', marks: [] },
      names: expect.arrayContaining([{ kind: 'people', name: '乔俊杰' }]),
      best: { text: '他强调，要抓好开工。', marks: [{ start: 7, end: 9 }], paragraph: 1, sentence: 1 },
    })
  })
})

test.each([
  ['lists', 0],
  ['scan', 1e9],
])('%s: who stands with whom in an answer is counted in its articles only', async (_, scanBelow) => {
  const crew = ['林远舟', '周渔', '苏禾', '陈望川', '沈晚晴'].map((name) => ({
    kind: 'people' as const,
    name,
  }))
  const docs = [1, 2, 3, 4].map((n) =>
    doc(`2031-05-0${n}/01/1`, n === 4 ? '开会' : '出海', ['全体到场。'], {
      names: [...crew.slice(n % 2), { kind: 'places', name: '海角' }, { kind: 'authors', name: '王强' }],
    }),
  )
  const search = await open(await built(docs, scanBelow))
  const { network, missing } = await search.pairs(await search.ask('出海'))
  expect(missing).toEqual([])
  expect(network).toEqual(networkOf(docs.slice(0, 3).map(({ names }) => names.filter(isTag))))
  expect(network?.edges[0]?.articles).toBe(3)
})

test('pairs whose file is missing are not counted, and the file is named', async () => {
  const files = await built(DOCS, 0)
  const search = await open(new Map([...files].filter(([path]) => !/\/f\w+\.bin$/.test(path))))
  const { network, missing } = await search.pairs(await search.ask('开工'))
  expect(network).toBeUndefined()
  expect(missing.length).toBeGreaterThan(0)
})

test.each([
  ['乔', '乔俊杰', 'characters'],
  ['qiaojunjie', '乔俊杰', 'full'],
  ['qiaojj', '乔俊杰', 'short'],
  ['qjj', '乔俊杰', 'short'],
  ['qiaoju', '乔俊杰', 'start'],
  ['qaiojunjie', '乔俊杰', 'near'],
  ['乔峻杰', '乔俊杰', 'near'],
  ['changzhou', '常州', 'full'],
])('%s suggests %s (%s)', async (typed, name, how) => {
  const search = await open(await built(DOCS, 0))
  expect((await search.suggest(typed))[0]).toMatchObject({ type: 'name', name, how })
})

test.each([0, 1e9])(
  'who types letters finds the word first, then names spelled so (%s)',
  async (scanBelow) => {
    const named = { names: [{ kind: 'people' as const, name: '柯刚' }] }
    const docs = [
      doc('2024-02-23/01/1', '粮价', ['每 kg 三元。']),
      doc('2024-02-24/01/1', '人事', ['柯刚任职。'], named),
      doc('2024-02-24/01/2', 'kg 与斤', ['度量衡。']),
    ]
    const answer = await (await open(await built(docs, scanBelow))).ask('kg')
    expect(answer.ids()).toEqual(['2024-02-24/01/2', '2024-02-23/01/1', '2024-02-24/01/1'])
    expect(answer.names).toMatchObject([{ kind: 'people', name: '柯刚' }])
    const without = await (await open(await built(docs.slice(1, 2), scanBelow))).ask('kg')
    expect(without.total).toBe(1)
  },
)

test('all names of the same initials are found, however many', async () => {
  const surnames = Array.from('王魏吴汪万韦武温文翁')
  const given = Array.from(
    { length: 130 },
    (_, i) => `${surnames[i % 10] ?? ''}${'杰军俊建静娟佳家嘉洁健江姜'[(i / 10) | 0] ?? ''}`,
  )
  const docs = given.map((name, i) =>
    doc(`2024-02-24/${String(1 + (i >> 4)).padStart(2, '0')}/${(i & 15) + 1}`, '名录', ['略。'], {
      names: [{ kind: 'people', name }],
    }),
  )
  const search = await open(await built(docs, 0))
  expect((await search.ask('wj')).total).toBe(130)
})

test('a heading is suggested by its characters', async () => {
  const search = await open(await built(DOCS, 0))
  expect(await search.suggest('大吉')).toEqual([
    { type: 'headline', id: '2024-02-24/01/3', headline: '開工大吉' },
  ])
})

test('a separator in a phrase is not taken for any other character', async () => {
  const docs = [doc('2024-02-24/01/1', '甲乙，丙丁', []), doc('2024-02-24/01/2', '甲乙戊丙丁', [])]
  const search = await open(await built(docs, 0))
  expect((await search.ask('"甲乙 丙丁"')).ids()).toEqual(['2024-02-24/01/1'])
})

test('pages of one and of sixty articles: each row has its own text, and the index knows every file of its own', async () => {
  const docs = [1, 12, 60].flatMap((count, page) =>
    Array.from({ length: count }, (_, i) =>
      doc(`2024-02-24/0${page + 1}/${i + 1}`, `第${page + 1}版第${i + 1}篇渡口消息`, [
        `渡轮第${i + 1}班靠岸。`,
      ]),
    ),
  )
  const files = await built(docs, 0)
  const search = await open(files)
  const answer = await search.ask('渡口')
  const shown = await search.show(answer, 0, docs.length)
  expect(new Map(shown.map(({ id, headline }) => [id, headline?.text]))).toEqual(
    new Map(docs.map(({ id, headline }) => [id, headline])),
  )
  expect((await search.paths()).sort()).toEqual([...files.keys()].sort())
})
