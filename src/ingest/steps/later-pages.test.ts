import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'
import type { Doubt } from '../stages.ts'

/** What later batches of pages showed; each case is the text, and what is to be read. */
const read = (blocks: string[], doubts: Doubt[] = []) =>
  readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, doubts).map(
    ({ headline, byline, paragraphs }) => ({
      headline: [headline.kicker ?? '', headline.main, headline.sub ?? ''],
      byline: [
        byline.credit ?? '',
        ...byline.authors.map(({ name, role }) => `${role ?? ''} ${name}`.trim()),
      ],
      paragraphs,
    }),
  )

const NEWS = '本报讯（记者 林远舟）昨天，灯塔重新点亮，渔民又可以在夜里出海。'
const PROSE = '三十年前，灯塔是岛上唯一的光。老人说，那时候的船都认得它。'
const MORE = '如今码头上装了路灯，灯塔还是每晚亮着，照着回来的船。'

describe('a credit in brackets opens a story', () => {
  it('a credit alone leaves the text, as printed', () => {
    expect(read(['灯塔亮了', '守灯人回来了', `【本报讯】${PROSE}`])).toEqual([
      { headline: ['', '灯塔亮了守灯人回来了', ''], byline: ['【本报讯】'], paragraphs: [PROSE] },
    ])
  })
  it.each([
    ['〔記者林遠舟／海角報導〕', '記者 林遠舟'],
    ['【特约记者 林远舟】', '特约记者 林远舟'],
    ['（本报记者林远舟报道）', '本报记者 林远舟'],
  ])('%s: writers are read, their words stay', (opening, author) => {
    expect(read(['灯塔亮了', opening + PROSE])).toMatchObject([
      { byline: ['', author], paragraphs: [opening + PROSE] },
    ])
  })
  it.each(['【记者手记】', '（记者林远舟摄）', '【观塘】'])('not: %s', (opening) => {
    expect(read(['灯塔亮了', opening + PROSE])[0]?.byline).toEqual([''])
  })
})

describe('writers with their place', () => {
  it.each([
    ['□渡口小学 沈知秋', ['', '渡口小学 沈知秋']],
    ['沈知秋（渡口小学）', ['', '渡口小学 沈知秋']],
    ['县渔业局 沈知秋', ['', '县渔业局 沈知秋']],
    ['■海角学院 沈知秋', ['', '海角学院 沈知秋']],
    ['海角公社报道组', ['', '海角公社报道组']],
    ['微 言', ['', '微言']],
    ['文·沈　秋　图·周　禾', ['', '文 沈秋', '图 周禾']],
    ['文｜记者 沈知秋 图｜渡口小学', ['', '文 记者 沈知秋', '图 渡口小学']],
    ['沈 知 秋（渡口）', ['', '渡口 沈知秋']],
    ['海角学院 记者站 周 禾', ['', '海角学院 记者站 周禾']],
    ['渡口商报记者 周 禾 见习记者 沈 秋', ['渡口商报记者', '周禾', '见习记者 沈秋']],
  ])('below a headline: %s', (line, byline) => {
    expect(read(['守灯人的一天', line, PROSE])).toEqual([
      { headline: ['', '守灯人的一天', ''], byline, paragraphs: [PROSE] },
    ])
  })
  it('a clause that begins with a surname is none', () => {
    expect(read(['灯塔亮了', `本报讯 ${PROSE}`, '养鱼户 莫慌卖', `本报讯 ${MORE}`])).toMatchObject([
      { headline: ['', '灯塔亮了', ''] },
      { headline: ['', '养鱼户 莫慌卖', ''] },
    ])
  })
})

describe('cross-heads of a story with a credit', () => {
  const story = ['灯塔亮了', `本报讯（记者 林远舟）昨天，守灯人周望川又点亮了灯塔。${MORE}`]
  const sections = ['灯坏了半年', `周望川说，灯塔坏了半年。${MORE}`, '谁来守', `“我守。”周望川说。${PROSE}`]
  it('go on with it, and are reported', () => {
    const doubts: Doubt[] = []
    expect(read([...story, ...sections], doubts)).toMatchObject([{ paragraphs: { length: 5 } }])
    expect(doubts.filter(({ said }) => said.code === 'crosshead-by-sense').map(({ text }) => text)).toEqual([
      '灯坏了半年',
      '谁来守',
    ])
  })
  it('what has nothing of a story with a line of writers is no section of it', () => {
    const feature = ['守灯人的一天', '本报记者 林远舟', PROSE]
    const others = [
      '昨夜火警',
      '1时12分，渔具店起火，无人伤亡。',
      '寻人',
      '王老太，七十二岁，着蓝色棉袄，有知情者请告知。',
    ]
    expect(read([...feature, ...others])).toHaveLength(3)
  })
  it('of one character', () => {
    const sections = ['慢', `灯油要慢慢添。${PROSE}`, '静', `夜里要静静听。${MORE}`]
    expect(read(['守灯人的一天', '本报记者 林远舟', PROSE, ...sections])).toMatchObject([
      { paragraphs: [PROSE, ...sections] },
    ])
  })
  it('news of their own stays so', () => {
    const news = ['渡口换新船', `昨天，渡口换了新船。${PROSE}`, '鱼市开张', `6月1日，鱼市开张。${MORE}`]
    expect(read([...story, ...news])).toHaveLength(3)
  })
})

