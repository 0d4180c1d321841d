import { expect, it } from 'vitest'
import type { Article, Page } from '#domain/schema.ts'
import { doubtTarget, draftIdAt } from './targets.ts'

const whole = (line: number) => ({ first: line, last: line, joints: [] })
const places = [
  { headline: { first: 6, last: 7 }, paragraphs: [whole(9), whole(11)] },
  { headline: { first: 15, last: 15 }, paragraphs: [whole(17)] },
]
const naming = (n: number, paragraph: number): Article => ({
  n,
  headline: { main: '题' },
  byline: { authors: [] },
  paragraphs: ['甲', '李四'],
  tags: { people: [{ name: '李四' }], companies: [], organisations: [], places: [] },
  mentions: [{ paragraph, start: 0, end: 2, kind: 'people', name: '李四' }],
})
const page: Page = {
  schema: 'banmian/page/1',
  paper: '某报',
  language: 'zh-Hans',
  date: '2024-02-24',
  dateCertainty: 'printed',
  page: 1,
  articles: [naming(1, 1), naming(2, 0)],
}
const doubt = (kind: string, line: number, text = '') => ({ kind, line, text, message: '' })

it('leads from a line to what became of it, or of the text above it', () => {
  expect([6, 9, 10, 11, 13, 15, 17].map((line) => draftIdAt(line, places))).toEqual([
    'article-0',
    'paragraph-0-0',
    'paragraph-0-0',
    'paragraph-0-1',
    'paragraph-0-1',
    'article-1',
    'paragraph-1-0',
  ])
})

it('leads from a doubt to where it can be settled', () => {
  expect(doubtTarget(doubt('left-out', 13), places, page)).toBe('raw-13')
  expect(doubtTarget(doubt('join', 11), places, page)).toBe('paragraph-0-1')
  expect(doubtTarget(doubt('name', 15, '李四'), places, page)).toBe('paragraph-1-0')
  expect(doubtTarget(doubt('name', 6, '李四'), places, page)).toBe('paragraph-0-1')
  expect(doubtTarget(doubt('name', 15, '王五'), places, page)).toBe('article-1')
})
