import { expect, it } from 'vitest'
import { withoutWords } from './person-bounds.ts'
import { parseLine } from '../training/parse.ts'

/** The people that are left of a sentence with what was read of it marked. */
const people = (marked: string): string => {
  const { text, spans } = parseLine(marked)
  return withoutWords(
    text,
    spans.map((span) => ({ ...span, margin: 50 })),
  )
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

it.each([
  ['a verb behind a foreign name', '{p|托尼·巴伯所}说', '托尼·巴伯'],
  ['a word before one with a point', '{p|和诺罗敦·西哈努克}会面', '诺罗敦·西哈努克'],
  ['what one did for the paper', '（{p|林渔画}）', '林渔'],
  ['no given name that is such a word', '{p|江如画}、{p|林渔}来了', '江如画 林渔'],
  ['the rank behind it', '{p|林渔副}教授说', '林渔'],
  ['who is no full name', '{p|林大夫}和{p|林渔}来了', '林渔'],
  ['nor who is called by age', '{p|林阿婆}和{p|林渔}来了', '林渔'],
  ['a verb that stands behind it', '縣長{p|林渔洲答詢}指出', '林渔洲'],
  ['the beginning of what one takes over', '遺缺由副處長{p|林渔升}任', '林渔'],
  ['who is called Sheng, whole', '{p|林东升}任局长', '林东升'],
  ['who is called He, whole', '{p|林渔}和調任縣府參議', '林渔和'],
  ['a neighbour, joined by 和', '{p|林渔}和副县长', '林渔'],
  ['the title bestowed before it', '会长{p|拿督斯里林渔洲}说', '林渔洲'],
  ['the title, in the other script', '主席{p|丹斯裡林漁洲}說', '林漁洲'],
  ['the end of such a title', '会长拿督{p|斯里林渔洲}说', '林渔洲'],
  ['who is called so, whole', '歌手{p|斯里达维}说', '斯里达维'],
  ['the name of one whom all know, whole', '纪念{p|周恩}来诞辰', '周恩来'],
])('a person without %s', (_, marked, wanted) => {
  expect(people(marked)).toBe(wanted)
})
