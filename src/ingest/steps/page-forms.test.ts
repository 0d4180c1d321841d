import { describe, expect, it } from 'vitest'
import type { Doubt } from '../stages.ts'
import { readArticles } from '../pipeline.ts'
import { textOf } from '../text-file.ts'

interface Read {
  headline: string
  credit: string | undefined
  authors: string[]
  paragraphs: string[]
}

function read(text: string, doubts: Doubt[] = []): Read[] {
  return readArticles({ text, firstLine: 1 }, doubts).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker, headline.main, headline.sub].filter(Boolean).join('｜'),
    credit: byline.credit,
    authors: byline.authors.map(({ name }) => name),
    paragraphs,
  }))
}

const PAGE = [
  '青溪老街修缮工程完工',
  '',
  '本报讯（记者 林小满）昨天，青溪老街修缮工程全部完工，二十三户商铺重新开门。',
  '',
  '街道办事处说，下一步将整修河岸。',
  '',
  '河口渡船停航一天',
  '',
  '本报讯 因大风，河口渡船今天停航。',
].join('\n')
const TWO: Read[] = [
  {
    headline: '青溪老街修缮工程完工',
    credit: '本报讯',
    authors: ['林小满'],
    paragraphs: [
      '昨天，青溪老街修缮工程全部完工，二十三户商铺重新开门。',
      '街道办事处说，下一步将整修河岸。',
    ],
  },
  {
    headline: '河口渡船停航一天',
    credit: '本报讯',
    authors: [],
    paragraphs: ['因大风，河口渡船今天停航。'],
  },
]

