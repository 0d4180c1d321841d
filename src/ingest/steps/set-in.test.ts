import { expect, test } from 'vitest'
import { readArticles } from '../pipeline.ts'

/** Pages that set paragraphs in and headlines not: a short line that is set in as they are is a cross-head. */

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, paragraphs }) => [
    headline.main,
    ...paragraphs,
  ])
const SET = '　　'
const P = [
  '四月的海风还硬，郝渔推着一辆旧三轮车，车上是两筐刚出水的海带和一筐贝，走得很慢。',
  '镇上的人说，从前这条路要走三个钟头，如今铺了石板。她不信，自己掐着表走了一回，四十分钟就望见了码头的灯。',
  '去年十一月，合作社优化组合，四百二十人里留下二百九十人，她的名字在名单的背面，是最后一个。',
  '车间主任比她还难受。两人是同一年进厂的，那一年海堤还没有修好，一到秋天就进水，谁也不肯先走，一直守到天亮。',
  '转机来自工会。区总工会办起培训班，老师傅手把手教她把海带晒成干菜。',
  '如今她雇了两个帮手，都是从前的姐妹，给摊子起了个名字，叫作早潮。第一个客人就是那位主任，喝完一碗汤，说要留个位子。',
]
const NEXT = '海堤东段加高工程昨天开工，明年汛期以前完成，沿堤三个村的村民不用再搬家。'

test('whole paragraphs', () => {
  const page = read(
    '“上岸”之后',
    `${SET}${P[0]}`,
    `${SET}${P[1]}`,
    `${SET}一张通知单`,
    `${SET}${P[2]}`,
    `${SET}${P[3]}`,
    `${SET}一筐海带`,
    `${SET}${P[4]}`,
    `${SET}${P[5]}`,
    '海堤加高工程开工',
    `${SET}${NEXT}`,
  )
  expect(page).toEqual([
    ['“上岸”之后', P[0], P[1], '一张通知单', P[2], P[3], '一筐海带', P[4], P[5]],
    ['海堤加高工程开工', NEXT],
  ])
})

test('paragraphs in print, and a list whose lines end no sentence', () => {
  const inPrint = (text = '') => `${SET}${text}`.match(/.{1,20}/gu)?.join('\n') ?? ''
  const page = read(
    '受表彰的渔民名单',
    `${SET}渡口组：周　禾　林小渔`,
    `${SET}海堤组：沈　秋（女）　苏小禾`,
    `${SET}灯塔组：何苗苗　韩　冬`,
    '“上岸”之后',
    inPrint(P[0]),
    inPrint(P[1]),
    `${SET}一张通知单`,
    inPrint(P[2]),
    inPrint(P[3]),
    '海堤加高工程开工',
    inPrint(NEXT),
  )
  expect(page.map(([headline]) => headline)).toEqual(['受表彰的渔民名单', '“上岸”之后', '海堤加高工程开工'])
  expect(page[1]).toEqual(['“上岸”之后', P[0], P[1], '一张通知单', P[2], P[3]])
})

const columns = (text = '', width = 14): string[] =>
  `${SET}${text}`.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []

test('in columns: a caption that fills its line does not run on into the headline below it', () => {
  const caption = '图为郝渔在码头。　　林 小 满 摄'
  const page = read(
    '“上岸”之后',
    ...columns(P[0]),
    ...columns(P[4]),
    caption,
    '海堤加高',
    '昨天开工',
    ...columns(NEXT),
  )
  expect(page).toMatchObject([
    ['“上岸”之后', P[0], P[4], expect.stringContaining('图为郝渔在码头。')],
    ['海堤加高昨天开工', NEXT],
  ])
})

test('in columns: a number that its column cut off is no headline', () => {
  const page = read(
    '“上岸”之后',
    ...columns(P[0]),
    ...columns(P[4]),
    `${SET}订海带请打电话：`,
    '0932-8231076',
  )
  expect(page).toEqual([['“上岸”之后', P[0], P[4], '订海带请打电话：0932-8231076']])
})

