import { expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'

const STORY = '昨天，海堤东段加高工程开工，明年汛期以前完成。'
const NOTICE = ['招聘启事', '', '海角码头招装卸工二十名，包吃住。', '', '联系电话：6660000　地址：海角街7号']
const last = (...lines: string[]) =>
  readArticles(
    { text: ['海堤加高工程开工', '', `本报讯 ${STORY}`, '', ...lines].join('\n'), firstLine: 1 },
    [],
  )
    .at(-1)
    ?.paragraphs.at(-1)

it.each([
  ['本报社址：石桥市民主路　电报挂号：〇六三二　本市定价每月八千元'],
  ['县报地址：县府大院东三楼　电话：23156　邮编：321400　印刷：石桥县印刷厂'],
  ['编辑：沈　秋　摄影：林　海　本报代号11—32', '每周二、五出版　零售每份四分'],
  ['本期共印二百份　　发至生产队　　刻写：周石'],
  ['編讀熱線 www.haijiao.example 　承印：新時代印務'],
  ['海角時報網站 http://www.haijiao.example　發行專線 06-2221111'],
])('the foot of a page is no story’s: %s', (...lines) => {
  expect(last(...lines)).toBe(STORY)
})

it('a notice keeps its address at the end of a page', () => {
  expect(last(...NOTICE)).toBe('联系电话：6660000　地址：海角街7号')
})

it.each(['海角米价今年零售每斤两角。', '《渡口》海角出版社出版 定价：两元'])(
  'a story that tells of prices stays: %s',
  (line) => {
    expect(last(line)).toBe(line)
  },
)
