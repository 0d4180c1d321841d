import { blockLine, blockText, type Block, type Doubts, type Office, type RawArticle } from '../../stages.ts'
import { partsByBlanks } from '../articles/blank-lines.ts'
import { doubtBreak } from '../articles/doubt-break.ts'
import { readSender } from '../lines/letters.ts'
import { mend } from '../paragraphs/mend.ts'
import { isSpeaker } from '../articles/over-headlines.ts'
import { isDateHead } from '../lines/rows.ts'
import { isCreditLine, isOpening } from '../lines/shapes.ts'
import { isNameAlone } from '../lines/names-alone.ts'
import { readPlaced } from '../lines/placed-writers.ts'
import { bestRoles, scoresOf, sumOf } from './best.ts'
import { evidenceOf } from './features.ts'
import { ROLES, type Role } from './roles.ts'
import { loadWeights, type Weights } from './weights.ts'

const HEAD = ROLES.indexOf('head')
/** What goes on with a text begins so, and no story of its own does: a line above it that may be a cross-head is one. */
const GOES_ON = /^(?:不过|但是?|然而|對此|对此|与此同时|與此同時|此外|另一方面|尽管如此|儘管如此)[，,]/u

/** By so much more must speak for another reading before it is taken for that of the rules. */
const MARGIN = 2048

/** More than all that can speak for a role. */
const BARRED = 1e6

/** What is no better known by weighing than by rules. */
const NEVER: Partial<Record<Role, readonly Role[]>> = {
  paragraph: ['deck', 'writers'],
  crosshead: ['deck'],
  caption: ['deck'],
  rest: ['deck', 'writers', 'crosshead', 'caption'],
}

/** A paragraph that is a name, alone or with a place, may be who wrote. */
const NO_DECK: readonly Role[] = ['deck']
const mayName = (text: string): boolean =>
  text.length <= LONGEST_NAMED &&
  (isNameAlone(text) || readPlaced(text) !== undefined || readSender(text) !== undefined)
const LONGEST_NAMED = 24

