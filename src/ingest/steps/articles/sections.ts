import { blockText, type Block, type Doubts, type RawArticle, blockLine } from '../../stages.ts'
import { isHours, isLabelled } from '../lines/below.ts'
import { readSigned } from '../heads/byline.ts'
import { partsByBlanks } from './blank-lines.ts'
import { candidatesOf, LONGEST, shortOnes, type Candidate } from './candidates.ts'
import { areApart, goingOn } from './continuing.ts'
import { areTwins } from '../heads/parallel.ts'
import { isBegun } from '../lines/offices.ts'
import { isOpening } from '../lines/shapes.ts'
import { isNumbered, isQuestion, standsAlone } from '../lines/standing.ts'
import { isColumn, isNotice } from '../lines/title-alone.ts'
import { say } from '../../wording/said.ts'
import { isLetter } from '../lines/letters.ts'

const LONGEST_PLAIN = 14
/** More sections than any story has. */
const MOST = 30
/** A cross-head may begin with a label (留：…, 改：…) of so many characters. */
const LONGEST_LABEL = 4
const MARK = /^[■□◆◇●○★☆▲▶▍▎【]/u

/**
 * Finds the cross-heads (小标题) of stories. They look like headlines, and what one began is given back to the story
 * before. A lone short line proves nothing, since a column's end leaves such pieces; cross-heads come in twos and more, and
 * alike: numbered, built around one mark (老人说，…；孩子说，…), or, under a line of writers, of about one length; or what stands
 * below each of them goes on with the story, which is reported.
 */
export function foldSections(articles: readonly RawArticle[], doubts: Doubts): RawArticle[] {
  const folded: RawArticle[] = []
  const within = articles.map(withinBlanks(articles))
  for (let i = 0; i < articles.length;) {
    const group = storyAt(articles, i)
    const candidates = group.flatMap(candidatesOf).slice(0, MOST)
    const heads = headsOf(group, candidates, doubts)
    let size = foldedSize(group, heads)
    const inside: Block[] = []
    for (; size < group.length && within[i + size]; size += 1) inside.push(...(group[size]?.headline ?? []))
    for (const block of inside) doubtCrosshead(block, 'crosshead-by-blanks', doubts)
    folded.push(joined(group.slice(0, size), new Set([...heads.map(({ block }) => block), ...inside])))
    i += size
  }
  return folded
}

/**
 * Whether the headline of an article is none, for no blank line stands above it, on a page where one stands above each headline that
 * a credit or a line of writers follows.
 */
function withinBlanks(articles: readonly RawArticle[]): (article: RawArticle) => boolean {
  const sure = articles.slice(1).filter(({ body }) => isBegun(body[0]))
  if (!partsByBlanks(sure.map(({ headline }) => headline[0]))) return () => false
  return ({ headline: [head], body }) => head !== undefined && !head.parted && !isBegun(body[0])
}

/** A story, and the articles after it that may be sections of it. */
function storyAt(articles: readonly RawArticle[], i: number): RawArticle[] {
  let end = i + 1
  while (end < articles.length && end < i + MOST && maySection(articles[end])) end += 1
  return articles.slice(i, end)
}

function maySection(article: RawArticle | undefined): boolean {
  const [head, first, last] = [article?.headline[0], article?.body[0], article?.body.at(-1)]
  const second = article?.body[1]
  if (!article || !head || !first || !last || article.headline.length > 1 || head.lines.length > 1)
    return false
  const text = blockText(head)
  if (text.length > LONGEST || isNotice(text) || isColumn(text) || first.lines.length > 1) return false
  // Who asks and who answers, what was drawn: a column of its own.
  if (second && isLabelled(first) && isLabelled(second)) return false
  if (
    standsAlone(blockText(first)) ||
    isHours(blockText(first)) ||
    isQuestion(blockText(first)) ||
    isLetter(blockText(first))
  )
    return false
  return first.office === undefined && !isOpening(blockText(first)) && !readSigned(blockText(last))
}

