import { runsOfHits } from './anchor-align.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { hitsOf, SIZE, type Landmark } from './anchor-marks.ts'
import { placeOf } from './anchor-place.ts'
import { flatOf, placeAt, positionOf, printsOf, type Flat } from './anchor-text.ts'
import { parseOldQuote } from './anchor-address-old.ts'
import { parseSentenceHash, sentenceHashAt, type SentenceRef } from './sentence-address.ts'

/*
 * The address of quoted words: `#p3s2-9f3a07bc.21.45.…`. It begins with the address of the sentence in which they begin,
 * which is what is left of it when a chat app cuts it or they are lost; then where they begin in the paragraph and how many
 * they are, in code points; then landmarks, by which they are found again when a correction has moved or changed them. Only
 * ASCII letters, digits, - and ., at most 120 characters in an article.
 */

/** Digits of base 32 of a landmark's print, and of a print of all the words. */
const [DIGITS, WHOLE] = [3, 4]
const BITS = DIGITS * 5
/** What an address of this kind has before its prints. Older ones have a digit (`anchor-address-old.ts`). */
const MADE = 'q'
/** How far from its edges the landmarks of a stretch are: outside, inside, and how many between in a long one. */
const OUTSIDE = [0, 6, 12]
const INSIDE = [0, 6, 12, 18]
const BETWEEN = 8
const LONG = 30
/** Where else those may be that stand nowhere else. */
const FURTHER = Array.from({ length: 30 }, (_, i) => (i + OUTSIDE.length) * SIZE)
/** So many landmarks that stood nowhere else must speak for a place. */
const OWN_FLOOR = 2
/** Between landmarks so many code points may have become others. */
const SLIP = 30

/** Quoted words, as an address says where they are. */
export interface QuoteRef {
  sentence: SentenceRef
  offset: number
  length: number
  /** So many upper bits of each print are known. */
  bits: number
  /** A print of all the words. */
  whole: { print: number; bits: number }
  marks: readonly Landmark[]
}

const write = (print = 0, digits = DIGITS): string =>
  (print >>> (32 - 5 * digits)).toString(32).padStart(digits, '0')
const read = (digits: string): number => parseInt(digits, 32) << (32 - 5 * digits.length)

/** Where the landmarks of a stretch of so many code points begin, in order; the same for whoever writes and reads. */
function placesOf(length: number): number[] {
  const inside = INSIDE.flatMap((at) => [at, length - SIZE - at])
  const between = Array.from({ length: BETWEEN }, (_, i) => Math.round(((i + 1) * length) / (BETWEEN + 1)))
  const all = [
    ...OUTSIDE.flatMap((away) => [-away - SIZE, length + away]),
    ...[...inside, ...(length > 2 * LONG ? between : [])].filter((at) => at >= 0 && at + SIZE <= length),
  ]
  return [...new Set(all)].sort((a, b) => a - b)
}

/** The fragment that leads to the stretch `[from, to)` of an article. */
export function quoteHashOf(paragraphs: readonly string[], flat: Flat, from: number, to: number): string {
  const { paragraph, offset } = placeAt(flat, from)
  const text = paragraphs[paragraph] ?? ''
  const sentence = sentenceHashAt(text, paragraph, Array.from(text).slice(0, offset).join('').length)
  const prints = printsOf(flat.codes, SIZE)
  const first = flat.starts[0] ?? 0
  const last = (flat.starts.at(-1) ?? 0) - SIZE
  const isIn = (at: number) => from + at >= first && from + at <= last
  const times = new Map<number, number>()
  for (const print of prints) {
    const short = print >>> (32 - BITS)
    times.set(short, (times.get(short) ?? 0) + 1)
  }
  const isOwn = (at: number) => isIn(at) && times.get((prints[from + at] ?? 0) >>> (32 - BITS)) === 1
  const places = placesOf(to - from)
  const marks = places.map((at) => write(isIn(at) ? prints[from + at] : 0)).join('')
  const whole = write(printsOf(flat.codes, to - from)[from], WHOLE)
  // Further away what stands nowhere else, where nothing nearby does.
  const further = [-1, 1].map((way) => {
    const near = places.filter((at) => (way < 0 ? at < 0 : at >= to - from) && isOwn(at)).length
    const found = FURTHER.filter((away) => near < 2 && isOwn(furtherAt(way, away, to - from))).slice(0, 2)
    return found
      .map((away) => (away / SIZE).toString(36) + write(prints[from + furtherAt(way, away, to - from)]))
      .join('')
  })
  const flags = ownDigits(places.map(isOwn))
  return `${sentence}.${offset}.${to - from}.${MADE}${whole}${flags}${marks}${writeFurther(further)}`
}

