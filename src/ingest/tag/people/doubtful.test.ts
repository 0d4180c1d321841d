import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

it.each([
  // Words that stand before others, and are surnames as well.
  ['老人曾多次要求领导干部带头。', []],
  ['办理提款时，券商应认真核对身份证。', []],
  // What begins within a common word.
  ['这次来访是两国人民友谊的象征。', []],
  ['社区基础设施建设加快。', []],
  // Things, and places, of a list.
  ['茶里配有枸杞子、甘草、桂皮、姜糖、菊花等佐料。', []],
  ['商品主要来自印度、巴基斯坦、孟加拉、菲律宾、伊朗等国。', []],
  // People of one.
  ['参加会见的有曾庆红、王光英、于永波、杨尚昆等领导同志。', ['曾庆红', '王光英', '于永波', '杨尚昆']],
  ['会长曾宪梓说，于光远来了。', ['曾宪梓', '于光远']],
])('%s', (text, people) => {
  expect(tagText(text).people).toEqual(people)
})
