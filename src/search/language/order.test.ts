import { expect, test } from 'vitest'
import { byReading, letterOf, readingOf } from './order.ts'

test.each([
  ['乔俊杰', 'qiao jun jie'],
  ['单田芳', 'shan tian fang'],
  ['曾国藩', 'zeng guo fan'],
  ['仇英', 'qiu ying'],
  ['区志强', 'ou zhi qiang'],
  ['解晓东', 'xie xiao dong'],
  ['查良镛', 'zha liang yong'],
  ['任长霞', 'ren chang xia'],
  ['尉迟恭', 'yu chi gong'],
  ['万俟卨', 'mo qi xie'],
  ['万里', 'wan li'],
  ['沈从文', 'shen cong wen'],
  ['盛中国', 'sheng zhong guo'],
  ['Tom·李', 't o m · li'],
])('the person %s is read %s', (name, reading) => {
  expect(readingOf(name, true)).toBe(reading)
})

test.each([
  ['厦门建设', 'x'],
  ['石家庄钢铁', 's'],
  ['重庆汽车', 'c'],
  ['长春一汽', 'c'],
  ['广发银行', 'g'],
  ['大连造船', 'd'],
  ['单县食品', 's'],
  ['3M公司', '3'],
])('%s begins with %s', (name, letter) => {
  expect(readingOf(name, false).charAt(0)).toBe(letter)
})

test('names stand by syllables, not by letters; what has none comes last', () => {
  const names = ['李四', '梁一', '李三', '里', '3M', '阿甲', 'Éa', 'IBM']
  const entries = names.map((name) => ({ name, reading: readingOf(name, true) }))
  expect(entries.sort(byReading).map(({ name }) => name)).toEqual([
    '阿甲',
    'IBM',
    '里',
    '李三',
    '李四',
    '梁一',
    '3M',
    'Éa',
  ])
  expect(letterOf(readingOf('3M', true))).toBe('#')
})
