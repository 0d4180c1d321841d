import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'
import { readWriters } from './lines/writers.ts'

const read = (...blocks: string[]) => readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, [])

const STORY = '渡轮今天起早班提前半小时，船票不变，码头另开一处候船室，夜里也亮灯。'
const NEXT = ['灯塔重新点亮', '昨夜八时，海角的灯塔重新点亮，守塔人说，夜里出海的人安心了。']

describe('a notice is whole', () => {
  it('below a body of neighbours and a day without its year', () => {
    const notice = [STORY, '灯塔社区居委会', '4月1日']
    expect(read('渡轮早班提前', ...notice, ...NEXT).map(({ paragraphs }) => paragraphs)).toEqual([
      notice,
      [NEXT[1]],
    ])
  })
  it('below those who mourn', () => {
    const mourned = ['先嚴陳公諱錦洪府君，痛於三月廿二日壽終，謹此訃聞。', '孝男 陳志強', '泣告']
    expect(read('訃告', ...mourned, ...NEXT)[0]?.paragraphs).toEqual(mourned)
  })
})

describe('writers', () => {
  it.each([
    ['記者張瑞明／礁溪報導', { credit: '記者', authors: [{ name: '張瑞明', role: '礁溪報導' }] }],
    ['社区通讯员 孟小满', { credit: '社区通讯员', authors: [{ name: '孟小满' }] }],
  ])('%s', (line, byline) => {
    expect(readWriters(line)).toEqual(byline)
  })
  it('behind a text, asked to write it', () => {
    expect(read('渡轮早班提前', `${STORY}（本刊特约撰稿人 石坚）`)[0]?.byline).toEqual({
      authors: [{ name: '石坚', role: '本刊特约撰稿人' }],
    })
  })
  const REST = '部门统一思想，抓好落实。'
  it.each([
    [
      'a cut credit',
      [
        '本报讯（',
        '记者 张三',
        '）昨天上午，全市',
        '工作会议召开，市委书记李',
        '四出席并讲话，要求',
        '各',
        REST,
      ],
    ],
    ['a credit inside a text', ['本报讯', '（记者 张三）', '昨天', '上', `午，工作会议召开，要求各${REST}`]],
  ])('are none below %s', (_, text) => {
    const [article] = read('甲市召开全市工作会', '议', ...text)
    expect(article?.byline.authors).toEqual([])
    expect(article?.paragraphs.join('')).toContain('张三')
  })
})