/** `.before.after`; what is empty at the end is left away. */
const writeFurther = ([before = '', after = '']: readonly string[]): string =>
  after ? `.${before}.${after}` : before && `.${before}`

const furtherAt = (way: number, away: number, length: number): number =>
  way < 0 ? -away - SIZE : length + away

/** One bit a landmark, five a digit. */
const ownDigits = (own: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(own.length / 5) }, (_, i) =>
    own
      .slice(i * 5, i * 5 + 5)
      .reduce((sum, bit, k) => sum + (bit ? 1 << k : 0), 0)
      .toString(32),
  ).join('')

/** Reads the fragment of an address; undefined when it is none of quoted words, or was cut. */
export function parseQuoteHash(hash: string): QuoteRef | undefined {
  const match =
    /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.q([0-9a-v]{4})([0-9a-v]{3,99})(?:\.((?:[1-9a-z][0-9a-v]{3}){0,2}))?(?:\.((?:[1-9a-z][0-9a-v]{3}){1,2}))?$/.exec(
      hash,
    )
  if (!match) return parseOldQuote(hash)
  const [, at = '', offset, count, whole = '', digits = '', before = '', after = ''] = match
  const sentence = parseSentenceHash(at)
  const length = Number(count)
  const places = placesOf(length)
  const flags = Math.ceil(places.length / 5)
  if (!sentence || digits.length !== flags + places.length * DIGITS) return undefined
  const near = places.flatMap((place, i): Landmark[] => {
    const print = digits.slice(flags + i * DIGITS, flags + (i + 1) * DIGITS)
    const own = ((parseInt(digits.charAt(Math.floor(i / 5)), 32) >> (i % 5)) & 1) === 1
    return /^0+$/.test(print) ? [] : [{ at: place, size: SIZE, print: read(print), own }]
  })
  const further = [before, after].flatMap((all, i) =>
    (all.match(/.{4}/g) ?? []).map((one): Landmark => {
      const place = furtherAt(i === 0 ? -1 : 1, parseInt(one.charAt(0), 36) * SIZE, length)
      return { at: place, size: SIZE, print: read(one.slice(1)), own: true }
    }),
  )
  const marks = [...near, ...further].sort((a, b) => a.at - b.at)
  return {
    sentence,
    offset: Number(offset),
    length,
    bits: BITS,
    whole: { print: read(whole), bits: WHOLE * 5 },
    marks,
  }
}

/** Finds quoted words in an article that may have been corrected; undefined when they are lost: never a wrong place. */
export function findQuote(
  paragraphs: readonly string[],
  { sentence, offset, length, bits, whole, marks }: QuoteRef,
): Found {
  const flat = flatOf(paragraphs)
  const from = positionOf(flat, { paragraph: sentence.paragraph - 1, offset }) ?? -1
  const wholes = printsOf(flat.codes, length)
  const isExact = (at: number) =>
    at >= 0 && (wholes[at] ?? 0) >>> (32 - whole.bits) === whole.print >>> (32 - whole.bits)
  const hits = hitsOf(flat.codes, marks, bits)
  // Where it stood, with all that stood around it.
  if (isExact(from) && hits.every((list, i) => list.includes(from + (marks[i]?.at ?? 0))))
    return stretchOf(flat, { from, to: from + length, exact: true }, from)
  const { runs, ownIn } = runsOfHits(marks, hits, length, isExact)
  const place = placeOf(flat.codes, runs, { length, from, ownIn, floor: OWN_FLOOR, slip: SLIP })
  const exact = place && place.to - place.from === length && isExact(place.from)
  return place && stretchOf(flat, { ...place, exact: exact === true }, from)
}
