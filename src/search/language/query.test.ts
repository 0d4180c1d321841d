import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'
import { parseQuery, writeQuery } from './query.ts'

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
])('%s → %j: %s', (text, clauses) => {
  expect(parseQuery(text).clauses).toEqual(clauses)
})

test('operators equal the filters of the address', () => {
  const query = parseQuery('开工 person:乔俊杰|王强 机构：区人社局 -place:北京 date:2024-02')
  expect(query).toEqual(
    readAddress(
      new URLSearchParams('q=开工&person=乔俊杰|王强&place=-北京&org=区人社局&from=2024-02-01&to=2024-02-29'),
    ),
  )
})

test.each([
  ['date:2024', '2024-01-01', '2024-12-31'],
  ['date:2023-12..2024-02', '2023-12-01', '2024-02-29'],
  ['date:..2024-02-24', '', '2024-02-24'],
  ['date:2024-02-24', '2024-02-24', '2024-02-24'],
  ['date:soon', '', ''],
])('%s is %s to %s', (text, from, to) => {
  expect(parseQuery(text)).toMatchObject({ from, to })
})

test('whatever is typed reads back the same, in one line and from an address', () => {
  const part = fc.constantFrom(
    ...Array.from('汉 "“”-|ORab:：1'),
    ' person:',
    ' date:',
    '2024-02',
    ' OR ',
    '..',
    '"',
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const query = parseQuery(parts.join(''))
      expect(parseQuery(writeQuery(query)).clauses).toEqual(query.clauses)
      expect(parseQuery(writeQuery(query))).toEqual(query)
      const sorted = [...query.filters].sort((a, b) => a.kind.localeCompare(b.kind))
      const back = readAddress(writeAddress(query))
      expect({ ...back, filters: [...back.filters].sort((a, b) => a.kind.localeCompare(b.kind)) }).toEqual({
        ...query,
        filters: sorted,
      })
    }),
    { numRuns: 3000 },
  )
})
