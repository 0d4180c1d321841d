import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

/** What pages of local papers have beside plain news; each case is the text, and what is to be read. */
const read = (blocks: string[]) =>
  readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker ?? '', headline.main, headline.sub ?? ''],
    byline: [byline.credit ?? '', ...byline.authors.map(({ name, role }) => `${role ?? ''} ${name}`.trim())],
    paragraphs,
  }))

const NEWS = '本报讯（记者 林远舟）昨天，灯塔重新点亮，渔民又可以在夜里出海。'
const PROSE = '三十年前，灯塔是岛上唯一的光。老人说，那时候的船都认得它。'
const MORE = '如今码头上装了路灯，灯塔还是每晚亮着，照着回来的船。'
const LAST = '守灯人把楼梯擦了又擦，等着明天第一班船靠岸。'

describe('a line of writers goes to the byline', () => {
  it.each([
    ['本报记者 林远舟', ['本报记者', '林远舟']],
    ['□记者 其木格日勒 赵渔', ['记者', '其木格日勒', '赵渔']],
    ['本报记者 周 禾 文/图', ['本报记者', '文/图 周禾']],
    ['文/图 通讯员 沈知秋', ['通讯员', '文/图 沈知秋']],
    ['□通讯员 苏 渔 记者 周禾', ['通讯员', '苏渔', '记者 周禾']],
    ['◎沈知秋', ['', '沈知秋']],
    ['作者：沈知秋', ['作者', '沈知秋']],
    ['本报记者 周禾/文 沈知秋/图', ['本报记者', '文 周禾', '图 沈知秋']],
    ['县融媒体中心记者 周禾', ['县融媒体中心记者', '周禾']],
  ])('%s', (line, byline) => {
    expect(read(['守灯人的一天', line, PROSE])).toEqual([
      { headline: ['', '守灯人的一天', ''], byline, paragraphs: [PROSE] },
    ])
  })
  it.each(['岛外媒体报道', '年轻人请首都记者健身', '■ 高楼之下', '记者节快乐'])('not: %s', (line) => {
    expect(JSON.stringify(read(['守灯人的一天', line, NEWS]).map(({ byline }) => byline))).not.toContain(
      line.slice(-2),
    )
  })
  it('writers in brackets at the end stay where they are', () => {
    const signed = `${PROSE}（记者 林远舟 通讯员 周 禾）`
    expect(read(['守灯人的一天', signed])).toMatchObject([
      { byline: ['', '记者 林远舟', '通讯员 周禾'], paragraphs: [signed] },
    ])
  })
  it('a line of writers at the end of a story with a credit joins its writers', () => {
    expect(read(['灯塔亮了', NEWS, PROSE, '本报记者 周禾 通讯员 苏渔'])).toMatchObject([
      { byline: ['本报讯', '记者 林远舟', '本报记者 周禾', '通讯员 苏渔'] },
    ])
  })
  it('a photographer in brackets is no writer', () => {
    expect(read(['守灯人的一天', `${PROSE}（本报记者周禾摄）`])[0]?.byline).toEqual([''])
    const [article] = read(['灯塔亮了', NEWS, '（本报记者周禾摄）'])
    expect(article?.byline).toEqual(['本报讯', '记者 林远舟'])
    expect(article?.paragraphs.at(-1)).toBe('（本报记者周禾摄）')
  })
  it('a poet between headline and verse, a sender below a letter', () => {
    const verse = ['灯塔亮在海的对面', '船从雾里慢慢出来', '守灯人数着脚步', '浪把石头磨成星星']
    expect(read(['渡口', '沈知秋', verse.join('\n')])).toMatchObject([
      { byline: ['', '沈知秋'], paragraphs: verse },
    ])
    const letter = '编辑同志：码头的路灯坏了半个月，请问归谁来修？'
    expect(read(['读者来信', '路灯几时亮起来', letter, '渡口居民 周禾', '【回音】', PROSE])).toMatchObject([
      {
        headline: ['读者来信', '路灯几时亮起来', ''],
        byline: ['', '渡口居民 周禾'],
        paragraphs: [letter, '【回音】', PROSE],
      },
    ])
  })
})

