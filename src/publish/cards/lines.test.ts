import { expect, test } from 'vitest'
import { breakLines } from './lines.ts'

/** A Chinese character is 2 wide, an ASCII one 1. */
const measure = (text: string) => Array.from(text).reduce((sum, c) => sum + (c < '\u0080' ? 1 : 2), 0)

test.each([
  ['灯会开幕', 20, ['灯会开幕'], 'fits'],
  ['灯会今晚开幕人来了', 10, ['灯会今晚', '开幕人来了'], 'even'],
  ['灯会开幕 大家都来看', 12, ['灯会开幕', '大家都来看'], 'between clauses'],
  [
    '大家都来看：灯会今晚开幕',
    14,
    ['大家都来看：', '灯会今晚开幕'],
    'after a mark, which never begins a line',
  ],
  ['今晚大家看“灯会”', 12, ['今晚大家', '看“灯会”'], 'an opening mark never ends a line'],
  ['全年增长12.5%以上', 10, ['全年增长', '12.5%以上'], 'a number stays whole'],
])('%s in %i → %j: %s', (text, width, lines) => {
  expect(breakLines(text, width, 3, measure)).toEqual(lines)
})

test('undefined if it does not fit', () => {
  expect(breakLines('灯会今晚开幕', 4, 2, measure)).toBeUndefined()
})
