import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

const people = (text: string): string => tagText(text).people.join(' ')

it.each([
  ['who one is to others', '他的外公孟长全1953年摆摊起家，儿媳罗玉珍管账。', '孟长全 罗玉珍'],
  ['an age', '13岁的伍小浪独得三块金牌。', '伍小浪'],
  ['one of a body', '县红十字会的辛小酉、市人民医院的苗秀兰也寄来棉衣。', '辛小酉 苗秀兰'],
  [
    'who stands between two of a list',
    '大会选出付连生、毓海春、鄂忠平、索丽娟为理事。',
    '付连生 毓海春 鄂忠平 索丽娟',
  ],
])('a person is introduced by %s', (_, text, names) => {
  expect(people(text)).toBe(names)
})

it.each(['徒弟小方把门关上。', '奶奶哈哈，笑了起来。', '妻子伪造、变造证件。'])('none in %s', (text) => {
  expect(people(text)).toBe('')
})
