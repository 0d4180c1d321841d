import { expect, test } from 'vitest'
import { lookThrough, readNames } from './names.ts'

const LIST = readNames([
  {
    first: '2024-02-24',
    readings: 'guo国 jie杰 jun俊 qiao乔 qiu仇 chou仇 ying英 zeng曾 fan藩',
    names: '乔俊杰\t3\t0\n仇英\t1\t2\n曾国藩\ta\t1',
  },
])
const found = (typed: string, order: 'name' | 'count' | 'recent' = 'name') =>
  lookThrough(LIST, typed, order).map(({ name }) => name)

test('names are read with their counts and days', () => {
  expect(LIST.names.map(({ name, count, last }) => [name, count, last])).toEqual([
    ['乔俊杰', 3, '2024-02-24'],
    ['仇英', 1, '2024-02-26'],
    ['曾国藩', 10, '2024-02-25'],
  ])
})

test.each([
  ['', ['乔俊杰', '仇英', '曾国藩']],
  ['俊', ['乔俊杰']],
  ['喬', ['乔俊杰']],
  ['国', ['曾国藩']],
  ['qjj', ['乔俊杰']],
  ['qiaojunjie', ['乔俊杰']],
  ['qiu', ['仇英']],
  ['chouying', ['仇英']],
  ['z', ['曾国藩']],
  ['x', []],
])('“%s” finds %j', (typed, names) => {
  expect(found(typed)).toEqual(names)
})

test('by count, and the latest first', () => {
  expect(found('', 'count')).toEqual(['曾国藩', '乔俊杰', '仇英'])
  expect(found('', 'recent')).toEqual(['仇英', '曾国藩', '乔俊杰'])
})
