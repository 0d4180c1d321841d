import { describe, expect, it, test } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { readReport } from './reports.ts'
import { readWriters } from './writers.ts'

describe('lines of those who report', () => {
  it.each([
    ['本报记者 沈知秋 温哥华报道', '本报记者', [{ name: '沈知秋', role: '温哥华报道' }]],
    ['特派记者　周　禾　海牙5月4日电', '特派记者', [{ name: '周禾', role: '海牙5月4日电' }]],
    ['本报记者 林 渔 发自石桥', '本报记者', [{ name: '林渔', role: '发自石桥' }]],
    ['何苗苗 报道', '报道', [{ name: '何苗苗' }]],
    ['何 苗 苗 综合报道', '综合报道', [{ name: '何苗苗' }]],
    ['何苗苗●报道', '报道', [{ name: '何苗苗' }]],
    ['特约：何苗苗', '特约', [{ name: '何苗苗' }]],
    ['主持：沈秋律师', '主持', [{ name: '沈秋' }]],
    ['本报特约撰稿 Anna Lee （旧金山）', '本报特约撰稿', [{ name: 'Anna Lee', role: '（旧金山）' }]],
    ['（小小说）　沈　秋', undefined, [{ name: '沈秋' }]],
    ['解答人　县农技站　沈知秋', undefined, [{ name: '沈知秋' }]],
    ['文、攝影：歐陽知秋', '文、攝影', [{ name: '歐陽知秋' }]],
    ['⊙却小满', undefined, [{ name: '却小满' }]],
    ['□ 介 舟', undefined, [{ name: '介舟' }]],
    ['◎ 司徒若水（退休教師，石橋鎮）', undefined, [{ name: '司徒若水', role: '退休教師，石橋鎮' }]],
  ])('%s', (line, credit, authors) => {
    expect(readReport(line)).toEqual(credit === undefined ? { authors } : { credit, authors })
  })
  it.each([
    '本报记者 沈知秋 林渔报道',
    '记者 深入 一线报道',
    '新闻 报道',
    '特约：渡口讲座',
    '主持：省委宣传部',
    '◎灯塔',
    '□ 社区新闻',
    '（小小说）征文启事',
    '解答人民群众来信',
    '记者 Vlog（第三期）上线',
  ])('none: %s', (line) => {
    expect(readReport(line)).toBeUndefined()
  })
})

test('an app’s word over the paper’s own is no writer', () => {
  expect(readWriters('作者：本报记者 沈 秋 林 渔')).toEqual({
    credit: '本报记者',
    authors: [{ name: '沈秋' }, { name: '林渔' }],
  })
  expect(readWriters('◎本报记者　沈知秋　◎本报通讯员　林渔')).toEqual({
    credit: '本报记者',
    authors: [{ name: '沈知秋' }, { name: '林渔', role: '本报通讯员' }],
  })
  expect(readWriters('作者：沈秋')).toEqual({ credit: '作者', authors: [{ name: '沈秋' }] })
})

test.each([
  [
    '本报讯 （全媒体记者 沈圆圆 通讯员 林 禾/文 周 舟/图）昨天，海堤加高工程开工。',
    '本报讯',
    ['全媒体记者 沈圆圆', '通讯员 文 林禾', '图 周舟'],
  ],
  ['本报讯（记者沈禾文/图）昨天，海堤加高工程开工。', '本报讯', ['记者 文/图 沈禾']],
  ['【本報訊】（記者　沈慧儀　林　朗）昨天，海堤加高工程开工。', '【本報訊】', ['記者 沈慧儀', '記者 林朗']],
  ['（本报记者沈德凤）（石桥3日讯）昨天，海堤加高工程开工。', '（石桥3日讯）', ['本报记者 沈德凤']],
])('the credit and the writers behind it leave the text: %s', (text, credit, authors) => {
  const [article] = readArticles({ text: `海堤加高工程开工\n\n${text}`, firstLine: 1 }, [])
  expect(article?.byline.credit).toBe(credit)
  expect(article?.byline.authors.map(({ role, name }) => `${role ?? ''} ${name}`)).toEqual(authors)
  expect(article?.paragraphs).toEqual(['昨天，海堤加高工程开工。'])
})
