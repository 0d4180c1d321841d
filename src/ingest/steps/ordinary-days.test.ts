import { describe, expect, it } from 'vitest'
import { readArticles } from '../pipeline.ts'

const read = (...blocks: string[]) => readArticles({ text: blocks.join('\n\n'), firstLine: 1 }, [])
const headlines = (...blocks: string[]) =>
  read(...blocks).map(({ headline }) => [headline.kicker ?? '', headline.main, headline.sub ?? ''].join('｜'))
const texts = (...blocks: string[]) => read(...blocks).map(({ paragraphs }) => paragraphs)

const STORY = '渡轮今天起早班提前半小时，船票不变，码头另开一处候船室，夜里也亮灯。'
const FIRST = ['渡轮早班提前', STORY]
const NEXT = ['灯塔重新点亮', '昨夜八时，海角的灯塔重新点亮，守塔人说，夜里出海的人安心了。']

describe('a text is whole', () => {
  it('where the note that ends it was cut', () => {
    expect(headlines('渡轮早班提前', `${STORY}（新闻中`, '心）', ...NEXT)).toHaveLength(2)
  })
  it('where who lost something stands right behind it', () => {
    const lost = '本人遗失行驶证，声明作废。王大有'
    expect(texts('遗失声明', lost, ...NEXT)[0]).toEqual([lost])
  })
  it('where who gives notice signs it', () => {
    expect(texts('启事', '遗失图章一方，特此声明。', '赵鼎新启', ...NEXT)).toHaveLength(2)
  })
})

describe('rows of a list', () => {
  it.each([
    ['names, and what is told of each', '李佑民 县一中教师，教龄三十年', '展昭 枣林乡教师，二十年送学生过河'],
    ['bodies of one kind', '雪峰光电党支部', '华山机电党支部'],
    ['places and what is shown', '工农电影院 《冰山上的来客》', '少年宫 《小兵张嘎》'],
    ['days', '1月1日 闭馆', '1月2日 8:00—21:30'],
    ['the same figure of each', '造纸一厂　完成率112%', '物流公司　完成率105%'],
    ['weather', '主城区：阴转小雨，12—16℃', '山区：小雨，8—12℃，东北风1—2级'],
  ])('%s', (_, one, other) => {
    expect(texts('灯塔名单', one, other, ...NEXT)).toEqual([[one, other], [NEXT[1]]])
  })
})

describe('a cross-head', () => {
  it('stands in quotes as those above it do', () => {
    const heads = ['“路灯太暗，能不能换？”', '“楼上滴水，谁来管？”', '“我想找人下棋”']
    expect(headlines('亭子间', '记者 林渔', STORY, ...heads.flatMap((head) => [head, STORY]))).toHaveLength(1)
  })
  it('begins as the others do, its comma at one place', () => {
    const heads = ['一本证，拴住了心', '一张网，护住了绿', '一条链，鼓起了腰包']
    expect(headlines('林改之后', '记者 林渔', STORY, ...heads.flatMap((head) => [head, STORY]))).toHaveLength(
      1,
    )
  })
  it('is no column of its own', () => {
    expect(
      headlines(
        '三副孟凡',
        '记者 林渔',
        '孟凡的舱室里贴着一张手绘的海图，沙洲和渔网都用红笔标了。',
        '从水手到三副',
        '孟凡当了五年水手，白天敲锈，晚上背英语。',
        '一次避让',
        '孟凡当值那夜，一条小渔船横穿航道，他右满舵避开，手绘的海图救了他们。',
        '健康提醒',
        '晕船怎么办？一是睡前少吃油腻，二是值班时多看远处。',
      ),
    ).toEqual(['｜三副孟凡｜', '｜健康提醒｜'])
  })
})

describe('a line of two clauses', () => {
  it('is no headline over the rest of a sentence', () => {
    expect(headlines(...FIRST, '警方提醒，凡是要求先', '垫付的兼职，都是诈骗。')).toHaveLength(1)
  })
})

describe('a headline', () => {
  it('may end in a verb whose last character wants an object elsewhere', () => {
    expect(headlines(...FIRST, '人才公寓开始申请', '临港人才公寓共有房源426套，拎包入住。')).toHaveLength(2)
  })
  it('with a subhead after a dash is no body that signs', () => {
    expect(headlines(...FIRST, '我的大学', '——一个女孩的账本', STORY)).toEqual([
      '｜渡轮早班提前｜',
      '｜我的大学｜——一个女孩的账本',
    ])
  })
  it('of a notice ends above what the notice tells behind labels', () => {
    expect(
      headlines(...FIRST, '摄影大赛征稿启事', '主题：远亲不如近邻', '要求：须为近作，限投五幅。'),
    ).toEqual(['｜渡轮早班提前｜', '｜摄影大赛征稿启事｜'])
  })
})

describe('writers', () => {
  const writersOf = (line: string) =>
    read('灯塔重新点亮', line, STORY)[0]?.byline.authors.map(({ name, role }) =>
      [role, name].filter(Boolean).join(' '),
    )
  it.each([
    ['见习记者 燕双鹰 文 田野 摄', ['见习记者 文 燕双鹰', '摄 田野']],
    ['早报记者 端木 摄影 早报记者 海涛', ['早报记者 端木', '摄影 早报记者 海涛']],
    ['新闻学院 2014级 胡 斐', ['新闻学院 2014级 胡斐']],
    ['数学系 92（2）班 农 民', ['数学系 92（2）班 农民']],
    ['英 白 罗', ['英白罗']],
  ])('%s', (line, writers) => {
    expect(writersOf(line)).toEqual(writers)
  })
})

describe('a verse each line of which stands alone', () => {
  const verse = ['我是一颗道钉', '嵌在枕木的掌心', '列车从我肩上走过', '我听见远方的心跳']
  it('ends in its writer', () => {
    const [, poem] = read(...FIRST, '路徽下的诗', ...verse, '工务段 丁汉江', '下期预告', STORY)
    expect(poem).toMatchObject({
      headline: { main: '路徽下的诗' },
      paragraphs: verse,
      byline: { authors: [{ name: '丁汉江' }] },
    })
  })
  it('is none where the writer stands above a text', () => {
    expect(
      read('一', '灯塔之夜', '海上的灯', '守塔的人', '夜里的船', '林 渔', STORY)[0]?.paragraphs,
    ).not.toContain('海上的灯')
  })
})

describe('a page', () => {
  it('has one article set narrower than the others', () => {
    const wide = (text: string) => `　　${text.slice(0, 20)}\n${text.slice(20, 42)}\n${text.slice(42)}`
    const long =
      '八月十五日凌晨两岸红旗招展，四千民工和机械化大队的同志们一道，在暴雨中连续奋战五昼夜，抢在洪峰前面。'
    const narrow = '　　修配厂小组没有车床，\n用两台旧皮带车床对接，\n车出了四米长的丝杠，省\n下一万元。'
    const page = Array.from({ length: 4 }, (_, i) => [`战报第${i}号`, wide(long)]).flat()
    expect(texts(...page, '土法上马', narrow).at(-1)).toEqual([narrow.replace(/[\s　]/gu, '')])
  })
})
