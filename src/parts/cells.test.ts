import { expect, test } from 'vitest'
import { cellsOf, isWide } from './cells.ts'

const textsOf = (text: string, isHead = false) =>
  cellsOf(text, isHead).map(({ start, end }) => text.slice(start, end))

test.each([
  ['东码头 1,204 3.5%', ['东码头 ', '1,204 ', '3.5%']],
  ['平均票价1.29元／海里', ['平均票价', '1.29元／海里']],
  ['西码头 980 -2.1%', ['西码头 ', '980 ', '-2.1%']],
  ['1 渡轮公司 24.82', ['1 ', '渡轮公司 ', '24.82']],
])('a row is cells that together are its text: %s', (text, cells) => {
  expect(textsOf(text)).toEqual(cells)
  expect(cells.join('')).toBe(text)
})

test('names of columns stand a blank apart', () => {
  expect(textsOf('码头 旅客（人） 增长', true)).toEqual(['码头 ', '旅客（人） ', '增长'])
})

test('what fits into 320 px at 32 px is not wide', () => {
  expect(
    isWide([
      ['码头', '旅客（人）', '增长'],
      ['东码头', '1,204', '3.5%'],
    ]),
  ).toBe(false)
  expect(isWide([['平均票价', '1.29元／海里']])).toBe(false)
  expect(isWide([['东码头', '1,204', '3,998', '12.5%']])).toBe(true)
  expect(
    isWide([
      ['航线', '一月', '二月', '三月'],
      ['东码头', '1', '2', '3'],
    ]),
  ).toBe(true)
})
