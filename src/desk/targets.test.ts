import { expect, it } from 'vitest'
import { doubtTarget, draftIdAt } from './targets.ts'

const whole = (line: number) => ({ first: line, last: line, joints: [] })
const places = [
  { headline: { first: 6, last: 7 }, paragraphs: [whole(9), whole(11)] },
  { headline: { first: 15, last: 15 }, paragraphs: [whole(17)] },
]
const doubt = (kind: string, line: number) => ({ kind, line, text: '', message: '' })

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
  expect(doubtTarget(doubt('left-out', 13), places)).toBe('raw-13')
  expect(doubtTarget(doubt('join', 11), places)).toBe('paragraph-0-1')
  expect(doubtTarget(doubt('headline', 15), places)).toBe('article-1')
})
