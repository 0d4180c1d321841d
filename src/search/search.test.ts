import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildFromPages,
  buildIndex,
  type BuildMemory,
  type PageFacts,
  type PageSource,
} from './write/build.ts'
import { partsOf, type SearchDoc } from './format/doc.ts'
import { foldText } from './language/fold.ts'
import { HEAD_PATH, type SegmentHead } from './format/head.ts'
import { openSearch } from './lookup/search.ts'

const doc = (
  id: string,
  headline: string,
  paragraphs: string[],
  more: Partial<SearchDoc> = {},
): SearchDoc => ({
  id,
  headline,
  kicker: '',
  sub: '',
  names: [],
  paragraphs,
  ...more,
})

async function built(docs: SearchDoc[], scanBelow: number, heavy?: number): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const newest = docs.at(-1)?.id.slice(0, 10) ?? ''
  for await (const { path, bytes } of buildIndex(docs, { newest, scanBelow, ...(heavy && { heavy }) })) {
    expect(files.has(path)).toBe(false)
    files.set(path, bytes)
  }
  return files
}

const open = (files: Map<string, Uint8Array>) =>
  openSearch({
    pauses: [],
    read: (path) => {
      const bytes = files.get(path)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'))
    },
  })

const DOCS = [
  doc('2023-12-31/01/1', '旧闻一则', ['天宁区举行开工仪式，区领导乔俊杰出席。'], {
    names: [{ kind: 'people', name: '乔俊杰' }],
  }),
  doc('2024-02-23/01/2', '乔俊杰调研企业', ['他强调，要抓好开工。', '稳增长3.5%，GDP破100亿。'], {
    kicker: '新春第一会',
    names: [
      { kind: 'people', name: '乔俊杰' },
      { kind: 'places', name: '常州' },
    ],
  }),
  doc('2024-02-24/01/1', '春耕', ['中国，人民', '记者 王强'], { names: [{ kind: 'authors', name: '王强' }] }),
  doc('2024-02-24/01/3', '開工大吉', ['“一带一路”建设', '乔俊杰'], { names: [] }),
]

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
    expect(answer.months()).toEqual([
      { month: '2023-12', count: 1 },
      { month: '2024-02', count: 2 },
    ])
    expect((await search.show(answer, 1, 2))[0]).toMatchObject({
      id: '2024-02-23/01/2',
      headline: { text: '乔俊杰调研企业', marks: [] },
      best: { text: '他强调，要抓好开工。', marks: [{ start: 7, end: 9 }], paragraph: 1, sentence: 1 },
    })
  })
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

test('the same articles give the same bytes; another page changes few files', async () => {
  const files = await built(DOCS, 0)
  expect(await built(DOCS, 0)).toEqual(files)
  expect(await built(DOCS.slice(0, 3), 0)).not.toEqual(files)
})

test.each([undefined, 2])(
  'a damaged or missing file is named, the rest still answers (heavy: %s)',
  async (heavy) => {
    const files = await built(DOCS, 0, heavy)
    for (const path of files.keys()) {
      if (path === HEAD_PATH) continue
      const fewer = new Map(files)
      fewer.set(path, Uint8Array.of(1, 2, 3, 4, 5))
      const search = await open(fewer)
      const answer = await search.ask('乔俊杰 OR 春耕')
      if (answer.atLeast) expect(answer.missing).toContain(path)
      else expect(answer.total).toBe(4)
      await expect(search.show(answer, 0, 4)).resolves.toHaveLength(answer.total)
      await search.facets(answer)
    }
    files.delete(HEAD_PATH)
    await expect(open(files)).rejects.toThrow(HEAD_PATH)
  },
)

test('a separator in a phrase is not taken for any other character', async () => {
  const docs = [doc('2024-02-24/01/1', '甲乙，丙丁', []), doc('2024-02-24/01/2', '甲乙戊丙丁', [])]
  const search = await open(await built(docs, 0))
  expect((await search.ask('"甲乙 丙丁"')).ids()).toEqual(['2024-02-24/01/1'])
})

