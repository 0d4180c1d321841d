import { sentencesOf, type Span } from './text.ts'
import { hashOf, sentenceId } from './urls.ts'

/**
 * The address of a sentence inside its article: `#p3s2` is sentence 2 of paragraph 3, counted from 1 (data-contract:
 * addresses). What we hand out goes on with a print of the sentence, `#p3s2-9f3a07bc`, so that it is found again when a
 * correction has moved it: four digits for how it opens, four for how it ends.
 */
export interface SentenceRef {
  paragraph: number
  sentence: number
  /** Eight hex digits; '' in an address that only counts. */
  print: string
}

/** A sentence of an article, and how it was found. */
export interface FoundSentence extends SentenceRef {
  span: Span
  /**
   * `same`: what the address means. `moved`: the same words at another place. `changed`: opening or end are the same.
   * `unsure`: no such sentence any longer, this one stands where it stood.
   */
  how: 'same' | 'moved' | 'changed' | 'unsure'
}

/** Characters that a half of the print looks at: marks and blanks may be corrected without moving an address. */
const HALF = 8

/** The print of a sentence: two halves of four hex digits. */
export function printOf(sentence: string): string {
  const words = sentence.replace(/[^\p{L}\p{N}]/gu, '')
  return [words.slice(0, HALF), words.slice(-HALF)].map((half) => hashOf(half).slice(-4)).join('')
}

/** `#p3s2-9f3a07bc` */
export const writeSentenceHash = ({ paragraph, sentence, print }: SentenceRef): string =>
  `#${sentenceId(paragraph, sentence)}${print && `-${print}`}`

/** Reads the fragment of an address; undefined when it is none of a sentence. */
export function parseSentenceHash(hash: string): SentenceRef | undefined {
  const match = /^#p([1-9]\d{0,3})s([1-9]\d{0,3})(?:-([0-9a-f]{8}))?$/.exec(hash)
  if (!match) return undefined
  const [, paragraph, sentence, print = ''] = match
  return { paragraph: Number(paragraph), sentence: Number(sentence), print }
}

/** The fragment that leads to the sentence which holds an offset (UTF-16) of a paragraph (from 0). */
export function sentenceHashAt(text: string, paragraph: number, offset: number): string {
  const spans = sentencesOf(text)
  const at = Math.max(
    0,
    spans.findIndex(({ start, end }) => start <= offset && offset < end),
  )
  const span = spans[at]
  const print = span ? printOf(text.slice(span.start, span.end)) : ''
  return writeSentenceHash({ paragraph: paragraph + 1, sentence: at + 1, print })
}

/** Whether the halves of two prints agree: 2 both, 1 one of them, 0 none. */
const agreement = (a: string, b: string): number =>
  Number(a.slice(0, 4) === b.slice(0, 4)) + Number(a.slice(4) === b.slice(4))

/**
 * Finds the sentence of an address among an article's paragraphs: where it stands if it has the print, else the only one
 * that has it, else the only one that opens or ends so, else whatever stands there, and is said to be unsure; undefined when
 * nothing does. Of twins none is taken for it: which of them was meant nobody can tell.
 */
export function findSentence(paragraphs: readonly string[], ref: SentenceRef): FoundSentence | undefined {
  const all = paragraphs.flatMap((text, paragraph) =>
    sentencesOf(text).map((span, sentence) => ({
      paragraph: paragraph + 1,
      sentence: sentence + 1,
      print: printOf(text.slice(span.start, span.end)),
      span,
    })),
  )
  const there = all.find((one) => one.paragraph === ref.paragraph && one.sentence === ref.sentence)
  if (there && (ref.print === '' || there.print === ref.print)) return { ...there, how: 'same' }
  if (ref.print === '') return undefined
  const twins = all.filter(({ print }) => print === ref.print)
  const [moved] = twins
  if (moved && twins.length === 1) return { ...moved, how: 'moved' }
  if (moved) return there && { ...there, how: 'unsure' }
  const half = all.filter(({ print }) => agreement(print, ref.print) === 1)
  const changed = there && half.includes(there) ? there : half.length === 1 ? half[0] : undefined
  if (changed) return { ...changed, how: 'changed' }
  return there && { ...there, how: 'unsure' }
}
