import { expect, test } from 'vitest'
import { minutesToRead } from './minutes.ts'

test.each([
  [[], 1],
  [['短讯。'], 1],
  [['字'.repeat(400)], 1],
  [['字'.repeat(399), '字字'], 2],
  [Array.from({ length: 20 }, () => '字'.repeat(100)), 5],
])('an article of these lengths takes its minutes', (paragraphs, minutes) => {
  expect(minutesToRead(paragraphs)).toBe(minutes)
})
