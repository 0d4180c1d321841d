import { randomFrom, type Random } from '../../support/random.ts'
import type { GoldArticle, GoldPage } from './gold.ts'

/** No piece of a paragraph is shorter in the corpora's damage. */
export const SHORTEST_PIECE = 30
/** Of a hundred, how many are damaged so. */
const CUT_PARAGRAPH = 35
const CUT_HEADLINE = 30
const BLANK_IN_HEADLINE = 30

/**
 * The articles of some pages in another order and with other damage: paragraphs cut inside a sentence by a blank line,
 * `shortest` characters from their ends, headlines cut by a line end or a blank line, as column ends and narrow columns
 * leave them.
 */
export function damagedAgain(pages: readonly GoldPage[], seed: number, shortest: number): GoldPage[] {
  const random = randomFrom(seed)
  const articles = pages
    .flatMap((page) => page.articles)
    .map((article) => ({ article, order: random(1_000_000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ article }) => article)
  const size = 5
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, i) => {
    const own = articles.slice(i * size, (i + 1) * size)
    const text = own.map((article) => damaged(article, random, shortest)).join('\n\n')
    return { paper: `${pages[0]?.paper ?? ''} ${seed}`, date: `${seed}`, text, furniture: [], articles: own }
  })
}

function damaged(article: GoldArticle, random: Random, shortest: number): string {
  const blocks: string[] = []
  if (article.kicker) blocks.push(article.kicker)
  blocks.push(headline(article.title, random))
  if (article.sub) blocks.push(article.sub)
  for (let at = 0; at <= article.paragraphs.length; at += 1) {
    blocks.push(...article.lines.filter((line) => line.at === at).map(({ text }) => text))
    const text = article.paragraphs[at]
    if (text === undefined) continue
    const isCut = random(100) < CUT_PARAGRAPH && !article.crossheads.includes(at)
    blocks.push(isCut ? cutInside(text, random, shortest) : text)
  }
  return isVerse(article)
    ? [...blocks.slice(0, -article.paragraphs.length), article.paragraphs.join('\n')].join('\n\n')
    : blocks.join('\n\n')
}

/** Lines of verse stand under one another. */
const isVerse = ({ paragraphs, lines }: GoldArticle): boolean =>
  paragraphs.length >= 4 &&
  paragraphs.every((text) => text.length < 20 && !/[。：]|\d/u.test(text)) &&
  lines.every(({ at }) => at === 0)

/** A paragraph cut where no sentence ends. */
function cutInside(text: string, random: Random, shortest: number): string {
  const places = Array.from(
    { length: Math.max(0, text.length - 2 * shortest) },
    (_, i) => i + shortest,
  ).filter(
    (at) => /[\p{Script=Han}\d，,、“]/u.test(text.charAt(at - 1)) && !/[”’」』）)]/u.test(text.charAt(at)),
  )
  const at = places[random(Math.max(1, places.length))]
  return at === undefined ? text : cut(text, at, '\n\n')
}

function headline(title: string, random: Random): string {
  const end = random(100) < BLANK_IN_HEADLINE ? '\n\n' : '\n'
  if (/[ 　]/u.test(title)) return random(2) === 0 ? title : title.replace(/[ 　]/u, end)
  if (title.length < 8 || random(100) >= CUT_HEADLINE) return title
  return cut(title, Math.floor(title.length / 2) + random(5) - 2, end)
}

const cut = (text: string, at: number, end: string): string => text.slice(0, at) + end + text.slice(at)
