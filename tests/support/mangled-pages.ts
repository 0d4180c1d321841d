import {
  TOWNS,
  NAMES,
  FIRMS,
  KICKERS,
  HEADLINES,
  SUBS,
  CREDITS,
  WRITERS,
  CROSSHEADS,
  FURNITURE,
  ENDS,
  ODD,
  NOTICES,
  VERSE,
} from './local-words.ts'
import { pick, randomFrom, type Random } from './random.ts'

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
  return mangled(pieces.join(parted), random)
}

/** A text whose lines are mangled in up to thirty ways. */
export function mangled(text: string, random: Random): string {
  let lines = text.split('\n')
  for (let n = random(30); n > 0; n -= 1)
    lines = pick(MANGLES.slice(0, random(10) === 0 ? undefined : -1), random)(lines, random)
  return lines.join(pick(['\n', '\n', '\n', '\r\n'], random))
}
