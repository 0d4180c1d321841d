import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const articlesOf = (text: string, paper?: string) =>
  readArticles({ text, firstLine: 1, ...(paper ? { paper } : {}) }, []).map(
    ({ headline, byline, paragraphs }) => ({
      headline: [headline.kicker ?? '', headline.main, headline.sub ?? ''].join('｜'),
      writers: byline.authors.map(({ name, role }) => [role, name].filter(Boolean).join(' ')),
      credit: byline.credit,
      paragraphs,
    }),
  )
const read = (...blocks: string[]) => articlesOf(blocks.join('\n\n'))
const headlines = (...blocks: string[]) => read(...blocks).map(({ headline }) => headline)

const STORY = '渡轮今天起早班提前半小时，船票不变，码头另开一处候船室。'
const FIRST = ['渡轮早班提前', STORY]

describe('lines of differing measure on one page', () => {
  const wide = '　　渡轮今天起早班提前半小时，船票不变，码\n头另开一处候船室，夜里也亮灯。'
  const narrow = '　　灯塔昨夜重新点亮，守\n塔人说，夜里出海的人安心\n了。'
  it('each article has its own', () => {
    expect(read('渡轮早班提前', wide, '灯塔重新点亮', narrow).map(({ paragraphs }) => paragraphs)).toEqual([
      ['渡轮今天起早班提前半小时，船票不变，码头另开一处候船室，夜里也亮灯。'],
      ['灯塔昨夜重新点亮，守塔人说，夜里出海的人安心了。'],
    ])
  })
  it('a column ends in the middle of a paragraph', () => {
    expect(read('灯塔重新点亮', narrow.replace('\n塔', '\n\n塔'))[0]?.paragraphs).toHaveLength(1)
  })
  it('a verse of which the first line is set in is none', () => {
    const verse = '　　海角的灯\n照着归船\n浪打礁石\n人在岸边'
    expect(read('灯塔之歌', verse)[0]?.paragraphs).toHaveLength(4)
  })
})

describe('a list begins below a headline, and another ends above it', () => {
  it.each([
    [
      'labelled items',
      ['红球：04 08', '蓝球：12'],
      ['体彩开奖结果', '中奖号码：7 0 4', '奖池余额：1.86亿元'],
    ],
    [
      'rows with a price',
      ['白米　每担一百四十八铢', '碎米　每担一百零五铢'],
      ['10月26日建材价', '盘螺 Φ8 2350元', '角钢 Φ5 2410元'],
    ],
    [
      'hours',
      ['早班：五点', '末班：九点'],
      ['今日停电信息', '7:00—18:00 码头路一带', '8:00—13:00 灯塔路一带'],
    ],
    ['names', ['林远舟　灯塔村村民　守塔十六年', '周渔　渡口小学教师　每周义务教课'], ['失物招领', STORY]],
  ])('%s', (_, items, other) => {
    expect(headlines('渔村行情', ...items, ...other)).toEqual(['｜渔村行情｜', `｜${other[0] ?? ''}｜`])
  })
  it('a day over the hours is a line of the list, with a headline below it a kicker', () => {
    const hours = ['6月21日 星期二', '18:30 少儿节目', '19:00 海角新闻']
    expect(headlines('电视节目', ...hours, '6月22日 星期三', '18:30 动物世界')).toEqual(['｜电视节目｜'])
    expect(headlines(...FIRST, '6月22日 星期三', '海角电视台', '18:30 动物世界', '19:00 新闻')).toContain(
      '6月22日 星期三｜海角电视台｜',
    )
  })
  it('a clause of a document, cut, is no headline', () => {
    expect(
      headlines('渔港管理公约', `第一条　${STORY}`, '第二条　不在泊位上', '堆放网具，不在码头洗车。'),
    ).toEqual(['｜渔港管理公约｜'])
  })
  it('chapters over clauses are cross-heads', () => {
    const [one] = read('渔港管理办法', '第一章　总则', `第一条　${STORY}`, '第二章　罚则', `第二条　${STORY}`)
    expect(one?.headline).toBe('｜渔港管理办法｜')
    expect(one?.paragraphs).toHaveLength(4)
  })
  it('what 、 parts goes on', () => {
    expect(headlines(...FIRST, '停水范围：渡口路、灯塔', '新村、鱼市、码头', '请储水。')).toHaveLength(1)
  })
})

