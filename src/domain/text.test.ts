import { expect, test } from 'vitest'
import { opening, sentencesOf } from './text.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['下雪了。天晴了！', ['下雪了。', '天晴了！']],
  ['他说：“走吧。”大家走了。', ['他说：“走吧。”', '大家走了。']],
  ['这……不行？！', ['这……', '不行？！']],
  ['没有句号', ['没有句号']],
  ['', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('an opening ends at a mark if one is near, never inside a pair', () => {
  expect(opening('短。', 10)).toBe('短。')
  expect(opening('一二三四五六，七八九十', 9)).toBe('一二三四五六……')
  expect(opening('一二三𠮷五', 4)).toBe('一二三……')
})
