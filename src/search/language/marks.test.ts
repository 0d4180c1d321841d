import { expect, test } from 'vitest'
import { marksIn } from './marks.ts'
import { parseQuery } from '#domain/query-words.ts'
import './scripts.ts'

const marked = (text: string, query: string, loose = false) =>
  marksIn(text, parseQuery(query), loose).map(({ start, end }) => text.slice(start, end))

test('every place is marked, in the script of the text', () => {
  expect(marked('常州市凯宏铝业有限公司与凯宏铝业', '凱宏鋁業')).toEqual(['凯宏铝业', '凯宏铝业'])
})

test('places that overlap are one', () => {
  expect(marked('武进经济发展', '武进经济 经济发展')).toEqual(['武进经济发展'])
})

test('what must not occur is not marked', () => {
  expect(marked('区领导参加', '领导 -参加')).toEqual(['领导'])
})

test('marks and blanks are ignored only when told so', () => {
  expect(marked('中国，人民', '国人')).toEqual([])
  expect(marked('中国，人民', '国人', true)).toEqual(['国，人'])
})
