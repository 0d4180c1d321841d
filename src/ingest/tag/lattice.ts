/** A word of a text as the segmenter sees it: UTF-16 offsets `[start, end)`. */
export interface Word {
  start: number
  end: number
  kind: 'word' | 'name' | 'foreign' | 'other'
}

/** A stretch that may be one word, and what that would cost (−ln probability). */
export interface Candidate {
  end: number
  cost: number
  kind: Word['kind']
}

/**
 * The cheapest way to cut a text into words (Viterbi over a unigram lattice; linear in the text's length).
 * `candidates(i)` gives what may begin at `i`; at least one must.
 */
export function cheapestCut(length: number, candidates: (start: number) => readonly Candidate[]): Word[] {
  const cost = new Float64Array(length + 1).fill(Infinity)
  const from = new Int32Array(length + 1)
  const kind: Word['kind'][] = []
  cost[0] = 0
  for (let i = 0; i < length; i += 1) {
    const here = cost[i] ?? Infinity
    if (here === Infinity) continue
    for (const candidate of candidates(i)) {
      const total = here + candidate.cost
      if (total < (cost[candidate.end] ?? Infinity)) {
        cost[candidate.end] = total
        from[candidate.end] = i
        kind[candidate.end] = candidate.kind
      }
    }
  }
  const words: Word[] = []
  for (let end = length; end > 0;) {
    const start = from[end] ?? end - 1
    words.push({ start, end, kind: kind[end] ?? 'other' })
    end = start
  }
  return words.reverse()
}
