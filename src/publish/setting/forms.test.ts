import { expect, test } from 'vitest'
import { paragraphForms } from './forms.ts'

const PROSE =
  '堤上的柳树是三十年前种下的，如今已经连成了一片林子，春天里来放风筝的孩子把整条堤都站满了，渡口的船也比平日多。'
/** The forms of some lines between two paragraphs of prose. */
const formsOf = (lines: readonly string[], mentions: Parameters<typeof paragraphForms>[0]['mentions'] = []) =>
  paragraphForms({ paragraphs: [PROSE, ...lines, PROSE], mentions }).slice(1)

test.each([
  [
    'free',
    ['雾散去以前', '船还认得岸', '灯塔把最后一束光', '收进了袖口', '我们在码头上', '等一封没有写的信'],
  ],
  ['of seven', ['海角东风吹柳岸', '渡船西去载新茶', '灯楼夜照千帆影', '一路潮声送到家']],
  ['couplets in two lines', ['海角东风吹柳岸，渡船西去载新茶。', '灯楼夜照千帆影，一路潮声送到家。']],
  ['of five', ['渡口人归晚', '灯塔月上迟', '潮平知岸阔', '风定觉船移']],
])('verse: %s', (_, lines) => {
  expect(formsOf(lines)).toBe('v'.repeat(lines.length))
})

test.each([
  ['one number', ['渡轮公司 24.82', '海角造船 24.53', '盐田水产 24.05']],
  ['several', ['东码头 1,204 3.5%', '西码头 980 -2.1%', '北码头 76 0.4%']],
  ['with units, joined', ['平均票价1.29元／海里', '月票价格6.5元／海里', '人均乘船8.4次']],
  ['in an order', ['1 渡轮公司 24.82', '2 海角造船 24.53', '3 盐田水产 24.05']],
  ['of many columns', ['东码头 1 2 3 4 5 6 7 8', '西码头 1 2 3 4 5 6 7 8', '北码头 1 2 3 4 5 6 7 8']],
  [
    'more numbers than a narrow line has room for',
    ['东码头 1,204 3,998 12.5%', '西码头 980 1,112 2.1%', '北码头 76 90 0.4%'],
  ],
])('a table: %s', (_, lines) => {
  expect(formsOf(lines)).toBe('r'.repeat(lines.length))
})

test.each([
  [
    'short sentences',
    ['船来了。', '没有人下船。', '他还在等。', '天黑了。', '灯亮了。', '她回家了。', '门开着。'],
  ],
  ['speech', ['“走不走？”', '“再等等。”', '“船要开了。”', '“那就走吧！”', '“真的？”', '“真的。”']],
  [
    'names of bodies',
    ['海角镇财政所', '海角镇水利站', '海角镇文化站', '海角镇卫生院', '海角镇渔业队', '海角镇码头站'],
  ],
  ['headings of a law', ['第一章总则', '第二章渡口', '第三章渡船', '第四章附则']],
  ['a list with marks', ['（一）渡口；', '（二）渡船；', '（三）灯塔；', '（四）码头。']],
  [
    'names, blanks between',
    ['林远舟 周渔', '苏禾 陈望川', '陆知秋 沈晚晴', '林渔 周禾', '苏渔 陈禾', '陆渔 沈禾'],
  ],
  ['three lines', ['雾散去以前', '船还认得岸', '灯塔收起了光']],
  ['dates', ['3月5日', '3月6日', '3月7日', '3月8日']],
  ['accounts', ['账号：71400778', '账号：14413255', '账号：99120034']],
  ['scores', ['海角队 3 比 1 盐田队', '渡口队 2 比 2 灯塔队', '码头队 0 比 1 柳岸队']],
  ['rows of different length', ['东码头 1204', '西码头 980 12', '北码头 76']],
  ['two rows', ['东码头 1204', '西码头 980']],
  ['sentences with numbers', ['东码头来了1204人。', '西码头来了980人。', '北码头来了76人。']],
])('neither: %s', (_, lines) => {
  expect(formsOf(lines)).toBe('')
})

test.each([
  ['over two numbers', '码头 旅客（人） 增长', ['东码头 1,204 3.5%', '西码头 980 -2.1%', '北码头 76 0.4%']],
  ['over one', '企业 股价', ['渡轮公司 24.82', '海角造船 24.53', '盐田水产 24.05']],
  ['and over an order', '名次 企业 股价', ['1 渡轮公司 24.82', '2 海角造船 24.53', '3 盐田水产 24.05']],
])('names of columns %s', (_, names, lines) => {
  expect(formsOf([names, ...lines])).toBe('trrr')
})

test.each([
  ['too few', '码头 旅客'],
  ['too many', '码头 旅客 增长 备注'],
  ['a year among them', '码头 2030年 增长'],
  ['a sentence', '各码头 旅客很多， 增长也快。'],
  ['nothing between', '码头旅客增长'],
])('no names of columns: %s', (_, names) => {
  const lines = ['东码头 1,204 3.5%', '西码头 980 -2.1%', '北码头 76 0.4%']
  expect(formsOf([names, ...lines])).toBe('prrr')
})

test('lines that are names and nothing else are no verse', () => {
  const lines = ['海角东风造船厂', '渡口西岸水产社', '灯楼千帆渔具店', '柳岸潮声旅行社']
  expect(formsOf(lines)).toBe('vvvv')
  const mentions = lines.map((name, i) => ({
    paragraph: i + 1,
    start: 0,
    end: name.length,
    kind: 'companies' as const,
    name,
  }))
  expect(formsOf(lines, mentions)).toBe('')
})

test('the last line of a poem and the last row of a table are no cross-heads', () => {
  const poem = [
    '雾散去以前',
    '船还认得岸',
    '灯塔把最后一束光',
    '收进了袖口',
    '我们在码头上',
    '等一封没有写的信',
  ]
  const table = ['东码头 1,204', '西码头 980', '北码头 76']
  expect(formsOf([...poem, PROSE, ...table])).toBe('vvvvvvprrr')
})

test('cross-heads, as they are told', () => {
  expect(
    paragraphForms({ paragraphs: [PROSE, '船从哪里来', PROSE, '船往哪里去', PROSE], mentions: [] }),
  ).toBe('phph')
})
