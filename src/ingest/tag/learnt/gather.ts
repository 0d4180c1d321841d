import type { Word } from '../lattice.ts'
import type { Model } from '../model/model.ts'
import { alike, cut, kindOf, namesOf, quotesOf } from './around.ts'
import { classesOf } from './classes.ts'
import { dictionaryOf } from './dictionary.ts'
import { Facts, PAD } from './facts.ts'
import { marksOf } from './lexicon.ts'

/** What a text's characters are judged by, beside the characters themselves. */
export interface Sight {
  /** The text folded: simplified, digits 0, letters A, marks full-width. Offsets are the printed text's. */
  text: string
  words: readonly Word[]
  /** What the rules found: a label for each character. */
  ruled: Uint8Array
}

let facts = new Facts(1000)

/** Gathers what is known of a text's characters. The arrays are used again for the next text: to make them costs as much as to fill them. */
export function factsOf({ text, words, ruled }: Sight, model: Model): Facts {
  if (text.length > facts.room) facts = new Facts(2 * text.length)
  const own = facts
  own.clear(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const code = alike(text.charCodeAt(i))
    own.codes[i + PAD] = code
    own.kinds[i + PAD] = kindOf(code)
    own.ruled[i + PAD] = ruled[i] ?? 0
  }
  cut(text, words, own)
  marksOf(text, own)
  namesOf(text, model, own.names)
  quotesOf(text, own.quotes)
  dictionaryOf(text, model, own)
  classesOf(text, words, model, own)
  return own
}
