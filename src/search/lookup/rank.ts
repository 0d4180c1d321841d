import { countFirst } from './first.ts'
import type { List } from '../format/postings.ts'

/** No part of the article has the word. */
export const NONE = 255

/** Where a word stands in each article of a segment: the best part, and whether it opens the headline. */
export interface Found {
  best: Uint8Array
  opens: Uint8Array
  /** Its lists, part by part; empty for one of several words (OR). */
  lists: List[]
}

/**
 * What a word is worth in the headline, kicker or subhead, a name, the text; and when only a name is spelled so: who
 * types `kg` may mean the word, and who types `qjj` finds no such word.
 */
const WORTH = [100, 60, 40, 10, 5]
/** For a word at the very beginning of the headline. */
const OPENS = 8
/** For words side by side; less the farther they are from each other. */
const NEAR = 25

/**
 * How well an article answers (0–255): the mean worth of the words' best parts, more for a headline's opening
 * and for words near each other. Equal articles are put in order of freshness by the caller.
 */
export function scoreOf(doc: number, words: readonly Found[]): number {
  const [only] = words
  if (only === undefined) return 0
  if (words.length === 1) return (WORTH[only.best[doc] ?? 0] ?? 0) + (only.opens[doc] ?? 0) * OPENS
  let sum = 0
  let opens = 0
  for (const { best, opens: at } of words) {
    sum += WORTH[best[doc] ?? 0] ?? 0
    opens = Math.max(opens, at[doc] ?? 0)
  }
  let near = 0
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1], words[i]]
    if (a && b) near += nearness(doc, a, b)
  }
  return Math.round(sum / words.length + opens * OPENS + near / Math.max(1, words.length - 1))
}

function nearness(doc: number, a: Found, b: Found): number {
  const part = a.best[doc] ?? 0
  if (b.best[doc] !== part) return 0
  const [here, there] = [positionsOf(a.lists[part], doc), positionsOf(b.lists[part], doc)]
  let least = Infinity
  let j = 0
  for (const position of here) {
    while (j < there.length && (there[j] ?? 0) < position) j++
    if (j < there.length) least = Math.min(least, (there[j] ?? 0) - position)
    if (j > 0) least = Math.min(least, position - (there[j - 1] ?? 0))
  }
  return NEAR / (1 + least / 8)
}

const NOWHERE = new Uint32Array(0)

function positionsOf(list: List | undefined, doc: number): Uint32Array {
  if (!list || list.positions.length === 0) return NOWHERE
  const at = countFirst(list.docs.length, (i) => (list.docs[i] ?? 0) < doc)
  return list.docs[at] === doc ? list.positions.subarray(list.starts[at], list.starts[at + 1]) : NOWHERE
}
