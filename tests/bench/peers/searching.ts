import type { Browser } from '@playwright/test'
import { pick, randomFrom } from '../../support/random.ts'
import { textOf, type Article, type Content } from './content.ts'
import type { Peer } from './peer.ts'
import type { Counted } from './server.ts'
import { exactness, type Checked } from './table.ts'

/** More than this many are not all shown at once by every search. */
const SHOWN = 10

/** Words that are looked for: names, and runs of two to six characters; each is in at most ten articles; the same every time. */
export function queriesOf({ articles, lists }: Content, count: number): string[] {
  const random = randomFrom(1)
  const texts = articles.map(textOf)
  const few = (words: string) => {
    const found = texts.filter((text) => text.includes(words)).length
    return found > 0 && found <= SHOWN
  }
  const queries = new Set<string>()
  for (let tries = 0; queries.size < count && tries < count * 100; tries++) {
    const text = pick(texts, random)
    const start = random(text.length)
    const words = tries % 2 === 0 ? pick(lists, random).name : text.slice(start, start + 2 + random(5))
    if (/^\p{Script=Han}{2,}$/u.test(words) && few(words)) queries.add(words)
  }
  return [...queries]
}

/** What a search weighs until its first answer (kB, an empty cache), and how exact it is against a plain scan. */
export async function searching(
  browser: Browser,
  server: Counted,
  { search, article }: Pick<Peer, 'search' | 'article'>,
  { articles }: Content,
  queries: readonly string[],
): Promise<{ kB: number; exact: number; recall: number; precision: number } | undefined> {
  if (!search) return undefined
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(6000)
    const before = server.bytes
    await page.goto(server.url + search.at, { waitUntil: 'networkidle' })
    let kB = 0
    let failed = 0
    const answers: Checked[] = []
    for (const words of queries) {
      const found = await search.ask(page, words).catch((error: unknown) => {
        // Once may be chance; what fails again and again is our fault, not the search's.
        if (++failed > 2) throw error
        return { total: 0, paths: [] }
      })
      if (kB === 0) kB = (server.bytes - before) / 1000
      const truth = new Set(
        articles.filter((one) => textOf(one).includes(words)).map((one) => same(article(one))),
      )
      const right = new Set(found.paths.map(same).filter((path) => truth.has(path))).size
      answers.push({ truth: truth.size, total: found.total, right })
    }
    return { kB, ...exactness(answers) }
  } finally {
    await context.close()
  }
}

/** An address of an article, however a search writes it. */
const same = (path: Article['path']): string =>
  decodeURI(path)
    .replace(/[?#].*/s, '')
    .replace(/(?:\.html|\/)$/, '')
