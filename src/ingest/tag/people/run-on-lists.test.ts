import { expect, it } from 'vitest'
import { withRunOnLists } from './run-on-lists.ts'

const read = (text: string): string =>
  withRunOnLists(text, [])
    .map(({ kind, start, end }) => `${kind.charAt(0)} ${text.slice(start, end)}`)
    .join('，')

it('bodies end where the next place begins', () => {
  const list = [
    '河北省海角县文化馆',
    '山西省曲艺团',
    '辽宁省沈阳市委宣传部',
    '吉林省农业科学院',
    '黑龙江省海角市第二医院',
    '江苏省科委农村科技处',
    '浙江省无名县化肥厂',
  ]
  expect(read(list.join(''))).toBe(
    '河北省海角县文化馆，山西省曲艺团，辽宁省沈阳市委宣传部，吉林省农业科学院，黑龙江省海角市第二医院，江苏省科委农村科技处，浙江省无名县化肥厂'
      .split('，')
      .map((name) => `${name.endsWith('厂') ? 'c' : 'o'} ${name}`)
      .join('，'),
  )
})

it('people stand between an office and the next place, with their bodies before', () => {
  const list = [
    ['河北省海角县文化馆', '馆长', '林少渔'],
    ['山西省曲艺团', '演员', '沈禾'],
    ['辽宁省沈阳市委宣传部', '副部长', '戚望远'],
    ['吉林省农业科学院', '研究员', '荀灿'],
    ['江苏省科委农村科技处', '处长', '钟行之'],
  ]
  expect(read(list.flat().join(''))).toBe(
    list.map(([body, office, name]) => `o ${body ?? ''}，r ${office ?? ''}，p ${name ?? ''}`).join('，'),
  )
})

it('a sentence is none', () => {
  const text =
    '河北省海角县文化馆馆长林少渔和山西省曲艺团演员沈禾一起到辽宁省沈阳市委宣传部副部长戚望远家里去看望吉林省农业科学院研究员荀灿的母亲'
  expect(read(text)).toBe('')
})
