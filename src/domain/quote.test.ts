import { expect, test } from 'vitest'
import { quoteOf, sentenceAt } from './quote.ts'

const TAG = { kind: 'people', name: '林远舟' } as const
const at = (_: string, paragraph: number, offset: number) => `${paragraph}/${offset}`
const naming = (text: string) => ({
  paragraphs: [text],
  mentions: [{ paragraph: 0, start: text.indexOf(TAG.name), end: text.indexOf(TAG.name) + 3, ...TAG }],
})

test('the sentence around an offset', () => {
  expect(sentenceAt('下雪了。天晴了！', 5)).toEqual({ start: 4, end: 8 })
})

test('the sentence that names a tag, with the place of the name; nothing where none does', () => {
  const quote = quoteOf(naming('下雪了。镇长林远舟来了。'), TAG, at)
  expect(quote).toMatchObject({ sentence: '镇长林远舟来了。', start: 2, end: 5 })
  expect(quote.at).toBe('0/6')
  expect(quoteOf({ paragraphs: ['下雪了。'], mentions: [] }, TAG, at)).toMatchObject({ sentence: '', at: '' })
})

test('a long sentence is cut around the name', () => {
  const { sentence, start, end } = quoteOf(naming(`${'雪'.repeat(300)}林远舟${'风'.repeat(300)}。`), TAG, at)
  expect(sentence.length).toBeLessThan(130)
  expect(sentence).toMatch(/^……雪.*风……$/)
  expect(sentence.slice(start, end)).toBe('林远舟')
})