describe('who writes, asks and signs', () => {
  it('below a verse, with a place', () => {
    const verse = '海角的灯\n照着归船\n浪打礁石\n人在岸边'
    const [poem, next] = read('灯塔之歌', verse, '工务段 丁汉江', '渡轮早班提前', `${STORY}${STORY}`)
    expect(poem?.writers).toEqual(['工务段 丁汉江'])
    expect(next?.headline).toBe('｜渡轮早班提前｜')
  })
  it('a name of a column and a short headline above one are no name', () => {
    const [one] = read('林海一日', '雪夜送药', '西林工段　葛洪滨', `${STORY}${STORY}`)
    expect(one).toMatchObject({ writers: ['西林工段 葛洪滨'], paragraphs: [`${STORY}${STORY}`] })
  })
  it.each([
    ['城北小学 五（3）班 何乐', ['城北小学 五（3）班 何乐']],
    ['列车段 林桂荣 实习记者 韩 钰', ['列车段 林桂荣', '实习记者 韩钰']],
    ['海洋系八三级 水 生', ['海洋系八三级 水生']],
  ])('%s', (line, writers) => {
    expect(read('夜行的船', line, `${STORY}${STORY}`)[0]?.writers).toEqual(writers)
  })
  it.each(['本院讯', '我校讯'])('%s is a credit with a blank behind it', (credit) => {
    expect(read('渡轮早班提前', `${credit} ${STORY}`)[0]?.credit).toBe(credit)
    expect(read('渡轮早班提前', `${credit}息中心${STORY}`)[0]?.credit).toBeUndefined()
  })
  it('who asks stands between a question and the answer', () => {
    const asked = [...FIRST, '律师信箱', '林律师：船票丢了能不能补？', '市民 卢奋起', `卢奋起同志：${STORY}`]
    expect(read(...asked, '林律师：行李呢？', '市民 苏晚', `苏晚同志：${STORY}`)[1]?.paragraphs).toHaveLength(
      6,
    )
  })
  it('mourners, and the number of an official paper, stand alone', () => {
    expect(read('鸣谢启事', STORY, '孝男　陈振声　陈振民', '孝女　陈秀英')[0]?.paragraphs).toHaveLength(3)
    expect(read('拆迁公告', '海政拆字〔2031〕第17号', STORY)[0]?.paragraphs).toHaveLength(2)
  })
  it('who says what the headline quotes is its kicker', () => {
    expect(
      headlines(...FIRST, '十四连职工艾合买提·吐尔逊：', '“采棉机来了，我的腰直了”', `${STORY}${STORY}`),
    ).toContain('十四连职工艾合买提·吐尔逊：｜“采棉机来了，我的腰直了”｜')
  })
})

describe('furniture', () => {
  it.each([
    '海角报　2031年12月16日　第23期（总第187期）　内部资料 免费交流　主办：海角镇人民政府',
    '海角报　CHINESE VOICE　二〇三一年九月十八日　FRIDAY　第二张第三页　侨社・服务',
    '海角报 国内统一刊号CN65-00xx',
    '发行人：郭天宝　社长：蔡锦堂　电话：二七七一三五',
    '更多精彩内容请登录本报网站 www.example.cn',
  ])('%s', (line) => {
    expect(articlesOf(`${line}\n\n渡轮早班提前\n\n${STORY}`, '海角报')).toMatchObject([
      { headline: '｜渡轮早班提前｜', paragraphs: [STORY] },
    ])
  })
  it('an address that a notice gives stays', () => {
    expect(read('征稿', STORY, '来稿请寄：海角报编辑部　邮编：110×××')[0]?.paragraphs).toHaveLength(2)
  })
})

it('a line that only says that it is our own news is no pen name, though a long block follows', () => {
  const [first] = read(
    '总长三公里！海堤合龙',
    '本报讯',
    '（记者 林渔）这条路他走了三十年，\n风里来、雨里去，\n从没有误过一班船。\n（完）\n海堤合龙。',
  )
  expect(first).toMatchObject({ credit: '本报讯', writers: [] })
})

it('how many follow in a list is no headline: 河口市（6人）', () => {
  const page = [
    '全市劳动奖章名单',
    '河口市（2人）',
    '林小满 河口船厂铆工',
    '周禾 河口渡船工',
    '石桥市（1人）',
    '沈岚 石桥茶厂炒茶工',
  ]
  const found = readArticles({ text: page.join('\n\n'), firstLine: 1 }, [])
  expect(found.map(({ headline }) => headline.main)).toEqual(['全市劳动奖章名单'])
  expect(found[0]?.paragraphs).toEqual(page.slice(1))
})

it('a column in brackets stands above the headline below it, not at the end of the story before: 【渡口人物】', () => {
  const text = '昨天，渡口的石阶重新铺好，行人可以通行，夜里也亮灯，船家说下雨天不再打滑了。'
  const found = readArticles(
    { text: ['灯塔重新点亮', text, '【渡口人物】', '铺石阶的老石匠', text].join('\n\n'), firstLine: 1 },
    [],
  )
  expect(found.map(({ headline }) => headline)).toEqual([
    { main: '灯塔重新点亮' },
    { kicker: '【渡口人物】', main: '铺石阶的老石匠' },
  ])
})