test('random articles, random substrings: the lists and the scan agree with String.includes', async () => {
  const unit = fc.constantFrom(...Array.from('甲乙丙丁后後，。 1a.5％'))
  const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''))
  const article = fc.tuple(text, text, fc.array(text, { maxLength: 3 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 20 }),
      async (articles, cuts) => {
        const docs = articles.map(([headline, kicker, paragraphs], i) =>
          doc(`2024-02-2${1 + (i >> 2)}/01/${(i % 4) + 1}`, headline, paragraphs, { kicker }),
        )
        const searches = await Promise.all([
          ...[undefined, 20, 6, 2, 1].map(async (heavy) => open(await built(docs, 0, heavy))),
          open(await built(docs, 1e9)),
        ])
        const all = docs.flatMap((one) => [one.headline, one.kicker, ...one.paragraphs]).join('')
        for (const cut of cuts) {
          const from = cut % (all.length + 1)
          const phrase = all.slice(from, from + 2 + (cut % 7)).replaceAll('"', '')
          const folded = foldText(phrase)
          if (folded === '') continue
          const truth = docs
            .filter((one) => partsOf(one).some((part) => part.includes(folded)))
            .map(({ id }) => id)
          for (const search of searches) {
            expect((await search.ask(`"${phrase}"`)).ids().sort()).toEqual(truth)
          }
          const answers = searches.map(async (search) => (await search.ask(phrase)).ids().sort())
          const [scan, ...lists] = (await Promise.all(answers)).reverse()
          for (const list of lists) expect(list).toEqual(scan)
        }
      },
    ),
    { numRuns: 30 },
  )
})

test('an index knows the paths of all its files', async () => {
  for (const [scanBelow, heavy] of [[0], [0, 2], [0, 200], [1e9]] as const) {
    const many = Array.from({ length: 30 }, (_, i) =>
      doc(`2024-03-01/01/${i + 1}`, '码头', ['码头扩建，'.repeat(80)]),
    )
    const files = await built([...DOCS, ...many], scanBelow, heavy)
    expect((await open(files)).paths.sort()).toEqual([...files.keys()].sort())
  }
})

describe('a build that remembers the one before', () => {
  const long = (id: string, text: string) => doc(id, text, [text.repeat(9000)])
  const pages = [
    [long('2022-03-01/01/1', '旧年渡轮停航')],
    [long('2023-05-01/01/1', '灯塔检修公告')],
    [long('2024-02-01/01/1', '码头扩建工程')],
  ]
  const run = async (docs: SearchDoc[][], earlier?: BuildMemory & { facts: Map<string, PageFacts> }) => {
    const read: string[] = []
    const facts = new Map<string, PageFacts>()
    const segments = new Map<string, SegmentHead>()
    const files = new Map<string, Uint8Array>()
    const sources = docs.map((page): PageSource => {
      const place = page[0]?.id.slice(0, 13) ?? ''
      const known = earlier?.facts.get(place)
      return {
        place,
        docs: () => (read.push(place), page),
        ...(known && { standing: { ...known, heads: page } }),
      }
    })
    const memory = {
      facts,
      segment: (places: readonly string[]) => segments.get(places.join()),
      keepPage: (place: string, fact: PageFacts) => void facts.set(place, fact),
      keepSegment: (places: readonly string[], head: SegmentHead) => void segments.set(places.join(), head),
    }
    const newest = docs.at(-1)?.[0]?.id.slice(0, 10) ?? ''
    const used = { ...memory, segment: (places: readonly string[]) => earlier?.segment(places) }
    for await (const { path, bytes } of buildFromPages(sources, { newest, memory: used }))
      files.set(path, bytes)
    return { read, files, memory }
  }

  test('another page: only its segment is read, and all bytes are those of a build from nothing', async () => {
    const more = [...pages, [long('2024-02-02/01/1', '渔港开工')]]
    const first = await run(pages)
    const second = await run(more, first.memory)
    const fresh = await run(more)
    expect(first.read).toHaveLength(3)
    expect(second.read.sort()).toEqual(['2024-02-01/01', '2024-02-02/01'])
    expect(new Map([...first.files, ...second.files])).toEqual(new Map([...first.files, ...fresh.files]))
    expect([...second.files.keys()].filter((path) => path.startsWith('text/'))).toEqual([
      'text/2024-02-02-01-0.bin',
    ])
  })

  test('nothing new: nothing is read', async () => {
    const first = await run(pages)
    const second = await run(pages, first.memory)
    expect(second.read).toEqual([])
    expect(second.files.get(HEAD_PATH)).toEqual(first.files.get(HEAD_PATH))
  })
})
