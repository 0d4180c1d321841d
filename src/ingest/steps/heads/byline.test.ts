import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { readAuthors, readOpening } from './byline.ts'

it.each([
  ['本报讯（记者 张三）昨天，', '本报讯', [{ name: '张三', role: '记者' }], '昨天，'],
  [
    '新华社北京1月1日电（记者李四、王小五）今天',
    '新华社北京1月1日电',
    [
      { name: '李四', role: '记者' },
      { name: '王小五', role: '记者' },
    ],
    '今天',
  ],
  ['本报北京1月1日电 昨天', '本报北京1月1日电', [], '昨天'],
  // No paper's name has 本报 in it: what stands before it is of the headline.
  ['工作会议本报讯（记者 张三）昨天', undefined, [], '工作会议本报讯（记者 张三）昨天'],
  // The rest of a credit that was cut is none: it stays.
  ['报讯（记者 张三）昨天', undefined, [], '报讯（记者 张三）昨天'],
  [
    '本报讯（记者 张三 通讯员 李四）昨天',
    '本报讯',
    [
      { name: '张三', role: '记者' },
      { name: '李四', role: '通讯员' },
    ],
    '昨天',
  ],
  ['本报讯（记者 张 三）昨天', '本报讯', [{ name: '张三', role: '记者' }], '昨天'],
  [
    '本报巴黎1月1日电记者张三报道：今天',
    '本报巴黎1月1日电',
    [{ name: '张三', role: '记者' }],
    '记者张三报道：今天',
  ],
])('%s', (text, credit, authors, rest) => {
  expect(readOpening(text)).toEqual({ byline: { credit, authors }, rest })
})
it('leaves a paragraph that opens with no credit', () => {
  expect(readOpening('本报电话已改。')).toEqual({ byline: { authors: [] }, rest: '本报电话已改。' })
})
it('does not take other words in brackets for writers', () => {
  expect(readAuthors('见本报今日第三版的报道')).toBeUndefined()
})

describe('writers of a page', () => {
  const read = (...lines: string[]) =>
    readArticles({ text: lines.join('\n\n'), firstLine: 1 }, []).map(({ byline, paragraphs }) => ({
      byline,
      paragraphs,
    }))
  const TEXT = '昨天，渡口的石阶重新铺好，行人可以通行，夜里也亮灯，船家说下雨天不再打滑了。'

  it('one whose three characters are set apart, behind a correspondent: 通讯 there is no credit', () => {
    expect(read('渡口石阶铺好', '本报记者　沈　岚　特约通讯员　骆　建　军', TEXT)).toEqual([
      {
        byline: { credit: '本报记者', authors: [{ name: '沈岚' }, { name: '骆建军', role: '特约通讯员' }] },
        paragraphs: [TEXT],
      },
    ])
  })
  it('who asked and put it into order', () => {
    expect(read('渡口石阶铺好', '采访/整理　周　禾', TEXT)).toEqual([
      { byline: { credit: '采访/整理', authors: [{ name: '周禾' }] }, paragraphs: [TEXT] },
    ])
  })
  it.each([
    ['文/图　番小满', '番小满', '文/图'],
    ['报道／摄影：林小满', '林小满', '报道／摄影：'],
  ])('who did both: %s', (line, name, credit) => {
    expect(read('渡口石阶铺好', line, TEXT)).toEqual([
      { byline: { credit, authors: [{ name }] }, paragraphs: [TEXT] },
    ])
  })
  it('one in running words, a blank behind them', () => {
    const [article] = read('渡口石阶铺好', `本报讯　记者林小满报道　${TEXT}`)
    expect(article?.byline).toEqual({ credit: '本报讯', authors: [{ name: '林小满', role: '记者' }] })
  })
})
