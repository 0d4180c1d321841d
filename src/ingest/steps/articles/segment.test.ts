import { expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'

const read = (text: string): [string, string[]][] =>
  readArticles({ text, firstLine: 1 }, []).map(({ headline, paragraphs }) => [headline.main, paragraphs])

it('begins an article at a headline, with or without a credit below it', () => {
  expect(
    read('甲市召开会议\n\n本报讯 昨天，会议召开。\n\n第二段。\n\n乙县喜获丰收\n\n今年，乙县粮食丰收。'),
  ).toEqual([
    ['甲市召开会议', ['昨天，会议召开。', '第二段。']],
    ['乙县喜获丰收', ['今年，乙县粮食丰收。']],
  ])
})
it('joins a headline cut in two blocks', () => {
  expect(read('我市收听收看\n\n全省电视电话会议\n\n本报讯 昨天，会议召开。')).toEqual([
    ['我市收听收看全省电视电话会议', ['昨天，会议召开。']],
  ])
})
it('does not take the first piece of a cut paragraph for a headline', () => {
  expect(read('甲市召开会议\n\n本报讯 昨天，会议召开。\n\n随后，大家来到甲市\n\n机械厂参观。')).toEqual([
    ['甲市召开会议', ['昨天，会议召开。', '随后，大家来到甲市机械厂参观。']],
  ])
})
it('keeps text that has no headline', () => {
  expect(read('昨天，会议召开。')).toEqual([['无题', ['昨天，会议召开。']]])
})
