import { expect, test } from 'vitest'
import { fineOf, UNBROKEN } from './fine.ts'

test.each([
  ['课题在等着我们……“他说。', true],
  ['破获的“12·02”案件。', true],
  ['上证1194·101200·951250', true],
  ['课题在等着我们。他说：“来。”', false],
])('%s: that what cannot be broken would leave a line empty is %s', (text, is) => {
  expect(UNBROKEN.test(text)).toBe(is)
})

test.each([
  ['欢庆’98北京新年音乐会上', '’'],
  ['他说‘九八’年', undefined],
])('%s: the apostrophe before figures is set at half width', (text, half) => {
  const [found] = fineOf(text).filter(({ kind }) => kind === 'half')
  expect(found && text.slice(found.start, found.end)).toBe(half)
})
