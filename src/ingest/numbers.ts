import type { Article } from '#domain/schema.ts'
import { fold } from './edits/locate.ts'

/** What has been published of a page: its articles as they stand, and the numbers of those taken away before. */
export interface Published {
  articles: readonly Article[]
  retired: readonly number[]
}

/** An article that is no longer on the page, and where its readers are led: an article's number, or the page. */
export interface Removed {
  n: number
  headline: string
  to?: number
}

/** The number of each article, in reading order, and what is new and gone against what was published. */
export interface Numbering {
  numbers: number[]
  added: number[]
  removed: Removed[]
}

/** What is numbered; `given` is the number that the source itself says it has. */
type Story = Pick<Article, 'headline' | 'paragraphs'> & { given?: number | undefined }

/** Headlines this long are no rubric (图片新闻, 简讯): two articles do not share one by chance. */
const TELLING_HEADLINE = 6

/**
 * Numbers a page's articles so that none ever moves: an article keeps the number under which a like one was
 * published, a new one gets the next that was never used. Likeness is of headline and text, by pairs of
 * characters; the likest find each other first, so that a split or merged article's number stays with the part
 * that is most like it.
 */
export function numberArticles(stories: readonly Story[], published?: Published): Numbering {
  const old = published?.articles ?? []
  const given = givenNumbers(stories, new Set(published?.retired))
  const [news, olds] = [old.length === 0 ? [] : stories.map(printOf), old.map(printOf)]
  const pairs = news
    .flatMap((one, i) => olds.map((other, j) => ({ i, j, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i)
  const keeper = new Map<number, number>()
  const taken = new Set<number>()
  for (const [i, n] of given) {
    const j = old.findIndex((other) => other.n === n)
    keeper.set(i, j)
    if (j >= 0) taken.add(j)
  }
  for (const { i, j } of pairs) {
    if (keeper.has(i) || taken.has(j)) continue
    keeper.set(i, j)
    taken.add(j)
  }
  let last = Math.max(0, ...given.values(), ...old.map(({ n }) => n), ...(published?.retired ?? []))
  const added: number[] = []
  const numbers = stories.map((_, i) => {
    const known = old[keeper.get(i) ?? -1]?.n
    if (known !== undefined) return known
    const own = given.get(i)
    if (own !== undefined) {
      added.push(own)
      return own
    }
    last += 1
    added.push(last)
    return last
  })
  const removed = old.flatMap(({ n, headline }, j): Removed[] => {
    if (taken.has(j)) return []
    const heir = news.findIndex((one) => share(olds[j]?.text ?? new Set(), one.text) >= 0.6)
    const to = numbers[heir]
    return [{ n, headline: headline.main, ...(to === undefined ? {} : { to }) }]
  })
  return { numbers, added: published ? added : [], removed }
}

/** Numbers that the source gives, each to the first that claims it; one that was taken away is not given again. */
function givenNumbers(stories: readonly Story[], retired: ReadonlySet<number>): Map<number, number> {
  const numbers = new Map<number, number>()
  const claimed = new Set(retired)
  stories.forEach(({ given: n }, i) => {
    if (n === undefined || claimed.has(n)) return
    claimed.add(n)
    numbers.set(i, n)
  })
  return numbers
}

interface Print {
  headline: string
  head: ReadonlySet<string>
  text: ReadonlySet<string>
}

function printOf({ headline, paragraphs }: Story): Print {
  const own = fold(headline.main).text
  return { headline: own, head: pairsOf(own), text: pairsOf(fold(paragraphs.join('')).text) }
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i += 1) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** 0 for two different articles; the higher the likelier it is the same one. */
function likeness(a: Print, b: Print): number {
  const [head, text] = [dice(a.head, b.head), dice(a.text, b.text)]
  const sameHeadline = a.headline === b.headline
  if (sameHeadline && (text === 1 || a.text.size + b.text.size === 0)) return 3
  const telling = sameHeadline && a.headline.length >= TELLING_HEADLINE
  return telling || text >= 0.5 || (head >= 0.6 && text >= 0.2) ? head + text : 0
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let sum = 0
  for (const pair of a) if (b.has(pair)) sum += 1
  return sum
}
const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)
/** How much of `a` is in `b`. */
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : common(a, b) / a.size
