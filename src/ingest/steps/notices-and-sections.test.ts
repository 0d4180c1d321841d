import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const read = (...blocks: string[]) =>
  readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, []).map(({ headline, paragraphs }) => ({
    headline: headline.main,
    paragraphs,
  }))

describe('official notices, one below the other', () => {
  it('the court that signs the first is no headline, though several are called in full', () => {
    const first =
      '海角船舶修造有限公司、林渔：本院受理周禾诉你们承揽合同纠纷一案，现公告送达起诉状副本，逾期将依法缺席判决。'
    const second =
      '沈秋：本院受理海角渔业银行诉你借款合同纠纷一案，已审理终结，现公告送达判决书，逾期视为送达。'
    const court = '海角市东港区人民法院'
    expect(read('法院公告', `${first}\n${court}`, `${second}\n${court}`)).toEqual([
      { headline: '法院公告', paragraphs: [first, court, second, court] },
    ])
  })
})

describe('cross-heads of a feature', () => {
  const LEAD = '渡口的灯一亮，林渔洲就知道父亲回来了。这条河他撑了四十年船，没有出过一次事。'
  it('below which a text begins with whom the story told of', () => {
    const texts = [
      '林渔洲还记得那年的大水，船翻了，父亲一个人把三个孩子背上岸。',
      '林渔洲把父亲的桨挂在墙上，日历停在3月8日，那天桥通了车。',
    ]
    const page = [
      '最后一班渡船',
      '本报记者 何苗',
      LEAD,
      '大水那年',
      texts[0] ?? '',
      '挂在墙上的桨',
      texts[1] ?? '',
    ]
    expect(read(...page)).toEqual([
      { headline: '最后一班渡船', paragraphs: [LEAD, '大水那年', texts[0], '挂在墙上的桨', texts[1]] },
    ])
  })
  it('below which a text goes on with 不过, whatever else speaks for a story', () => {
    const page = [
      '海角船厂接下新船订单',
      '■ 海角财经报记者 林渔洲 见习记者 何苗',
      '5月6日晚间，海角船厂发布公告，公司与北港航运签订三艘散货船订单，合同金额4.6亿元，同比增长62%。',
      '公司同时公告称，船坞改造将于年内完工，届时可同时建造两艘万吨船。',
      '船坞订单排满',
      '“今年船位非常紧张，我们已经排到后年。”海角船厂董事会秘书沈秋在接受采访时表示。',
      '海通证券分析师周禾在研报中指出，国产散货船的份额仍有提升空间。',
      '小股东套现离场',
      '不过，就在公告发布前三天，公司第三大股东北港投资减持了1.5%股份，套现约3100万元。',
      '对此，公司人士认为，财务投资者退出属正常安排。',
    ]
    expect(read(...page)).toEqual([{ headline: page[0], paragraphs: page.slice(2) }])
  })
  it('a story of its own below a feature says when, and who somebody is', () => {
    const news = '昨天，市渔业局公布休渔期安排，局长周禾介绍，今年休渔提前半个月。'
    expect(
      read('最后一班渡船', '本报记者 何苗', LEAD, '休渔期公布', news).map(({ headline }) => headline),
    ).toEqual(['最后一班渡船', '休渔期公布'])
  })
})

it('notices whose names are set wide begin each below a story', () => {
  const notices = [
    ['寻　人', '王小禾，女，五十八岁，上月二十日走失，有见到者请与海角村林渔联系。'],
    ['遗　失', '海角供销社遗失农行支票一张，号码0012345，声明作废。'],
  ] as const
  const story = '爷爷有一张犁，磨得只剩半截，还挂在墙上，擦得很亮。'
  expect(read('墙上的犁', story, ...notices.map((notice) => notice.join('\n　　')))).toEqual([
    { headline: '墙上的犁', paragraphs: [story] },
    ...notices.map(([headline, text]) => ({ headline, paragraphs: [text] })),
  ])
})

it('a point at a line’s end that a scan reads for 。 ends the sentence', () => {
  const text = [
    '食堂的人会打算盘，粗粮做成十二样饭食。',
    '还喂了九口猪、四十多只鸡.',
    '五月六日，参观的人来了三批。',
  ]
  expect(
    read(['渔业社食堂办得好', '本报通讯员　何　苗', ...text.map((line) => `　　${line}`)].join('\n')),
  ).toEqual([{ headline: '渔业社食堂办得好', paragraphs: [text[0], '还喂了九口猪、四十多只鸡。', text[2]] }])
})
