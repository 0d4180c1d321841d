import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An archive of what is rare: made up, and the same every time. */

/** The day of which nothing was printed, and the one with articles of a size. */
export const EMPTY_DAY = '2031-05-01'
export const LARGE_DAY = '2031-05-02'
/** The day that is taken back. */
export const LAST_DAY = '2031-05-03'

/** A megabyte of text (UTF-8), in paragraphs of some 300 characters; the last one can be told. */
const LONG = [
  ...Array.from(
    { length: 1100 },
    (_, i) => `第${i + 1}段。${'大海一望无际，渔船从早到晚来来往往；'.repeat(17)}完。`,
  ),
  '这是最后一段。',
]

/** So many names, each another; up to 3,072. */
const HAN = '安宝昌德恩芳刚国海华建军康兰立明宁平强荣胜泰万文祥兴学艳义勇玉元'
const namesOf = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => '林周郑'.charAt(i % 3) + HAN.charAt(Math.floor(i / 3) % 32) + HAN.charAt(Math.floor(i / 96)),
  )

const plain = (n: number, main: string, paragraphs: readonly string[]) => ({
  n,
  headline: { main },
  byline: { authors: [] },
  paragraphs,
  tags: {},
  mentions: [],
})

/** An article that is a list of names. */
export function nameList(count: number) {
  const names = namesOf(count)
  const paragraph = `名单如下：${names.join('、')}。`
  const first = paragraph.indexOf('：') + 1
  return {
    ...plain(2, '代表名单', [paragraph]),
    tags: { people: names.map((name) => ({ name })) },
    mentions: names.map((name, i) => {
      const start = first + i * 4
      return { paragraph: 0, start, end: start + 3, kind: 'people', name }
    }),
  }
}

const short = (n: number, name: string) => ({
  ...plain(n, `${name}检查灯塔`, [`${name}昨日检查灯塔。`]),
  tags: { people: [{ name }] },
  mentions: [{ paragraph: 0, start: 0, end: 3, kind: 'people', name }],
})

/** Verse and a table among prose; one row is labelled with a name. */
export const VERSE = [
  '雾散去以前',
  '船还认得岸',
  '灯塔把最后一束光',
  '收进了袖口',
  '我们在码头上站了很久，像等一封没有写的信',
  '潮水一个字也没有说',
]
/** The names of the table's columns, and a table of many columns. */
export const NAMES = '码头 旅客（人） 增长'
export const WIDE = [
  '航线 一月 二月 三月 四月 五月 六月 七月',
  '东码头 12,041 13,377 9,804 15,200 18,911 22,030 31,457',
  '西码头 980 1,204 877 1,311 1,498 1,802 2,230',
  '北码头候船室 76 90 64 101 130 155 181',
]
export const ROWS = ['东码头 1,204 3.5%', '渡轮公司 980 -2.1%', '北码头候船室 76 0.4%']
const AROUND = '渡口的柳树是三十年前种下的，如今已经连成了一片林子，春天里来放风筝的孩子把整条堤都站满了。'
function versed(n: number) {
  const paragraphs = [AROUND, ...VERSE, AROUND, NAMES, ...ROWS, AROUND, ...WIDE, AROUND]
  const paragraph = paragraphs.indexOf(ROWS[1] ?? '')
  return {
    ...plain(n, '渡口的诗与数', paragraphs),
    tags: { companies: [{ name: '渡轮公司' }] },
    mentions: [{ paragraph, start: 0, end: 4, kind: 'companies', name: '渡轮公司' }],
  }
}

export const pageOf = (date: string, articles: readonly unknown[]) => ({
  schema: 'banmian/page/1',
  paper: '海角日报',
  date,
  page: 1,
  pageName: '要闻',
  articles,
})

/** @param takenBack whether the last day is no longer in it */
export function writeExtremes(dir: string, takenBack: boolean): void {
  rmSync(dir, { recursive: true, force: true })
  const pages: [string, unknown[]][] = [
    ['2031-04-30', [short(1, '陆知秋')]],
    [EMPTY_DAY, []],
    [LARGE_DAY, [plain(1, '一兆字的文章', LONG), nameList(12), short(3, '陆知秋'), versed(4)]],
  ]
  if (!takenBack) pages.push([LAST_DAY, [short(1, '沈望川'), short(2, '陆知秋')]])
  for (const [date, articles] of pages) {
    mkdirSync(join(dir, 'pages', date), { recursive: true })
    writeFileSync(join(dir, 'pages', date, '01.json'), JSON.stringify(pageOf(date, articles)))
  }
  const index = pages.map(([date, articles]) => ({
    date,
    page: 1,
    pageName: '要闻',
    articles: articles.length,
  }))
  const json = { schema: 'banmian/index/1', paper: '海角日报', pages: index }
  writeFileSync(join(dir, 'pages/index.json'), JSON.stringify(json))
}
