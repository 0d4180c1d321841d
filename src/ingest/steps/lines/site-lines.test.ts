import { describe, expect, it, test } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import type { Doubt } from '../../stages.ts'
import { isSiteLine, readSource } from './site-lines.ts'

describe('lines of a paper’s own site', () => {
  it.each([
    '首页 | 版面导航 | 标题导航',
    '上一版　下一版',
    '返回目录',
    '上一篇：渡口停航　下一篇：没有了',
    '下一篇：渡口停航',
    '字号：大 中 小 打印 关闭',
    '分享到：微信 新浪微博',
    'PDF下载',
    '阅读 3.2万　　点赞 1056　　评论 88',
    '— 已显示全部内容 —',
    '分享到朋友圈',
    '首页　推荐　视频　我的',
    '放大 缩小 默认',
    '第04版：民生·文旅　　< 上一版　下一版 >　|　PDF版',
    '海角晚报数字报',
    '2018年04月03日 A06版 放大 缩小 默认',
    '海角晚报数字报 > 2018年04月03日 > 第A06版：民生周刊',
    '关闭窗口　　返回顶部',
    '返回目录　放大 缩小 全文复制',
    '海角晚报社版权所有，未经书面授权不得转载',
    '琼ICP备05001234号 技术支持：某某科技',
  ])('%s', (line) => {
    expect(isSiteLine(line, '海角晚报')).toBe(true)
  })
  it.each([
    '首页上的渡口',
    '2018年04月03日 A06版',
    '得分 > 失误',
    '大 中 小',
    '阅读3.2万字的书',
    '推荐 视频',
    '第04版：民生·文旅',
    '打印',
    '收藏 朗读',
    '上一版人民币停止流通',
    '他在首页看到了返回目录的话。',
    '书法收藏 朗读比赛',
    '海角晚报数字报上线',
    '评论',
  ])('none: %s', (line) => {
    expect(isSiteLine(line, '海角晚报')).toBe(false)
  })
})

test.each([
  ['2018-03-02 来源：海角晚报 作者：沈知秋', '作者：沈知秋'],
  ['2018年03月02日 09:15 来源:海角晚报', ''],
  ['发布时间：2018/3/2　来源：新华网　记者：佚名', ''],
  ['来源：海角晚报', ''],
  ['来源：海角晚报　编辑：周 禾', ''],
])('where a story is from: %s', (line, rest) => {
  expect(readSource(line)?.rest).toBe(rest)
})
test.each(['收入来源：工资、租金和稿费', '来源：祖母讲的一个故事，记在这里。', '来源于渡口的消息'])(
  'none: %s',
  (line) => {
    expect(readSource(line)).toBeUndefined()
  },
)

test('a page copied from a site has its stories, their writers once, and nothing of the site', () => {
  const doubts: Doubt[] = []
  const text = [
    '海角晚报数字报',
    '首页 | 版面导航 | 标题导航 | 往期回顾',
    '',
    '渡口停航三天',
    '',
    '2018-03-02 来源：海角晚报 作者：沈知秋',
    '',
    '本报讯（记者沈知秋 通讯员林渔）受大风影响，河口渡口从今天起停航三天。',
    '',
    '航运站说，恢复的时间另行通知。',
    '',
    '上一篇：无　下一篇：灯塔换了新灯',
    '',
    '灯塔换了新灯',
    '',
    '2018-03-02 来源：海角晚报 作者：周禾',
    '',
    '守塔人用上了新灯，光照得比从前远两海里。',
    '',
    '上一篇：渡口停航三天　下一篇：没有了',
    '',
    '海角晚报社版权所有 未经授权不得转载',
  ].join('\n')
  const read = readArticles({ text, firstLine: 1, paper: '海角晚报' }, doubts)
  expect(
    read.map(({ headline, byline, paragraphs }) => ({
      headline: headline.main,
      authors: byline.authors.map(({ name }) => name),
      paragraphs,
    })),
  ).toEqual([
    {
      headline: '渡口停航三天',
      authors: ['沈知秋', '林渔'],
      paragraphs: ['受大风影响，河口渡口从今天起停航三天。', '航运站说，恢复的时间另行通知。'],
    },
    {
      headline: '灯塔换了新灯',
      authors: ['周禾'],
      paragraphs: ['守塔人用上了新灯，光照得比从前远两海里。'],
    },
  ])
  expect(doubts.filter(({ kind }) => kind === 'left-out').map(({ text }) => text)).toContain(
    '2018-03-02 来源：海角晚报',
  )
})
