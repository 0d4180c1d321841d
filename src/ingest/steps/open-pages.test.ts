import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

/** Headline lines with their office, writers and paragraphs of each article of a page of blocks. */
const read = (...blocks: string[]) =>
  readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker ?? '', headline.main, headline.sub ?? ''].join('｜'),
    writers: byline.authors.map(({ name, role }) => [role, name].filter(Boolean).join(' ')),
    paragraphs,
  }))
const headlines = (...blocks: string[]) => read(...blocks).map(({ headline }) => headline)

const STORY = '渡轮今天起早班提前半小时，船票不变，码头另开一处候船室。'
const FIRST = ['渡轮早班提前', `本报讯 ${STORY}`]

describe('what stands below a line says what it is', () => {
  it('a cross-head: a comma in the line makes it no piece of a sentence', () => {
    expect(headlines(...FIRST, '替人看船，丢了谁赔', '【案情】', STORY, '【评析】', STORY)).toEqual([
      '｜渡轮早班提前｜',
      '｜替人看船，丢了谁赔｜',
    ])
  })
  it('a list of marked items', () => {
    expect(headlines(...FIRST, '9月1日起新船期', '●早班五点开。', '●末班九点开。')).toHaveLength(2)
  })
  it('a label of its own: the line is whole, though a word seems to go through the break', () => {
    expect(headlines(...FIRST, '热线帮办', `市民马女士：${STORY}`, `码头回复：${STORY}`)).toHaveLength(2)
  })
  it('prose: a body’s name is no signature', () => {
    expect(headlines(...FIRST, '庄稼医院', `${STORY}${STORY}`)).toHaveLength(2)
    expect(headlines('停航通知', STORY, '港务管理局', '2031年5月1日')).toHaveLength(1)
  })
})

it('speech after a clause that brings it is prose, though no full stop ends it', () => {
  const told = '记者问她冷不冷，她笑着说：“出海的人，还怕冷？”'
  expect(read(...FIRST, told, '□记者 林小满', '码头添灯', `本报讯 ${STORY}`)[0]?.paragraphs).toContain(told)
})

it.each([['失主：老秦'], ['票价：两角'], ['来稿请寄：海角报副刊组'], ['8月21日《灯塔》（上、下集）18:30']])(
  'the last line of a notice is no kicker of what follows: %s',
  (line) => {
    const [notice, next] = read(
      '启事',
      '本人不慎遗失渔具一箱，拾到者请送码头。',
      line,
      '码头添灯',
      `本报讯 ${STORY}`,
    )
    expect(notice?.paragraphs.at(-1)).toBe(line)
    expect(next?.headline).toBe('｜码头添灯｜')
  },
)

describe('lines of writers', () => {
  it.each([
    ['报道：林小满　摄影：周渔', ['报道 林小满', '摄影 周渔']],
    ['文／记者 林 满 图／记者 周 渔', ['文 记者 林满', '图 记者 周渔']],
    ['海角县人民法院 狄文', ['海角县人民法院 狄文']],
  ])('%s', (line, writers) => {
    expect(read('一块木板的旅行', line, STORY)[0]?.writers).toEqual(writers)
  })
  it('behind the last sentence: the text is whole, and they stay in it', () => {
    const [story, next] = read('一碗面', STORY, '“那是我。”她说。　　本报记者 周 渔', '今日提醒', STORY)
    expect(story?.paragraphs.at(-1)).toBe('“那是我。”她说。　　本报记者 周 渔')
    expect(story?.writers).toEqual(['本报记者 周渔'])
    expect(next?.headline).toBe('｜今日提醒｜')
  })
})

it('a part of a serial belongs to its headline, the writer below it does not', () => {
  expect(read('连载', '海角旧事', '（十七）', '林渔', STORY)).toEqual([
    { headline: '连载｜海角旧事｜（十七）', writers: ['林渔'], paragraphs: [STORY] },
  ])
})

it('an address that a notice asks readers to write to is no imprint', () => {
  const asks = ['征集船歌', '现面向渔民征集船歌，截稿日期为7月31日。', '投稿邮箱：ge@example.com']
  expect(read(...asks)[0]?.paragraphs).toContain('投稿邮箱：ge@example.com')
  expect(read(...FIRST, '投稿邮箱：ge@example.com')[0]?.paragraphs).toEqual([STORY])
})

