import { runsOfHits } from './anchor-align.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { hitsOf, SIZE, type Landmark } from './anchor-marks.ts'
import { placeOf } from './anchor-place.ts'
import { flatOf, positionOf, printsOf } from './anchor-text.ts'
import { parseSentenceHash, type SentenceRef } from './sentence-address.ts'

/*
 * Addresses of quoted words, and anchors, as they were made before: of 2026-11-27 with landmarks at places that follow from the
 * length (`q`), and before that with landmarks counted from both edges. What was handed out still leads to its words.
 */

/** Quoted words, as such an address says where they are. */
export interface OldQuoteRef {
  sentence: SentenceRef
  offset: number
  length: number
  /** So many upper bits of each print are known. */
  bits: number
  /** A print of all the words. */
  whole: { print: number; bits: number }
  marks: readonly Landmark[]
}

/** So many landmarks that stood nowhere else must speak for a place. */
const OWN_FLOOR = 2
/** Between landmarks so many code points may have become others. */
const SLIP = 30

/** The first landmarks began so many code points apart, */
const STEP = 3
/** and had so many bits; */
const BITS = 20
/** those after them so many digits of base 32. */
const DIGITS = 3
/** How far from its edges those were: outside, inside, and how many between in a long one. */
const OUTSIDE = [0, 6, 12]
const INSIDE = [0, 6, 12, 18]
const BETWEEN = 8
const LONG = 30

/**
 * Where the landmarks of a stretch began, in the order in which they were written.
 * @param around how far they reach away from it, and into it, in code points
 */
export function oldMarks(length: number, around: number): { at: number; size: number }[] {
  const size = Math.min(SIZE, length)
  const marks: { at: number; size: number }[] = []
  for (let at = 0; at === 0 || at + SIZE <= Math.min(around, length); at += STEP)
    marks.push({ at, size }, { at: length - at - size, size })
  for (let away = 0; away + SIZE <= around; away += STEP)
    marks.push({ at: -away - SIZE, size: SIZE }, { at: length + away, size: SIZE })
  return marks
}

const readFirst = (digits: string): number => parseInt(digits, 32) << (32 - BITS)
const read = (digits: string): number => parseInt(digits, 32) << (32 - 5 * digits.length)

/** Where the landmarks of a stretch of so many code points began later, in order. */
function placesOf(length: number): number[] {
  const inside = INSIDE.flatMap((at) => [at, length - SIZE - at])
  const between = Array.from({ length: BETWEEN }, (_, i) => Math.round(((i + 1) * length) / (BETWEEN + 1)))
  const all = [
    ...OUTSIDE.flatMap((away) => [-away - SIZE, length + away]),
    ...[...inside, ...(length > 2 * LONG ? between : [])].filter((at) => at >= 0 && at + SIZE <= length),
  ]
  return [...new Set(all)].sort((a, b) => a - b)
}

const placeOfFurther = (isBefore: boolean, away: number, length: number): number =>
  isBefore ? -away - SIZE : length + away

/** Reads the fragment of an address as it was made before; undefined when it is none, or was cut. */
export function parseOldQuote(hash: string): OldQuoteRef | undefined {
  const match =
    /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.q([0-9a-v]{4})([0-9a-v]{3,99})(?:\.((?:[1-9a-z][0-9a-v]{3}){0,2}))?(?:\.((?:[1-9a-z][0-9a-v]{3}){1,2}))?$/.exec(
      hash,
    )
  if (!match) return parseFirst(hash)
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
      const place = placeOfFurther(i === 0, parseInt(one.charAt(0), 36) * SIZE, length)
      return { at: place, size: SIZE, print: read(one.slice(1)), own: true }
    }),
  )
  const marks = [...near, ...further].sort((a, b) => a.at - b.at)
  return {
    sentence,
    offset: Number(offset),
    length,
    bits: DIGITS * 5,
    whole: { print: read(whole), bits: whole.length * 5 },
    marks,
  }
}

/** Reads the fragment of such an address; undefined when it is none, or was cut. */
function parseFirst(hash: string): OldQuoteRef | undefined {
  const match =
    /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.([0-9a-f])((?:[0-9a-v]{4}){5})((?:0|[1-9a-z][0-9a-v]{4}){4})$/.exec(
      hash,
    )
  const [, at = '', offset, count, own = '', prints = '', further = ''] = match ?? []
  const sentence = parseSentenceHash(at)
  if (!sentence) return undefined
  const length = Number(count)
  const [whole = 0, ...touching] = (prints.match(/.{4}/g) ?? []).map(readFirst)
  const marks = oldMarks(length, SIZE).map((mark, i): Landmark => ({
    ...mark,
    print: touching[i] ?? 0,
    own: ((parseInt(own, 16) >> i) & 1) === 1,
  }))
  const more = (further.match(/0|.{5}/g) ?? []).flatMap((digits, i): Landmark[] => {
    if (digits === '0') return []
    const away = parseInt(digits.charAt(0), 36) * STEP
    const place = i < 2 ? -away - SIZE : length + away
    return [{ at: place, size: SIZE, print: readFirst(digits.slice(1)), own: true }]
  })
  const all = [...marks, ...more].sort((a, b) => a.at - b.at)
  return {
    sentence,
    offset: Number(offset),
    length,
    bits: BITS,
    whole: { print: whole, bits: BITS },
    marks: all,
  }
}

/** Finds the quoted words of such an address; undefined when they are lost. */
export function findOldQuote(
  paragraphs: readonly string[],
  { sentence, offset, length, bits, whole, marks }: OldQuoteRef,
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
