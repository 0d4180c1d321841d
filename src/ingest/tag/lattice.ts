/** A word of a text as the segmenter sees it: UTF-16 offsets `[start, end)`. */
export interface Word {
  start: number
  end: number
  kind: 'word' | 'name' | 'foreign' | 'other'
}

/** Offers a stretch that may be one word, and what that would cost (−ln probability). */
export type Offer = (end: number, cost: number, kind: Word['kind']) => void

/**
 * The cheapest way to cut a text into words (Viterbi over a unigram lattice; linear in the text's length).
 * `offerAt(i, offer)` offers what may begin at `i`; at least one must.
 */
export function cheapestCut(length: number, offerAt: (start: number, offer: Offer) => void): Word[] {
  const cost = new Float64Array(length + 1).fill(Infinity)
  const from = new Int32Array(length + 1)
  const kinds: Word['kind'][] = []
  cost[0] = 0
  let here = 0
  let start = 0
  const offer: Offer = (end, own, kind) => {
    const total = here + own
    if (total >= (cost[end] ?? Infinity)) return
    cost[end] = total
    from[end] = start
    kinds[end] = kind
  }
  for (; start < length; start += 1) {
    here = cost[start] ?? Infinity
    if (here !== Infinity) offerAt(start, offer)
  }
  const words: Word[] = []
  for (let end = length; end > 0;) {
    const begin = from[end] ?? end - 1
    words.push({ start: begin, end, kind: kinds[end] ?? 'other' })
    end = begin
  }
  return words.reverse()
}
