import { expect, test } from 'vitest'
import { pick, randomFrom } from '../../tests/support/random.ts'
import { breakLines, fillLines } from './lines.ts'

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

test.each([
  ['我区召开全省对口支援会议', 16, '2,2,2,4,2', ['我区召开全省', '对口支援会议'], 'between phrases'],
  ['《春江，花月夜》开拍', 18, '4-4,2', ['《春江，花月夜》', '开拍'], 'a whole that fits stays whole'],
  ['《春江，花月夜》开拍', 12, '4-4,2', ['《春江，', '花月夜》开拍'], 'one that does not may break'],
  ['灯会开幕 大家都来看', 12, '4 2,3', ['灯会开幕', '大家都来看'], 'between clauses'],
  ['灯会今晚开幕人来了', 10, '2,2,2', ['灯会今晚', '开幕人来了'], 'what nothing is known of is one piece'],
])('%s in %i by %s → %j: %s', (text, width, phrases, lines) => {
  expect(breakLines(text, width, 3, measure, phrases)).toEqual(lines)
})

test('undefined if it does not fit, or a phrase is wider than a line', () => {
  expect(breakLines('灯会今晚开幕', 4, 2, measure)).toBeUndefined()
  expect(breakLines('新质生产力灯会', 8, 3, measure, '5,2')).toBeUndefined()
})

test('running text: over 1,000 random texts no mark stands at the wrong end of a line, none is too wide, nothing is lost', () => {
  const random = randomFrom(7)
  const words = ['春江', '灯会上', '千', '2031', 'A股', '人']
  const marks = ['，', '。”', '（', '）', '《', '》、', '……', '——', ' ', '！', '：“', '']
  for (let round = 0; round < 1000; round++) {
    const text = Array.from({ length: 50 }, () => pick(words, random) + pick(marks, random)).join('')
    const width = 16 + random(30)
    const lines = fillLines(text, width, measure)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const [i, line] of lines.entries()) {
      expect(measure(line)).toBeLessThanOrEqual(width)
      if (i > 0) expect(line).not.toMatch(/^[、，。！：”）》…—]/)
      if (i < lines.length - 1) expect(line).not.toMatch(/[“（《]$/)
    }
  }
})