/**
 * The candidates that are cross-heads: alike, or, whatever they look like, heads of texts that all go on with a story which
 * opens with a credit or its writers. A line of one or two characters is one beside others: no column's end leaves two of them.
 */
function headsOf(
  group: readonly RawArticle[],
  candidates: readonly Candidate[],
  doubts: Doubts,
): Candidate[] {
  const like = alike(candidates, isFeature(group[0]))
  const found = areSure(like, group[0]) || !areApart(group, like) ? like : []
  const heads = found.length > 1 ? found : goingOn(group, candidates)
  if (heads !== found) for (const { block } of heads) doubtCrosshead(block, 'crosshead-by-sense', doubts)
  const short = group.slice(0, Math.max(1, foldedSize(group, heads))).flatMap(shortOnes)
  return heads.length > 1 || short.length > 1 ? [...heads, ...short] : heads
}

const doubtCrosshead = (
  block: Block,
  why: 'crosshead-by-sense' | 'crosshead-by-blanks',
  doubts: Doubts,
): void => {
  doubts.push({ line: blockLine(block), kind: 'headline', said: say(why), text: blockText(block) })
}

/** The most candidates that are alike; none where one stands alone. */
function alike(candidates: readonly Candidate[], feature: boolean): Candidate[] {
  let most: Candidate[] = []
  for (const one of candidates) {
    if (one.unsure) continue
    const found = candidates.filter(
      (other) => areAlike(one.text, other.text, feature) && (!other.unsure || areTwins(one.text, other.text)),
    )
    if (found.length > most.length) most = found
  }
  return most.length > 1 ? most : []
}

/** Whether alike lines need no more evidence: numbers and marks do not, nor what stands in a begun story, nor lines of one length. */
function areSure(heads: readonly Candidate[], story: RawArticle | undefined): boolean {
  const [first] = heads
  if (!first || isNumbered(first.text) || MARK.test(first.text)) return true
  if (/[，,：:]/u.test(first.text)) return isBegun(story?.body[0])
  return heads.every(({ text }) => text.length === first.text.length)
}

function areAlike(one: string, other: string, feature: boolean): boolean {
  if (isNumbered(one) || isNumbered(other)) return isNumbered(one) && isNumbered(other)
  if (MARK.test(one) || MARK.test(other)) return one.charAt(0) === other.charAt(0)
  const [a, b] = [one, other].map((text) => text.search(/[，,：:]/u))
  if (a === undefined || b === undefined) return false
  if (a >= 0 || b >= 0) {
    const isLabel =
      a === b && a <= LONGEST_LABEL && /[：:]/u.test(one.charAt(a)) && /[：:]/u.test(other.charAt(b))
    return (
      isLabel ||
      (a > 0 &&
        Math.abs(a - b) <= 1 &&
        (one.charAt(a - 1) === other.charAt(b - 1) || (a === b && one.charAt(0) === other.charAt(0))) &&
        /[：:]/u.test(one.charAt(a)) === /[：:]/u.test(other.charAt(b)))
    )
  }
  const plain = one.length <= LONGEST_PLAIN && other.length <= LONGEST_PLAIN
  return feature && plain && Math.abs(one.length - other.length) <= 2
}

/** A story that a line of writers opens; one with numbers as cross-heads has no others. */
const isFeature = (story: RawArticle | undefined): boolean =>
  story?.body[0]?.office === 'writers' && story.body.every(({ office }) => office !== 'crosshead')

/** How many articles of a group are one: up to the last whose headline is a cross-head, none left out between. */
function foldedSize(group: readonly RawArticle[], heads: readonly Candidate[]): number {
  const found = new Set(heads.map(({ article }) => article))
  let size = 1
  while (size < group.length && found.has(size)) size += 1
  return size
}

function joined(group: readonly RawArticle[], heads: ReadonlySet<Block>): RawArticle {
  const named = (block: Block): Block => (heads.has(block) ? { ...block, office: 'crosshead' } : block)
  const [story, ...sections] = group
  return {
    headline: story?.headline ?? [],
    body: [...(story?.body ?? []), ...sections.flatMap(({ headline, body }) => [...headline, ...body])].map(
      named,
    ),
  }
}
