import { expect, it } from 'vitest'
import { cutsLatin, endsOddly, isInOffice, isName, isPart, isTime, isWired } from './plausible.ts'
import { tagText } from '../tag-text.ts'

it('a body behind the bracket of the writer is whole, one behind any other is but an end', () => {
  expect(isPart('本报讯（记者林渔）县财政局说', 9, '县财政局')).toBe(false)
  expect(isPart('镇（街道）文明实践所', 5, '文明实践所')).toBe(true)
})

it('when something is done is no person', () => {
  expect(isTime('她在谢幕时说', 2, '谢幕时')).toBe(true)
  expect(isTime('局长谢幕时说', 2, '谢幕时')).toBe(false)
})

it.each([
  ['县财政局', false],
  ['縣漁會', false],
  ['海角（集团）', false],
  ['联合国', false],
  ['国家利益', true],
  ['京城喜降瑞雪', true],
])('%s ends as few bodies do: %s', (name, odd) => {
  expect(endsOddly(name)).toBe(odd)
})

it('a verb makes no firm, and a word no party', () => {
  const home = new Set<string>()
  expect(isName('companies', '保障交通畅行', home)).toBe(false)
  expect(isName('companies', '海角粮行', home)).toBe(true)
  expect(isInOffice('压实网格党组织的责任', 5, '实网格党')).toBe(true)
  expect(isInOffice('海角党组阁', 3, '海角党')).toBe(false)
})

it.each([
  ['周某遂', false],
  ['林家', false],
  ['鄂温克族', false],
  ['林家渔', true],
  ['东向西方向', false],
  ['路由东', false],
  ['方向', true],
  ['林向东', true],
  ['田有社', true],
  ['路透社', false],
  ['新华社', false],
])('%s can name a person: %s', (name, can) => {
  expect(isName('people', name, new Set())).toBe(can)
})

it('says of an agency’s report that it is one', () => {
  expect(isWired(['灯塔亮了', '新华社济南１月３日电（记者林渔）昨天'])).toBe(true)
  expect(isWired(['灯塔亮了', '本报讯（记者林渔）昨天'])).toBe(false)
})

it('a level alone names a body, but not in an agency’s report', () => {
  const text = '县财政局局长林渔到场。'
  expect(tagText(`本报讯 ${text}`).organisations).toEqual(['县财政局'])
  expect(tagText(`新华社济南1月3日电 ${text}`).organisations).toEqual(['新华社'])
})

it.each([
  ['www.haijiao.example', false],
  ['zhouyu@haijiao.example', false],
  ['海角新闻网 www.haijiao.example', false],
  ['SMRT地铁公司', true],
])('an address is no name: %s, %s', (name, may) => {
  expect(isName('companies', name, new Set())).toBe(may)
})

it('a name neither begins nor ends within a Latin word', () => {
  expect(cutsLatin('歌手Kevin Mak说', 3, 11)).toBe(true)
  expect(cutsLatin('歌手Kevin Mak说', 2, 7)).toBe(false)
  expect(cutsLatin('歌手Kevin Mak说', 2, 10)).toBe(true)
  expect(cutsLatin('歌手Kevin Mak说', 2, 11)).toBe(false)
})

it.each([
  ['省银监局日前批复同意筹建青屿银行股份有限公司，注册资本十亿元。', '青屿银行股份有限公司'],
  ['海南青屿船舶股份有限公司昨日公告，公司与一家外国公司签订了三年的合同。', '海南青屿船舶股份有限公司'],
])('a firm called by its legal form is one: %s', (text, name) => {
  expect(tagText(text).companies).toContain(name)
})