describe('where an article begins', () => {
  it('a notice by the kind of its text, though it begins as prose does', () => {
    const items = ['金奖：周禾（渡口检查站）', '银奖：林渔、苏小禾兄弟', '希望大家再接再厉。']
    expect(read(['灯塔亮了', NEWS, '2031年度“守灯人”名单', ...items])).toMatchObject([
      {},
      { paragraphs: items },
    ])
  })
  it('a kicker and a headline cut in two, above a letter or a question', () => {
    const letter =
      '编辑：码头的长椅坏了半个月，坐上去直晃，请问归谁来修，什么时候能修好，夏天都快过去了，谁能给个准信？'
    expect(read(['灯塔亮了', NEWS, '来信照登', '码头长椅坏', '了半个月了', letter])).toMatchObject([
      {},
      { headline: ['来信照登', '码头长椅坏了半个月了', ''], paragraphs: [letter] },
    ])
    expect(
      read(['灯塔亮了', NEWS, '有问有答', '渡船停航了票怎么退', '问：风大停航怎么办？', '答：原价退。']),
    ).toMatchObject([{}, { headline: ['有问有答', '渡船停航了票怎么退', ''] }])
  })
  it('a poem with its part, its poet’s two characters apart', () => {
    const verse = ['它先碰了碰湖面', '再碰了碰柳枝', '最后才轻轻地', '碰了碰我']
    expect(read(['灯塔亮了', NEWS, '夏天的风', '（外一首）', '江 渔', verse.join('\n')])).toMatchObject([
      {},
      { headline: ['', '夏天的风', '（外一首）'], byline: ['', '江渔'], paragraphs: verse },
    ])
  })
})

describe('kicker, headline, subhead', () => {
  const headed = (...blocks: string[]) => read([...blocks, NEWS])[0]?.headline
  it.each([
    ['the name of a column', ['渡口人物', '守灯人守了三十年'], ['渡口人物', '守灯人守了三十年', '']],
    ['a column of a series', ['走海岛·匠人', '一盏灯三十年'], ['走海岛·匠人', '一盏灯三十年', '']],
    ['a slogan', ['学先进 见行动', '渡口来了修船队'], ['学先进 见行动', '渡口来了修船队', '']],
    ['above two lines', ['镇里检查灯塔', '看一遍灯\n走一遍路'], ['镇里检查灯塔', '看一遍灯走一遍路', '']],
    [
      'above two clauses',
      ['第三届渔灯节', '灯火照海面 歌声到天明'],
      ['第三届渔灯节', '灯火照海面 歌声到天明', ''],
    ],
    ['from … to', ['从“看灯”到“看海”', '海角镇换了新招牌'], ['从“看灯”到“看海”', '海角镇换了新招牌', '']],
    [
      'a decision',
      ['镇政府召开办公会议', '研究防汛和航道工作'],
      ['镇政府召开办公会议', '研究防汛和航道工作', ''],
    ],
    ['who spoke', ['镇长检查灯塔时强调', '灯要一直亮着'], ['镇长检查灯塔时强调', '灯要一直亮着', '']],
    ['a genre', ['全镇护灯行动侧记', '守灯人算了三笔账'], ['全镇护灯行动侧记', '守灯人算了三笔账', '']],
    ['a dash', ['守灯人的一天', '——海角灯塔纪事'], ['', '守灯人的一天', '——海角灯塔纪事']],
    [
      'below two lines',
      ['海角灯塔重新点\n亮三十年的灯', '以一盏灯守一片海'],
      ['', '海角灯塔重新点亮三十年的灯', '以一盏灯守一片海'],
    ],
    [
      'a couplet and what it means',
      ['灯从海上来', '船往天边去', '海角灯塔完成改造'],
      ['', '灯从海上来 船往天边去', '海角灯塔完成改造'],
    ],
    [
      'all three',
      ['海角镇现场会召开', '把灯点到家门口', '三十座航标全部更新'],
      ['海角镇现场会召开', '把灯点到家门口', '三十座航标全部更新'],
    ],
    [
      'a headline cut in a word',
      ['县里戏班来唱戏 渔', '民码头上听三天'],
      ['', '县里戏班来唱戏 渔民码头上听三天', ''],
    ],
    ['a headline cut after a verb', ['家门口用', '上“智慧航标”'], ['', '家门口用上“智慧航标”', '']],
    [
      'a headline cut in two',
      ['我镇收听收看', '全省防汛工作视频会议'],
      ['', '我镇收听收看全省防汛工作视频会议', ''],
    ],
  ])('%s', (_, blocks, wanted) => {
    expect(headed(...blocks)).toEqual(wanted)
  })
})

