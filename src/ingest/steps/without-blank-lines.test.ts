import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker, headline.main, headline.sub].filter(Boolean).join('｜'),
    authors: byline.authors.map(({ name }) => name),
    paragraphs,
  }))

const NEWS = '本报讯 昨天，渡口的石阶重新铺好，行人可以通行，夜里也亮灯，船家说下雨天不再打滑了。'
const TEXT = NEWS.slice('本报讯 '.length)

describe('a headline below', () => {
  it('the last row of a table that has one name and figures', () => {
    const rows = ['1 青溪中学 5 1 0 16', '2 河口中学 4 1 1 13', '3 海角中学 2 2 2 8']
    const page = [
      '渡口石阶铺好',
      NEWS,
      '篮球积分榜',
      '名次 球队 胜 平 负 积分',
      ...rows,
      '灯塔重新点亮',
      NEWS,
    ]
    expect(read(...page).map(({ headline }) => headline)).toEqual([
      '渡口石阶铺好',
      '篮球积分榜',
      '灯塔重新点亮',
    ])
    expect(read(...page)[1]?.paragraphs).toEqual(['名次 球队 胜 平 负 积分', ...rows])
  })
  it('a story, over what is on the air', () => {
    const rows = ['HJTV-1　19：30　龙舟赛决赛', '青溪文艺　20：15　评书']
    expect(read('渡口石阶铺好', NEWS, '今晚荧屏', ...rows)[1]).toMatchObject({
      headline: '今晚荧屏',
      paragraphs: rows,
    })
  })
})

describe('a label over items that one mark begins', () => {
  it.each(['商界短讯', '更正'])('%s', (label) => {
    const items = ['▲石桥茶厂：春茶上市。', '▲河口船厂：新船下水。', '▲青溪布店：昨日开张。']
    expect(read('渡口石阶铺好', NEWS, '', label, ...items)).toEqual([
      { headline: '渡口石阶铺好', authors: [], paragraphs: [TEXT] },
      { headline: label, authors: [], paragraphs: items },
    ])
  })
})

describe('writers right below a headline, above paragraphs that are set in', () => {
  const set = (text: string): string => `　　${text}`
  it.each([
    ['谁在给镇上的老井守夜', '本报记者 林小满'],
    ['河口渡船为何一停三天', '□本报记者 林小满'],
    ['石桥上的灯亮了一整夜', '■ 本报记者 林小满 文/图'],
  ])('%s %s', (headline, writers) => {
    const more = '船家说，往年这时候河水已经退了。'
    const story = { headline, authors: ['林小满'], paragraphs: [TEXT, more] }
    const own = [headline, writers, set(TEXT), '', set(more), '']
    expect(read(...own, ...own, ...own)).toEqual([story, story, story])
    const together = [headline, writers, set(TEXT), set(more), '']
    expect(read(...together, ...together)).toEqual([story, story])
  })
})