test('in columns: who wrote, in brackets below a text, is no part of the headline below it', () => {
  const text = [
    '“上岸”之后',
    ...columns(P[0]),
    ...columns(P[4]),
    '（林 渔 周小禾）',
    '海堤加高',
    '昨天开工',
    ...columns(NEXT),
  ].join('\n')
  expect(readArticles({ text, firstLine: 1 }, []).map(({ headline }) => headline)).toEqual([
    { main: '“上岸”之后' },
    { main: '海堤加高昨天开工' },
  ])
})

test('each article as wide as it pleases, a blank line between all paragraphs: a line by itself, set in, is a cross-head, below a lost full stop as well', () => {
  const open = P[1]?.slice(0, -1)
  const paragraphs = (width: number, ...texts: (string | undefined)[]) =>
    texts.flatMap((text) => ['', ...columns(text, width)])
  const page = read(
    '“上岸”之后',
    ...paragraphs(16, P[0], open, '是谁写的名单', P[2]),
    '',
    '海堤加高工程开工',
    ...paragraphs(21, NEXT, P[3], P[5], P[1]),
    '',
    '渡口石阶重铺好',
    ...paragraphs(26, P[4], P[0], P[3], P[5], P[2]),
  )
  expect(page).toEqual([
    ['“上岸”之后', P[0], open, '是谁写的名单', P[2]],
    ['海堤加高工程开工', NEXT, P[3], P[5], P[1]],
    ['渡口石阶重铺好', P[4], P[0], P[3], P[5], P[2]],
  ])
})

test('in columns: who took a picture, below a line that a sentence fills, is no part of the text', () => {
  const text = '郝渔推着车，车上是两筐海带，走得很慢。她说从前要走三小时。'
  const caption = '郝渔在码头卖海带。　林小满　摄'
  const page = read(
    '“上岸”之后',
    ...columns(P[4]),
    ...columns(text, 15),
    caption,
    '海堤加高工程开工',
    ...columns(NEXT),
  )
  expect(page[0]).not.toContainEqual(expect.stringMatching(/三小时。.+/u))
})

test('in columns: who wrote, in a line of its own below a text, is no part of it', () => {
  const text = [
    '“上岸”之后',
    ...columns(P[0]),
    ...columns('她说：“海带认得我，我走不开。”'),
    '本报通讯员　林渔',
    '海堤加高',
    '昨天开工',
    ...columns(NEXT),
    '本报记者　周禾',
  ].join('\n')
  const [first, second] = readArticles({ text, firstLine: 1 }, [])
  expect([first?.paragraphs.at(-1), first?.byline.authors]).toEqual([
    '她说：“海带认得我，我走不开。”',
    [{ name: '林渔' }],
  ])
  expect([second?.headline.main, second?.paragraphs]).toEqual(['海堤加高昨天开工', [NEXT]])
})

test('in columns: a paragraph that lost its full stop is over all the same, above a headline', () => {
  const open = NEXT.slice(0, -1)
  const page = read('“上岸”之后', ...columns(P[0]), ...columns(open), '苗圃育苗', ...columns(P[4]))
  expect(page).toEqual([
    ['“上岸”之后', P[0], open],
    ['苗圃育苗', P[4]],
  ])
})

test('a kicker, a headline on two lines and a subhead on two are one headline', () => {
  const lines = ['追踪报道', '码头旁的孤老', '昨天搬进新屋', '街坊凑钱置家具', '民政站答应管到底']
  const text = [
    '海堤加高工程开工',
    '本报讯 ' + NEXT,
    '',
    ...lines,
    '本报讯 ' + (P[0] ?? ''),
    P[1],
    '',
    '苗圃育苗多一倍',
    '本报讯 ' + (P[4] ?? ''),
  ].join('\n')
  expect(readArticles({ text, firstLine: 1 }, []).map(({ headline }) => headline.main)).toEqual([
    '海堤加高工程开工',
    '码头旁的孤老 昨天搬进新屋',
    '苗圃育苗多一倍',
  ])
})