describe('what stands alone', () => {
  it('items of a notice, with the last one a sentence', () => {
    const lines = ['6月1日至3日：闭馆', '6月4日至7日：8:30—17:00', '6月8日起恢复正常。']
    expect(read(['图书馆开放时间', ...lines])).toMatchObject([
      { headline: ['', '图书馆开放时间', ''], paragraphs: lines },
    ])
  })
  it('items after one mark; winners', () => {
    const lines = ['■时间：6月1日上午', '■地点：渡口广场']
    expect(read(['活动预告', ...lines, '灯塔亮了', `本报讯 ${PROSE}`])).toMatchObject([
      { paragraphs: lines },
      {},
    ])
    const awards = ['一等奖（1项）', '自动灯塔 物理系 沈知秋 等', '二等奖（1项）', '小渔船 机械系 周 禾 等']
    expect(read(['发明比赛获奖名单', ...awards])).toMatchObject([{ paragraphs: awards }])
    expect(read(['灯塔亮了', `本报讯 ${PROSE}`, '渡口茶场获金奖', MORE])).toHaveLength(2)
  })
  it('a dialogue', () => {
    const said = ['“一天能挣多少？”', '“够买酒。”', '“酒呢？”', '“戒了。”他笑了。']
    expect(read(['渡口', '本报记者 林远舟', PROSE, ...said])).toMatchObject([
      { paragraphs: [PROSE, ...said] },
    ])
  })
  it('speech that is broken off', () => {
    const called = '雾散了。对岸有人喊：“过——渡——”'
    expect(read(['渡口', '本报记者 林远舟', called, MORE])).toMatchObject([{ paragraphs: [called, MORE] }])
  })
  it('a verse’s second stanza, and what comes after it', () => {
    const first = ['大锤落下去', '大地应一声', '我把青春', '一寸一寸钉进去']
    const second = ['多少年后', '列车轻轻驶过']
    expect(
      read(['打桩人的歌', '沈知秋', first.join('\n'), second.join('\n'), '灯塔亮了', `本报讯 ${PROSE}`]),
    ).toMatchObject([{ paragraphs: [...first, ...second] }, { headline: ['', '灯塔亮了', ''] }])
  })
  it('a thing and its figure; rows of as many cells', () => {
    const rows = ['海角渔场 92%', '渡口渔场 88%', '成交额 1,043億']
    expect(read(['各渔场进度', ...rows, '灯塔亮了', `本报讯 ${PROSE}`])).toMatchObject([
      { paragraphs: rows },
      {},
    ])
    const good = ['助人为乐好人 救援队队长 沈知秋', '见义勇为好人 海角镇渔民 周大海、周小海兄弟']
    expect(read(['海角好人榜', ...good])).toMatchObject([{ paragraphs: good }])
    const cut = ['6月1日上午7时30分,2031海角 马拉松在渡口鸣', '枪。选手从渡口出发。']
    expect(read(['海角开跑', ...cut])).toMatchObject([{ paragraphs: [cut.join('').replaceAll(',', '，')] }])
  })
  it('the last item of a list ends it', () => {
    const lots = ['1.渡口停车场（28个车位）', '2.鱼市停车场（15个车位）']
    expect(read(['停车场免费开放', ...lots, '免费时间：6月1日至3日。'])).toMatchObject([
      { paragraphs: [...lots, '免费时间：6月1日至3日。'] },
    ])
  })
  it('sayings with whose they are, a leaf of a diary, a number to call', () => {
    const said = ['怕的是老师自己睡着。——物理系 周禾', '停顿是写给耳朵的。——文学系 沈知秋']
    expect(read(['师说新语', ...said])).toMatchObject([{ paragraphs: said }])
    const diary = ['8月30日 晴', PROSE]
    expect(read(['渡口日记', '本报记者 林远舟', ...diary])).toMatchObject([{ paragraphs: diary }])
    const notice = ['6月1日停水，请储水。客服热线：96×××', '海角水务集团', '2031年5月30日']
    expect(read(['停水公告', ...notice])).toMatchObject([{ paragraphs: notice }])
  })
  it('numbers that go on, items that end in a semicolon', () => {
    const numbered = ['1. 一卡通丢了三次', '2. 求穿绿毛衣的人', '3. 今天老师笑了']
    expect(read(['三月热帖', ...numbered, '勘误', `上期一文有误。${PROSE}`])).toMatchObject([
      { paragraphs: numbered },
      {},
    ])
    const items = ['二〇二七年，渔港过火两亩；', '二〇二八年，渡口过火五亩；', '二〇二九年，灯塔过火一亩。']
    expect(read(['海角火情', ...items])).toMatchObject([{ paragraphs: items }])
  })
  it('questions under one headline, each with who asks', () => {
    const asked = ['渡口沈知秋：船几点开？', '答：早上六点。', '海角周禾：夜里有船吗？', '答：没有。']
    expect(read(['问与答', ...asked])).toMatchObject([{ paragraphs: asked }])
  })
  it('speech after who says it', () => {
    const said = ['船长：“你为什么总往右边看？”', '水手：“报告，左边晕船。”']
    expect(read(['小幽默', ...said])).toMatchObject([{ paragraphs: said }])
  })
  it('who signs a letter is a body', () => {
    const letter = ['編輯先生：', `貴報所載有誤。${PROSE}`, '市政廳渠務處']
    expect(read(['來函照登', ...letter, '氣象', MORE])).toMatchObject([{ paragraphs: letter }, {}])
  })
  it('who signs without a name', () => {
    const letter = ['小米老师：', `室友打游戏，我睡不着。${PROSE}`, '一名睡不着的同学']
    expect(read(['心理信箱', ...letter, '【回信】', PROSE])).toMatchObject([
      { paragraphs: [...letter, '【回信】', PROSE] },
    ])
  })
  it('hours and what is on', () => {
    const clock = ['08:30 光刻', PROSE, '14:00 刻蚀', MORE]
    expect(read(['一颗芯', '本报记者 林远舟', PROSE, ...clock])).toMatchObject([
      { paragraphs: [PROSE, ...clock] },
    ])
    const hours = ['上午九时　卡通世界', '下午二时　老戏', '晚上八时　足球']
    expect(read(['星期日节目', ...hours])).toMatchObject([{ paragraphs: hours }])
  })
  it('the end of a text that was cut is no headline', () => {
    const cut = ['本报讯 渔民说：“租金年年', '加，船不出海吃什么？”']
    expect(read(['鱼市涨租', ...cut, '渡口版', '孩子写信', '本报记者 周禾', PROSE])[0]).toMatchObject({
      paragraphs: ['渔民说：“租金年年加，船不出海吃什么？”'],
    })
    expect(read(['补贴申报', NEWS, PROSE, '逾期不予', '受理。'])).toHaveLength(1)
  })
  it('a question with who asks', () => {
    const asked = [
      '读者 渡口 沈知秋问：船几点开？',
      '答：早上六点。',
      '读者 海角 周禾问：夜里有船吗？',
      '答：没有。',
    ]
    expect(read(['问与答', ...asked])).toMatchObject([{ paragraphs: asked }])
  })
})

