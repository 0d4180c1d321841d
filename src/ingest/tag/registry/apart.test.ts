import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { makePage } from '../../page.ts'
import { areApart, parseNames, readNames, type Names } from './names-file.ts'
import { NamesError } from './names-line.ts'
import { occurrences, overlaps } from '../occurrences.ts'
import { tagText } from '../tag-text.ts'

const parse = (...lines: string[]): Names => parseNames(lines.join('\n'), 'n')

it('follows aliases to their end, in whatever order and file they stand', () => {
  const names = readNames(
    '/nowhere',
    new Map([
      ['names.a', 'companies 凯歌铝业 = 凯歌'],
      ['names.b', 'companies 某市凯歌铝业有限公司 = 凯歌铝业\ncompanies 凯歌 : 无\n'],
    ]),
  )
  expect([...names.forms.values()].map(({ name }) => name)).toEqual(Array(3).fill('某市凯歌铝业有限公司'))
  expect(tagText('凯歌昨天投产。', names).companies).toEqual(['某市凯歌铝业有限公司'])
})

it('a role goes with the full name; one that stands with a short form is second to it', () => {
  expect(parse('people 小明 : 学生', 'people 王小明 = 小明').roles.get('王小明')).toBe('学生')
  expect(parse('people 小明 : 学生', 'people 王小明 : 局长 = 小明').roles.get('王小明')).toBe('局长')
})

test.each([
  [
    ['people 甲 = 乙', 'people 乙 = 甲'],
    /^n:2: “甲” means “乙” means “甲”, a circle \(with n:1\)|^n:1:.*n:2/u,
  ],
  [['people 甲 = 乙', 'people 乙 = 丙', 'people 丙 = 甲'], /circle.*n:/u],
  [['people 甲 = 丙', 'people 乙 = 丙'], 'n:2: “丙” is people 甲 in n:1: keep one'],
  [['people 甲', 'companies 乙 = 甲'], 'n:2: “甲” is people 甲 in n:1'],
  [['apart people 甲 | 乙', 'companies 乙'], 'n:1: “乙” is companies 乙 in n:2'],
  [['apart people 甲 | 乙', 'people 甲 = 乙'], 'n:2: “甲” and “乙” both come to mean “甲”, but n:1 says'],
  [
    ['people 甲 = 乙', 'people 乙 = 丙', 'apart people 丁 | 丙 | 甲'],
    'n:2: “丙” and “甲” both come to mean “甲” (with n:1), but n:3 says that they differ: remove one',
  ],
  [['people 甲 = 乙, 丙', 'apart people 乙 | 丙'], 'n:1: “乙” and “丙” both come to mean “甲”, but n:2'],
  [['people 甲 = 張偉', 'apart people 甲 | 张伟'], 'n:1: “甲” and “张伟” both come to mean “甲”'],
  [
    ['split people 甲 2024-02-24/01/3 = 甲（医生）', 'people 甲 = 甲（医生）'],
    'n:2: “甲” and “甲（医生）” both',
  ],
  [
    ['split people 甲 2024-02-24/01/3 = 丙', 'split people 乙 2024-02-24/01/3 = 丙', 'apart people 甲 | 乙'],
    'n:1: “甲” and “乙” both come to mean “丙” (with n:2), but n:3',
  ],
  [
    ['split people 甲 2024-02-24/01/3 = 乙', 'apart people 甲 | 乙'],
    'n:1: “甲” and “乙” both come to mean “乙”',
  ],
  [
    ['split people 甲 2024-02-24/01/3 = 乙', 'split people 甲 2024-02-24/01/3 = 丙'],
    'n:2: “甲” is people 乙 in n:1',
  ],
  [['apart people 甲'], 'n:1: apart needs two names'],
  [['apart people 甲 | 甲'], 'n:1: apart needs two names'],
  [['apart people 甲 | '], 'n:1: apart needs two names'],
  [['apart 甲 | 乙'], 'n:1: apart needs two names'],
])('%j is refused with every line concerned', (lines, message) => {
  expect(() => parse(...lines)).toThrow(message)
})

it('a split says which namesake is meant, also of two that are kept apart, and follows aliases', () => {
  const names = parse(
    'apart people 李明 | 李明（医生）',
    'split people 李明 2024-02-24/01/3 = 李明（医生）',
    'people 李明远 = 李大夫',
    'split people 李明 2024-02-24/01/4 = 李大夫',
  )
  expect([...names.splits.values()]).toEqual(['李明（医生）', '李明远'])
  expect(areApart(names, 'people', '李明', '李大夫')).toBe(true)
  expect(areApart(names, 'companies', '李明', '李明（医生）')).toBe(false)
})

const COMPANY = '东礁市凯歌铝业有限公司昨天投产。凯歌铝业的工人来了。'
it('what is kept apart is read as no short form; without the line it is', () => {
  expect(tagText(COMPANY).companies).toEqual(['东礁市凯歌铝业有限公司'])
  const apart = parse('apart companies 凯歌铝业 | 东礁市凯歌铝业有限公司')
  expect(tagText(COMPANY, apart).companies).toEqual(['东礁市凯歌铝业有限公司', '凯歌铝业'])
})
it('what ingest takes for short is followed to the end of its aliases', () => {
  const names = parse('companies 凯歌集团有限公司 = 东礁市凯歌铝业有限公司')
  expect(tagText(COMPANY, names).companies).toEqual(['凯歌集团有限公司'])
})
it('no word is a name because it is kept apart from one', () => {
  const names = parse('apart people 高峰 | 高峰（医生）')
  expect(tagText('昨天游客登上了高峰。', names).people).toEqual([])
})