/** The last opening mark of a kind has no closing one after it. */
const OPEN = /[（(][^（()）]*$|[“「『][^“「『』」”]*$|《[^《》]*$/u

/** So many characters above, nothing that is open still holds together. */
const FAR = 400

/** Above the first of these a paragraph's credit may be cut. */
const CLAUSE = /[，,。；;！!？?]/u

/** Cross-heads are seldom longer. */
const LONGEST_CROSSHEAD = 12

/** No longer block becomes a line of a headline, or a line of writers. */
const LONGEST = { head: 60, deck: 60, writers: 40 }

/**
 * Articles as the rules part them → as all evidence does. The rules ask one thing after another, and the first answer stands;
 * here all that speaks for what a block is, the rules' own answer among it, is weighed together, for the whole page. Where much
 * more speaks for another reading it is taken, and named as a doubt. No character moves: blocks stay, in their order.
 */
export function weighed(
  articles: readonly RawArticle[],
  doubts: Doubts,
  weights: Weights = loadWeights(),
): RawArticle[] {
  const { blocks, roles: rules } = taken(articles)
  if (blocks.length === 0) return [...articles]
  const scores = scoresOf(evidenceOf(blocks.map(bare), rules), weights)
  const texts = blocks.map(blockText)
  const open = [...texts.map((_, i) => isOpenAbove(texts, i, rules)), false]
  const says = blocks.map((block, i) => rules[i] === 'head' && isSpeaker(block, blocks[i + 1], blocks[i + 2]))
  const barred = blocks.map((block, i) =>
    barredFor(block, rules[i] ?? 'paragraph', [open[i], open[i + 1], says[i], says[i - 1]].includes(true)),
  )
  const mayBegin = belowBlanks(blocks, rules)
  for (const [i, bar] of barred.entries())
    if (mayBegin[i] === false || (rules[i] === 'crosshead' && GOES_ON.test(texts[i + 1] ?? '')))
      barred[i] = (role) => role === HEAD || bar(role)
  const best = bestRoles(scores, (i, role) => (barred[i]?.(role) ? -BARRED : 0))
  const own = rules.map((role) => ROLES.indexOf(role))
  const changed = new Set<number>()
  const kept = [...best]
  for (let from = 0; from < best.length; from += 1) {
    if (best[from] === own[from]) continue
    let to = from
    while (to + 1 < best.length && best[to + 1] !== own[to + 1]) to += 1
    kept.splice(from, to + 1 - from, ...own.slice(from, to + 1))
    const may = best.slice(from, to + 1).every((role, k) => !barred[from + k]?.(role))
    if (may && sumOf(scores, best, from, to) - sumOf(scores, kept, from, to) >= MARGIN)
      for (let i = from; i <= to; i += 1) changed.add(i)
    from = to
  }
  if (changed.size === 0) return [...articles]
  const roles = rules.map((role, i) => (changed.has(i) ? (ROLES[best[i] ?? 0] ?? role) : role))
  for (const i of changed) doubtBreak(blocks[i], rules[i] === 'head', roles[i] === 'head', doubts)
  return rebuilt(blocks, roles, changed)
}

/**
 * What a block cannot be, whatever speaks for it: one without a Chinese character nothing but what the rules say; a long one, a credit or one that is
 * short and set in as paragraphs are no headline; what goes on inside a bracket, and who says what a headline quotes, stays together (`isHeld`); and what the rules take for text is no further line of one.
 */
function barredFor(block: Block, rule: Role, isHeld: boolean): (role: number) => boolean {
  const text = blockText(block)
  if (isHeld || isDateHead(text) || !/\p{Script=Han}/u.test(text)) return (role) => ROLES[role] !== rule
  const never = rule === 'paragraph' && mayName(text) ? NO_DECK : (NEVER[rule] ?? [])
  const isCredit = isOpening(text) || isCreditLine(text)
  // A longer headline, in the middle of its column, may be as far from the edge.
  const isSetIn = block.indented === true && text.length <= LONGEST_CROSSHEAD
  const most: Partial<Record<Role, number>> = LONGEST
  return (at) => {
    const role = ROLES[at]
    if (role === undefined || role === rule) return false
    if ((role === 'head' || role === 'deck') && (isCredit || isSetIn)) return true
    return never.includes(role) || text.length > (most[role] ?? Infinity)
  }
}

/**
 * Whether a block goes on with a bracket, a quotation or a credit of the paragraph that the rules take it for a part of, or begins with
 * a bracket, in which that credit may name who wrote.
 */
function isOpenAbove(texts: readonly string[], i: number, rules: readonly Role[]): boolean {
  if (rules[i] !== 'rest') return false
  let above = ''
  for (let from = i - 1; from >= 0 && above.length < FAR; from -= 1) {
    above = (texts[from] ?? '') + above
    if (rules[from] !== 'rest') break
  }
  const text = texts[i] ?? ''
  return OPEN.test(above) || /^[（(]/u.test(text) || (isOpening(above + text) && !CLAUSE.test(above))
}

/** Of each block whether a story may begin there: on a page whose headlines all stand below a blank line only below one. */
function belowBlanks(blocks: readonly Block[], rules: readonly Role[]): boolean[] {
  const parts = partsByBlanks(blocks.filter((_, i) => i > 0 && rules[i] === 'head'))
  return blocks.map(({ parted }, i) => !parts || parted === true || rules[i] === 'head')
}

/** All blocks of a page in their order, and what the rules take each for. */
export function taken(articles: readonly RawArticle[]): { blocks: Block[]; roles: Role[] } {
  const blocks: Block[] = []
  const roles: Role[] = []
  for (const article of articles) {
    const begun = new Set(mend(article, []).paragraphs.map(({ line }) => line))
    article.headline.forEach((block, i) => {
      blocks.push(block)
      roles.push(i === 0 ? 'head' : 'deck')
    })
    for (const block of article.body) {
      blocks.push(block)
      roles.push(block.office ?? (begun.has(blockLine(block)) ? 'paragraph' : 'rest'))
    }
  }
  return { blocks, roles }
}

/** A block without what the rules said of it. */
export const bare = ({ lines, indented }: Block): Block =>
  indented === undefined ? { lines } : { lines, indented }

const OFFICES: Partial<Record<Role, Office>> = {
  writers: 'writers',
  crosshead: 'crosshead',
  caption: 'caption',
}

/** Articles by the roles of their blocks; where one changed, it and the one below it say whether they begin a paragraph. */
function rebuilt(
  blocks: readonly Block[],
  roles: readonly Role[],
  changed: ReadonlySet<number>,
): RawArticle[] {
  const articles: RawArticle[] = []
  blocks.forEach((block, i) => {
    const role = roles[i] ?? 'paragraph'
    if (role === 'head' || articles.length === 0) articles.push({ headline: [], body: [] })
    const article = articles.at(-1)
    if (role === 'head' || role === 'deck') article?.headline.push(changed.has(i) ? bare(block) : block)
    else article?.body.push(changed.has(i) || changed.has(i - 1) ? inRole(block, role) : block)
  })
  return articles
}

function inRole(block: Block, role: Role): Block {
  const office = OFFICES[role]
  return { ...bare(block), ...(office ? { office } : { begins: role === 'paragraph' }) }
}
