import { pick, randomFrom, type Random } from './random.ts'

const TOWNS = ['海角镇', '盐田乡', '青石岭', '渡口街道', '白鹭湾']
const NAMES = ['林远舟', '周禾', '欧阳晚晴', '阿依古丽·买买提', '苏 渔', '沈知秋']
const FIRMS = ['海角造船有限公司', '渡轮公司', '盐田水产合作社']
const KICKERS = ['读者来信', '渡口·人物', '镇领导检查防汛', '学先进 见行动']
const HEADLINES = [
  '灯塔修好了',
  '渔船今天归港',
  '“老码头”迎来新客人',
  '总长三公里！海堤合龙',
  '问潮 听风 看海',
]
const SUBS = ['——记守灯人的一天', '三条航线同时开通', '（外一首）']
const CREDITS = [
  '本报讯',
  '本报讯（记者 林远舟）',
  '本报讯(记者 周禾 通讯员 苏 渔)',
  '本報訊（記者 沈知秋）',
  '据新华社海角1月1日电',
]
const WRITERS = [
  '□记者 林远舟',
  '本报记者 周 禾 文/图',
  '文/图 通讯员 沈知秋',
  '作者：苏渔',
  '沈知秋',
  '本报评论员 周禾',
]
const CROSSHEADS = [
  '一',
  '二',
  '（三）',
  '【回音】',
  '一、灯亮了',
  '二、船来了',
  '老人说，风小了',
  '孩子说，船大了',
  '第一站：码头',
]
const FURNITURE = [
  '2031年1月1日 星期三',
  '海角报 A03 要闻',
  '责任编辑：苏渔',
  '下转第2版',
  '▲上接第1版',
  '第3版',
  '- 4 -',
  '海角报',
  '1',
  '新闻热线：12345',
]
const ENDS = ['（记者 林远舟 通讯员 周 禾）', '（苏渔 摄）', '', '', '', '（完）']
const ODD = [
  '\u00ad',
  '\u200b',
  '\ue000',
  '⼤',
  '　',
  'ＡＢ１２',
  '〓',
  '…',
  '——',
  '“',
  '」',
  '(',
  ')',
  '%',
  'www.example.org',
  '3.5',
  '¥',
  '😀',
  '\t',
  '\r',
]
const NOTICES = [
  '联系电话：8×××1234',
  '海角镇渡口管理办公室',
  '2031年1月1日',
  '失主 林先生',
  '13日　多云　2℃～9℃　东风3级',
  '问：船几点开？',
  '答：早上六点。',
  '男子组：周禾、林远舟',
  '女子组：沈知秋（学生）',
]
const VERSE = ['灯塔亮在海的对面', '船从雾里慢慢出来', '守灯人数着脚步', '浪把石头磨成星星']

/** A paragraph of one to four sentences. */
function paragraph(random: Random): string {
  const sentence = (): string =>
    pick(
      [
        `${pick(TOWNS, random)}的${pick(NAMES, random)}说：“${pick(FIRMS, random)}的船，明天早上${random(12) + 1}点开。”`,
        `${random(12) + 1}月${random(28) + 1}日，${pick(FIRMS, random)}负责人${pick(NAMES, random)}来到${pick(TOWNS, random)}，查看码头、灯塔和航标；`,
        `共有${random(5000)}人、${random(100)}.5万元，比去年多${random(90)}%。`,
        `大家问:“船票多少钱?”${pick(NAMES, random)}答:“不要钱!”`,
        `这条路他走了三十年，风里来、雨里去，从没有误过一班船。`,
      ],
      random,
    )
  return Array.from({ length: 1 + random(4) }, sentence).join('')
}

function article(random: Random): string[] {
  const some = (percent: number, list: readonly string[]): string[] =>
    random(100) < percent ? [pick(list, random)] : []
  const opening = some(60, CREDITS).join('')
  const body = Array.from({ length: 1 + random(4) }, (_, i) => (i === 0 ? opening : '') + paragraph(random))
  return [
    ...some(30, KICKERS),
    ...some(90, HEADLINES),
    ...some(20, SUBS),
    ...some(30, WRITERS),
    ...body.flatMap((text) => [...some(25, CROSSHEADS), text, ...some(10, [...NOTICES, ...WRITERS])]),
    ...(random(8) === 0 ? [VERSE.join('\n')] : []),
    pick(ENDS, random),
    ...Array.from({ length: random(8) === 0 ? 3 : 0 }, () => pick(NOTICES, random)),
  ]
}

/** What is done to a page's lines; each gives new lines. */
const MANGLES: readonly ((lines: string[], random: Random) => string[])[] = [
  // cut, by a blank line or a line end
  (lines, random) =>
    atLine(lines, random, (line) => {
      const at = random(line.length + 1)
      return [line.slice(0, at), ...(random(2) === 0 ? [''] : []), line.slice(at)]
    }),
  (lines, random) => atLine(lines, random, (line) => [line, '']),
  (lines, random) => lines.filter((_, i) => i !== random(lines.length)),
  (lines, random) => atLine(lines, random, (line) => [line, line]),
  (lines, random) => atLine(lines, random, (line) => [pick(FURNITURE, random), line]),
  (lines, random) => atLine(lines, random, (line) => ['', pick(FURNITURE, random), '', line]),
  // marks, quotes, letters
  (lines, random) =>
    atLine(lines, random, (line) => [
      line.replaceAll('，', ',').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')'),
    ]),
  (lines, random) => atLine(lines, random, (line) => [line.replaceAll('“', '「').replaceAll('”', '」')]),
  (lines, random) => atLine(lines, random, (line) => [line.replaceAll('。', '')]),
  (lines, random) =>
    atLine(lines, random, (line) => {
      const at = random(line.length + 1)
      return [line.slice(0, at) + pick(ODD, random) + line.slice(at)]
    }),
  (lines, random) =>
    atLine(lines, random, (line) => [`${pick(['　　', '  ', '　　　　　', '\t'], random)}${line}`]),
  // the whole page in one measure
  (lines, random) => {
    const width = 10 + random(20)
    return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
  },
]

function atLine(lines: string[], random: Random, change: (line: string) => string[]): string[] {
  const at = random(Math.max(1, lines.length))
  return lines.flatMap((line, i) => (i === at ? change(line) : [line]))
}

/** A page text of made-up local news, mangled in up to thirty ways; the same for the same seed. */
export function mangledPage(seed: number): string {
  const random = randomFrom(seed)
  const pieces = Array.from({ length: 1 + random(6) }, () => article(random)).flat()
  const parted = random(6) === 0 ? '\n' : '\n\n'
  let lines = pieces.join(parted).split('\n')
  for (let n = random(30); n > 0; n -= 1)
    lines = pick(MANGLES.slice(0, random(10) === 0 ? undefined : -1), random)(lines, random)
  return lines.join(pick(['\n', '\n', '\n', '\r\n'], random))
}
