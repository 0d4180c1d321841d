/** A word of a text as the segmenter sees it: UTF-16 offsets `[start, end)`. */
export interface Word {
  start: number
  end: number
  kind: 'word' | 'name' | 'foreign' | 'other'
  /** Where the model's trie has the word; below 0, or not there, where it does not. */
  node?: number
}

/** Offers a stretch that may be one word, and what that would cost (−ln probability). */
export type Offer = (end: number, cost: number, kind: Word['kind'], node?: number) => void

/**
 * The cheapest way to cut a text into words (Viterbi over a unigram lattice; linear in the text's length).
 * `offerAt(i, offer)` offers what may begin at `i`; at least one must.
 */
export function cheapestCut(length: number, offerAt: (start: number, offer: Offer) => void): Word[] {
  const cost = new Float64Array(length + 1).fill(Infinity)
  const from = new Int32Array(length + 1)
  const kinds: Word['kind'][] = []
  const nodes = new Int32Array(length + 1)
  cost[0] = 0
  let here = 0
  let start = 0
  const offer: Offer = (end, own, kind, node = -1) => {
    const total = here + own
    if (total >= (cost[end] ?? Infinity)) return
    cost[end] = total
    from[end] = start
    kinds[end] = kind
    nodes[end] = node
  }
  for (; start < length; start += 1) {
    here = cost[start] ?? Infinity
    if (here !== Infinity) offerAt(start, offer)
  }
  const words: Word[] = []
  for (let end = length; end > 0;) {
    const begin = from[end] ?? end - 1
    words.push({ start: begin, end, kind: kinds[end] ?? 'other', node: nodes[end] ?? -1 })
    end = begin
  }
  return words.reverse()
}
