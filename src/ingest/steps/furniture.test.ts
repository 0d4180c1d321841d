import { expect, it } from 'vitest'
import { dropFurniture } from './furniture.ts'

const left = (text: string): string =>
  dropFurniture([{ text, number: 1, indented: false }], [])[0]?.text ?? ''

it.each([
  '（下转第2版）',
  '▲上接第一版',
  '责任编辑：张三 版式：李四',
  '本版编辑 张三',
  '2024年2月24日 星期六 农历正月十五',
  '第3版',
  'A02',
  '- 4 -',
])('is left out: %s', (text) => {
  expect(left(text)).toBe('')
})
it.each(['2024年2月24日，区委召开会议。', '编辑部的故事', '版画展昨天开幕', '转业军人安置工作会议召开'])(
  'stays: %s',
  (text) => {
    expect(left(text)).toBe(text)
  },
)
it('is reported, so that nothing goes unseen', () => {
  const doubts: Parameters<typeof dropFurniture>[1] = []
  dropFurniture([{ text: '下转第2版', number: 7, indented: false }], doubts)
  expect(doubts).toMatchObject([{ line: 7, kind: 'left-out', text: '下转第2版' }])
})
