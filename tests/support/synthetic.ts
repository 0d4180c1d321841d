import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small archive of made-up news, the same every time: issues of two pages, people and firms that recur. */

const SURNAMES = ['林', '周', '苏', '陈', '沈', '陆']
const GIVEN = ['远舟', '渔', '禾', '望川', '晚晴', '听雨', '知秋']
const FIRMS = ['海角造船有限公司', '渡轮公司', '盐田水产集团']
const EVENTS = ['检查灯塔', '看望渔民', '走访码头', '出席座谈会', '听取防汛汇报']

/** Numbers that look random and are the same every time (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const pick = <T>(list: readonly T[], random: (below: number) => number): T => {
  const item = list[random(list.length)]
  if (item === undefined) throw new Error('an empty list')
  return item
}

function article(n: number, random: (below: number) => number) {
  const person = pick(SURNAMES, random) + pick(GIVEN, random)
  const firm = pick(FIRMS, random)
  const event = pick(EVENTS, random)
  const text = `镇长${person}昨日${event}，${firm}负责人陪同。`
  const mention = (kind: string, name: string) => {
    const start = text.indexOf(name)
    return { paragraph: 0, start, end: start + name.length, kind, name }
  }
  return {
    n,
    headline: { main: `${person}${event}` },
    byline: { credit: '本报讯', authors: [{ name: '苏小禾', role: '记者' }] },
    paragraphs: [text, '会后没有别的安排。'],
    tags: { people: [{ name: person, roles: ['镇长'] }], companies: [{ name: firm }] },
    mentions: [mention('people', person), mention('companies', firm)],
  }
}

/** The date of the issue with this number, one every second day from 2031-01-01. */
export const issueDate = (issue: number): string =>
  new Date(Date.UTC(2031, 0, 1 + issue * 2)).toISOString().slice(0, 10)

/** Writes an archive of so many issues into a folder. */
export function writeArchive(dir: string, issues: number): void {
  const index: { date: string; page: number; pageName: string; articles: number }[] = []
  for (let issue = 0; issue < issues; issue++) {
    const date = issueDate(issue)
    mkdirSync(join(dir, 'pages', date), { recursive: true })
    for (const [page, pageName] of [
      [1, '要闻'],
      [2, '民生'],
    ] as const) {
      const random = randomFrom(issue * 10 + page)
      const articles = Array.from({ length: 4 }, (_, i) => article(i + 1, random))
      const json = { schema: 'banmian/page/1', paper: '海角日报', date, page, pageName, articles }
      writeFileSync(join(dir, 'pages', date, `0${page}.json`), JSON.stringify(json))
      index.push({ date, page, pageName, articles: articles.length })
    }
  }
  const json = { schema: 'banmian/index/1', paper: '海角日报', pages: index }
  writeFileSync(join(dir, 'pages/index.json'), JSON.stringify(json))
}
