import { firstUnits } from './first-units.ts'
import { foreignCandidates, POINT } from './people/foreign.ts'
import { isHan } from './han.ts'
import { nameCandidates } from './people/han-names.ts'
import { Lattice, NAME, OTHER, WORD, type Word } from './lattice.ts'
import { KNOWN_PEOPLE } from './lists/known-people.ts'
import type { Model } from './model/model.ts'

/** A single character no list knows. */
const UNKNOWN_CHARACTER = 12.5
const KNOWN_PERSON = 10
const KNOWN_FIRST = firstUnits(KNOWN_PEOPLE)
const EXTRA_WORD = 7
const NONE: ReadonlySet<string> = new Set()

const lattice = new Lattice()

/**
 * Cuts a text into words, names of people among them. Digits and Latin runs stay whole. `extra` are words of
 * this text that no list has: its home place, names its editor listed.
 */
export function wordsOf(text: string, model: Model, extra: ReadonlySet<string> = NONE): Word[] {
  const dotted = POINT.test(text)
  lattice.begin(text.length)
  for (let i = 0; i < text.length; i += 1) {
    if (!lattice.goTo(i)) continue
    const unit = text.charCodeAt(i)
    if (!isHan(unit)) {
      lattice.offer(otherEnd(text, i), 1, OTHER, -1)
      continue
    }
    listedWords(text, i, unit, model)
    for (const word of extra)
      if (text.startsWith(word, i)) lattice.offer(i + word.length, EXTRA_WORD, WORD, -1)
    nameCandidates(text, i, model, lattice)
    foreignCandidates(text, i, model, lattice, dotted)
  }
  return lattice.words()
}

/** Offers the words of the dictionary and the people of the list that may begin at `i`, and the character alone. */
function listedWords(text: string, i: number, unit: number, { trie }: Model): void {
  let node = trie.step(0, unit)
  const alone = node < 0 ? Number.NaN : trie.valueAt(node)
  lattice.offer(i + 1, Number.isNaN(alone) ? UNKNOWN_CHARACTER : alone, WORD, node)
  if (KNOWN_FIRST[unit] === 1)
    for (let end = i + 2; end <= i + 4 && end <= text.length; end += 1)
      if (KNOWN_PEOPLE.has(text.slice(i, end))) lattice.offer(end, KNOWN_PERSON, NAME, -1)
  for (let end = i + 2; node >= 0 && end <= text.length; end += 1) {
    node = trie.step(node, text.charCodeAt(end - 1))
    const cost = node < 0 ? Number.NaN : trie.valueAt(node)
    if (!Number.isNaN(cost)) lattice.offer(end, cost, WORD, node)
  }
}

const [DIGIT, LETTER] = [1, 2]
/** What runs together of what is no Han character: digits with their points and per cents, Latin letters. */
const RUNS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const c = String.fromCharCode(unit)
  return /[0-9０-９.．％%]/u.test(c) ? DIGIT : /[A-Za-zＡ-Ｚａ-ｚÀ-ɏ]/u.test(c) ? LETTER : 0
})
const LONGEST_RUN = 40

/** The end of a run of digits or of Latin letters; of one character otherwise. */
function otherEnd(text: string, start: number): number {
  const run = RUNS[text.charCodeAt(start)] ?? 0
  if (run === 0) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  const most = Math.min(text.length, start + LONGEST_RUN)
  let end = start + 1
  while (end < most && RUNS[text.charCodeAt(end)] === run) end += 1
  return end
}