describe('cross-heads are paragraphs of their story', () => {
  const feature = (...heads: [string, string]) =>
    read(['守灯人的一天', '本报记者 林远舟', PROSE, heads[0], MORE, heads[1], LAST])
  it.each([
    ['一', '二'],
    ['（一）', '（二）'],
    ['1', '2'],
    ['一、灯亮不等于路明', '二、谁来守灯'],
    ['第一盏：在山顶', '第二盏：在桥头'],
    ['■ 谁点的灯', '■ 谁修的路'],
    ['老人说，灯要自己点', '孩子说，船要慢慢开'],
    ['留：不拆一块石头', '添：给孩子一片沙滩'],
    ['一盏灯的学问', '一条船的热闹'],
    ['【灯】', '新闻链接'],
  ])('%s / %s', (first, second) => {
    expect(feature(first, second)).toMatchObject([{ paragraphs: [PROSE, first, MORE, second, LAST] }])
  })
  it('the first piece of a paragraph that a column cut is none', () => {
    const cut = ['走上灯塔，先看见海，', '再看见船。三十年了。']
    expect(read(['守灯人的一天', '本报记者 林远舟', PROSE, ...cut, MORE])).toMatchObject([
      { paragraphs: [PROSE, cut.join(''), MORE] },
    ])
  })
  it('a story of its own below a feature is none', () => {
    expect(
      read(['守灯人的一天', '本报记者 林远舟', PROSE, '渡口新装十盏路灯', `${MORE}（记者 周禾）`]),
    ).toHaveLength(2)
  })
})

describe('what stands alone joins with nothing', () => {
  it('signature, day and contact of a notice', () => {
    const lines = ['因修码头，渡船停航三天。', '咨询电话：8×××1234', '海角镇渡口管理办公室', '2031年1月1日']
    expect(read(['停航通告', ...lines, '灯塔亮了', NEWS])).toMatchObject([{ paragraphs: lines }, {}])
  })
  it('the last item of a list; a labelled line', () => {
    const items = ['渡口组：周禾（居民）、林渔', '海堤组：沈知秋（女）、苏小禾夫妇', '希望大家再接再厉。']
    expect(read(['灯塔亮了', NEWS, '“守灯人”名单', ...items])).toMatchObject([{}, { paragraphs: items }])
    const talk = ['主讲人：镇卫生院护士 沈知秋', '先别急着扶，看看老人能不能说话。']
    expect(read(['渡口讲堂', '冬天摔跤怎么扶', ...talk])).toMatchObject([{ paragraphs: talk }])
  })
  it('items of a list, questions and answers, rows', () => {
    const lines = [
      '热心助人：周禾（渡口居民）、林渔、苏小禾夫妇',
      '敬老爱亲：沈知秋（女，退休教师）',
      '问：船几点开？',
      '答：早上六点。',
      '13日　多云　2℃～9℃　东风3级',
      '14日　小雨　1℃～6℃　北风5级',
    ]
    expect(read(['“海角好邻居”名单', NEWS, ...lines, '灯塔亮了', NEWS])).toMatchObject([
      { paragraphs: [expect.any(String), ...lines] },
      {},
    ])
  })
  it('a caption, even between the halves of a paragraph', () => {
    const caption = '图①：灯塔远景。图②：守灯人擦灯。　□林远舟　摄'
    expect(
      read([
        '灯塔亮了',
        NEWS,
        '守灯人把楼梯擦了又擦，等着明天第一班船靠岸，等着孩子们上来',
        caption,
        '看海。',
      ]),
    ).toMatchObject([
      {
        paragraphs: [
          expect.any(String),
          '守灯人把楼梯擦了又擦，等着明天第一班船靠岸，等着孩子们上来看海。',
          caption,
        ],
      },
    ])
    const below = '守灯人在擦灯。　　海角镇供图'
    expect(read(['灯塔亮了', NEWS, below, MORE])).toMatchObject([
      { paragraphs: [expect.any(String), below, MORE] },
    ])
  })
})
