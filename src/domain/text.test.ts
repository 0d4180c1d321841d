import { expect, test } from 'vitest'
import { opening, sentenceAt, sentencesOf } from './text.ts'

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

test('the sentence around an offset', () => {
  expect(sentenceAt('下雪了。天晴了！', 5)).toEqual({ start: 4, end: 8 })
})

test('an opening ends at a mark if one is near, never inside a pair', () => {
  expect(opening('短。', 10)).toBe('短。')
  expect(opening('一二三四五六，七八九十', 9)).toBe('一二三四五六……')
  expect(opening('一二三𠮷五', 4)).toBe('一二三……')
})
