import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'

const read = (lines: readonly string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => [
    headline.kicker ?? '',
    headline.main,
    byline.authors.map(({ name }) => name).join(),
    paragraphs.length,
  ])

const STORY = [
  '渡口的老醋今年要出洋',
  '',
  '乡亲们过河，总要带两壶老醋回去，重得把扁担压弯，今年不必了，船直接来装。',
]
const VERSE = ['把最后一件衬衫收进箱底', '母亲打来电话', '说柿子已经红过了头']
const MORE = ['我站在渡口的窗前', '替她', '看了一会儿雾']

describe('a poem below a story has a headline of its own', () => {
  it.each([
    ['its writer set apart', ['', '霜降帖', '林　小　满', ...VERSE, '', ...MORE]],
    ['set in', ['', '霜降帖', '　　周　禾', ...[...VERSE, '', ...MORE].map((line) => line && `　　${line}`)]],
    ['its writer with a place', ['', '霜降帖', '渡口小学　周小禾', ...VERSE, '', ...MORE]],
    ['its writer by a plain name', ['', '霜降帖', '周小禾', ...VERSE, ...MORE]],
  ])('%s', (_, poem) => {
    const found = read([
      ...STORY,
      ...poem,
      '',
      '码头的灯亮了',
      '',
      '本报讯 昨天，码头的灯重新亮了，船工都来看。',
    ])
    expect(found.map(([, main]) => main)).toEqual([STORY[0], '霜降帖', '码头的灯亮了'])
    expect(found[1]?.[2]).toMatch(/林小满|周禾|周小禾/u)
    expect(found[1]?.[3]).toBe(6)
  })

  it('below a label of the page', () => {
    expect(read([...STORY, '', '读者园地', '车站钟声', '雪　泥', ...VERSE, ...MORE])[1]).toEqual([
      '读者园地',
      '车站钟声',
      '雪泥',
      6,
    ])
  })

  it('on a page in columns, where no blank line stands', () => {
    const page = [
      '码头的灯亮了',
      '　　本报讯　昨天，码头的灯重新亮了，船工',
      '都来看。渡口的人说，夜里再也不怕摸黑上船',
      '了，孩子也敢一个人走。',
      '　　这盏灯是三十年前立的，去年台风吹倒以',
      '后，一直没有人修。镇里的电工周禾用了三个',
      '晚上，把它装好。',
      '巡　道　工',
      '　工务段　车　前',
      '　　一盏灯，',
      '　　一把锤，',
      '　　一条路走了三十岁。',
      '　　问你最爱听什么？',
      '　　——汽笛飞过，',
      '　　钢轨轻轻地应：平安，平安。',
      '他把奖金交给了托儿所',
      '　　信号工林小满领到奖金的当天，就到托儿',
      '所，交给所长，说给娃娃们添几个皮球，说完',
      '就走了。',
    ]
    expect(read(page).map(([, main, author]) => [main, author])).toEqual([
      ['码头的灯亮了', ''],
      ['巡　道　工', '车前'],
      ['他把奖金交给了托儿所', ''],
    ])
  })
})

it('is none: a name within a verse, a list of names, a narrow column', () => {
  const spring = ['春天是绿色的', '柳条说', '春天是黄色的', '迎春花说', '小燕子飞来飞去', '说', '春天是我']
  expect(read(['春天的颜色', '', '渡口小学四年级 周小禾', '', ...spring]).map(([, main]) => main)).toEqual([
    '春天的颜色',
  ])
  const names = ['先进名单', '林　渔', '周小禾', '沈知秋', '何　苗', '林小满', '孟小满']
  expect(read([...STORY, '', ...names])).toEqual([['', STORY[0], '', 8]])
})
