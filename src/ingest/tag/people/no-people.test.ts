import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'
import { isNobody } from './no-people.ts'

it.each([
  ['药农卖出', '黄芩', '等药材四十二万斤。'],
  ['藥農賣出', '黃芪', '等藥材。'],
  ['读者', '鲜于', '女士来电问股票。'],
  ['女主人', '车小', '姐说，她在外地。'],
  ['失主', '梁老', '先生拿出一万元酬谢。'],
  ['患者', '阮老', '太双腿浮肿。'],
  ['嫌疑人', '向盈江', '方向逃窜。'],
])('nobody: %s|%s|%s', (before, name, behind) => {
  expect(isNobody(before + name + behind, before.length, before.length + name.length)).toBe(true)
})

it.each([
  ['读者', '鲜于明', '女士来电。'],
  ['农妇', '车小燕', '说。'],
  ['区长', '高歌', '到场。'],
  ['老师', '向前', '方能办成。'],
])('somebody: %s|%s|%s', (before, name, behind) => {
  expect(isNobody(before + name + behind, before.length, before.length + name.length)).toBe(false)
})

it('is asked of whatever was read', () => {
  expect(tagText('王屋山区的药农，今年上半年卖出连翘、黄芩、柴胡等药材四十二万斤。').people).toEqual([])
})
