import { COMPANY_SUFFIXES, KNOWN_ORGANISATIONS, ORGANISATION_SUFFIXES } from '../lists/organisations.ts'
import { DIVISION_SUFFIXES, PLACES } from '../lists/places.ts'
import { AFTER_NAME, OFFICE_NOUNS, PERSON_VERBS } from '../lists/roles.ts'
import { Trie } from '../model/trie.ts'
import { STOPS } from '../lists/stops.ts'
import { PAD, type Facts } from './facts.ts'

/** The classes of listed words, a bit each. */
const CLASSES: readonly Iterable<string>[] = [
  OFFICE_NOUNS,
  AFTER_NAME,
  PERSON_VERBS,
  COMPANY_SUFFIXES,
  ORGANISATION_SUFFIXES,
  PLACES,
  DIVISION_SUFFIXES,
  KNOWN_ORGANISATIONS,
  STOPS,
]

let loaded: Trie | undefined

function lexicon(): Trie {
  if (loaded) return loaded
  // The sets of classes at a place and the next are looked up as one number of 26 bits (scores.ts).
  if (CLASSES.length > 13) throw new Error('more classes of listed words than there is room for')
  const classes = new Map<string, number>()
  CLASSES.forEach((words, k) => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | (1 << k))
  })
  loaded = new Trie(classes)
  return loaded
}

const LONGEST = 16
/** The classes of the words that begin at the character at hand, by their length. */
const own = new Int32Array(LONGEST + 1)

/** Marks the words of the lists in a text: of each class the longest that begins at a place, ends there, reaches over it. */
export function marksOf(text: string, { begins, ends, inside }: Facts): void {
  const trie = lexicon()
  for (let i = 0; i < text.length; i += 1) {
    let size = 0
    for (let node = 0, n = 1; n <= LONGEST && i + n <= text.length; n += 1) {
      node = trie.step(node, text.charCodeAt(i + n - 1))
      if (node < 0) break
      own[n] = trie.valueAt(node) || 0
      size = n
    }
    let seen = 0
    for (let n = size; n > 0; n -= 1) {
      const fresh = (own[n] ?? 0) & ~seen
      if (fresh === 0) continue
      seen |= fresh
      const last = i + n - 1 + PAD
      begins[i + PAD] = (begins[i + PAD] ?? 0) | fresh
      ends[last] = (ends[last] ?? 0) | fresh
      for (let k = i + PAD; k <= last; k += 1) inside[k] = (inside[k] ?? 0) | fresh
    }
  }
}
