import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'

const STORY = ['海堤加高两米', '本报讯 昨天，海堤东段加高工程开工，明年汛期以前完成。']
const read = (...lines: string[]) =>
  readArticles({ text: [...lines, '', ...STORY].join('\n'), firstLine: 1, paper: '海角日报' }, []).map(
    ({ headline, byline, paragraphs }) => ({ headline, credit: byline.credit, paragraphs }),
  )
const WANTED = [
  { headline: { main: STORY[0] }, credit: '本报讯', paragraphs: [STORY[1]?.slice('本报讯 '.length)] },
]

describe('a masthead over the lead', () => {
  it.each([
    [['海角日报', 'HAIJIAO RIBAO', '2031年5月6日 星期二', '农历辛亥年闰三月十五', '中共海角市委主管主办']],
    [['海角日报', '中共海角市委机关报', '国内统一刊号CN99-0001 邮发代号99-1', '今日8版']],
    [['海角日报', '主办：海角日报社', '第2077期', '今日多云转晴 东南风3-4级 22～29℃']],
    [['副刊', '2031年5月6日 星期二', '总第2077期']],
    [['海角日報', '海角日報社出版', '農曆三月廿一', '代号：99-1']],
  ])('%j', (head) => {
    expect(read(...head)).toEqual(WANTED)
    expect(read(...head.flatMap((line) => [line, '']))).toEqual(
      head.includes('副刊') ? expect.anything() : WANTED,
    )
  })
  it('stays without anything that is the page’s own', () => {
    expect(JSON.stringify(read('中共海角市委主办'))).toContain('中共海角市委主办')
  })
  it('ends where the first story begins', () => {
    expect(
      read('海角日报', '2031年5月6日 星期二', '', '明起阴雨降温', '', '本报讯 明天起有雨。'),
    ).toHaveLength(2)
  })
})

describe('a page head', () => {
  it.each([
    '03 经济 海角日报 2031.5.6 星期二 编辑 周 禾 美编 沈 秋 校对 林 渔',
    '责任编辑：沈　秋　　投稿邮箱：fukan@example.org',
    '采访：周禾、林渔　编辑：沈秋　美术：阿V',
    '▶下转第3版',
  ])('%s', (line) => {
    expect(read(line)).toEqual(WANTED)
    expect(read('渡口停航', '本报讯 渡口停航一天。', line).at(-1)).toEqual(WANTED[0])
  })
  it('who reported and took pictures, without an editor, is no head', () => {
    const text = ['渡口停航', '本报讯 渡口停航一天。', '', '采访：周禾 摄影：林渔'].join('\n')
    expect(JSON.stringify(readArticles({ text, firstLine: 1 }, []))).toContain('周禾')
  })
})
