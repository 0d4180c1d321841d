import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { KNOWN_ORGANISATIONS } from '../lists/organisations.ts'
import { PLAIN_WORDS } from '../lists/plain-words.ts'
import { PLACES } from '../lists/places.ts'
import { THINGS } from '../lists/things.ts'
import { loadNameCosts, type NameCosts } from './name-costs.ts'
import { Trie } from './trie.ts'
import { loadClasses, loadCosts, loadWords, type WordCosts } from './words.ts'

/** What the segmenter knows of words and of names. */
export interface Model {
  words: WordCosts
  /** The same words, to walk along a text. */
  trie: Trie
  names: NameCosts
  translit: ReadonlyMap<string, number>
  /** Common words that stand outside names of organisations: `outside.ts`. */
  outside: ReadonlySet<string>
  /** Classes of words (verb, noun, measure…). */
  classes: ReadonlyMap<string, number>
}

/** The most a word of a hand-written list costs. */
const LISTED = 9
const PLAIN = 10.5
const LISTED_ORGAN = 6

let loaded: Model | undefined

/** The model that ships with the project, read once. */
export function loadModel(): Model {
  if (!loaded) {
    const words = loadCosts('words.txt')
    for (const name of KNOWN_PEOPLE) words.delete(name)
    for (const word of [...PLAIN_WORDS, ...THINGS]) words.set(word, Math.min(words.get(word) ?? PLAIN, PLAIN))
    for (const name of PLACES) words.set(name, Math.min(words.get(name) ?? LISTED, LISTED))
    for (const name of KNOWN_ORGANISATIONS) words.set(name, Math.min(words.get(name) ?? LISTED, LISTED_ORGAN))
    loaded = {
      words,
      trie: new Trie(words),
      names: loadNameCosts(),
      translit: loadCosts('translit.txt'),
      outside: loadWords('outside.txt'),
      classes: loadClasses('classes.txt'),
    }
  }
  return loaded
}
