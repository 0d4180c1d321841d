import { expect, it } from 'vitest'
import { companyBounds } from './company-bounds.ts'
import { sightOf } from '../learnt/sight.ts'
import { loadModel } from '../model/model.ts'
import { tagText } from '../tag-text.ts'
import { parseLine } from '../training/parse.ts'

const MARKS: Record<string, string> = { company: 'c', organisation: 'o', person: 'p', role: 'r' }

it.each([
  ['its department, which an office heads', '{c|海屏农机有限公司市场部}{r|部长}', 'c海屏农机有限公司 r部长'],
  ['what it is to others', '{c|承建商海屏路桥有限公司}说', 'c海屏路桥有限公司'],
  ['who it is in a deal', '{c|雇主海屏建筑公司}倒闭', 'c海屏建筑公司'],
  ['who bought, read in two', '收购{c|方海屏调味品有限公司}称', 'c海屏调味品有限公司'],
  ['what holds a feast there', '晚上{c|假海鸥大酒家}举行', 'c海鸥大酒家'],
  ['what was counted', '跑了三{c|趟海屏砖厂}', 'c海屏砖厂'],
  ['what it is said to be', '{c|刀剪老字号海屏刀具股份有限公司}称', 'c海屏刀具股份有限公司'],
  ['where it lies', '{c|东礁沿海工业园内海屏化工有限公司}失火', 'c海屏化工有限公司'],
  ['what it does with a building', '{c|海屏传媒将东礁旧厂}翻新', 'c海屏传媒'],
  ['a verb', '调{c|海屏钢铁厂任}{r|副厂长}', 'c海屏钢铁厂 r副厂长'],
])('a firm is without %s', (_, marked, wanted) => {
  expect(boundsOf(marked)).toBe(wanted)
})

it.each([
  ['where it ends', '{c|迅达快件}代办点的人', 'c迅达快件代办点'],
  ['its team, a body', '{c|海屏棉纺厂}男子篮球队胜', 'o海屏棉纺厂男子篮球队'],
  ['whose name it bears', '{p|马世安}律师行{r|师爷}', 'c马世安律师行 r师爷'],
  ['what was read into an office', '{r|县酒厂厂长}', 'c县酒厂 r厂长'],
])('a firm has %s', (_, marked, wanted) => {
  expect(boundsOf(marked)).toBe(wanted)
})

it('what begins as a side of a deal may be a name', () => {
  expect(boundsOf('{c|收购方正海屏科技公司}')).toBe('c收购方正海屏科技公司')
  expect(boundsOf('收购{c|方正海屏科技公司}')).toBe('c方正海屏科技公司')
})

it('a team bears no name: who stands there is a person', () => {
  expect(boundsOf('{r|教授}{o|安好团队}研制')).toBe('r教授 p安好')
})

function boundsOf(marked: string): string {
  const { text, spans } = parseLine(marked)
  const read = spans.map((span) => ({ ...span, margin: 50 }))
  const { pieces } = sightOf(text, loadModel(), new Set())
  return companyBounds(text, read, pieces)
    .map(({ kind, start, end }) => (MARKS[kind] ?? '') + text.slice(start, end))
    .join(' ')
}

it.each([
  ['岱崮乡卫星社社员公方明说：我敢比。', ['卫星社'], ['岱崮乡']],
  ['公司第一大股东浦宁实业总公司持有的法人股已被冻结。', ['浦宁实业总公司'], []],
  ['今年公司与迪拜一家商贸集团签约。', [], ['迪拜']],
])('%s', (text, companies, places) => {
  expect(tagText(text)).toMatchObject({ companies, places })
})

it('leaves a party and an agency', () => {
  expect(tagText('他是九三学社社员。').organisations).toEqual(['九三学社'])
  expect(tagText('法新社社长说。').companies).toEqual([])
})
