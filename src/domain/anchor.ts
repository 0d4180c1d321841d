import * as v from 'valibot'
import { quoteHashOf } from './anchor-address.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { bestOf, OWN_FLOOR } from './anchor-judge.ts'
import { hitsOf, marksOf, STEP, type Landmark, type Sought } from './anchor-marks.ts'
import { flatOf, placeAt, positionOf, printsOf, wordsOf, type Flat, type Place } from './anchor-text.ts'

/** Code points that are kept of what stands before and after a stretch. */
const AROUND = 32
/** Where nothing tells twins apart in so many, so many. */
const MOST_AROUND = 128
/** Code points of a stretch, at most: more than any article of a page. */
export const MOST_QUOTED = 20_000
/** So much of its words (pairs of characters) must still be there. */
const SURVIVES = 0.5

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
  /** Which landmarks stood nowhere else then, a hex digit for four: only these tell it from its twins. */
  own: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{0,64}$/))),
  /** The fragment of its address, `#p3s2-9f3a07bc.12.45.…` (`anchor-address.ts`). */
  hash: v.optional(v.pipe(v.string(), v.regex(/^#[\w.-]{1,99}$/))),
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
  for (let around = AROUND; ; around *= 2) {
    const [prefix, suffix] = [wordsOf(flat, from - around, from), wordsOf(flat, to, to + around)]
    const sought = soughtOf({ ...whole, prefix, suffix }, from)
    const own = ownOf(flat, sought.marks)
    const told = (['start', 'end'] as const).map(
      (edge) => own.filter((is, i) => is && sought.marks[i]?.edge === edge).length,
    )
    if (Math.min(...told) * STEP >= 2 * OWN_FLOOR || around >= MOST_AROUND)
      return { ...whole, prefix, suffix, own: toHex(own), hash: quoteHashOf(paragraphs, flat, from, to) }
  }
}

/** Which landmarks of a stretch of the article stand nowhere else in it. */
export const ownOf = (flat: Flat, marks: readonly Landmark[]): boolean[] =>
  hitsOf(flat.codes, marks, 32).map((hits) => hits.length === 1)

const toHex = (bits: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(bits.length / 4) }, (_, i) =>
    bits
      .slice(i * 4, i * 4 + 4)
      .reduce((sum, bit, k) => sum + (bit ? 1 << k : 0), 0)
      .toString(16),
  ).join('')

/** Finds the stretch of an anchor in an article that may have been corrected; undefined when it is lost: never a wrong place. */
export function findAnchor(paragraphs: readonly string[], anchor: Anchor): Found {
  const flat = flatOf(paragraphs)
  const from = positionOf(flat, anchor.start) ?? -1
  const best = bestOf(flat, soughtOf(anchor, from))
  if (!best) return undefined
  const found = stretchOf(flat, best, from)
  return found.how !== 'changed' || surviving(anchor.quote, found.quote) >= SURVIVES ? found : undefined
}

/** What an anchor says of its stretch. One that does not say which landmarks were its own was made elsewhere: all are. */
function soughtOf(
  { prefix, quote, suffix, own }: Pick<Anchor, 'prefix' | 'quote' | 'suffix' | 'own'>,
  from: number,
): Sought {
  const parts = [prefix, quote, suffix].map((part) => part.replaceAll('\n', ''))
  const [before = 0, length = 0, after = 0] = parts.map((part) => Array.from(part).length)
  const flat = flatOf(parts, [before < AROUND, after < AROUND])
  const start = flat.starts[1] ?? 0
  const marks = marksOf(flat, start, start + length, Math.max(AROUND, before, after)).map((mark, i) => ({
    ...mark,
    own: own === undefined || ((parseInt(own.charAt(i >> 2), 16) >> (i & 3)) & 1) === 1,
  }))
  const words = flat.codes.slice(start, start + length)
  return { marks, bits: 32, from, length, whole: printsOf(flat.codes, length)[start] ?? 0, words }
}

/** How many of the pairs of characters of some words are among others. */
function surviving(words: string, now: string): number {
  const pairs = (line: string) => {
    const chars = Array.from(line.replaceAll('\n', ''))
    return chars.slice(1).map((char, i) => `${chars[i]}${char}`)
  }
  const [before, left] = [pairs(words), new Set(pairs(now))]
  return before.filter((pair) => left.has(pair)).length / Math.max(1, before.length)
}
