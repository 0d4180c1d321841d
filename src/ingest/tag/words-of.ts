import { foreignCandidates } from './foreign.ts'
import { isHan } from './han.ts'
import { cheapestCut, type Candidate, type Word } from './lattice.ts'
import { SURNAMES } from './lists/surnames.ts'
import { TRANSLIT } from './lists/translit.ts'
import type { Model } from './model/model.ts'
import { KNOWN_PEOPLE } from './lists/known-people.ts'
import { after, before, nameCandidates, NO_GIVEN } from './han-names.ts'

/** A single character no list knows, and a word only the system's dictionary knows. */
const UNKNOWN_CHARACTER = 12.5
const DICTIONARY_WORD = 12

const KNOWN_PERSON = 10
const LONGEST_PIECE = 4000
const KNOWN_FIRST: ReadonlySet<string> = new Set(Array.from(KNOWN_PEOPLE, (name) => name.charAt(0)))
const EXTRA_WORD = 7
const NONE: ReadonlySet<string> = new Set()

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Cuts a text into words, names of people among them. Digits and Latin runs stay whole. `extra` are words of
 * this text that no list has: its home place, names its editor listed.
 */
export function wordsOf(text: string, model: Model, extra: ReadonlySet<string> = NONE): Word[] {
  const dictionary = dictionaryWords(text)
  let longestExtra = 0
  for (const word of extra) longestExtra = Math.max(longestExtra, word.length)
  return cheapestCut(text.length, (i) => {
    const c = text.charAt(i)
    if (!isHan(text.charCodeAt(i))) return [{ end: otherEnd(text, i), cost: 1, kind: 'other' }]
    const found: Candidate[] = [{ end: i + 1, cost: model.words.get(c) ?? UNKNOWN_CHARACTER, kind: 'word' }]
    for (let end = i + 2; KNOWN_FIRST.has(c) && end <= i + 4 && end <= text.length; end += 1)
      if (KNOWN_PEOPLE.has(text.slice(i, end))) found.push({ end, cost: KNOWN_PERSON, kind: 'name' })
    let known = dictionary[i] ?? 0
    const furthest = Math.min(i + Math.max(model.longest.get(c) ?? 0, longestExtra), text.length)
    for (let end = i + 2; end <= furthest; end += 1) {
      const own = text.slice(i, end)
      const cost = extra.has(own) ? EXTRA_WORD : model.words.get(own)
      if (cost === undefined) continue
      found.push({ end, cost, kind: 'word' })
      if (end === known) known = 0
    }
    if (known > i + 1)
      found.push({ end: known, cost: DICTIONARY_WORD, kind: kindOfUnlisted(text, i, known, model) })
    nameCandidates(text, i, dictionary[i] ?? 0, model, found)
    foreignCandidates(text, i, model, found)
    return found
  })
}

/** Dictionaries list the famous: a word no news text has, shaped and placed like a name, is one. */
function kindOfUnlisted(text: string, start: number, end: number, model: Model): Word['kind'] {
  const own = text.slice(start, end)
  const around = before(text, start) + after(text, end)
  if (SURNAMES.has(own.charAt(0)) && own.length <= 3 && !NO_GIVEN.test(own.slice(-1))) {
    const { single, first, last } = model.names
    if (own.length === 3 && first.has(own.charAt(1)) && (last.has(own.charAt(2)) || around >= 1.5))
      return 'name'
    if (own.length === 2 && single.has(own.charAt(1)) && around >= 2.5) return 'name'
  }
  if (around >= 2 && Array.from(own).every((c) => TRANSLIT.has(c))) return 'foreign'
  return 'word'
}

/** For each offset, where the word ends that the system's own dictionary sees begin there; 0 for none. */
function dictionaryWords(text: string): Int32Array {
  const ends = new Int32Array(text.length + 1)
  // The system's segmenter slows down with the length of its text, so a long one goes in by pieces.
  for (let from = 0; from < text.length; from += LONGEST_PIECE)
    for (const { segment, index } of segmenter.segment(text.slice(from, from + LONGEST_PIECE))) {
      if (segment.length > 1 && isHan(segment.charCodeAt(0)))
        ends[from + index] = from + index + segment.length
    }
  return ends
}

/** The end of a run of digits or of Latin letters; of one character otherwise. */
function otherEnd(text: string, start: number): number {
  const run = /^(?:[0-9０-９.．％%]+|[A-Za-zＡ-Ｚａ-ｚÀ-ɏ]+)/u.exec(text.slice(start, start + 40))
  if (run) return start + run[0].length
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}
