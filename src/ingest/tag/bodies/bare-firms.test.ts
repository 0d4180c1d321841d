import { expect, it } from 'vitest'
import { readText } from '../learnt/read.ts'
import { loadModel } from '../model/model.ts'

/** The bare names of firms that are read in a text. */
const firmsIn = (text: string): string[] =>
  readText(text, loadModel(), new Set())
    .spans.filter(({ kind, slot }) => kind === 'short' && slot)
    .map(({ name }) => name)

it.each([
  ['高盛则把目标价下调。', ['高盛']],
  ['早盘苹果跌3%，微软收涨。', ['苹果', '微软']],
  ['匯豐行政總裁昨日回應。', ['匯豐']],
  ['渡輪由順安船務提供，航線不變。', ['順安船務']],
  ['目前已有甲禾网络、乙川科技等企业签约。', ['甲禾网络', '乙川科技']],
])('%s has the firms %j', (text, wanted) => {
  expect(firmsIn(text)).toEqual(wanted)
})

it.each([
  '村里种植苹果、小米，由公司统一收购。',
  '他用华为手机拍下了这一幕。',
  '加强党风廉政建设，推动实体经济发展。',
  '家电、五金、搪瓷等企业有了起色。',
  '低增长、高通胀并存。',
  '省长福特宣布加征电费。',
])('%s has no firm', (text) => {
  expect(firmsIn(text)).toEqual([])
})
