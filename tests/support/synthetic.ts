import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pick, randomFrom, type Random } from './random.ts'

/** A small archive of made-up news, the same every time: issues of two pages, people and firms that recur. */

const SURNAMES = ['林', '周', '苏', '陈', '沈', '陆']
const GIVEN = ['远舟', '渔', '禾', '望川', '晚晴', '听雨', '知秋']
const FIRMS = ['海角造船有限公司', '渡轮公司', '盐田水产集团']
const EVENTS = ['检查灯塔', '看望渔民', '走访码头', '出席座谈会', '听取防汛汇报']

/** A paragraph of a hundred characters that say nothing: only the size of an archive needs it. */
const filler = (random: Random): string =>
  Array.from({ length: 100 }, () => String.fromCodePoint(0x4e00 + random(1500))).join('')

function article(n: number, random: Random, fillers: number) {
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
    paragraphs: [text, '会后没有别的安排。', ...Array.from({ length: fillers }, () => filler(random))],
    tags: { people: [{ name: person, roles: ['镇长'] }], companies: [{ name: firm }] },
    mentions: [mention('people', person), mention('companies', firm)],
  }
}

/** The date of the issue with this number, one every second day. */
export const issueDate = (issue: number, first = '2031-01-01'): string =>
  new Date(Date.parse(first) + issue * 2 * 86_400_000).toISOString().slice(0, 10)

/** What an archive may have beside its text. */
interface ArchiveOptions {
  /** The day of its first issue. */
  first?: string
  /** Pictures in the first article of each page, and the pages as printed. */
  pictures?: boolean
  /** So many paragraphs of a hundred characters more in each article. */
  fillers?: number
}

/** Writes an archive of so many issues into a folder, beside what is there. */
export function writeArchive(
  dir: string,
  issues: number,
  { first, pictures = false, fillers = 0 }: ArchiveOptions = {},
): void {
  const index: { date: string; page: number; pageName: string; articles: number }[] = []
  if (pictures) writePictures(dir)
  for (let issue = 0; issue < issues; issue++) {
    const date = issueDate(issue, first)
    mkdirSync(join(dir, 'pages', date), { recursive: true })
    for (const [page, pageName] of [
      [1, '要闻'],
      [2, '民生'],
    ] as const) {
      const random = randomFrom(issue * 10 + page)
      const articles = Array.from({ length: 4 }, (_, i) => article(i + 1, random, fillers))
      const head = { schema: 'banmian/page/1', paper: '海角日报', date, page, pageName }
      const json = pictures
        ? { ...head, facsimile: FACSIMILE, articles: articles.map(asPrinted) }
        : { ...head, articles }
      writeFileSync(join(dir, 'pages', date, `0${page}.json`), JSON.stringify(json))
      index.push({ date, page, pageName, articles: articles.length })
    }
  }
  const json = { schema: 'banmian/index/1', paper: '海角日报', pages: index }
  writeFileSync(join(dir, 'pages/index.json'), JSON.stringify(json))
}

const FACSIMILE = { src: 'data/pictures/page.svg', width: 1000, height: 1400 }
const IMAGES = [
  {
    src: 'data/pictures/light.svg',
    width: 800,
    height: 500,
    alt: '海边的灯塔',
    caption: '傍晚的灯塔。',
    credit: '苏小禾 摄',
  },
  { src: 'https://elsewhere.example/boat.jpg', width: 400, height: 600, alt: '渔船' },
]

/** Four articles stand one below the other on the printed page; the first has pictures. */
const asPrinted = (one: ReturnType<typeof article>, i: number) => ({
  ...one,
  box: [0.05, 0.12 + i * 0.21, 0.9, 0.2],
  ...(i === 0 && { images: IMAGES }),
})

function writePictures(dir: string): void {
  const svg = (width: number, height: number, inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`
  const line = (y: number) => `<path d="M70 ${y}h860" stroke="#444" stroke-width="6"/>`
  const blocks = [0, 1, 2, 3].map((i) => [0, 30, 60, 90, 120].map((y) => line(200 + i * 294 + y)).join(''))
  mkdirSync(join(dir, 'pictures'), { recursive: true })
  const page = `<path d="M0 0h1000v1400H0z" fill="#f4efe2"/><path d="M50 60h900v60H50z"/>${blocks.join('')}`
  writeFileSync(join(dir, 'pictures/page.svg'), svg(1000, 1400, page))
  const light = '<path d="M0 0h800v500H0z" fill="#8fb3c9"/><path d="M380 120h40l20 300h-80z" fill="#fff"/>'
  writeFileSync(join(dir, 'pictures/light.svg'), svg(800, 500, light))
}
