import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

it.each([
  ['a sex behind it', '公示如下：\n权力，男，汉族，1982年1月生。', '权力'],
  ['appointed', '会议选举薄云山为县工商联主席。', '薄云山'],
  ['given up', '接受石破天辞去县人大代表职务的请求。', '石破天'],
  ['in a list of people', '到场的有副区长林渔、沈禾、戚望、荀灿。', '林渔 沈禾 戚望 荀灿'],
  ['a line of its own', '灯会记\n钟行\n灯亮了。', '钟行'],
  ['with a point in it', '干果商吐尔洪·尼亚孜来了。', '吐尔洪·尼亚孜'],
  ['the whole up to the mark', '听声辨轴承第一名：老工人景泰来；第二名空缺。', '景泰来'],
])('a name where only a name can be: %s', (_, text, people) => {
  expect(tagText(text).people).toEqual(people.split(' '))
})

it.each([
  '肇事后，肇事司机伪造、破坏现场。',
  '县里组织艺术家创作、排演了舞剧。',
  '指挥辽沈、淮海、平津三大战役。',
])('none in %s', (text) => {
  expect(tagText(text).people).toEqual([])
})
