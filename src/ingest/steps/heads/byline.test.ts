import { expect, it } from 'vitest'
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
