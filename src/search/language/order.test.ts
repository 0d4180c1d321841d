import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterOf, orderKey } from './order.ts'

/** The syllables of a key, without its characters. */
const readingOf = (name: string, isPerson: boolean) =>
  orderKey(name, isPerson)
    .replace(/^~/, '')
    .split(' ')
    .filter((_, i) => i % 2 === 0)
    .join(' ')

test.each([
  ['乔俊杰', 'qiao jun jie'],
  ['单田芳', 'shan tian fang'],
  ['曾国藩', 'zeng guo fan'],
  ['仇英', 'qiu ying'],
  ['区志强', 'ou zhi qiang'],
  ['解晓东', 'xie xiao dong'],
  ['查良镛', 'zha liang yong'],
  ['任长霞', 'ren chang xia'],
  ['华罗庚', 'hua luo geng'],
  ['盖叫天', 'ge jiao tian'],
  ['尉迟恭', 'yu chi gong'],
  ['万俟卨', 'mo qi xie'],
  ['长孙无忌', 'zhang sun wu ji'],
  ['万里', 'wan li'],
  ['尉健行', 'wei jian xing'],
  ['沈从文', 'shen cong wen'],
  ['盛中国', 'sheng zhong guo'],
  // Those from abroad have no Chinese surname.
  ['查理·曼德', 'cha li · man de'],
  ['查理斯', 'cha li si'],
  ['盖茨', 'gai ci'],
  ['Tom·李', 't o m · li'],
])('the person %s is read %s', (name, reading) => {
  expect(readingOf(name, true)).toBe(reading)
})

test.each([
  ['厦门建设', 'xia men jian she'],
  ['石家庄钢铁', 'shi jia zhuang gang tie'],
  ['重庆汽车', 'chong qing qi che'],
  ['长春一汽', 'chang chun yi qi'],
  ['广发银行', 'guang fa yin hang'],
  ['中国音乐学院', 'zhong guo yin yue xue yuan'],
  ['国家调查队', 'guo jia diao cha dui'],
  ['大连造船', 'da lian zao chuan'],
  ['单县食品', 'shan xian shi pin'],
  ['秘鲁', 'bi lu'],
  ['都江堰', 'du jiang yan'],
  ['会计学会', 'kuai ji xue hui'],
  ['《党建》杂志社', 'dang jian 》 za zhi she'],
  ['3M公司', '3 m gong si'],
])('%s, which is nobody, is read %s', (name, reading) => {
  expect(readingOf(name, false)).toBe(reading)
})

const sorted = (names: readonly string[]) =>
  names
    .map((name) => ({ name, key: orderKey(name, true) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name)

test('names stand by syllables, not by letters; what has none comes last', () => {
  const names = ['李四', '梁一', '李三', '里', '3M', '阿甲', 'Éa', 'IBM']
  expect(sorted(names)).toEqual(['阿甲', 'IBM', '李三', '李四', '里', '梁一', '3M', 'Éa'])
  expect(['3M', '《》', '', '曾'].map((name) => letterOf(orderKey(name, true)))).toEqual(['#', '#', '#', 'Z'])
})

test('those of one surname stand together, whatever others sound alike', () => {
  expect(sorted(['祝华新', '朱建安', '诸葛仓麟', '朱光亚', '祝谦', '朱飞'])).toEqual([
    '朱飞',
    '朱光亚',
    '朱建安',
    '祝华新',
    '祝谦',
    '诸葛仓麟',
  ])
})

test('no two names have one key but for the marks before them, and letters never fall back', () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from('朱诸祝马玛曾查理斯·《3aB都市银行')),
    maxLength: 5,
  })
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.boolean(), (names, isPerson) => {
      const bare = new Set(names.map((one) => one.replace(/^[·《]+/u, '')))
      const keys = names.map((one) => orderKey(one, isPerson)).sort()
      expect(new Set(keys).size).toBe(bare.size)
      const letters = keys.map(letterOf).map((letter) => (letter === '#' ? '~' : letter))
      expect(letters).toEqual([...letters].sort())
    }),
  )
})