/** Words of which some begin, end or lie in others, as short forms do. */
const WORDS = [
  '凯歌',
  '凯歌铝业',
  '凯歌公司',
  '某市凯歌铝业有限公司',
  '某市凯歌铝材有限公司',
  '云帆',
  '云帆航运公司',
]
const word = fc.constantFrom(...WORDS)
const list = fc.record({ name: word, forms: fc.array(word, { minLength: 1, maxLength: 2 }) })
const pair = fc.tuple(word, word).filter(([a, b]) => a !== b)
const registry = fc.record({
  lists: fc.array(list, { maxLength: 4 }),
  pairs: fc.array(pair, { minLength: 1, maxLength: 2 }),
})
const linesOf = ({
  lists,
  pairs,
}: {
  lists: { name: string; forms: string[] }[]
  pairs: [string, string][]
}) => [
  ...lists.map(({ name, forms }) => `companies ${name} = ${forms.join(', ')}`),
  ...pairs.map((names) => `apart companies ${names.join(' | ')}`),
]
const accepted = (files: readonly (readonly string[])[]): Names | undefined => {
  try {
    return readNames('/nowhere', new Map(files.map((lines, i) => [`names.${i}`, lines.join('\n')])))
  } catch (error) {
    if (error instanceof NamesError) return undefined
    throw error
  }
}

/** Which words any chain of aliases joins, found by joining until nothing changes; undefined where lines contradict. */
function joined(
  lists: readonly { name: string; forms: readonly string[] }[],
): Map<string, number> | undefined {
  const steps = new Map<string, string>()
  for (const { name, forms } of lists)
    for (const form of forms) {
      if (form === name) continue
      if ((steps.get(form) ?? name) !== name) return undefined
      steps.set(form, name)
    }
  const group = new Map(WORDS.map((own, i) => [own, i]))
  for (let round = 0; round < WORDS.length; round += 1)
    for (const [a, b] of steps) {
      const [one = 0, other = 0] = [group.get(a), group.get(b)]
      for (const [own, n] of group) if (n === Math.max(one, other)) group.set(own, Math.min(one, other))
    }
  // As many steps as words that they join: one of them closes a circle.
  const groups = new Set(group.values()).size
  return steps.size === WORDS.length - groups ? group : undefined
}

it('a registry is accepted exactly where no chain joins a forbidden pair, whatever the order of lines and files', () => {
  let taken = 0
  fc.assert(
    fc.property(
      registry,
      fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (own, files, order) => {
        const lines = linesOf(own)
        const group = joined(own.lists)
        const sound = group !== undefined && own.pairs.every(([a, b]) => group.get(a) !== group.get(b))
        const names = accepted([lines])
        expect(names !== undefined).toBe(sound)
        const dealt: string[][] = [[], [], []]
        for (const [i, line] of lines.entries()) {
          const pile = dealt[files[i] ?? 0] ?? []
          pile.splice((order.next().value ?? 0) % (pile.length + 1), 0, line)
        }
        const again = accepted(dealt)
        const plain = (one: Names | undefined) =>
          one && [...one.forms].map(([form, { name }]) => `${form} ${name}`).sort()
        expect(plain(again)).toEqual(plain(names))
        if (!names) return
        taken += 1
        for (const [a, b] of own.pairs) {
          const meaning = (name: string) => names.forms.get(name)?.name ?? name
          expect(meaning(a)).not.toBe(meaning(b))
          expect(areApart(names, 'companies', a, b)).toBe(true)
        }
      },
    ),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(200)
})

it('ingest never tags both names of a forbidden pair as one, on a page of articles that shorten one another', () => {
  let both = 0
  const sentence = fc.tuple(word, word).map(([a, b]) => `昨天，${a}与${b}签约。${b}董事长王小明说，好。`)
  const text = fc.array(sentence, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(registry, text, (own, texts) => {
      const names = accepted([linesOf(own)])
      if (!names) return
      const raw = texts
        .map((line, i) => `第${'一二三'.charAt(i)}家企业昨天投产\n\n本报讯 ${line}`)
        .join('\n\n')
      const head = {
        paper: '某报',
        language: 'zh-Hans',
        date: '2024-02-24',
        dateCertainty: 'printed' as const,
        page: 1,
      }
      const { page } = makePage({ head, raw: { text: raw, firstLine: 1 }, names, edits: [] })
      for (const [a, b] of own.pairs) {
        const [one, other] = [tagsWhere(page.articles, a, b), tagsWhere(page.articles, b, a)]
        if (one.size > 0 && other.size > 0) both += 1
        expect([...one].filter((name) => other.has(name))).toEqual([])
      }
    }),
    { numRuns: 800 },
  )
  expect(both).toBeGreaterThan(20)
})

/** What a printed name is tagged as, but where it stands inside the other one. */
function tagsWhere(
  articles: ReturnType<typeof makePage>['page']['articles'],
  name: string,
  other: string,
): Set<string> {
  return new Set(
    articles.flatMap(({ paragraphs, mentions }) => {
      const longer = other.includes(name) ? [...occurrences(paragraphs, other)] : []
      const own = [...occurrences(paragraphs, name)].filter((at) => !longer.some((one) => overlaps(one, at)))
      return mentions
        .filter((item) =>
          own.some((at) => at.paragraph === item.paragraph && item.start >= at.start && item.end <= at.end),
        )
        .map((item) => item.name)
    }),
  )
}
