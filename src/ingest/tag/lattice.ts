/** A word of a text as the segmenter sees it: UTF-16 offsets `[start, end)`. */
export interface Word {
  start: number
  end: number
  kind: 'word' | 'name' | 'foreign' | 'other'
  /** Where the model's trie has the word; below 0, or not there, where it does not. */
  node?: number
}

/** Kinds of words as numbers. */
export const [WORD, NAME, FOREIGN, OTHER] = [0, 1, 2, 3]
const KINDS = ['word', 'name', 'foreign', 'other'] as const

/**
 * The cheapest way to cut a text into words (Viterbi over a unigram lattice; linear in the text's length). From left to
 * right, whoever reads the text goes to each place that a word may begin at and offers what may begin there, at least one
 * word. A lattice is used for one text after another.
 */
export class Lattice {
  private cost = new Float64Array(0)
  private from = new Int32Array(0)
  private nodes = new Int32Array(0)
  private kinds = new Uint8Array(0)
  private length = 0
  private start = 0
  private here = 0

  /** Begins a text. */
  begin(length: number): void {
    if (this.cost.length <= length) {
      const room = 2 * length + 1000
      this.cost = new Float64Array(room)
      this.from = new Int32Array(room)
      this.nodes = new Int32Array(room)
      this.kinds = new Uint8Array(room)
    }
    this.cost.fill(Infinity, 0, length + 1)
    this.cost[0] = 0
    this.length = length
  }

  /** Goes to a place; says whether a word can begin there. */
  goTo(start: number): boolean {
    this.start = start
    this.here = this.cost[start] ?? Infinity
    return this.here !== Infinity
  }

  /** Offers a stretch that may be one word, and what that would cost (−ln probability). */
  offer(end: number, own: number, kind: number, node: number): void {
    const total = this.here + own
    if (end > this.length || total >= (this.cost[end] ?? Infinity)) return
    this.cost[end] = total
    this.from[end] = this.start
    this.kinds[end] = kind
    this.nodes[end] = node
  }

  /** The words of the cheapest cut. */
  words(): Word[] {
    const words: Word[] = []
    for (let end = this.length; end > 0;) {
      const start = this.from[end] ?? end - 1
      words.push({ start, end, kind: KINDS[this.kinds[end] ?? 0] ?? 'other', node: this.nodes[end] ?? -1 })
      end = start
    }
    return words.reverse()
  }
}
