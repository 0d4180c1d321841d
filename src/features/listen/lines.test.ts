import { expect, test } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { lineAt, linesOf, placeOf } from './lines.ts'

const article: Article = {
  n: 1,
  headline: { main: '春来早' },
  byline: { authors: [{ name: '苏小禾' }] },
  paragraphs: ['春天来了。河边的柳树绿了。', '大家都笑了。'],
  tags: { people: [], companies: [], organisations: [], places: [] },
  mentions: [],
}

test('where the reading was left is the same sentence after a correction; a lost one begins anew', () => {
  const lines = linesOf(article)
  const at = lines.findIndex(({ text }) => text === '大家都笑了。')
  const place = placeOf(lines, at)
  expect(place).toMatch(/^#p2s1-[0-9a-f]{8}$/)
  expect(lineAt(lines, article.paragraphs, place)).toBe(at)
  const corrected = { ...article, paragraphs: ['补上的一段。又一句。', ...article.paragraphs] }
  const now = linesOf(corrected)
  expect(now[lineAt(now, corrected.paragraphs, place)]?.text).toBe('大家都笑了。')
  const gone = { ...article, paragraphs: ['全文改写。'] }
  expect(lineAt(linesOf(gone), gone.paragraphs, place)).toBe(0)
})

test('a line of the head, and places kept as numbers, are what they were', () => {
  const lines = linesOf(article)
  expect(placeOf(lines, 1)).toBe(1)
  expect(lineAt(lines, article.paragraphs, 3)).toBe(3)
  expect(lineAt(lines, article.paragraphs, 99)).toBe(0)
})
