import * as v from 'valibot'
import { quoteHashOf } from './anchor-address.ts'
import { runsOf, type Run } from './anchor-align.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { oldMarks } from './anchor-address-old.ts'
import { SIZE } from './anchor-marks.ts'
import { placeOf } from './anchor-place.ts'
import { EDGE, flatOf, placeAt, positionOf, printsOf, wordsOf, type Flat, type Place } from './anchor-text.ts'

/** Code points that are kept of what stands before and after a stretch. */
const AROUND = 32
/** Where nothing tells twins apart in so many, so many. */
const MOST_AROUND = 128
/** Code points of a stretch, at most: more than any article of a page. */
export const MOST_QUOTED = 20_000
/** So many landmarks that stand nowhere else are looked for on each side. */
const OWN_BESIDE = 9
/** So many must speak for a place. */
const OWN_FLOOR = 4
/** Between runs so few code points may have been corrected, put in or left out in a sentence that is still the same. */
const SLIP = 6
/** So many places an anchor says at most whether they are unique. */
const MOST_UNIQUE = 1024

const text = (codePoints: number) => v.pipe(v.string(), v.maxLength(codePoints * 2))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const PlaceSchema = v.object({ paragraph: count, offset: count })

/** A stretch of an article's text, as it was when it was chosen. */
export const AnchorSchema = v.object({
  start: PlaceSchema,
  /** Exclusive. */
  end: PlaceSchema,
  /** Its words as printed, paragraphs joined by \n. */
  quote: v.pipe(text(MOST_QUOTED), v.minLength(1)),
  /** What stood before it: 32 code points, breaks (\n) not counted; more where twins could not be told apart by them. */
  prefix: text(MOST_AROUND * 2),
  suffix: text(MOST_AROUND * 2),
  /**
   * Of prefix, quote and suffix as one row: where six code points begin that stood nowhere else, a hex digit for four places
   * (of long ones every second, third … place). Only these tell it from its twins.
   */
  unique: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{0,256}$/))),
  /** In anchors made before 2026-11-27: the same of landmarks around its edges (`anchor-marks.ts`). */
  own: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{0,64}$/))),
  /** The fragment of its address, `#p3s2-9f3a07bc.12.45.…` (`anchor-address.ts`). */
  hash: v.optional(v.pipe(v.string(), v.regex(/^#[\w.-]{1,199}$/))),
})
export type Anchor = v.InferOutput<typeof AnchorSchema>

/** The fragment that leads to a stretch: its own, or for an anchor from elsewhere that of its paragraph's first sentence. */
export const quoteHash = ({ hash, start }: Anchor): string => hash ?? `#p${start.paragraph + 1}s1`

/** The anchor of a stretch; undefined for none. */
export function anchorOf(paragraphs: readonly string[], start: Place, end: Place): Anchor | undefined {
  const flat = flatOf(paragraphs)
  const [from, to] = [positionOf(flat, start), positionOf(flat, end)]
  if (from === undefined || to === undefined || from >= to || to - from > MOST_QUOTED) return undefined
  const whole = { start: placeAt(flat, from), end: placeAt(flat, to, true), quote: wordsOf(flat, from, to) }
  const isUnique = uniqueIn(flat)
  for (let around = AROUND; ; around *= 2) {
    const [first, last] = [Math.max(EDGE, from - around), Math.min(flat.codes.length - EDGE, to + around)]
    const unique = Array.from({ length: Math.max(0, last - first - SIZE + 1) }, (_, i) => isUnique(first + i))
    const before = unique.filter((is, i) => is && first + i < from).length
    const after = unique.filter((is, i) => is && first + i + SIZE > to).length
    if (Math.min(before, after) < OWN_BESIDE && around < MOST_AROUND) continue
    const [prefix, suffix] = [wordsOf(flat, first, from), wordsOf(flat, to, last)]
    const every = everyOf(last - first)
    const told = toHex(unique.filter((_, i) => i % every === 0))
    return { ...whole, prefix, suffix, unique: told, hash: quoteHashOf(paragraphs, flat, from, to) }
  }
}

/** Whether the six code points that begin at a position stand nowhere else in an article. */
function uniqueIn({ codes }: Flat): (at: number) => boolean {
  const prints = printsOf(codes, SIZE)
  const times = new Map<number, number>()
  for (const print of prints) times.set(print, (times.get(print) ?? 0) + 1)
  return (at) => times.get(prints[at] ?? 0) === 1
}

/** Of a row of so many code points, every which place is said to be unique or not. */
const everyOf = (length: number): number => Math.ceil(length / MOST_UNIQUE)

const toHex = (bits: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(bits.length / 4) }, (_, i) =>
    bits
      .slice(i * 4, i * 4 + 4)
      .reduce((sum, bit, k) => sum + (bit ? 1 << k : 0), 0)
      .toString(16),
  ).join('')
const bitOf = (hex: string, i: number): boolean =>
  ((parseInt(hex.charAt(i >> 2) || '0', 16) >> (i & 3)) & 1) === 1

/** Finds the stretch of an anchor in an article that may have been corrected; undefined when it is lost: never a wrong place. */
export function findAnchor(paragraphs: readonly string[], anchor: Anchor): Found {
  const now = flatOf(paragraphs)
  const from = positionOf(now, anchor.start) ?? -1
  const parts = [anchor.prefix, anchor.quote, anchor.suffix].map((part) => part.replaceAll('\n', ''))
  const [start = 0, length = 0] = parts.map((part) => Array.from(part).length)
  const { codes } = flatOf([parts.join('')], [false, false])
  const runs = runsOf(codes, start, now.codes)
  const agrees = (old: number, at: number) => codes[old + start] === now.codes[at]
  const isExact = (at: number) =>
    codes.subarray(start, start + length).every((code, i) => code === now.codes[at + i])
  // Where it stood, with all that stood around it.
  if (codes.every((_, i) => agrees(i - start, from - start + i)))
    return stretchOf(now, { from, to: from + length, exact: true }, from)
  const known = {
    length,
    from,
    ownIn: ownIn(anchor, parts, start, length),
    floor: OWN_FLOOR,
    slip: SLIP,
    agrees,
  }
  const place = placeOf(now.codes, runs, known)
  return (
    place &&
    stretchOf(now, { ...place, exact: place.to - place.from === length && isExact(place.from) }, from)
  )
}

/** Which landmarks of an anchor stood nowhere else. One that does not say was made elsewhere: all are. */
function ownIn({ unique, own }: Anchor, parts: readonly string[], start: number, length: number) {
  const [before = 0, , after = 0] = parts.map((part) => Array.from(part).length)
  const row = Array.from({ length: Math.max(0, before + length + after - SIZE + 1) }, (_, i) => i - start)
  const every = everyOf(before + length + after)
  let places = row
  if (unique !== undefined)
    places = row.filter((at) => (at + start) % every === 0 && bitOf(unique, (at + start) / every))
  else if (own !== undefined)
    places = oldMarks(length, Math.max(AROUND, before, after))
      .filter((mark) => mark.at >= -before - EDGE && mark.at + mark.size <= length + after + EDGE)
      .flatMap(({ at }, i) => (bitOf(own, i) && row.includes(at) ? [at] : []))
  return (run: Run) =>
    places.flatMap((at) => (at >= run.old && at + SIZE <= run.old + run.size ? [{ at, size: SIZE }] : []))
}
