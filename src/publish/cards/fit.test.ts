import { expect, test } from 'vitest'
import { fit, HEADLINES } from './fit.ts'

/** Type without outlines: each character is as wide as it is large. */
const face = { measure: (text: string, size: number) => text.length * size, draw: () => '' }
const linesOf = (text: string, phrases?: string) => fit(text, 1040, face, HEADLINES, phrases)

test.each([
  ['我区召开对口支援工作电视会议', '2,2,4,2,2,2', ['我区召开对口支援', '工作电视会议'], 'between phrases'],
  ['春江泛舟微透科技股份有限公司', '14', ['春江泛舟微透科技股份有限公司'], 'smaller, to stay one piece'],
  ['灯会开幕 大家都来看', '4 2,3', ['灯会开幕', '大家都来看'], 'clauses line by line'],
])('%s by %s → %j: %s', (text, phrases, lines) => {
  expect(linesOf(text, phrases).lines).toEqual(lines)
})

test('a phrase wider than a line at any size breaks as if nothing were known', () => {
  const name = '春江'.repeat(13)
  expect(linesOf(name, '26')).toEqual(linesOf(name))
  expect(linesOf(name, '26').lines.join('')).toBe(name)
})
