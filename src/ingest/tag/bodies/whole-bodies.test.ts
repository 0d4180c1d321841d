import { expect, it } from 'vitest'
import { parseLine } from '../training/parse.ts'
import { sightOf } from '../learnt/sight.ts'
import { loadModel } from '../model/model.ts'
import { wholeBodies } from './whole-bodies.ts'

/** The bodies that are left of a sentence with what was read of it marked, and the offices behind `/`. */
function bodies(marked: string): string {
  const { text, spans } = parseLine(marked)
  const read = spans.map((span) => ({ ...span, margin: 50 }))
  const { pieces } = sightOf(text, loadModel(), new Set())
  return wholeBodies(text, read, pieces)
    .filter(({ kind }) => kind !== 'place')
    .map(({ start, end, kind }) => (kind === 'role' ? '/' : '') + text.slice(start, end))
    .join(' ')
}

it.each([
  ['begins where its first word does', '为首{c|都钢铁公司}送料', '首都钢铁公司'],
  ['but not with what stands before it', '他向{o|县公安局}报案', '县公安局'],
  ['is what one turns to', '他{c|向天光置业有限公司}购买商品房', '天光置业有限公司'],
  ['begins as what one turns to', '他在{c|向阳置业有限公司}购买商品房', '向阳置业有限公司'],
  ['begins with no bank', '和招商{c|银行海角支行}签约', '招商银行海角支行'],
  ['begins with its bank', '和招{c|商银行海角支行}签约', '招商银行海角支行'],
  ['is counted, and the counter is no part', '开了{c|家海角竹韵商行}', '海角竹韵商行'],
  ['has the higher place before the lower', '让{l|海角区}{c|石牌镇老钱农场}受损', '海角区石牌镇老钱农场'],
  ['has no other place before it', '在{l|海角区}{c|老钱农场}', '老钱农场'],
  ['ends where its last word does', '由{c|好顺景酒}楼冠名', '好顺景酒楼'],
  ['has the department behind a committee', '向{o|海角新区工委}组织部反映', '海角新区工委组织部'],
  ['is the part of the party in an office', '{l|白荡镇}{r|党委书记}林渔', '白荡镇党委 /书记'],
  ['is one of two joined together', '由{o|海角市委市政府}主办', '海角市委'],
  ['is no person who begins inside a word', '守护道{p|路安全}', ''],
  ['is none where the office has no body', '{l|白荡镇}{r|党员}林渔', '/党员'],
])('a body %s', (_, marked, wanted) => {
  expect(bodies(marked)).toBe(wanted)
})
