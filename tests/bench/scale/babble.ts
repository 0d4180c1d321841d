import type { SearchDoc } from '#search/format/doc.ts'
import type { Random } from '../../support/random.ts'

/** How many characters are gone on with in a row before another place with the same two is taken, as a mean. */
const RUN = 3
/** Of three such steps two stay near the article that the text follows: what an article is about it says again. */
const [NEAR, OF] = [2, 3]
const LINE_END = 10
const RANK_BITS = 13
const PLACE_BITS = 24

/**
 * Text that looks like an archive's to an index: from place to place of the archive that have two characters in
 * common, so that pairs are as frequent as there, and as often again in one article. Pairs that the archive has not are
 * made by a step to any place, as many as `growth` says that a text of this length has.
 */
export class Babble {
  private readonly text: Uint16Array
  private readonly ranks: Uint16Array
  /** Place and pair in one number, in order of pairs, then places. */
  private readonly sorted: Float64Array
  private readonly starts: readonly number[]
  private readonly seen: Uint32Array
  private readonly docs: readonly SearchDoc[]
  private readonly growth: (chars: number) => number
  private readonly random: Random
  private chars = 0
  private pairs = 0

  /** @param growth characters → different pairs in a text so long */
  constructor(docs: readonly SearchDoc[], growth: (chars: number) => number, random: Random) {
    this.docs = docs
    this.growth = growth
    this.random = random
    const starts: number[] = []
    let all = ''
    for (const { headline, paragraphs } of docs) {
      starts.push(all.length)
      all += [headline, ...paragraphs, ''].join('\n')
    }
    if (all.length >= 2 ** PLACE_BITS) throw new RangeError('the archive is too large to be babbled after')
    this.starts = starts
    this.text = Uint16Array.from({ length: all.length }, (_, i) => all.charCodeAt(i))
    const alphabet = [...new Set(this.text)].sort((a, b) => a - b)
    if (alphabet.length >= 2 ** RANK_BITS) throw new RangeError('more characters than there are ranks')
    const rankOf = new Uint16Array(65_536)
    alphabet.forEach((char, rank) => (rankOf[char] = rank))
    this.ranks = this.text.map((char) => rankOf[char] ?? 0)
    this.sorted = Float64Array.from({ length: all.length - 1 }, (_, at) => this.keyOf(at) + at).sort()
    this.seen = new Uint32Array(2 ** (2 * RANK_BITS - 5))
  }

  private pairOf(a: number, b: number): number {
    return ((this.ranks[a] ?? 0) << RANK_BITS) | (this.ranks[b] ?? 0)
  }
  private keyOf(at: number): number {
    return this.pairOf(at, at + 1) * 2 ** PLACE_BITS
  }

  /** Begins another text: all pairs are new to it. */
  forget(): void {
    this.seen.fill(0)
    this.chars = this.pairs = 0
  }

  /** An article, as long as one of the archive's, whose names it has as well. */
  article(): Omit<SearchDoc, 'id'> {
    const home = this.random(this.docs.length)
    const like = this.docs[home]
    if (!like) throw new Error('an empty archive')
    const [headline, ...lengths] = [like.headline, ...like.paragraphs].map(({ length }) => length)
    const from = this.starts[home] ?? 0
    const to = this.starts[home + 1] ?? this.text.length
    let at = from + this.random(to - from - 1)
    const line = (length: number): string => {
      const units: number[] = []
      while (units.length < length) {
        const next = this.step(at, from)
        this.note(at, next)
        at = next
        const unit = this.text[at] ?? LINE_END
        if (unit !== LINE_END) units.push(unit)
      }
      return String.fromCharCode(...units)
    }
    return {
      headline: line(headline ?? 10),
      kicker: '',
      sub: '',
      names: like.names,
      paragraphs: lengths.map(line),
    }
  }

  private step(at: number, home: number): number {
    const last = this.text.length - 2
    if (at >= last - 1) return this.random(last)
    if (this.pairs < this.growth(this.chars) && this.random(2) === 0) return this.random(last)
    if (this.random(RUN) > 0) return at + 1
    const key = this.keyOf(at)
    const [low, high] = [this.find(key), this.find(key + 2 ** PLACE_BITS)]
    const near =
      this.random(OF) < NEAR ? Math.min(this.find(key + home), high - 1) : low + this.random(high - low)
    return (this.sorted[near] ?? 0) - key + 1
  }

  /** The first of the sorted numbers that is not less. */
  private find(wanted: number): number {
    let [low, high] = [0, this.sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.sorted[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }

  private note(before: number, after: number): void {
    this.chars++
    const pair = this.pairOf(before, after)
    const [word, bit] = [pair >>> 5, 1 << (pair & 31)]
    if (((this.seen[word] ?? 0) & bit) !== 0) return
    this.seen[word] = (this.seen[word] ?? 0) | bit
    this.pairs++
  }
}
