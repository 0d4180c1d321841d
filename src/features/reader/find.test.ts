import { expect, test } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { findIn } from './find.ts'

const ARTICLE: Article = {
  n: 1,
  headline: { kicker: '海角镇', main: '灯塔点亮 渡轮复航', sub: '停了三天的渡轮' },
  byline: { credit: '本报讯', authors: [{ name: '苏小禾', role: '记者' }] },
  images: [{ src: 'a.svg', width: 1, height: 1, alt: '灯', caption: '傍晚的灯塔' }],
  paragraphs: ['昨晚灯塔亮了，渡轮也开了。', '海角造船的林远舟说：“灯，塔都好。”'],
  tags: {
    people: [{ name: '林远舟' }],
    companies: [{ name: '海角造船有限公司' }],
    organisations: [],
    places: [],
  },
  mentions: [
    { paragraph: 1, start: 0, end: 4, kind: 'companies', name: '海角造船有限公司' },
    { paragraph: 1, start: 5, end: 8, kind: 'people', name: '林远舟' },
  ],
}
/** Each hit with its part, in order. */
const found = (q: string) =>
  [...findIn(ARTICLE, q)].flatMap(([part, { text, spans }]) =>
    spans.map(({ start, end }) => `${part}: ${text.slice(start, end)}`),
  )

test('words are found in all that readers see, in the order in which it is read', () => {
  expect(found('灯塔')).toEqual(['headline: 灯塔', 'caption0: 灯塔', 'paragraph0: 灯塔'])
  expect(found('渡輪')).toEqual(['headline: 渡轮', 'sub: 渡轮', 'paragraph0: 渡轮'])
  expect(found('海角 苏小禾 记者')).toEqual([
    'kicker: 海角',
    'role0: 记者',
    'author0: 苏小禾',
    'paragraph1: 海角',
  ])
})

test('what the search finds by a tag is marked where the text says it in another way', () => {
  expect(found('造船有限公司')).toEqual(['paragraph1: 海角造船'])
  expect(found('企业:海角造船有限公司')).toEqual(['paragraph1: 海角造船'])
  expect(found('人物:林远舟')).toEqual(['paragraph1: 林远舟'])
  expect(found('作者:苏小禾')).toEqual(['author0: 苏小禾'])
  // Where the words stand as they are, only they are marked.
  expect(found('海角造船')).toEqual(['paragraph1: 海角造船'])
})

test('marks and blanks are ignored only where nothing else is found', () => {
  expect(found('塔都好')).toEqual(['paragraph1: 塔都好'])
  expect(found('点亮渡轮')).toEqual(['headline: 点亮 渡轮'])
  expect(found('舟说灯')).toEqual(['paragraph1: 舟说：“灯'])
  expect(found('码头')).toEqual([])
  expect(found('-灯塔')).toEqual([])
})
