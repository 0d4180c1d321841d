import { readArticles } from '#ingest/pipeline.ts'
import type { Weights } from '#ingest/steps/weighed/weights.ts'
import { percent } from '../corpora.ts'
import { compare, draftOf, plain, sameCharacters, sameParagraph, withoutCaptions } from './compare.ts'
import type { GoldArticle, GoldPage } from './gold.ts'

/** What became of some pages, in counts; `misses` are what went wrong, by cause. */
export interface Tally {
  articles: Share
  paragraphs: Share
  crossheads: Share
  kickers: Share
  subs: Share
  bylines: Share
  changed: number
  /** Characters read in a second. */
  speed: number
  misses: { cause: string; place: string }[]
}
type Share = [right: number, of: number]

/** Reads pages and holds them against the truth. */
export function score(pages: readonly GoldPage[], weights?: Weights): Tally {
  const began = performance.now()
  const read = pages.map(({ text, paper }) =>
    readArticles({ text, firstLine: 1, paper }, [], undefined, weights),
  )
  const seconds = (performance.now() - began) / 1000
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0)
  const tally: Tally = {
    articles: [0, 0],
    paragraphs: [0, 0],
    crossheads: [0, 0],
    kickers: [0, 0],
    subs: [0, 0],
    bylines: [0, 0],
    changed: 0,
    speed: characters / seconds,
    misses: [],
  }
  pages.forEach((page, i) => {
    const drafts = read[i] ?? []
    const miss = (cause: string, text: string): unknown =>
      tally.misses.push({ cause, place: `${page.paper} ${page.date}: ${text.slice(0, 24)}` })
    if (!sameCharacters(drafts, page)) {
      tally.changed += 1
      miss('a character lost or won', page.articles[0]?.title ?? '')
    }
    for (const gold of page.articles) scoreArticle(tally, drafts, gold, miss)
    if (drafts.length > page.articles.length) miss('more articles than there are', String(drafts.length))
  })
  return tally
}

function scoreArticle(
  tally: Tally,
  drafts: ReturnType<typeof readArticles>,
  gold: GoldArticle,
  miss: (cause: string, text: string) => unknown,
): void {
  const count = (share: Share, right: boolean): void => {
    share[0] += right ? 1 : 0
    share[1] += 1
  }
  const draft = draftOf(drafts, gold)
  const result = draft && compare(draft, gold)
  count(tally.articles, result?.headline === true && result.paragraphs)
  if (!result) miss('no article', gold.title)
  else if (!result.headline) miss('headline', gold.title)
  if (result?.headline && !result.paragraphs && result.found.every(Boolean))
    miss('a text too much', gold.title)
  gold.paragraphs.forEach((text, n) => {
    const found = drafts.some((one) => {
      const own = withoutCaptions(one, gold)
      return own.paragraphs.some((_, at) => sameParagraph(own, at, plain(text)))
    })
    count(tally.paragraphs, found)
    const isCross = gold.crossheads.includes(n)
    if (isCross) count(tally.crossheads, found)
    if (!found) miss(isCross ? 'cross-head' : 'paragraph', text)
  })
  const office = (share: Share, name: 'kicker' | 'sub', wanted: string): void => {
    if (wanted === '' && !draft?.headline[name]) return
    count(share, result?.[name] === true)
    if (result?.headline && !result[name]) miss(name, wanted || `not: ${draft?.headline[name] ?? ''}`)
  }
  office(tally.kickers, 'kicker', gold.kicker)
  office(tally.subs, 'sub', gold.sub)
  if (gold.bylines === undefined || (gold.bylines.length === 0 && result?.byline !== false)) return
  count(tally.bylines, result?.byline === true)
  if (!result?.byline) miss('byline', gold.bylines.join(' '))
}

/** A line of the table. */
export const rowOf = (tally: Tally): Record<string, string | number> => ({
  articles: tally.articles[1],
  'articles right': percent(...tally.articles),
  'paragraphs exact': percent(...tally.paragraphs),
  'cross-heads': shareOf(tally.crossheads),
  kickers: shareOf(tally.kickers),
  subheads: shareOf(tally.subs),
  bylines: shareOf(tally.bylines),
  'pages ± a character': tally.changed,
})
const shareOf = ([right, all]: Share): string => (all === 0 ? '–' : `${right}/${all}`)

/** The causes of misses, most frequent first, with the first places of each. */
export function printMisses(tallies: readonly Tally[], most: number): void {
  const causes = new Map<string, string[]>()
  for (const { cause, place } of tallies.flatMap(({ misses }) => misses))
    causes.set(cause, [...(causes.get(cause) ?? []), place])
  for (const [cause, places] of [...causes].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${cause}: ${places.length}`)
    for (const place of places.slice(0, most)) console.log(`    ${place}`)
  }
}