describe('headlines', () => {
  it('of two lines that ask', () => {
    expect(read(['灯能重复用吗？\n油要不要换？', NEWS])).toMatchObject([
      { headline: ['', '灯能重复用吗？油要不要换？', ''] },
    ])
  })
  it('of two lines, the first of which names who speaks', () => {
    expect(read(['对话守灯人：\n灯会灭吗？', NEWS])).toMatchObject([
      { headline: ['', '对话守灯人：灯会灭吗？', ''] },
    ])
  })
  it('with a word that ends in a verb, below a whole text', () => {
    expect(read(['灯塔亮了', NEWS, '渡船大叔：随叫随到', MORE])).toHaveLength(2)
  })
  it('of short news in 【】', () => {
    expect(read(['灯塔亮了', NEWS, '【渡口快讯】', `●${MORE}`, `●${PROSE}`])).toHaveLength(2)
    expect(read(['灯塔亮了', NEWS, '【回音】', MORE])).toHaveLength(1)
  })
  it('below the name of a passage, or of a column', () => {
    expect(read(['灯塔亮了', NEWS, '记者手记', '灯下有人', `${PROSE}${MORE}`])).toHaveLength(2)
    expect(read(['灯塔亮了', NEWS, '社评', '防灾，宁可信其有', `${PROSE}${MORE}`])).toMatchObject([
      {},
      { headline: ['社评', '防灾，宁可信其有', ''] },
    ])
  })
  it('a break between two words is no cut', () => {
    expect(read(['灯塔亮了', NEWS, '渡船买票新变化', `学生票每年四次。${PROSE}`])).toHaveLength(2)
  })
})