describe('the bytes and characters of a page', () => {
  it.each([
    ['LF', PAGE],
    ['CRLF', PAGE.replaceAll('\n', '\r\n')],
    ['CR', PAGE.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${PAGE}`],
    ['soft hyphens', PAGE.replaceAll('工程', '工\u00AD程')],
    ['zero-width spaces', PAGE.replaceAll('街', '\u200B街\u200B')],
    ['Kangxi radicals', PAGE.replaceAll('大', '⼤').replaceAll('一', '⼀')],
    ['trailing blanks', PAGE.replaceAll('\n', ' 　\n')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(TWO)
  })
  it('GB18030, GBK among it', () => {
    // 河口渡船停航一天。
    const bytes = [
      0xba, 0xd3, 0xbf, 0xda, 0xb6, 0xc9, 0xb4, 0xac, 0xcd, 0xa3, 0xba, 0xbd, 0xd2, 0xbb, 0xcc, 0xec, 0xa1,
      0xa3,
    ]
    expect(read(textOf(Uint8Array.from(bytes)))[0]?.paragraphs).toEqual(['河口渡船停航一天。'])
  })
  it('full-width digits and letters become half-width, private use shows a gap', () => {
    expect(read('昨天，２３户商铺用上了５Ｇ网络，店主周\uE123说好。')[0]?.paragraphs).toEqual([
      '昨天，23户商铺用上了5G网络，店主周〓说好。',
    ])
  })
  it('traditional script keeps its script, and its credit is read', () => {
    const text =
      '青溪老街修繕工程完工\n\n本報訊（記者 林小滿）昨天，工程全部完工。\n\n責任編輯：周一帆\n\n（下轉第2版）'
    expect(read(text)).toEqual([
      {
        headline: '青溪老街修繕工程完工',
        credit: '本報訊',
        authors: ['林小滿'],
        paragraphs: ['昨天，工程全部完工。'],
      },
    ])
  })
})

describe('what stands on a page beside stories', () => {
  it('page heads, editor lines, jump lines are left out and reported', () => {
    const doubts: Doubt[] = []
    const lines = [
      '2031年5月6日 星期二 农历闰三月十五',
      '要闻 02版',
      '（上接第1版）',
      '责编：周一帆 版式：何苗',
      '- 2 -',
    ]
    const text = PAGE.replace('\n\n街道', `\n\n${lines.join('\n\n')}\n\n街道`)
    expect(read(text, doubts)).toEqual(TWO)
    expect(doubts.filter(({ kind }) => kind === 'left-out').map((doubt) => doubt.text)).toEqual(lines)
  })
  it('a number in a line of its own inside a text is text', () => {
    const got = read('本报讯 昨天公布了得分，比去年多了\n155\n分，是近年最好的。')
    expect(JSON.stringify(got)).toContain('155')
  })
  it('a telephone line in a sentence is text', () => {
    const text = '热线，为居民提供便捷的咨询途径。'
    expect(read(text)[0]?.paragraphs).toEqual([text])
  })
  it('captions and picture news are articles of their own', () => {
    const text = `${PAGE}\n\n图片新闻\n\n5月6日，孩子们在河岸放风筝。（何苗摄）`
    expect(read(text).at(-1)).toMatchObject({
      headline: '图片新闻',
      paragraphs: ['5月6日，孩子们在河岸放风筝。（何苗摄）'],
    })
  })
  it('a verse and a table keep their lines', () => {
    const verse = ['春风吹过青溪岸', '渡口船家早起身', '一橹摇开千里浪', '半江灯火送归人']
    expect(read(`渡口\n\n周一帆\n\n${verse.join('\n')}`)[0]?.paragraphs).toEqual(
      expect.arrayContaining(verse),
    )
    const table = ['商铺 租金 面积', '茶馆 1200 40', '书坊 900 32', '面店 1500 51']
    expect(read(`${PAGE}\n\n${table.join('\n')}`)[1]?.paragraphs).toEqual(expect.arrayContaining(table))
  })
})

describe('print style: a line end in every line', () => {
  const first =
    '本报讯（记者 林小满）昨天，青溪老街修缮工程全部完工，二十三户商铺重新开门，街上又热闹起来，许多老住户特地回来看看自己住过的院子。'
  const second =
    '街道办事处说，下一步将整修河岸，添设座椅和路灯，并请木匠把老茶馆的门窗照原样修好，预计入冬以前完成，届时渡口也会恢复夜航。'
  const third =
    '本报讯 因大风，河口渡船今天停航，船家提醒过河的居民改走石桥，明天风小以后照常开船，票价不变。'
  const wrap = (text: string, width: number, indent: string): string =>
    (indent + text).replaceAll(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n')
  const wanted = [
    ['青溪老街修缮工程完工', [first.slice(first.indexOf('昨天')), second]],
    ['河口渡船停航一天', [third.slice('本报讯 '.length)]],
  ]
  const headlines = ['青溪老街修缮工程完工', '河口渡船停航一天']
  it.each([12, 15, 18, 21, 26])('%d characters, no blank line anywhere', (width) => {
    const [a, b] = headlines
    const text = [a, ...[first, second].map((own) => wrap(own, width, '　　')), b, wrap(third, width, '　　')]
    expect(read(text.join('\n')).map(({ headline, paragraphs }) => [headline, paragraphs])).toEqual(wanted)
  })
  it('headlines in the middle of the measure', () => {
    const [a, b] = headlines.map((own) => `　　　　　${own}`)
    const text = [a, ...[first, second].map((own) => wrap(own, 20, '　　')), b, wrap(third, 20, '　　')]
    expect(read(text.join('\n')).map(({ headline, paragraphs }) => [headline, paragraphs])).toEqual(wanted)
  })
  it('no indent, blank lines between paragraphs', () => {
    const [a, b] = headlines
    const text = [a, ...[first, second].map((own) => wrap(own, 17, '')), b, wrap(third, 17, '')]
    expect(read(text.join('\n\n')).map(({ headline, paragraphs }) => [headline, paragraphs])).toEqual(wanted)
  })
})

it('headlines of two lines, all of a length, are no column, and the short paragraphs between them none of its lines', () => {
  const page = [
    '河湾渡口今起复航',
    '每天往返三十班次',
    '本报讯（记者 林小满）停航两周的河湾渡口今天起恢复通航，早班船六点开出，末班船晚上九点半靠岸。',
    '渡口管理处提醒，大雾天气仍会临时停航，请留意告示。',
    '老茶馆里唱起新戏',
    '七旬票友重登戏台',
    '本报讯（记者 周渔）昨晚，停演多年的东街老茶馆又响起锣鼓，十二位老票友唱了两个小时，座无虚席。',
    '茶馆主人说，今后每逢周六都有演出，门票只收一杯茶钱。',
    '山路塌方昨夜抢通',
    '运菜车辆今晨下山',
    '本报讯 受连日大雨影响塌方的后山公路昨夜抢通，三十多辆运菜车今天清晨陆续下山，菜价没有波动。',
    '养护站仍在清理边沟，过往车辆要慢行。',
  ]
  const found = read(page.join('\n'))
  expect(found.map(({ headline }) => headline.replaceAll(/\s/g, ''))).toEqual([
    '河湾渡口今起复航每天往返三十班次',
    '老茶馆里唱起新戏七旬票友重登戏台',
    '山路塌方昨夜抢通运菜车辆今晨下山',
  ])
  expect(found.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2, 2])
})

it.each(['×　　　×　　　×', '* * *', '＊＊＊', '◇　◇　◇', '———', '●●●●●●'])(
  'a line of marks parts a text, and neither begins an article nor a paragraph: %s',
  (marks) => {
    const paragraphs = [
      '去年秋天，我第一次到渡口，守渡人林远舟正在修船。',
      '这次再去，正下着雪，新船已经下水。',
      marks,
      '晚上，我们在船舱里谈到很晚，他准备再造一条大船。',
    ]
    const rest = ['', '灯塔重新点亮', '', '本报讯 昨夜八时，灯塔重新点亮。']
    for (const between of ['\n', '\n\n']) {
      const page = ['重访渡口', '', '本报记者 林小满', '', paragraphs.join(between), ...rest].join('\n')
      expect(read(page).map((one) => one.paragraphs)).toEqual([paragraphs, ['昨夜八时，灯塔重新点亮。']])
    }
  },
)

it('writers right below a headline, a blank line, and a text that opens with no credit', () => {
  const page = [
    '渡口边的修船铺',
    '本报记者 林小满',
    '',
    '早上七点，守渡人林远舟准时打开铺门，一把刨子，两只马扎，这一摆就是三十七年。',
    '',
    '“以前一天能修四条船，现在一个月只来三四条。”他说，跨海大桥通车以后，老主顾少了一大半。',
    '',
    '一条河的三十年',
    '□本报记者 周渔 通讯员 孟小满',
    '',
    '青溪从前是能洗菜的，住在河边的老人记得小时候河里有虾，伸手就能摸到。',
    '',
    '今年六月的监测数据显示，青溪水质已经达到三类标准。',
  ]
  const found = read(page.join('\n'))
  expect(found.map(({ headline, authors }) => [headline, ...authors])).toEqual([
    ['渡口边的修船铺', '林小满'],
    ['一条河的三十年', '周渔', '孟小满'],
  ])
  expect(found.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2])
})

it.each([
  [['社论', '把渡口的路修得更宽'], '社论｜把渡口的路修得更宽'],
  [['短评', '“铁饭碗”里没有鱼', '要下海才打得到'], '短评｜“铁饭碗”里没有鱼 要下海才打得到'],
  [['河湾水灾频仍居民促清沟', '林远舟：下月拨款五十万元'], '河湾水灾频仍居民促清沟 林远舟：下月拨款五十万元'],
])('lines of a headline without a blank line between: %j', (lines, headline) => {
  const page = [...lines, '', '本报讯 昨天，河湾镇开会议定了修路的事，大家都说好。', '', PAGE]
  expect(read(page.join('\n'))[0]?.headline).toBe(headline)
})

it('a column that is called by what reporters do is no line of writers', () => {
  const page = [
    '记者暗访',
    '',
    '“包过”的驾校教了什么',
    '',
    '本报讯 昨天，记者走进河湾驾校，教练说考试不用怕。',
    '',
    PAGE,
  ]
  expect(read(page.join('\n'))[0]?.headline).toBe('记者暗访｜“包过”的驾校教了什么')
})
