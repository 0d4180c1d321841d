import { expect, test } from 'vitest'
import { readArticles } from '../pipeline.ts'

/** Pages whose articles are of differing width, flush or set in, as strangers set them. */

const read = (...lines: string[]) =>
  readArticles({ text: lines.join('\n'), firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline,
    authors: byline.authors.map(({ name }) => name),
    paragraphs,
  }))

const wrapped = (width: number, text: string, set = '') =>
  `${set}${text}`.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []
const SET = '　　'
const HARBOUR =
  '河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮灯。船家说，下雨天不再打滑了，老人家也敢走了，放学的孩子也不必再绞着裤脚过河'
const BRIDGE =
  '石桥昨晚点起新灯，桥头摆出一张居民画的地图，图上有三十二户人家的招牌。画图的人说，迷路的客人少了，买糕的客人多了。'

test('a text whose full stop is lost ends at the blank line above a headline', () => {
  const last = '对岸石桥村的摆渡人则对桥头的新灯发生兴趣，托人带走一张居民画的图纸'
  const page = read(
    '渡口石阶铺好',
    ...wrapped(18, `本报讯 ${HARBOUR}。`),
    ...wrapped(18, last),
    '',
    '石桥点起新灯',
    '本报通讯员　林 小 满',
    ...wrapped(15, BRIDGE),
  )
  expect(page).toEqual([
    { headline: { main: '渡口石阶铺好' }, authors: [], paragraphs: [`${HARBOUR}。`, last] },
    { headline: { main: '石桥点起新灯' }, authors: ['林小满'], paragraphs: [BRIDGE] },
  ])
})

test('what is asked below the name of a column is no line of a headline', () => {
  const [asked, answer] = [
    '问：晚船为什么提早开？',
    '答：上游放水以后水流急，天黑靠岸要慢，提早一刻开，回来的人还赶得上末班车。',
  ]
  const page = read(
    '渡口石阶铺好',
    ...wrapped(16, `本报讯 ${HARBOUR}。`, SET),
    '行船问答',
    asked,
    ...wrapped(13, answer, SET),
    '石桥点起新灯',
    ...wrapped(16, `本报讯 ${BRIDGE}`, SET),
  )
  expect(page).toMatchObject([
    { paragraphs: [`${HARBOUR}。`] },
    { headline: { main: '行船问答' }, paragraphs: [asked, answer] },
    { paragraphs: [BRIDGE] },
  ])
})

test('a writer with a class below a headline of three lines, and columns of another width', () => {
  const letter = '十八岁的你好。此刻你正坐在开往县城的长途汽车上，书包里装着一纸通知书和母亲煮的六个茶叶蛋。'
  const more = '三年后的我想告诉你：你会在旧报库里遇见一位老馆员，他教你读诗，告诉你蒹葭就是湖边那片芦苇。'
  const page = read(
    '毕业寄语',
    '给十八岁的自己',
    '写一封信',
    '中文系2006级　周禾',
    ...wrapped(21, letter, SET),
    ...wrapped(21, more, SET),
    '',
    '石桥点起新灯',
    ...wrapped(14, `本报讯 ${BRIDGE}`, SET),
  )
  expect(page).toMatchObject([
    { headline: { kicker: '毕业寄语', main: '给十八岁的自己写一封信' }, paragraphs: [letter, more] },
    { headline: { main: '石桥点起新灯' }, paragraphs: [BRIDGE] },
  ])
})

test('items after triangles begin each a paragraph, though the one above fills its line', () => {
  const items = [
    '△河口渡的石阶昨天重新铺好，行人可以通行，夜里也亮灯，船家说不滑了。',
    '△石桥昨晚点起新灯，桥头摆出一张居民画的地图，图上有许多户的招牌。',
    '△林场苗圃今年比去年多育了两万株苗，其中一半是本地的树种，明春分栽。',
  ]
  expect(new Set(items.map((item) => item.length % 17))).toContain(0)
  const [article] = read('河口短波', ...items.flatMap((item) => wrapped(17, item)))
  expect(article?.paragraphs).toEqual(items)
})
