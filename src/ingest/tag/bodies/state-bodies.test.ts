import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

it.each([
  ['会谈后，南非政府表示欢迎。', '南非政府'],
  ['他说，以政府准备撤军。', '以政府'],
  ['据俄罗斯外交部发言人说，谈判未成。', '俄罗斯外交部'],
  ['香港特区政府公布了预算。', '香港特区政府'],
  ['这套书由四川人民出版社出版。', '四川人民出版社'],
])('a state’s body is a whole name: %s', (text, body) => {
  expect(tagText(text).organisations).toEqual([body])
})

it.each(['南非政府军开进山区。', '国务委员兼外交部长林渔到会。', '请当地公安部门协助。', '副队长马海军说。'])(
  'no body in %s',
  (text) => {
    expect(tagText(text).organisations).toEqual([])
  },
)
