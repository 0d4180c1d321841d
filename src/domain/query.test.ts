import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIMENSIONS, KINDS } from './kinds.ts'
import { readAddress, readConditions, withConditions, writeAddress } from './query-address.ts'
import { innerWords, parseQuery } from './query-words.ts'
import { combine, hasName, isFiltered, matches, MAX_PARTS, toggleName, wordsOnly } from './query.ts'

const at = (address: string) => new URLSearchParams(address)
const word = (text: string, quoted = false) => ({ any: [{ text, quoted }], not: false })

test.each([
  ['乔俊杰 调研', [word('乔俊杰'), word('调研')], 'several words: all of them'],
  ['"高质量 发展"', [word('高质量 发展', true)], 'a phrase keeps its blank'],
  ['“一带一路”', [word('一带一路', true)], 'Chinese quotation marks quote too'],
  ['春节 -北京', [word('春节'), { ...word('北京'), not: true }], 'minus: not'],
  ['a OR b c', [{ any: [word('a').any[0], word('b').any[0]], not: false }, word('c')], 'or joins neighbours'],
  ['OR', [], 'a lone OR says nothing'],
  ['"open', [word('open')], 'an open quotation mark is forgotten'],
  ['-', [], 'a lone minus says nothing'],
  ['12:30', [word('12:30')], 'what is no operator is text'],
  ['日期:2024-13', [], 'a month that there is not says nothing'],
])('%s → %j: %s', (text, clauses) => {
  expect(parseQuery(text)).toMatchObject({ clauses, filters: [], from: '', to: '' })
})

test('operators equal the filters of the address', () => {
  expect(parseQuery('开工 person:乔俊杰|王强 机构：区人社局 -place:北京 date:2024-02')).toEqual(
    readAddress(at('q=开工&person=乔俊杰|王强&place=-北京&org=区人社局&from=2024-02-01&to=2024-02-29')),
  )
})

test.each(
  DIMENSIONS.flatMap((kind) => [...KINDS[kind].words, KINDS[kind].param].map((text) => [text, kind])),
)('%s: can be typed and means %s', (text, kind) => {
  expect(parseQuery(`${text}:甲`).filters).toEqual([{ kind, any: ['甲'], not: false }])
})

test.each([
  ['date:2024', '2024-01-01', '2024-12-31'],
  ['date:2023-12..2024-02', '2023-12-01', '2024-02-29'],
  ['date:..2024-02-24', '', '2024-02-24'],
  ['date:2024-02-24', '2024-02-24', '2024-02-24'],
  ['日期:2024-05..2024-02', '2024-02-29', '2024-05-01'],
  ['date:soon', '', ''],
  ['date:2024-02-31', '', ''],
])('%s is %s to %s', (text, from, to) => {
  expect(parseQuery(text)).toMatchObject({ from, to })
})

test.each([
  'person=&person=-&org=|',
  'from=2031-99-99',
  'from=2024-02-31&to=2023-02-29',
  'q=日期:2024-02-31',
])('what makes no sense is neither applied nor shown: %s', (address) => {
  expect(isFiltered(readAddress(at(address)))).toBe(false)
  expect([...withConditions(at(address), readConditions(at(address))).keys()]).toEqual(
    address.startsWith('q=') ? ['q'] : [],
  )
})

test('what is beyond the most that is read is not shown either', () => {
  const address = at('')
  for (let i = 0; i < MAX_PARTS + 5; i++) address.append('person', `甲${i}`)
  const { filters } = readAddress(address)
  expect(filters).toHaveLength(MAX_PARTS)
  expect(readConditions(address).filters).toEqual(filters)
})

const tags = {
  people: [{ name: '甲' }, { name: '乙' }],
  companies: [{ name: '丙厂' }],
  organisations: [],
  places: [],
}
const article = { tags, byline: { authors: [{ name: '丁' }] }, date: '2031-05-01' }
test.each([
  ['', true, 'no condition'],
  ['person=甲', true, 'named'],
  ['person=丁', false, 'not named'],
  ['person=甲&person=乙', true, 'a repeated key is AND'],
  ['person=甲&person=丁', false, 'AND fails on one'],
  ['person=丁|甲', true, 'a bar is OR'],
  ['person=-丁', true, 'a leading minus is NOT'],
  ['person=-甲|丁', false, 'NOT any of these'],
  ['person=甲&company=丙厂', true, 'kinds combine'],
  ['author=丁', true, 'written by'],
  ['author=-丁', false, 'not written by'],
  ['from=2031-05-01&to=2031-05-31', true, 'both ends included'],
  ['from=2031-06-01', false, 'too early'],
  ['to=2031-04-30', false, 'too late'],
])('%s → %s (%s)', (address, answer) => {
  expect(matches(article, readAddress(at(address)))).toBe(answer)
})

