import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import type { Doubt } from '../../stages.ts'
import { isFolio } from './folio.ts'

/** What stands over a page's first story, in the ways of papers of several countries. */

const STORY = ['海堤加高工程开工', '', '本报讯 昨天，海堤东段加高工程开工，明年汛期以前完成。']

describe('the head of a page leaves no article, headline or kicker behind', () => {
  it.each([
    [
      'name, pinyin, sponsor',
      ['海角工人报　HAI JIAO GONG REN BAO　海角市总工会主办　国内统一刊号CN46—0000', '1987年3月2日　星期一'],
    ],
    [
      'the part in two scripts',
      ['经济 ECONOMY', '07', '2012年5月8日 星期二', '编辑 / 林渔 邮箱 / jj@haijiao.example'],
    ],
    [
      'a number and two parts',
      ['07 经济·市场', '2000.5.8 星期一 责任编辑 林大渔 版式 周小禾 电话（0898）6660000'],
    ],
    [
      'what it is for, and who put it together',
      ['海角工人报　第14期（内部刊物）', '海角公社革命委员会报道组编　1976年3月11日'],
    ],
    [
      'the weather in words',
      ['海角工人报　1986年9月23日', '今天白天到夜里：多云转阴，偏东风三到四级，气温二十二度到二十九度。'],
    ],
    ['the app it was copied from', ['海角工人报客户端', '海角工人报 2020-04-18 第03版']],
    ['a stroke between day and weekday', ['海角工人报　中華民國九十八年八月二日／星期日　B2　地方新聞']],
    ['an English day', ['海角工人报 HARBOUR WORKERS WEEKLY', '社区新闻　Mar. 9 - Mar. 15, 2011　P4']],
    [
      'its other channels',
      ['海角工人报', '2022年5月8日 星期日', '海角新闻网 www.haijiao.example　客户端　抖音号'],
    ],
  ])('%s', (_, lines) => {
    const doubts: Doubt[] = []
    const text = [...lines, '', ...STORY].join('\n')
    const articles = readArticles({ text, firstLine: 1, paper: '海角工人报' }, doubts)
    expect(articles.map(({ headline }) => headline)).toEqual([{ main: '海堤加高工程开工' }])
    expect(doubts.filter(({ kind }) => kind === 'left-out')).toHaveLength(lines.length)
  })
})

it('where a notice may be placed, and a code to scan, are no story’s', () => {
  const text = ['刊登热线：6660000　地址：海角街7号', '', ...STORY, '', '扫描二维码 观看视频'].join('\n')
  const articles = readArticles({ text, firstLine: 1, paper: '海角工人报' }, [])
  expect(articles).toMatchObject([
    { headline: { main: '海堤加高工程开工' }, paragraphs: [expect.stringContaining('明年汛期以前完成。')] },
  ])
  expect(articles[0]?.paragraphs).toHaveLength(1)
})

it('a headline right below the head that ends as papers’ names do stays', () => {
  const text = [
    '第二版 1987年3月2日 星期一 综合新闻 海角工人报',
    '',
    '一句话新闻',
    '',
    '△图书馆延长开放。',
  ].join('\n')
  expect(readArticles({ text, firstLine: 1, paper: '海角工人报' }, [])[0]?.headline.main).toBe('一句话新闻')
})

it.each(['海角工人报 记者节', '海角工人报创刊三十周年', '地址 电话 邮编', 'Mar. 9 2011', '客户端 抖音号'])(
  'no head: %s',
  (line) => {
    expect(isFolio(line, '海角工人报')).toBe(false)
  },
)
