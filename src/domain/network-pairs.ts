import type { TagKind } from './kinds.ts'
import type { Network, NetworkNode } from './network.ts'
import { tagKey, type Tag } from './tags.ts'

/** Counts who stands with whom, and chooses what of it is drawn. */

/** The kinds of tag that stand in a network, people first. */
export const NETWORK_KINDS = ['people', 'companies'] as const satisfies readonly TagKind[]
/** As many names as a phone can show without one covering another, and as many lines as an eye can follow. */
export const MAX_NODES = 24
const MAX_EDGES = 36
/** Fewer names or pairs say nothing that a list of names does not. */
const MIN_NODES = 4
const MIN_EDGES = 4

/** Counts names and pairs, article by article. */
export class Pairs {
  readonly #numbers = new Map<string, number>()
  readonly #nodes: NetworkNode[] = []
  /** Articles of a pair, by the lower number × 2²⁶ + the higher. */
  readonly #pairs = new Map<number, number>()

  /** Counts an article; tags of other kinds and a name's second occurrence do not count. */
  add(tags: Iterable<Tag>): void {
    const own = new Set<number>()
    for (const tag of tags) if (isDrawn(tag)) own.add(this.#numberOf(tag))
    const sorted = [...own].sort((a, b) => a - b)
    for (const [i, b] of sorted.entries()) {
      const node = this.#nodes[b]
      if (node) node.articles += 1
      for (const a of sorted.slice(0, i)) {
        const key = a * FACTOR + b
        this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1)
      }
    }
  }

  /**
   * The network of what was counted; undefined where there is too little to be drawn. Pairs with most articles first, of
   * equal ones those whose names have most articles, then by name: the order in which articles were counted does
   * not matter. Names are taken from pair to pair while there is room; what is drawn of the pairs between them is
   * first what holds the names together (none stands alone), then the strongest.
   */
  network(): Network | undefined {
    const all = this.#ranked()
    const names = new Set(all.flatMap(({ a, b }) => [a, b]))
    const chosen = new Set<NetworkNode>()
    for (const { a, b } of all) {
      const more = Number(!chosen.has(a)) + Number(!chosen.has(b))
      if (chosen.size + more <= MAX_NODES) chosen.add(a).add(b)
      if (chosen.size === MAX_NODES) break
    }
    const kept = strongest(all.filter(({ a, b }) => chosen.has(a) && chosen.has(b)))
    const nodes = [...chosen].sort(byArticles)
    if (nodes.length < MIN_NODES || kept.length < MIN_EDGES) return undefined
    const numbers = new Map(nodes.map((node, i) => [node, i]))
    const edges = kept.map(({ a, b, articles }) => {
      const [one = 0, other = 0] = [numbers.get(a), numbers.get(b)]
      return { a: Math.min(one, other), b: Math.max(one, other), articles }
    })
    return { nodes, edges, names: names.size, pairs: all.length }
  }

  #numberOf(tag: Tag): number {
    const key = tagKey(tag)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#nodes.length)
    return this.#nodes.push({ kind: tag.kind, name: tag.name, articles: 0 }) - 1
  }

  /** The pairs in order. Names are put in order first, once: there are many more pairs. */
  #ranked(): Pair[] {
    const ordered = [...this.#nodes].sort(byArticles)
    const ranks = new Map(ordered.map((node, rank) => [node, rank]))
    const pairs = Array.from(this.#pairs, ([key, articles]): Pair[] => {
      const [one, other] = [this.#nodes[Math.floor(key / FACTOR)], this.#nodes[key % FACTOR]]
      if (!one || !other) return []
      const [x = 0, y = 0] = [ranks.get(one), ranks.get(other)]
      const [a, b] = x < y ? [one, other] : [other, one]
      return [{ a, b, articles, rank: Math.min(x, y) * ordered.length + Math.max(x, y) }]
    }).flat()
    const weight = ({ a, b }: Pair) => a.articles + b.articles
    return pairs.sort((p, q) => q.articles - p.articles || weight(q) - weight(p) || p.rank - q.rank)
  }
}

/** Two numbers in one below 2⁵³: sixty-seven million names. */
const FACTOR = 2 ** 26

/** Two names, the one with more articles first, and the articles that name both. */
interface Pair {
  a: NetworkNode
  b: NetworkNode
  articles: number
  /** Of equal pairs the lower comes first. */
  rank: number
}

const isDrawn = ({ kind }: Tag) => NETWORK_KINDS.some((one) => one === kind)

/** Most articles first, then people before companies, then by code units: the same on every machine. */
const byArticles = (a: NetworkNode, b: NetworkNode): number =>
  b.articles - a.articles ||
  NETWORK_KINDS.findIndex((kind) => kind === a.kind) - NETWORK_KINDS.findIndex((kind) => kind === b.kind) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Of pairs in order, those that join what was apart, and the first of the others while there is room; in order. */
function strongest(pairs: readonly Pair[]): Pair[] {
  const groups = new Map<NetworkNode, NetworkNode>()
  const groupOf = (node: NetworkNode): NetworkNode => {
    const above = groups.get(node)
    return above === undefined ? node : groupOf(above)
  }
  const kept = new Set<Pair>()
  for (const pair of pairs) {
    const [a, b] = [groupOf(pair.a), groupOf(pair.b)]
    if (a === b) continue
    groups.set(b, a)
    kept.add(pair)
  }
  for (const pair of pairs) if (kept.size < MAX_EDGES) kept.add(pair)
  return pairs.filter((pair) => kept.has(pair))
}

/** The network of articles; undefined where there is too little to be drawn. */
export function networkOf(articles: Iterable<Iterable<Tag>>): Network | undefined {
  const pairs = new Pairs()
  for (const tags of articles) pairs.add(tags)
  return pairs.network()
}