it('a letter is no section of the story above it', () => {
  const feature = ['一只皮箱的来历', '□记者 林小满', STORY]
  expect(headlines(...feature, '海外来鸿', '编辑先生：', STORY, '寻亲', STORY)).toEqual([
    '｜一只皮箱的来历｜',
    '｜海外来鸿｜',
    '｜寻亲｜',
  ])
})

describe('offices of a headline', () => {
  it.each([
    ['矿嫂日记', '等你升井', '矿嫂日记｜等你升井｜'],
    ['“链”上海角①', '一只船钟的十二小时', '“链”上海角①｜一只船钟的十二小时｜'],
    ['全县渔业工作会议召开', '林远舟讲话 周渔主持', '｜全县渔业工作会议召开｜林远舟讲话 周渔主持'],
    ['渔家妇女走上补网擂台', '二十七张旧网当天全部补完', '｜渔家妇女走上补网擂台｜二十七张旧网当天全部补完'],
    ['海角渡口新添', '候船棚', '｜海角渡口新添候船棚｜'],
  ])('%s / %s', (first, second, wanted) => {
    expect(headlines(first, second, `本报讯 ${STORY}`)).toEqual([wanted])
  })
  it('four lines above a credit are one headline', () => {
    expect(
      headlines(...FIRST, '镇里召开渔业会议', '守初心', '担使命', '林远舟主持并讲话', `本报讯 ${STORY}`),
    ).toHaveLength(2)
  })
  it('quotes that open above and close below are one line', () => {
    expect(headlines(...FIRST, '短 评', '少一点“一刀', '切”', STORY)[1]).toBe('短 评｜少一点“一刀切”｜')
  })
})

it('where all blank lines are lost a headline ends at its writers, and a note in brackets ends its text', () => {
  const page = [
    '码头添灯',
    `本报讯 ${STORY}`,
    '（林小满）',
    '麦田飞来帮手',
    '记者 周 渔',
    `${STORY}${STORY}`,
  ].join('\n')
  expect(read(page)).toEqual([
    { headline: '｜码头添灯｜', writers: ['林小满'], paragraphs: [STORY, '（林小满）'] },
    { headline: '｜麦田飞来帮手｜', writers: ['周渔'], paragraphs: [`${STORY}${STORY}`] },
  ])
})

it('two bodies that sign a notice stay apart', () => {
  const page = [
    '招募公告',
    '现面向全镇招募“小船长”五十名。',
    '共青团海角镇委',
    '海角镇港务局',
    '2031年5月1日',
  ]
  expect(read(...page)[0]?.paragraphs).toEqual(page.slice(1))
})

it.each([
  ['三（5）班 林子衿', ['三（5）班 林子衿']],
  ['五（2）班小记者 林渔 指导老师 沈静', ['五（2）班小记者 林渔', '指导老师 沈静']],
  ['四营　业余报道组', ['四营　业余报道组']],
  ['【本報訊】記者　周　渔', ['記者 周渔']],
])('who wrote it, below the headline: %s', (line, writers) => {
  expect(read('灯塔下的课', line, STORY)[0]?.writers).toEqual(writers)
})

it('a page head with a leaf like T03 is none of the page’s text', () => {
  expect(read('海角体育周刊 2031年12月6日 第48期 T03 本地赛场', ...FIRST)[0]?.headline).toBe(
    '｜渡轮早班提前｜',
  )
})

it.each([
  ['文／水清浅', ['水清浅']],
  ['林 渔 周 禾', ['林渔', '周禾']],
  ['二十一队 林 小 草', ['二十一队 林小草']],
  ['第三作业点 林渔', ['第三作业点 林渔']],
  ['家家户户 齐上阵', []],
])('writers in a line above the text: %s', (line, writers) => {
  expect(read('灯塔下的课', line, STORY)[0]?.writers).toEqual(writers)
})

it('a column of questions below a feature is no section of it', () => {
  const feature = ['末班船上的糖', '□记者 林小满', STORY]
  const asked = ['张女士：码头的路灯什么时候能亮？', '航标处：正在抢修，后天恢复照明。']
  const drawn = ['排列三第11012期：4 0 9', '七乐彩第2011006期：02 07 11']
  expect(headlines(...feature, '读者点题', ...asked, '昨日开奖', ...drawn)).toEqual([
    '｜末班船上的糖｜',
    '｜读者点题｜',
    '｜昨日开奖｜',
  ])
})

it('rows of a list below a headline are no writers', () => {
  const rows = ['一车间 林渔', '二车间 周禾']
  expect(read('先进个人名单', ...rows)).toEqual([
    { headline: '｜先进个人名单｜', writers: [], paragraphs: rows },
  ])
})