test('a name goes on and off, what was typed and other parameters stay', () => {
  const before = at('q=%E7%81%AF&utm=x&person=%E4%B9%99')
  const on = toggleName(readConditions(before), 'people', '甲')
  expect(hasName(on, 'people', '甲')).toBe(true)
  expect(withConditions(before, on).getAll('person')).toEqual(['乙', '甲'])
  const off = toggleName(on, 'people', '甲')
  expect(withConditions(before, off).toString()).toBe(before.toString())
  expect(withConditions(before, wordsOnly(on)).toString()).toBe('q=%E7%81%AF&utm=x')
})

/** What people type, and what addresses carry after years of hand editing. */
const text = fc.array(
  fc.constantFrom(
    ...Array.from('汉字 "“”-－|ORab:：1😀'),
    ' person:',
    '企业：',
    '-地名:',
    ' date:',
    '2024-02',
    ' OR ',
    '..',
    '长'.repeat(150),
  ),
)
const value = text.map((parts) => parts.join(''))
const date = fc.oneof(value, fc.constantFrom('2024-02-29', '2023-02-29', '2024-01-01', '1998-01-05'))
const param = fc.oneof(
  fc.tuple(fc.constantFrom('q', ...DIMENSIONS.map((kind) => KINDS[kind].param)), value),
  fc.tuple(fc.constantFrom('from', 'to'), date),
  fc.tuple(fc.constant('sort'), fc.constantFrom('newest', 'oldest', 'relevance', 'x')),
)
const address = fc.array(param, { maxLength: 60 }).map((list) => new URLSearchParams(list))

test('whatever an address says, it is written so that it reads the same', () => {
  fc.assert(
    fc.property(address, (params) => {
      const query = readAddress(params)
      expect(readAddress(writeAddress(query))).toEqual(query)
      expect(writeAddress(readAddress(writeAddress(query))).toString()).toBe(writeAddress(query).toString())
      const kept = withConditions(params, readConditions(params))
      expect(readConditions(kept)).toEqual(readConditions(params))
      expect(kept.get('q')).toBe(params.get('q'))
    }),
    { numRuns: 3000 },
  )
})

test('both of two questions hold where the one and the other hold', () => {
  fc.assert(
    fc.property(address, address, (one, other) => {
      const [a, b] = [readAddress(one), readAddress(other)]
      fc.pre(a.filters.length + b.filters.length <= MAX_PARTS)
      expect(matches(article, combine(a, b))).toBe(matches(article, a) && matches(article, b))
    }),
  )
})

/**
 * The three places that read addresses before there was one language, on what they agreed about: names without quotation
 * marks, real days in order, not more than each of them read.
 */
test('reads what the front page, the search page and the index read before', () => {
  const name = fc.stringMatching(/^[甲乙丙a-z]{1,3}( [甲乙丙]{1,2})?$/)
  const values = fc
    .tuple(fc.boolean(), fc.uniqueArray(name, { minLength: 1, maxLength: 3 }))
    .map(([not, any]) => ({ not, any }))
  const day = fc.constantFrom('', '2024-01-01', '2024-02-29')
  fc.assert(
    fc.property(
      fc.uniqueArray(values, { maxLength: 5, selector: (one) => JSON.stringify(one) }),
      day,
      (list, from) => {
        const params = new URLSearchParams({ q: '灯塔', ...(from && { from }) })
        for (const { not, any } of list) params.append('person', (not ? '-' : '') + any.join('|'))
        // domain/filters.ts: a record of clauses for each kind
        const front = params.getAll('person').map((one) => {
          const not = one.startsWith('-')
          const any = (not ? one.slice(1) : one).split('|').map((part) => part.trim())
          return { not, any: any.filter((part) => part !== '' && part.length <= 200) }
        })
        // features/search/conditions.ts and search/language/address.ts: filters with the value that stands there
        const search = front.map((one) => ({ kind: 'people', ...one }))
        const query = readAddress(params)
        const unique = [...new Map(search.map((one) => [JSON.stringify(one), one])).values()]
        expect(query.filters).toEqual(unique)
        expect(query.clauses).toEqual([word('灯塔')])
        expect([query.from, query.to]).toEqual([from, ''])
      },
    ),
  )
})

test.each([
  ['"改革"', '‘改革’'],
  ['“改革” 开放', '‘改革’ 开放'],
  ['改革', '改革'],
])('%s stands inside quotation marks as %s', (typed, inner) => {
  expect(innerWords(typed)).toBe(inner)
})
