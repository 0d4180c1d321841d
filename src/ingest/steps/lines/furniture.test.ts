import { expect, it } from 'vitest'
import { dropFurniture } from './furniture.ts'

const left = (text: string): string =>
  dropFurniture([{ text, number: 1, indented: false }], [])[0]?.text ?? ''

it.each([
  '（下转第2版）',
  '▲上接第一版',
  '责任编辑：张三 版式：李四',
  '本版编辑 张三',
  '2024年2月24日 星期六 农历正月十五',
  '第3版',
  'A02',
  '第A05版：民生',
  '- 4 -',
  '扫一扫，关注“海角日报”微信公众号　　下载“新海角”客户端',
  '今日导读　●渡口石阶铺好　二版　●灯塔重新点亮　五版',
  '24小时新闻热线：66600000',
  '广告　海角造船厂火热招商　热线：0898-6660000',
  '今日电视转播　第五波道　晚上10时：英超　甲队对乙队（录影）',
])('is left out: %s', (text) => {
  expect(left(text)).toBe('')
})
it.each([
  '2024年2月24日，区委召开会议。',
  '编辑部的故事',
  '版画展昨天开幕',
  '转业军人安置工作会议召开',
  'G20峰会开幕',
  '扫一扫就能在公众号里报名，老人家也学会了。',
  '热线电话：8×××1234',
  '广告 牌匾一条街昨天开街',
  '今日电视节目里的海角',
  '编辑：码头的长椅坏了，请问归谁来修？',
])('stays: %s', (text) => {
  expect(left(text)).toBe(text)
})
it('is reported, so that nothing goes unseen', () => {
  const doubts: Parameters<typeof dropFurniture>[1] = []
  dropFurniture([{ text: '下转第2版', number: 7, indented: false }], doubts)
  expect(doubts).toMatchObject([{ line: 7, kind: 'left-out', text: '下转第2版' }])
})
it.each([
  '海角报 A03 要闻',
  '海角新报 2031年1月1日 第2版',
  '二〇三一年一月一日 星期三 第三版',
  '第1版 要闻 责任编辑/周禾 版式/林渔',
  '海角周末 · 副刊 07',
  '03版 副刊',
  '海角学院报 2031年1月1日 总第612期 本版编辑：周禾',
  '海角区报  2031年1月1日  02版 要闻  责任编辑 林渔',
  '海角晚报 1931.7.16 星期五 ③ 经济新闻',
  'A2 要聞 2031年8月30日（星期三） 海角新聞 責任編輯：周禾',
  '海角校报 第1089期 2031年6月15日 4 副刊 责任编辑 周小禾 投稿邮箱 xb@example.org',
  '海角县报 新闻热线：0577-6812××× 2031年12月17日 星期五 辛丑年十一月十四 03 乡镇',
  '海角晨刊 CHENKAN 2031/11/05 星期二 A04 城事 编辑|周禾 美编|沈秋 校对|林渔',
  '海角时报 HAIJIAO TIMES 2031.5.19 第03版｜产业 编辑：周禾 设计：沈秋 审核：林渔',
  '海角学报 半月刊 第7期 2031年4月10日 3版 视点 本期执编：周禾 图文编辑：林渔',
  '零售每份二分',
  '印刷：海角印刷厂 发行：海角邮政局',
  '海角時報 中華民國120年1月9日 星期四 B3 地方綜合',
])('a page head by its pieces: %s', (text) => {
  expect(left(text)).toBe('')
})
it.each(['2031年1月1日', '海角镇渡口 2031年1月1日', 'G20 峰会 今天开幕', '问潮 听风 看海'])(
  'no page head: %s',
  (text) => {
    expect(left(text)).toBe(text)
  },
)
it('the paper’s name by itself', () => {
  const lines = [{ text: '海角报', number: 1, indented: false }]
  expect(dropFurniture(lines, [], '海角报')[0]?.text).toBe('')
  expect(dropFurniture([{ text: '海 角 报', number: 1, indented: false }], [], '海角报')[0]?.text).toBe('')
  expect(dropFurniture(lines, [], '渡口报')[0]?.text).toBe('海角报')
})
it('a number alone is a page’s, but numbers from 1 on are cross-heads', () => {
  const lines = (...texts: string[]) =>
    texts.flatMap((text, i) => [
      { text, number: 2 * i + 1, indented: false },
      { text: '', number: 2 * i + 2, indented: false },
    ])
  const kept = (...texts: string[]) =>
    dropFurniture(lines(...texts), [])
      .map(({ text }) => text)
      .filter((text) => text !== '')
  expect(kept('4', '灯亮了。')).toEqual(['灯亮了。'])
  expect(kept('1', '灯亮了。', '2', '船来了。')).toEqual(['1', '灯亮了。', '2', '船来了。'])
})
