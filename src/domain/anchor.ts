import * as v from 'valibot'
import {
  candidatesOf,
  elsewhere,
  fullScore,
  isVague,
  marksOf,
  SIZE,
  type Candidate,
  type Sought,
} from './anchor-marks.ts'
import { flatOf, placeAt, positionOf, printsOf, wordsOf, type Flat, type Place } from './anchor-text.ts'

/** Code points that are kept of what stands before and after a stretch. */
const AROUND = 32
/** Where twins cannot be told apart by so little, by so much. */
const MOST_AROUND = 128
/** Code points of a stretch, at most: more than any article of a page. */
export const MOST_QUOTED = 20_000
/** So much (code points of landmarks) must speak for a place. */
const FLOOR = 20
/** And so much more than for any other place: now, and on the day when the anchor was made. */
export const LEAD = 8
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
  /** How much spoke for the likeliest other place then: a place for which no more speaks is not taken for this one. */
  rival: v.optional(count),
  /** The fragment of its address, `#p3s2-9f3a07bc.12.45.…` (`anchor-address.ts`). */
  hash: v.optional(v.pipe(v.string(), v.regex(/^#[\w.-]{1,99}$/))),
})
export type Anchor = v.InferOutput<typeof AnchorSchema>

/** Where a stretch stands now. `same`: where it stood; `moved`: its words elsewhere; `changed`: its words were corrected. */
export interface FoundStretch {
  how: 'same' | 'moved' | 'changed'
  start: Place
  end: Place
  quote: string
}
export type Found = FoundStretch | undefined

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
    const rival = rivalOf(flat, sought, from, to)
    if (fullScore(sought) - rival >= LEAD || around >= MOST_AROUND) return { ...whole, prefix, suffix, rival }
  }
}

/** How much speaks for the likeliest place that is another one. */
export const rivalOf = (flat: Flat, sought: Sought, from: number, to: number): number =>
  Math.ceil(elsewhere(candidatesOf(flat, sought), { from, to, score: 0, exact: true })?.score ?? 0)

/** Finds the stretch of an anchor in an article that may have been corrected; undefined when it is lost: never a wrong place. */
export function findAnchor(paragraphs: readonly string[], anchor: Anchor): Found {
  const flat = flatOf(paragraphs)
  const from = positionOf(flat, anchor.start) ?? -1
  const sought = soughtOf(anchor, from)
  const best = bestOf(flat, sought, anchor.rival ?? fullScore(sought) / 2)
  if (!best) return undefined
  const found = stretchOf(flat, best, from)
  return found.how !== 'changed' || surviving(anchor.quote, found.quote) >= SURVIVES ? found : undefined
}

/** A candidate as a stretch of the article. */
export function stretchOf(flat: Flat, { from, to, exact }: Candidate, stood: number): FoundStretch {
  const how = !exact ? 'changed' : from === stood ? 'same' : 'moved'
  return { how, start: placeAt(flat, from), end: placeAt(flat, to, true), quote: wordsOf(flat, from, to) }
}

/**
 * The place for which enough speaks, and more than for any other: today, and on the day when the stretch was chosen. Of
 * twins that nothing tells apart, the one that stands where it stood, if the other is still there too.
 */
export function bestOf(flat: Flat, sought: Sought, rival: number): Candidate | undefined {
  const all = candidatesOf(flat, sought)
  const [best] = all
  if (!best) return undefined
  const other = Math.ceil(elsewhere(all, best)?.score ?? 0)
  if (best.score >= FLOOR && best.score - Math.max(other, rival) >= LEAD && !isVague(all, best)) return best
  const there = all.find(({ from, score }) => from === sought.from && score === fullScore(sought))
  return there && Math.ceil(elsewhere(all, there)?.score ?? 0) === rival ? there : undefined
}

function soughtOf(
  { prefix, quote, suffix }: Pick<Anchor, 'prefix' | 'quote' | 'suffix'>,
  from: number,
): Sought {
  const parts = [prefix, quote, suffix].map((part) => part.replaceAll('\n', ''))
  const [before = 0, length = 0, after = 0] = parts.map((part) => Array.from(part).length)
  const flat = flatOf(parts, [before < AROUND, after < AROUND])
  const start = flat.starts[1] ?? 0
  const around = Array.from({ length: Math.floor(Math.max(before, after, SIZE) / SIZE) }, (_, i) => i * SIZE)
  const marks = marksOf(flat, start, start + length, around, AROUND)
  return { marks, bits: 32, from, length, whole: printsOf(flat.codes, length)[start] ?? 0 }
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
