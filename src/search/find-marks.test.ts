import { expect, test } from 'vitest'
import { findMarks, markTerms } from './find-marks.ts'
import { parseQuery } from './query.ts'

const marked = (text: string, query: string) =>
  findMarks(text, markTerms(parseQuery(query))).map(({ start, end }) => text.slice(start, end))

test('every place is marked, in the script of the text', () => {
  expect(marked('常州市凯宏铝业有限公司与凯宏铝业', '凱宏鋁業')).toEqual(['凯宏铝业', '凯宏铝业'])
})

test('places that touch or overlap are one', () => {
  expect(marked('人民人民人', '人民人')).toEqual(['人民人民人'])
  expect(marked('武进经济', '武进 经济')).toEqual(['武进经济'])
})

test('what must not occur is not marked', () => {
  expect(marked('区领导参加', '领导 -参加')).toEqual(['领导'])
})
